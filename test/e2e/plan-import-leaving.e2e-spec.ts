import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { ReadingDesk } from '../../api/src/platform/reading/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { docxOf, IMPORTS, takeIn } from '../support/import-world.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { activityPlan } from './plan-import.fixture.js';

/** Seconds of reading: the test is over long before. */
const SLOW = `STT\tNội dung công việc\tKết quả\tCơ quan chủ trì\tThời gian\n${'1\tSoát lại danh mục thủ tục đang áp dụng tại các đơn vị\tDanh mục\tVăn phòng\tQuý I\n'.repeat(20_000)}`;

const MOST_LOOKS = 2_000;

/** The connection is closed while the document is read or waits for it: nobody reads on for who is gone (THREATS.md L160). */
describe('a client that leaves while its document is read', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let reads: jest.SpiedFunction<ReadingDesk['read']>;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
    office = await world.as('coordinator');
    reads = jest.spyOn(app.get(ReadingDesk), 'read');
  });
  afterEach(() => reads.mockClear());
  afterAll(() => app.close());

  /** Sends a request as it stands and leaves the connection open. */
  function send(method: string, path: string, type: string, body: Buffer, headers: Record<string, string>): Socket {
    const { hostname, port, host } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const lines = Object.entries({ Host: host, Cookie: office.cookieHeader(), 'Content-Type': type, 'Content-Length': String(body.length), ...headers });
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
    socket.write(body);
    return socket;
  }
  const takeInSlowly = (more = '') => {
    const body = multipart([{ name: 'ownerUnitId', content: world.root.id }, { name: 'text', content: SLOW + more }]);
    return send('POST', IMPORTS, MULTIPART_TYPE, body, { 'Idempotency-Key': randomUUID() });
  };
  const arrival = async (index: number): Promise<void> => {
    for (let looks = 0; reads.mock.results.length <= index; looks += 1) {
      if (looks === MOST_LOOKS) throw new Error('the request never came to the desk');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  /** What came of the reading that was asked for as number `index`. */
  const outcomeOf = (index: number) => (reads.mock.results[index]!.value as Promise<unknown>).then(() => 'read', ({ code }: { code?: string }) => code);
  const kept = () => app.sql('SELECT 1 FROM plan_import WHERE owner_unit_id = $1', [world.root.id]);
  const halfReceived = () => readdirSync(join(app.dataDir, 'files', 'tmp'));

  it('the reading ends, in line and under way; nothing is stored and the next document is read', async () => {
    const first = takeInSlowly();
    await arrival(0);
    const second = takeInSlowly('x');
    await arrival(1);
    second.destroy();
    expect(await outcomeOf(1)).toBe('uploadCut');
    first.end();
    expect(await outcomeOf(0)).toBe('uploadCut');
    const next = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'a.docx', content: await docxOf(activityPlan(world)) } });
    expect(next.status).toBe(201);
    expect(await kept()).toHaveLength(1);
    expect(halfReceived()).toEqual([]);
  });

  it('a correction whose sender is gone is not read anew, and the import stays as it was', async () => {
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'b.docx', content: await docxOf(activityPlan(world)) } });
    reads.mockClear();
    const slow = takeInSlowly();
    await arrival(0);
    const change = Buffer.from(JSON.stringify({ header: { year: 2023 } }));
    const correcting = send('PATCH', `${IMPORTS}/${body.id}`, 'application/json', change, { 'If-Match': `"${body.version}"` });
    await arrival(1);
    correcting.destroy();
    expect(await outcomeOf(1)).toBe('uploadCut');
    slow.destroy();
    expect(await outcomeOf(0)).toBe('uploadCut');
    expect((await office.get(`${IMPORTS}/${body.id}`)).body.version).toBe(body.version);
  });
});
