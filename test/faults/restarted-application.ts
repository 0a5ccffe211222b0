import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestClient } from '../support/test-client.js';
import { freePort, launch, untilReady, type LaunchedApplication } from './launched-application.js';
import { enterWorld, type RunningWorld } from './running-world.js';

/** One data folder, and the application that runs on it at the moment: a test ends it in its own way and starts it again. */
export interface RestartedApplication {
  readonly dataDir: string;
  readonly application: LaunchedApplication;
  readonly app: RunningWorld['app'];
  readonly world: RunningWorld['world'];
  /** A fresh district over a new connection, for when the database has gone. */
  reenter(): Promise<void>;
  /** Once the application has ended: another on the same data, and a fresh district in it. */
  startAgain(): Promise<void>;
  /** The session survives a restart; only the address changes. */
  sameSession(client: TestClient): TestClient;
}

/** Runs before and after all tests of the file that asks for it; the fields are there when its tests begin. */
export function restartedApplication(name: string): RestartedApplication {
  let home: string;
  let application: LaunchedApplication;
  let running: RunningWorld | undefined;
  const dataDir = () => join(home, 'data');

  async function leave(): Promise<void> {
    await running?.close().catch(() => undefined);
    running = undefined;
  }
  async function reenter(): Promise<void> {
    await leave();
    running = await enterWorld(application, dataDir());
  }
  async function startAgain(): Promise<void> {
    await leave();
    application = launch({ DATA_DIR: dataDir(), PORT: String(await freePort()) });
    await untilReady(application);
    await reenter();
  }
  function sameSession(client: TestClient): TestClient {
    const again = new TestClient(application.url);
    const send = again.send.bind(again);
    again.send = (method, path, body, headers = {}) => send(method, path, body, { cookie: client.cookieHeader(), ...headers });
    return again;
  }

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), `td-${name}-`));
    chmodSync(home, 0o711);
    await startAgain();
  });
  afterAll(async () => {
    await leave();
    application.child.kill('SIGTERM');
    await application.ended;
    rmSync(home, { recursive: true, force: true });
  });

  return {
    get dataDir() { return dataDir(); },
    get application() { return application; },
    get app() { return running!.app; },
    get world() { return running!.world; },
    reenter, startAgain, sameSession,
  };
}
