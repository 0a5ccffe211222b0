import { randomBytes, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expectIntactChain } from '../e2e/attacks/oracles.js';
import type { TestApplication } from '../support/application.js';
import { pdfFile } from '../support/sample-files.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE, upload } from '../support/upload.js';
import { isReady, postgresPid } from './launched-application.js';
import { restartedApplication } from './restarted-application.js';
import { keptFiles, partsLeft, sha256Of } from './running-world.js';

jest.setTimeout(180_000);

interface Attempt {
  readonly taskId: string;
  readonly content: Buffer;
  readonly key: string;
  itemId: string | null;
}

const server = restartedApplication('crash');

/** Everything acknowledged is there with its bytes; nothing in the store is half, nothing in the tables lacks its file (THREATS.md O2–O4). */
async function expectNothingLost(attempts: readonly Attempt[]): Promise<void> {
  const files = keptFiles(server.dataDir);
  for (const [name, hash] of files) expect(hash).toBe(name);
  const rows = await server.app.sql<{ id: string; hash: string }>("SELECT id, encode(file_sha256, 'hex') AS hash FROM evidence_item WHERE kind = 'file'");
  const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
  expect(rows.filter(({ hash }) => !files.has(hash))).toEqual([]);
  for (const { itemId, content } of attempts) if (itemId !== null) expect(hashes.get(itemId)).toBe(sha256Of(content));
  const [orphans] = await server.app.sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM evidence_item i WHERE NOT EXISTS (SELECT 1 FROM submission_evidence l WHERE l.evidence_item_id = i.id)
       OR NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject_id = i.id AND a.action = 'evidence.add')`,
  );
  expect(orphans!.n).toBe(0);
  await expectIntactChain(server.app as TestApplication);
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
    while (taskIds.length < 6) taskIds.push((await server.world.task()).id);
    const officer = await server.world.as('unitOfficer');
    const killAfter = 10 + Math.floor(Math.random() * 25);
    let acknowledged = 0;
    const attempts = await uploadUntilCut(officer, taskIds, () => {
      acknowledged += 1;
      if (acknowledged === killAfter) setTimeout(() => server.application.child.kill('SIGKILL'), Math.random() * 40);
    });
    expect(await server.application.ended).toBe('SIGKILL');
    expect(acknowledged).toBeGreaterThanOrEqual(killAfter);
    await server.startAgain();
    await expectNothingLost(attempts);
    const again = server.sameSession(officer);
    for (const attempt of attempts.filter(({ itemId }) => itemId === null)) {
      const answer = await upload(again, attempt.taskId, attempt.content, { key: attempt.key });
      expect([answer.status, answer.body.sha256]).toEqual([201, sha256Of(attempt.content)]);
      attempt.itemId = answer.body.id;
    }
    await expectNothingLost(attempts);
    const [items] = await server.app.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM submission_evidence l JOIN submission s ON s.id = l.submission_id WHERE s.task_id = ANY($1::uuid[])', [taskIds]);
    expect(items!.n).toBe(attempts.length);
  });
});

describe('the database killed under load (THREATS.md F96)', () => {
  it('answers 503, loses nothing acknowledged, and goes on by itself', async () => {
    const task = await server.world.task();
    const officer = await server.world.as('unitOfficer');
    const acknowledged: string[] = [];
    const statuses: Record<number, number> = {};
    const before = postgresPid(server.dataDir);
    const hasRestarted = () => {
      try {
        return postgresPid(server.dataDir) !== before;
      } catch {
        // Between the file of the old one and that of the new there is none.
        return false;
      }
    };
    let isKilled = false;
    let isBack = false;
    const worker = async () => {
      const deadline = Date.now() + 60_000;
      while (!isBack && Date.now() < deadline) {
        // What the old one has done may be answered after the first 503: only what is begun with the new one says that it is back.
        const isOfNew = hasRestarted();
        const { status, body } = await officer.post(`/api/v1/tasks/${task.id}/evidence/link`, { url: 'https://a.vn' });
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status === 201) acknowledged.push(body.id);
        if (status === 201 && isOfNew) isBack = true;
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
    expect(server.application.child.exitCode).toBeNull();
    expect(await isReady(server.application)).toBe(true);
    expect(postgresPid(server.dataDir)).not.toBe(before);
    await server.reenter();
    const kept = await server.app.sql<{ id: string }>('SELECT id FROM evidence_item WHERE id = ANY($1::uuid[])', [acknowledged]);
    expect(kept.length).toBe(acknowledged.length);
    await expectIntactChain(server.app as TestApplication);
  });
});

describe('a process that is asked to stop (THREATS.md F102)', () => {
  it('finishes the upload it is receiving, takes nothing new, and ends in order', async () => {
    const task = await server.world.task();
    const officer = await server.world.as('unitOfficer');
    const content = Buffer.concat([pdfFile(), randomBytes(300_000)]);
    const body = multipart([{ name: 'file', fileName: 'a.pdf', content }]);
    const leftByKills = partsLeft(server.dataDir);
    const sending = request(`${server.application.url}/api/v1/tasks/${task.id}/evidence`, {
      method: 'POST',
      headers: { 'content-type': MULTIPART_TYPE, 'content-length': body.length, 'idempotency-key': randomUUID(), cookie: officer.cookieHeader() },
    });
    const answered = new Promise<number>((resolve, reject) => {
      sending.on('response', (response) => resolve(response.resume().statusCode ?? 0));
      sending.on('error', reject);
    });
    await new Promise((resolve) => sending.write(body.subarray(0, 150_000), resolve));
    // The server has begun to read when a part lies in the store.
    while (partsLeft(server.dataDir).length === leftByKills.length) await wait(10);
    server.application.child.kill('SIGTERM');
    while (await isReady(server.application)) await wait(10);
    sending.end(body.subarray(150_000));
    expect(await answered).toBe(201);
    expect(await server.application.ended).toBe(0);
    expect(keptFiles(server.dataDir).get(sha256Of(content))).toBe(sha256Of(content));
    expect(partsLeft(server.dataDir)).toEqual(leftByKills);
    await server.startAgain();
    const found = await server.app.sql("SELECT 1 FROM evidence_item WHERE encode(file_sha256, 'hex') = $1", [sha256Of(content)]);
    expect(found.length).toBe(1);
  });
});
