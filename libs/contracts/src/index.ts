export * from './doubt-words.js';
export * from './list-doubt-words.js';
export * from './passwords.js';
export * from './permissions.js';
export * from './problems.js';
export type { components, operations, paths } from './generated/api.js';
