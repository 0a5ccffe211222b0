export * from './permissions.js';
export * from './problems.js';
