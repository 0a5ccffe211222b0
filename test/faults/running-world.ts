import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestApplication } from '../support/application.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import { TestClient } from '../support/test-client.js';
import type { LaunchedApplication } from './launched-application.js';

/** The launched application as the fixtures see it: requests over HTTP, rows as the owner of its database. */
export interface RunningWorld {
  readonly app: Pick<TestApplication, 'sql' | 'client' | 'url'>;
  readonly world: TaskWorld;
  close(): Promise<void>;
}

/** SQL on the server of a data folder; where it listens stands in its own file. */
export async function ownerClient(dataDir: string): Promise<Client> {
  const socketDir = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4]!;
  const client = new Client({ host: socketDir, user: 'app', database: 'tien_do' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

export async function enterWorld(application: LaunchedApplication, dataDir: string): Promise<RunningWorld> {
  const owner = await ownerClient(dataDir);
  const app = {
    url: application.url,
    client: () => new TestClient(application.url),
    sql: async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[],
  };
  const world = await createTaskWorld(app as unknown as TestApplication);
  return { app, world, close: () => owner.end() };
}

export const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Every kept file by the hash its name claims, with what its bytes say (THREATS.md O2). */
export function keptFiles(dataDir: string): Map<string, string> {
  const root = join(dataDir, 'files');
  const names = readdirSync(root, { recursive: true }) as string[];
  const files = names.filter((name) => /^[0-9a-f]{2}[/\\][0-9a-f]{2}[/\\]/.test(name) && statSync(join(root, name)).isFile());
  return new Map(files.map((name) => [name.slice(6), sha256Of(readFileSync(join(root, name)))]));
}

export function partsLeft(dataDir: string): string[] {
  const folder = join(dataDir, 'files', 'tmp');
  return existsSync(folder) ? readdirSync(folder) : [];
}
