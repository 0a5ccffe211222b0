import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const launcher = join(__dirname, '..', '..', 'api', 'bin', 'start.mjs');
const startLimitMs = 60_000;

export interface LaunchedApplication {
  readonly child: ChildProcess;
  readonly url: string;
  /** Everything written to the terminal so far. */
  output(): string;
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts the real launcher the way `npm run start:production` does, on an empty data folder of the test's own. */
export function launch(environment: Record<string, string>): LaunchedApplication {
  const child = spawn(process.execPath, [launcher, '--production'], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', MIGRATION_DATABASE_URL: '', PUBLIC_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  return { child, ended, url: `http://127.0.0.1:${environment['PORT']}`, output: () => output };
}

/** Waits for the application to say it is ready, asking every `pauseMs`; fails with what it wrote when it ends instead. */
export async function untilReady(application: LaunchedApplication, pauseMs = 50): Promise<void> {
  let isEnded = false;
  void application.ended.then(() => (isEnded = true));
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline && !isEnded) {
    if (await isReady(application)) return;
    await wait(pauseMs);
  }
  throw new Error(`the application did not become ready:\n${application.output()}`);
}

export async function isReady({ url }: LaunchedApplication): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health/ready`)).ok;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The number of the database server's main process. */
export function postgresPid(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}
