/**
 * Archives and compound files, looked into without trusting what they say of themselves. Knows bytes only: it imports nothing of
 * the product, and both the store of evidence and the reader of documents stand on it.
 */
export * from './byte-source.js';
export * from './compound-file.js';
export * from './inspect-archive.js';
export * from './unpack-entry.js';
export * from './zip-directory.js';
