import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import { FilesSweep, GRACE_DAYS, Quarantine } from '../../api/src/modules/evidence/index.js';
import { FileStore } from '../../api/src/platform/files/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createDatabase } from '../support/embedded-database.js';
import { pdfFile } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { upload } from '../support/upload.js';

const DAY_MS = 24 * 3_600_000;
const later = (days: number) => new Date(Date.now() + days * DAY_MS);

let database: Awaited<ReturnType<typeof createDatabase>>;
let app: TestApplication;
let world: TaskWorld;
let officer: TestClient;
let alerts: jest.SpyInstance;

beforeAll(async () => {
  database = await createDatabase('sweep');
  app = await startTestApplication({ database });
  world = await createTaskWorld(app);
  officer = await world.as('unitOfficer');
});
beforeEach(() => {
  alerts = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.close();
  await database.drop();
});

const newFile = () => Buffer.concat([pdfFile(), randomBytes(3_000)]);
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const placeOf = (hash: string) => join(app.dataDir, 'files', hash.slice(0, 2), hash.slice(2, 4), hash);
const quarantineOf = (hash: string) => join(app.dataDir, 'files', 'quarantine', hash);
const sweep = (now = new Date()) => app.get(FilesSweep).run(now);
const actionsOn = async (hash: string) =>
  (await app.sql<{ action: string }>('SELECT action FROM audit_entry WHERE subject_label = $1 ORDER BY seq', [hash])).map(({ action }) => action);

/** A file as a process leaves it that died between the disk and the commit. */
function orphan(ageInDays: number, content = newFile()): string {
  const place = placeOf(hashOf(content));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
  utimesSync(place, later(-ageInDays), later(-ageInDays));
  return hashOf(content);
}

async function kept(): Promise<{ id: string; hash: string }> {
  const answer = await upload(officer, (await world.task()).id, newFile());
  return { id: answer.body.id, hash: answer.body.sha256 };
}

describe('what rows refer to (THREATS.md R2, D77)', () => {
  it('finds a flipped byte and a deleted file, alerts, and deletes nothing', async () => {
    const [sound, flipped, deleted, cut] = [await kept(), await kept(), await kept(), await kept()];
    const bytes = readFileSync(placeOf(flipped.hash));
    bytes[100]! ^= 1;
    writeFileSync(placeOf(flipped.hash), bytes);
    rmSync(placeOf(deleted.hash));
    writeFileSync(placeOf(cut.hash), readFileSync(placeOf(cut.hash)).subarray(0, -1));
    const report = await sweep(later(10 * GRACE_DAYS));
    const found = Object.fromEntries(report.damaged.map(({ sha256, finding }) => [sha256.toString('hex'), finding]));
    expect(found).toEqual({ [flipped.hash]: 'mismatch', [deleted.hash]: 'missing', [cut.hash]: 'mismatch' });
    expect([report.files, report.read]).toEqual([4, 4]);
    const alerted = alerts.mock.calls.map(([line]) => line.sha256).filter(Boolean);
    expect(alerted.sort()).toEqual([flipped.hash, deleted.hash, cut.hash].sort());
    expect([sound, flipped, cut].map(({ hash }) => existsSync(placeOf(hash)))).toEqual([true, true, true]);
    expect((await officer.send('GET', `/api/v1/evidence/${sound.id}/file`, undefined)).status).toBe(200);
    expect((await officer.get(`/api/v1/evidence/${deleted.id}/file`)).body.code).toBe('fileLost');
    for (const { hash } of [flipped, deleted, cut]) rmSync(placeOf(hash), { force: true });
  });

  it('does not take an unmounted store for the loss of every file (THREATS.md F95)', async () => {
    const marker = join(app.dataDir, 'files', '.tien-do-files');
    rmSync(marker);
    await app.get(FilesSweep).sweep();
    writeFileSync(marker, '');
    expect(alerts.mock.calls.map(([line]) => [line.message, line.error.code])).toEqual([['files could not be looked after', 'storageUnavailable']]);
  });
});

describe('what no row refers to', () => {
  it('leaves a fresh file, sets an old one aside, and removes it only after as long again', async () => {
    const [fresh, old] = [orphan(GRACE_DAYS - 1), orphan(GRACE_DAYS + 1)];
    const report = await sweep();
    expect(report.unreferenced.map(({ sha256 }) => sha256.toString('hex')).sort()).toEqual([fresh, old].sort());
    expect([existsSync(placeOf(fresh)), existsSync(placeOf(old)), existsSync(quarantineOf(old))]).toEqual([true, false, true]);
    await sweep(later(GRACE_DAYS - 1));
    expect(existsSync(quarantineOf(old))).toBe(true);
    await sweep(later(GRACE_DAYS + 1));
    expect(existsSync(quarantineOf(old))).toBe(false);
    expect(await actionsOn(old)).toEqual(['file.setAside', 'file.destroy']);
  });

  it('brings a file back from quarantine when a restored database refers to it again', async () => {
    const { id, hash } = await kept();
    const store = app.get(FileStore as never) as FileStore;
    await store.setAside(Buffer.from(hash, 'hex'));
    utimesSync(quarantineOf(hash), later(-2 * GRACE_DAYS), later(-2 * GRACE_DAYS));
    expect(await app.get(Quarantine).destroy(Buffer.from(hash, 'hex'))).toBe(false);
    const report = await sweep();
    expect(report.damaged.map(({ sha256 }) => sha256.toString('hex'))).not.toContain(hash);
    expect((await officer.send('GET', `/api/v1/evidence/${id}/file`, undefined)).status).toBe(200);
    expect(existsSync(quarantineOf(hash))).toBe(false);
  });
});

describe('an upload of the same bytes during the sweep loses nothing', () => {
  it('is kept once more when the file is taken away between the disk and the rows', async () => {
    const content = newFile();
    const hash = orphan(GRACE_DAYS + 1, content);
    const store = app.get(FileStore as never) as FileStore;
    const keep = store.keep.bind(store);
    const keeping = jest.spyOn(store, 'keep').mockImplementationOnce(async (file) => {
      await keep(file);
      expect(await app.get(Quarantine).setAside(file.sha256)).toBe(true);
    });
    const answer = await upload(officer, (await world.task()).id, content);
    expect([answer.status, answer.body.sha256, keeping.mock.calls.length]).toEqual([201, hash, 2]);
    expect(hashOf(readFileSync(placeOf(hash)))).toBe(hash);
    expect(await app.get(Quarantine).setAside(Buffer.from(hash, 'hex'))).toBe(false);
  });

  it('waits for the other, whichever comes first, 40 times', async () => {
    const task = await world.task();
    for (let n = 0; n < 40; n += 1) {
      const content = newFile();
      const hash = orphan(GRACE_DAYS + 1, content);
      const [answer] = await Promise.all([
        upload(officer, task.id, content),
        new Promise((resolve) => setTimeout(resolve, n % 20)).then(() => app.get(Quarantine).setAside(Buffer.from(hash, 'hex'))),
      ]);
      expect([n, answer.status, existsSync(placeOf(hash))]).toEqual([n, 201, true]);
    }
  });
});
