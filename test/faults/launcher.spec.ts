import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  freePort,
  isReady,
  launch,
  postgresPid,
  untilReady,
  type LaunchedApplication,
} from './launched-application.js';

jest.setTimeout(180_000);

let home: string;
let dataDir: string;
const started: LaunchedApplication[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'td-launch-'));
  chmodSync(home, 0o711);
  dataDir = join(home, 'data');
});

afterEach(async () => {
  for (const application of started.splice(0)) {
    application.child.kill('SIGTERM');
    await application.ended;
  }
  rmSync(home, { recursive: true, force: true });
});

async function start(environment: Record<string, string> = {}): Promise<LaunchedApplication> {
  const application = launch({ DATA_DIR: dataDir, PORT: String(await freePort()), ...environment });
  started.push(application);
  return application;
}

async function startReady(): Promise<LaunchedApplication> {
  const application = await start();
  await untilReady(application);
  return application;
}

async function expectRefusal(application: LaunchedApplication, sentence: RegExp): Promise<void> {
  expect(await application.ended).toBe(1);
  const lines = application.output().trim().split('\n');
  expect(lines).toEqual([expect.stringMatching(sentence)]);
}

async function untilTrue(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited 30 seconds in vain; the applications wrote:\n${started.map((each) => each.output()).join('\n')}`);
    await wait(20);
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

describe('what the operator can put right is said in one sentence', () => {
  test('a taken port', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, () => resolve()));
    await expectRefusal(
      await start({ PORT: String(port) }),
      new RegExp(`^Cổng ${port} đang có chương trình khác dùng`),
    );
    await new Promise((resolve) => other.close(resolve));
  });

  test('a port that is none', async () => {
    await expectRefusal(await start({ PORT: '70000' }), /^PORT phải là một số từ 1 đến 65535/);
  });

  test('a data folder that cannot be one', async () => {
    writeFileSync(dataDir, '');
    await expectRefusal(await start(), /không phải là thư mục/);
  });

  test('an unreachable database, without its password', async () => {
    const port = await freePort();
    const application = await start({ DATABASE_URL: `postgres://app:secret@127.0.0.1:${port}/tien_do` });
    await expectRefusal(application, /^Không kết nối được cơ sở dữ liệu 127\.0\.0\.1:/);
    expect(application.output()).not.toContain('secret');
  });
});

describe('a data folder and its server', () => {
  test('a second start is refused, and a stop in order leaves no server behind', async () => {
    const first = await startReady();
    await expectRefusal(await start(), /^Tiến Độ đang chạy trên /);
    const pid = postgresPid(dataDir);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(dataDir, 'tien-do.lock'))).toBe(false);
  });

  test('after kill -9 of the application it starts again at once', async () => {
    const first = await startReady();
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    await startReady();
  });

  test('after kill -9 of the database, at the first moment it is ready, the same application is ready again', async () => {
    const application = await start();
    await untilReady(application, 1);
    const pid = postgresPid(dataDir);
    process.kill(pid, 'SIGKILL');
    await untilTrue(() => existsSync(join(dataDir, 'postgres', 'postmaster.pid')) && postgresPid(dataDir) !== pid);
    await untilTrue(() => isReady(application));
    expect(application.output()).toContain('PostgreSQL dừng đột ngột');
  });
});
