import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expectIntactChain } from '../e2e/attacks/oracles.js';
import type { TestApplication } from '../support/application.js';
import { pdfFile } from '../support/sample-files.js';
import { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE, upload } from '../support/upload.js';
import { freePort, isReady, launch, postgresPid, untilReady, type LaunchedApplication } from './launched-application.js';
import { enterWorld, keptFiles, partsLeft, sha256Of, type RunningWorld } from './running-world.js';

jest.setTimeout(180_000);

interface Attempt {
  readonly taskId: string;
  readonly content: Buffer;
  readonly key: string;
  itemId: string | null;
}

let home: string;
let dataDir: string;
let application: LaunchedApplication;
let running: RunningWorld;

async function start(): Promise<void> {
  application = launch({ DATA_DIR: dataDir, PORT: String(await freePort()) });
  await untilReady(application);
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'td-crash-'));
  chmodSync(home, 0o711);
  dataDir = join(home, 'data');
  await start();
  running = await enterWorld(application, dataDir);
});

afterAll(async () => {
  await running?.close().catch(() => undefined);
  application.child.kill('SIGTERM');
  await application.ended;
  rmSync(home, { recursive: true, force: true });
});

/** The session survives a restart; only the address changes. */
function sameSession(client: TestClient): TestClient {
  const again = new TestClient(application.url);
  const send = again.send.bind(again);
  again.send = (method, path, body, headers = {}) => send(method, path, body, { cookie: client.cookieHeader(), ...headers });
  return again;
}

async function reenter(): Promise<void> {
  await running?.close().catch(() => undefined);
  running = await enterWorld(application, dataDir);
}

