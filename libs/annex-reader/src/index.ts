/**
 * Reads a plan document: bytes or text in, a structured reading with its doubts out. Pure: no database, no clock, no network,
 * the same answer for the same bytes (docs/decisions/reading-documents.md).
 */
export * from './model/page.js';
export * from './model/place.js';
export * from './model/source-format.js';
export * from './model/doubt.js';
export * from './model/directory.js';
export * from './model/reading.js';
export * from './model/source-refused.js';
export * from './read-annex.js';
export { readSource, type SourceFile } from './source/read-source.js';
export { SOURCE_LIMITS } from './source/source-limits.js';
export type { TableOverride, TableOverrides } from './table/raw-table.js';
export { unitIndex, type UnitIndex } from './units/unit-index.js';
export { resolveParty } from './units/resolve-party.js';
export * from './lists/index.js';
