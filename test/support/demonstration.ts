import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import type { Browser } from 'playwright-core';
import { startServer, type RunningServer } from '../../api/src/main.js';
import type { ConnectionOptions } from '../../api/src/platform/db/index.js';
import { launchBrowser } from './browser.js';
import { maintenanceConnection, workerDatabase, type TestDatabase } from './embedded-database.js';

const TEMPLATE = 'demonstration';
const TEMPLATE_LOCK = 7_405_045;
const ADMIN_DIR = process.env['ADMIN_DIR'] ?? join(process.cwd(), 'dist', 'admin');

export interface RunningDemonstration {
  readonly url: string;
  /** SQL as the owner of the database. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Stops it and starts it again on what it left. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface Stage {
  readonly demonstration: RunningDemonstration;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A demonstration of its own and a browser; when either fails to start, nothing is left running. */
export async function openStage(label: string): Promise<Stage> {
  if (!existsSync(join(ADMIN_DIR, 'index.html'))) throw new Error('dist/admin is missing: build it with `npm run build`');
  const browser = await launchBrowser();
  try {
    const demonstration = await startDemonstration(label, ADMIN_DIR);
    const close = async () => {
      await browser.close();
      await demonstration.close();
    };
    return { demonstration, browser, close };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A demonstration for tests over HTTP: nobody looks at its pages, so the admin need not have been built. */
export async function openDemonstration(label: string): Promise<RunningDemonstration> {
  const adminDir = join(filesHome(), 'no-admin');
  mkdirSync(adminDir, { recursive: true });
  writeFileSync(join(adminDir, 'index.html'), '<!doctype html><title>Tiến Độ</title>');
  return startDemonstration(label, adminDir);
}

/**
 * The application as a newcomer gets it: the built admin, and the demonstration in a database and a folder of its own.
 * The demonstration is loaded once in a run; every further caller copies what was loaded.
 */
async function startDemonstration(label: string, adminDir: string): Promise<RunningDemonstration> {
  const templateFiles = await loadedTemplate(adminDir);
  const name = `demonstration_${process.env['JEST_WORKER_ID'] ?? '1'}_${label}`;
  await asMaintainer((client) => copyDatabase(client, name, TEMPLATE));
  const dataDir = mkdtempSync(join(tmpdir(), 'td-browser-'));
  cpSync(templateFiles, dataDir, { recursive: true });
  const database = databaseNamed(name);
  let server = await start(database, dataDir, adminDir);
  const owner = new Client(database.owner);
  await owner.connect();
  return {
    // The name that the server prints may mean either family of addresses; the browser takes this one.
    get url() {
      return server.url.replace('localhost', '127.0.0.1');
    },
    sql: async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[],
    restart: async () => {
      await stop(server);
      server = await start(database, dataDir, adminDir);
    },
    close: async () => {
      await stop(server);
      await owner.end();
      await asMaintainer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Loads the demonstration unless another worker has; answers where its files lie. The comment is written last. */
async function loadedTemplate(adminDir: string): Promise<string> {
  return asMaintainer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rows } = await client.query<{ files: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS files FROM pg_database WHERE datname = $1",
      [TEMPLATE],
    );
    if (rows[0]?.files) return rows[0].files;
    await copyDatabase(client, TEMPLATE, 'base');
    const files = join(filesHome(), TEMPLATE);
    rmSync(files, { recursive: true, force: true });
    await stop(await start(databaseNamed(TEMPLATE), files, adminDir));
    await client.query(`COMMENT ON DATABASE ${TEMPLATE} IS '${files.replaceAll("'", "''")}'`);
    return files;
  });
}

/** The folder of the run's database server, which the run removes at its end. */
function filesHome(): string {
  const home = process.env['TEST_DATA_DIR'];
  if (!home) throw new Error('TEST_DATA_DIR is missing: this test needs the global setup of jest.config.mjs');
  return home;
}

async function start(database: TestDatabase, dataDir: string, adminDir: string): Promise<RunningServer> {
  return startServer({
    port: 0,
    dataDir,
    ownerDatabase: connection(database.owner),
    runtimeDatabase: connection(database.runtime),
    isDemo: true,
    isProduction: false,
    adminDir,
  });
}

async function stop(server: RunningServer): Promise<void> {
  // A browser may hold a connection it never used; Node does not call that idle and would wait for its time-out.
  server.application.getHttpServer().closeAllConnections();
  await server.stop();
}

async function copyDatabase(client: Client, name: string, template: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
}

function databaseNamed(database: string): TestDatabase {
  const { owner, runtime } = workerDatabase();
  return { owner: { ...owner, database }, runtime: { ...runtime, database } };
}

function connection(config: ClientConfig): ConnectionOptions {
  return { host: String(config.host), user: String(config.user), database: String(config.database) };
}

async function asMaintainer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(maintenanceConnection());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
