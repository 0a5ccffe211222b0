export type { ConnectionOptions } from './connection-options.js';
export { createDataSource } from './data-source.js';
export { Database, prepared, type PreparedStatement } from './database.js';
export { IdempotencyHousekeeping } from './idempotency-housekeeping.js';
export { newId } from './identifier.js';
export { lockRow, requireVersion } from './locked-row.js';
export { migrateDatabase, RUNTIME_ROLE } from './migrate.js';
export { Parameters } from './parameters.js';
export { UnitOfWork, type ActingContext, type Tx } from './unit-of-work.js';
