import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request, type ClientRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pdfFile } from '../support/sample-files.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';
import { freePort, launch, untilReady, type LaunchedApplication } from './launched-application.js';
import { enterWorld, partsLeft, type RunningWorld } from './running-world.js';

jest.setTimeout(180_000);

let home: string;
let dataDir: string;
let application: LaunchedApplication;
let running: RunningWorld;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'td-stop-'));
  chmodSync(home, 0o711);
  dataDir = join(home, 'data');
});
beforeEach(async () => {
  application = launch({ DATA_DIR: dataDir, PORT: String(await freePort()) });
  await untilReady(application);
  running = await enterWorld(application, dataDir);
});
afterEach(async () => {
  await running.close().catch(() => undefined);
  application.child.kill('SIGKILL');
  await application.ended;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function connection(sent: string): Promise<Socket> {
  const { hostname, port } = new URL(application.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  if (sent !== '') socket.write(sent);
  return socket;
}

interface HalfUpload {
  readonly sending: ClientRequest;
  readonly answered: Promise<number | 'cut'>;
  finish(): void;
}

/** An upload of which the server holds the first half. */
async function halfUpload(): Promise<HalfUpload> {
  const officer = await running.world.as('unitOfficer');
  const task = await running.world.task();
  const body = multipart([{ name: 'file', fileName: 'a.pdf', content: Buffer.concat([pdfFile(), randomBytes(300_000)]) }]);
  const sending = request(`${application.url}/api/v1/tasks/${task.id}/evidence`, {
    method: 'POST',
    headers: { 'content-type': MULTIPART_TYPE, 'content-length': body.length, 'idempotency-key': randomUUID(), cookie: officer.cookieHeader() },
  });
  const answered = new Promise<number | 'cut'>((resolve) => {
    sending.on('response', (response) => resolve(response.resume().statusCode ?? 0));
    sending.on('error', () => resolve('cut'));
  });
  await new Promise((resolve) => sending.write(body.subarray(0, 150_000), resolve));
  while (partsLeft(dataDir).length === 0) await wait(10);
  return { sending, answered, finish: () => void sending.end(body.subarray(150_000)) };
}

async function stopAndTime(): Promise<{ code: number | string; seconds: number }> {
  const started = performance.now();
  application.child.kill('SIGTERM');
  const code = await application.ended;
  return { code, seconds: (performance.now() - started) / 1000 };
}

/** THREATS.md R10, F102. */
describe('a process that is asked to stop', () => {
  it('does not wait for connections that ask nothing', async () => {
    await Promise.all([
      connection(''),
      connection('GET /api/health/live HTTP/1.1\r\nHost: a'),
      connection('GET /api/health/live HTTP/1.1\r\nHost: a\r\n\r\n'),
    ]);
    await wait(100);
    const { code, seconds } = await stopAndTime();
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(8);
  });

  it('says first that it is not ready, finishes what it is receiving, and goes without waiting for the keep-alive time', async () => {
    const upload = await halfUpload();
    const started = performance.now();
    application.child.kill('SIGTERM');
    const answers: [number, string][] = [];
    for (;;) {
      const answer = await fetch(`${application.url}/api/health/ready`).catch(() => null);
      if (answer === null) break;
      const { code = '', status = '' } = (await answer.json()) as { code?: string; status?: string };
      answers.push([answer.status, code || String(status)]);
      await wait(20);
    }
    expect(answers.filter(([status]) => status === 503)[0]).toEqual([503, 'stopping']);
    expect(answers.findIndex(([status]) => status === 503)).toBeLessThan(10);
    upload.finish();
    expect(await upload.answered).toBe(201);
    expect(await application.ended).toBe(0);
    expect((performance.now() - started) / 1000).toBeLessThan(10);
    expect(partsLeft(dataDir)).toEqual([]);
  });

  it('cuts an upload that does not end, leaves nothing half of it, and is gone within 30 seconds', async () => {
    const upload = await halfUpload();
    const { code, seconds } = await stopAndTime();
    expect([code, await upload.answered]).toEqual([0, 'cut']);
    expect(seconds).toBeLessThan(30);
    expect(partsLeft(dataDir)).toEqual([]);
  });

  it('goes at once when asked a second time', async () => {
    const upload = await halfUpload();
    application.child.kill('SIGTERM');
    await wait(1_500);
    const { code, seconds } = await stopAndTime();
    expect([code, await upload.answered]).toEqual([1, 'cut']);
    expect(seconds).toBeLessThan(2);
  });
});
