import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { pdfFile } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { upload } from '../support/upload.js';

let app: TestApplication;
let world: TaskWorld;
let officer: TestClient;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  officer = await world.as('unitOfficer');
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => app.close());

const store = () => join(app.dataDir, 'files');
const parts = () => readdirSync(join(store(), 'tmp'));
const fileOf = (size: number) => Buffer.concat([pdfFile(), randomBytes(size)]);
const itemsOf = (taskId: string) =>
  app.sql('SELECT 1 FROM submission_evidence l JOIN submission s ON s.id = l.submission_id WHERE s.task_id = $1', [taskId]);

async function fileHandles(): Promise<FileHandle> {
  const handle = await open(__filename);
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}

const failure = (code: string) => Object.assign(new Error(code), { code });

describe('a disk that fails while a file arrives (THREATS.md F93, F94)', () => {
  it.each([
    ['write', 'ENOSPC', 507, 'storageFull'], ['write', 'EDQUOT', 507, 'storageFull'], ['write', 'EIO', 503, 'storageUnavailable'],
    ['sync', 'EIO', 503, 'storageUnavailable'], ['sync', 'ENOSPC', 507, 'storageFull'],
  ] as const)('%s says %s: %i, nothing half stays, and the next upload is taken', async (call, code, status, problem) => {
    const task = await world.task();
    const failing = jest.spyOn(await fileHandles(), call).mockRejectedValue(failure(code) as never);
    const answer = await upload(officer, task.id, fileOf(100_000));
    expect([answer.status, answer.body.code]).toEqual([status, problem]);
    expect(failing).toHaveBeenCalled();
    jest.restoreAllMocks();
    expect([parts(), await itemsOf(task.id)]).toEqual([[], []]);
    expect((await upload(officer, task.id, fileOf(100_000))).status).toBe(201);
  });

  it('is full in earnest: 507, reading and signing in go on, and it recovers without a restart', async () => {
    const task = await world.task();
    const unmount = fillableStore(store());
    if (unmount === null) return; // Only root may mount; the cases above stand in for it elsewhere.
    try {
      const kept = await upload(officer, task.id, fileOf(100_000));
      expect(kept.status).toBe(201);
      const refused = await upload(officer, task.id, fileOf(3_000_000));
      expect([refused.status, refused.body.code]).toEqual([507, 'storageFull']);
      expect(parts()).toEqual([]);
      const read = await officer.send('GET', `/api/v1/evidence/${kept.body.id}/file`, undefined);
      expect([read.status, (await read.arrayBuffer()).byteLength]).toEqual([200, kept.body.size]);
      expect((await (await world.as('coordinator')).get('/api/v1/auth/me')).status).toBe(200);
      execFileSync('mount', ['-o', 'remount,size=8m', store()]);
      expect((await upload(officer, task.id, fileOf(3_000_000))).status).toBe(201);
    } finally {
      unmount();
    }
  });

  it('keeps nothing it cannot put in its place, and never takes a damaged file for the one sent (THREATS.md D77)', async () => {
    const task = await world.task();
    const content = fileOf(5_000);
    const hash = createHash('sha256').update(content).digest('hex');
    const folder = join(store(), hash.slice(0, 2), hash.slice(2, 4));
    mkdirSync(folder, { recursive: true });
    // The same length, so that only the bytes tell.
    writeFileSync(join(folder, hash), Buffer.concat([content.subarray(0, -1), Buffer.from([content.at(-1)! ^ 1])]));
    const damaged = await upload(officer, task.id, content);
    expect([damaged.status, damaged.body.code]).toEqual([503, 'storageUnavailable']);
    expect([parts(), await itemsOf(task.id)]).toEqual([[], []]);
    rmSync(join(folder, hash));
    expect((await upload(officer, task.id, content)).status).toBe(201);
  });
});

/** Puts a file system of one megabyte in the place of the store, set up like it; null where this user may not mount. */
function fillableStore(root: string): (() => void) | null {
  const marker = join(app.dataDir, 'marker');
  copyFileSync(join(root, '.tien-do-files'), marker);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root], { stdio: 'ignore' });
  } catch {
    return null;
  }
  chmodSync(root, 0o700);
  mkdirSync(join(root, 'tmp'));
  copyFileSync(marker, join(root, '.tien-do-files'));
  return () => void execFileSync('umount', ['-l', root]);
}
