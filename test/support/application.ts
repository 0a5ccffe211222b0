import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Client, type ClientConfig } from 'pg';
import { AppModule } from '../../api/src/app.module.js';
import { ReferenceData } from '../../api/src/modules/settings/index.js';
import { Clock } from '../../api/src/platform/clock/index.js';
import type { ConnectionOptions } from '../../api/src/platform/db/index.js';
import { createApplication } from '../../api/src/platform/http/create-application.js';
import { openApiDocument } from '../../api/src/platform/http/openapi.js';
import { workerDatabase, type TestDatabase } from './embedded-database.js';
import { TestClient } from './test-client.js';

export interface TestApplication {
  readonly url: string;
  readonly clock: Clock;
  readonly database: TestDatabase;
  readonly dataDir: string;
  /** The provider of a class, for setting up what has no endpoint. */
  get<T>(type: abstract new (...args: never[]) => T): T;
  /** The OpenAPI document as it is served. */
  openApi(): OpenAPIObject;
  /** A client without a session. */
  client(): TestClient;
  /** SQL as the owner of the database. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface TestApplicationOptions {
  readonly database?: TestDatabase;
  readonly isDemo?: boolean;
  readonly publicUrl?: string;
  readonly adminDir?: string;
  /** The business date; 2024-07-05 unless told. */
  readonly today?: string;
}

/** The whole application on the worker's real database and a free port, at a fixed business date. */
export async function startTestApplication(options: TestApplicationOptions = {}): Promise<TestApplication> {
  // Refusals are what most tests are about; their lines in the log would bury what went wrong.
  process.env['LOG_LEVEL'] ??= 'error';
  const database = options.database ?? workerDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'td-test-'));
  setUpFileStore(join(dataDir, 'files'));
  const server = {
    port: 0,
    dataDir,
    ownerDatabase: connection(database.owner),
    runtimeDatabase: connection(database.runtime),
    publicUrl: options.publicUrl,
    isDemo: options.isDemo ?? false,
    isProduction: false,
    adminDir: options.adminDir ?? join(dataDir, 'no-admin'),
  };
  const application = await createApplication(AppModule.with(server), server);
  await application.get(ReferenceData).seed();
  const clock = application.get(Clock);
  clock.moveTo(options.today ?? '2024-07-05');
  await application.listen(0, '127.0.0.1');
  const { port } = application.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const owner = new Client(database.owner);
  await owner.connect();
  return {
    url,
    clock,
    database,
    dataDir,
    openApi: () => openApiDocument(application),
    get: (type) => application.get(type as never),
    client: () => new TestClient(url),
    sql: async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[],
    close: async () => {
      // A client may hold a connection it never used; Node does not call that idle and would wait for its time-out.
      application.getHttpServer().closeAllConnections();
      await application.close();
      await owner.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * An earlier file of this worker may have kept files in the same database; the application would take a new empty folder
 * for a disk that is not mounted.
 */
function setUpFileStore(root: string): void {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  writeFileSync(join(root, '.tien-do-files'), '');
}

function connection(config: ClientConfig): ConnectionOptions {
  return { host: String(config.host), user: String(config.user), database: String(config.database) };
}