/** Everything acknowledged is there with its bytes; nothing in the store is half, nothing in the tables lacks its file (THREATS.md O2–O4). */
async function expectNothingLost(attempts: readonly Attempt[]): Promise<void> {
  const files = keptFiles(dataDir);
  for (const [name, hash] of files) expect(hash).toBe(name);
  const rows = await running.app.sql<{ id: string; hash: string }>("SELECT id, encode(file_sha256, 'hex') AS hash FROM evidence_item WHERE kind = 'file'");
  const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
  expect(rows.filter(({ hash }) => !files.has(hash))).toEqual([]);
  for (const { itemId, content } of attempts) if (itemId !== null) expect(hashes.get(itemId)).toBe(sha256Of(content));
  const [orphans] = await running.app.sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM evidence_item i WHERE NOT EXISTS (SELECT 1 FROM submission_evidence l WHERE l.evidence_item_id = i.id)
       OR NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject_id = i.id AND a.action = 'evidence.add')`,
  );
  expect(orphans!.n).toBe(0);
  await expectIntactChain(running.app as TestApplication);
}

async function uploadUntilCut(officer: TestClient, taskIds: readonly string[], onAcknowledged: () => void): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  await Promise.all(taskIds.map(async (taskId) => {
    for (;;) {
      const content = Buffer.concat([pdfFile(), randomBytes(20_000 + Math.floor(Math.random() * 400_000))]);
      const attempt: Attempt = { taskId, content, key: randomUUID(), itemId: null };
      attempts.push(attempt);
      try {
        const answer = await upload(officer, taskId, content, { key: attempt.key });
        if (answer.status !== 201) return;
        attempt.itemId = answer.body.id;
        onAcknowledged();
      } catch {
        return;
      }
    }
  }));
  return attempts;
}

describe('a process that is killed (THREATS.md F90, F92)', () => {
  it.each([1, 2])('keeps every acknowledged upload whole and completes the others on retry, kill %i', async () => {
    const taskIds: string[] = [];
    while (taskIds.length < 6) taskIds.push((await running.world.task()).id);
    const officer = await running.world.as('unitOfficer');
    const killAfter = 10 + Math.floor(Math.random() * 25);
    let acknowledged = 0;
    const attempts = await uploadUntilCut(officer, taskIds, () => {
      acknowledged += 1;
      if (acknowledged === killAfter) setTimeout(() => application.child.kill('SIGKILL'), Math.random() * 40);
    });
    expect(await application.ended).toBe('SIGKILL');
    expect(acknowledged).toBeGreaterThanOrEqual(killAfter);
    await start();
    await reenter();
    await expectNothingLost(attempts);
    const again = sameSession(officer);
    for (const attempt of attempts.filter(({ itemId }) => itemId === null)) {
      const answer = await upload(again, attempt.taskId, attempt.content, { key: attempt.key });
      expect([answer.status, answer.body.sha256]).toEqual([201, sha256Of(attempt.content)]);
      attempt.itemId = answer.body.id;
    }
    await expectNothingLost(attempts);
    const [items] = await running.app.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM submission_evidence l JOIN submission s ON s.id = l.submission_id WHERE s.task_id = ANY($1::uuid[])', [taskIds]);
    expect(items!.n).toBe(attempts.length);
  });
});

describe('the database killed under load (THREATS.md F96)', () => {
  it('answers 503, loses nothing acknowledged, and goes on by itself', async () => {
    const task = await running.world.task();
    const officer = await running.world.as('unitOfficer');
    const acknowledged: string[] = [];
    const statuses: Record<number, number> = {};
    const before = postgresPid(dataDir);
    let isKilled = false;
    let isBack = false;
    const worker = async () => {
      const deadline = Date.now() + 60_000;
      while (!isBack && Date.now() < deadline) {
        const { status, body } = await officer.post(`/api/v1/tasks/${task.id}/evidence/link`, { url: 'https://a.vn' });
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status === 201) acknowledged.push(body.id);
        if (status === 201 && (statuses[503] ?? 0) > 0) isBack = true;
        if (acknowledged.length >= 20 && !isKilled) {
          isKilled = true;
          process.kill(before, 'SIGKILL');
        }
        if (status === 503) await wait(50);
      }
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    expect(isBack).toBe(true);
    expect(Object.keys(statuses).sort()).toEqual(['201', '503']);
    expect(application.child.exitCode).toBeNull();
    expect(await isReady(application)).toBe(true);
    expect(postgresPid(dataDir)).not.toBe(before);
    await reenter();
    const kept = await running.app.sql<{ id: string }>('SELECT id FROM evidence_item WHERE id = ANY($1::uuid[])', [acknowledged]);
    expect(kept.length).toBe(acknowledged.length);
    await expectIntactChain(running.app as TestApplication);
  });
});

describe('a process that is asked to stop (THREATS.md F102)', () => {
  it('finishes the upload it is receiving, takes nothing new, and ends in order', async () => {
    const task = await running.world.task();
    const officer = await running.world.as('unitOfficer');
    const content = Buffer.concat([pdfFile(), randomBytes(300_000)]);
    const body = multipart([{ name: 'file', fileName: 'a.pdf', content }]);
    const leftByKills = partsLeft(dataDir);
    const sending = request(`${application.url}/api/v1/tasks/${task.id}/evidence`, {
      method: 'POST',
      headers: { 'content-type': MULTIPART_TYPE, 'content-length': body.length, 'idempotency-key': randomUUID(), cookie: officer.cookieHeader() },
    });
    const answered = new Promise<number>((resolve, reject) => {
      sending.on('response', (response) => resolve(response.resume().statusCode ?? 0));
      sending.on('error', reject);
    });
    await new Promise((resolve) => sending.write(body.subarray(0, 150_000), resolve));
    // The server has begun to read when a part lies in the store.
    while (partsLeft(dataDir).length === leftByKills.length) await wait(10);
    application.child.kill('SIGTERM');
    while (await isReady(application)) await wait(10);
    sending.end(body.subarray(150_000));
    expect(await answered).toBe(201);
    expect(await application.ended).toBe(0);
    expect(keptFiles(dataDir).get(sha256Of(content))).toBe(sha256Of(content));
    expect(partsLeft(dataDir)).toEqual(leftByKills);
    await running?.close().catch(() => undefined);
    await start();
    await reenter();
    const found = await running.app.sql("SELECT 1 FROM evidence_item WHERE encode(file_sha256, 'hex') = $1", [sha256Of(content)]);
    expect(found.length).toBe(1);
  });
});
