import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbeddedPostgres } from '../../api/bin/lib/embedded-postgres.mjs';
import { prepareApi } from '../../api/bin/lib/prepare.mjs';
import { distDir } from '../../api/bin/lib/project.mjs';

/**
 * One embedded server for the whole run: a migrated template `base`, and a copy of it for every Jest worker.
 * The migrations that run are those of dist/, so the compiled output is tried along the way.
 */
export default async function setup({ maxWorkers }) {
  await prepareApi();
  const dataDir = mkdtempSync(join(tmpdir(), 'tien-do-test-'));
  // As root the server runs under an unprivileged account that must be able to pass this folder.
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres(dataDir, (line) => console.error(line));
  globalThis.testPostgres = { postgres, dataDir };
  try {
    await makeDatabases(postgres, maxWorkers);
  } catch (error) {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
  process.env.TEST_DATA_DIR = dataDir;
  process.env.TEST_DB_HOST = postgres.socketDir;
  process.env.TEST_DB_OWNER = postgres.ownerDatabase.user;
  process.env.TEST_DB_RUNTIME = postgres.runtimeDatabase.user;
}

async function makeDatabases(postgres, maxWorkers) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(postgres.maintenanceDatabase);
  await client.connect();
  try {
    await client.query('CREATE DATABASE base OWNER app');
    const { migrateDatabase } = await import(pathToFileURL(join(distDir, 'api', 'src', 'platform', 'db', 'index.js')));
    await migrateDatabase({ ...postgres.ownerDatabase, database: 'base' });
    for (let worker = 1; worker <= maxWorkers; worker += 1)
      await client.query(`CREATE DATABASE w${worker} TEMPLATE base`);
  } finally {
    await client.end();
  }
}
