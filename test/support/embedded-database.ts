import { Client, type ClientConfig } from 'pg';

export interface TestDatabase {
  /** Migrations and fixtures that the application itself may not write. */
  owner: ClientConfig;
  /** What the application runs as: DML only. */
  runtime: ClientConfig;
}

const variable = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: this test needs the embedded database of jest.config.mjs`);
  return value;
};

function connections(database: string): TestDatabase {
  const base = { host: variable('TEST_DB_HOST'), port: 5432, database };
  return {
    owner: { ...base, user: variable('TEST_DB_OWNER') },
    runtime: { ...base, user: variable('TEST_DB_RUNTIME') },
  };
}

/** The migrated database of this Jest worker. Files run in it one after the other: each test makes its own units. */
export function workerDatabase(): TestDatabase {
  return connections(`w${process.env['JEST_WORKER_ID'] ?? '1'}`);
}

/** The migrated template's server, as owner, for statements about databases and sessions. */
export function maintenanceConnection(): ClientConfig {
  return connections('postgres').owner;
}

/**
 * One more migrated database for tests that would disturb their neighbours (a loaded demonstration, a cut connection).
 * `label` is lower-case letters, digits and `_`; call `drop` when the application on it is closed.
 */
export async function createDatabase(label: string): Promise<TestDatabase & { drop(): Promise<void> }> {
  if (!/^[a-z0-9_]{1,30}$/.test(label)) throw new Error(`not a database label: ${label}`);
  const name = `w${process.env['JEST_WORKER_ID'] ?? '1'}_${label}`;
  await asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await asOwner(`CREATE DATABASE ${name} TEMPLATE base`);
  return { ...connections(name), drop: () => asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function asOwner(statement: string): Promise<void> {
  const client = new Client(maintenanceConnection());
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
