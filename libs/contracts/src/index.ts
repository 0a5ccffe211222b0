export * from './passwords.js';
export * from './permissions.js';
export * from './problems.js';
