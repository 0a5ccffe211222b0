import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import type { ConnectionOptions } from './connection-options.js';

// RULES.md P1: a calendar date is text, never an instant; the driver would make it midnight of the process' zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Counts and sizes stay below 2^53 here; numeric stays text so that figures are exact.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

const STATEMENT_TIMEOUT_MS = 10_000;
const LOCK_TIMEOUT_MS = 5_000;

type EntityClasses = NonNullable<DataSourceOptions['entities']>;

/** The application's data source. `entities` come from the modules; `poolSize` bounds the connections of one instance. */
export function createDataSource(connection: ConnectionOptions, entities: EntityClasses, poolSize = 16): DataSource {
  return new DataSource({
    ...typeormOptions(connection),
    entities,
    synchronize: false,
    poolSize,
    extra: {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 5_000,
      options: '-c timezone=UTC',
      keepAlive: true,
    },
    poolErrorHandler: () => undefined, // an idle connection lost to a restart must not end the process; queries report it
  });
}

/** The owner's data source, for migrations only. */
export function createMigrationSource(connection: ConnectionOptions): DataSource {
  return new DataSource({
    ...typeormOptions(connection),
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    poolSize: 2,
    extra: { options: '-c timezone=UTC -c lock_timeout=10s', connectionTimeoutMillis: 5_000 },
  });
}

function typeormOptions(connection: ConnectionOptions) {
  if ('connectionString' in connection) return { type: 'postgres' as const, url: connection.connectionString };
  return {
    type: 'postgres' as const,
    host: connection.host,
    username: connection.user,
    database: connection.database,
  };
}
