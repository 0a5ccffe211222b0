import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { watchDesk } from '../support/desk-watch.js';
import { docxOf, IMPORTS, takeIn } from '../support/import-world.js';
import { openRequest } from '../support/open-request.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { activityPlan } from './plan-import.fixture.js';

/** Seconds of reading: the test is over long before. */
const SLOW = `STT\tNội dung công việc\tKết quả\tCơ quan chủ trì\tThời gian\n${'1\tSoát lại danh mục thủ tục đang áp dụng tại các đơn vị\tDanh mục\tVăn phòng\tQuý I\n'.repeat(20_000)}`;

/** The connection is closed while the document is read or waits for it: nobody reads on for who is gone (THREATS.md L160). */
describe('a client that leaves while its document is read', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let desk: ReturnType<typeof watchDesk>;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app);
    office = await world.as('coordinator');
    desk = watchDesk(app);
  });
  afterEach(() => desk.forget());
  afterAll(() => app.close());

  const takeInSlowly = (more = '') => {
    const body = multipart([{ name: 'ownerUnitId', content: world.root.id }, { name: 'text', content: SLOW + more }]);
    return openRequest(app, office, { method: 'POST', path: IMPORTS, type: MULTIPART_TYPE, body, headers: { 'Idempotency-Key': randomUUID() } });
  };
  const kept = () => app.sql('SELECT 1 FROM plan_import WHERE owner_unit_id = $1', [world.root.id]);
  const halfReceived = () => readdirSync(join(app.dataDir, 'files', 'tmp'));

  it('the reading ends, in line and under way; nothing is stored and the next document is read', async () => {
    const first = takeInSlowly();
    await desk.arrivals(1);
    const second = takeInSlowly('x');
    await desk.arrivals(2);
    // In line nothing of what was pasted is held: it lies on disk until its turn.
    for (const { source } of await desk.orders()) expect(source).toEqual({ kind: 'text', path: expect.any(String), isHtml: false });
    expect(halfReceived()).toHaveLength(2);
    second.destroy();
    expect(await desk.outcomeOf(1)).toBe('uploadCut');
    first.end();
    expect(await desk.outcomeOf(0)).toBe('uploadCut');
    const next = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'a.docx', content: await docxOf(activityPlan(world)) } });
    expect(next.status).toBe(201);
    expect(await kept()).toHaveLength(1);
    expect(halfReceived()).toEqual([]);
  });

  it('a correction whose sender is gone is not read anew, and the import stays as it was', async () => {
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'b.docx', content: await docxOf(activityPlan(world)) } });
    desk.forget();
    const slow = takeInSlowly();
    await desk.arrivals(1);
    const correcting = openRequest(app, office, {
      method: 'PATCH', path: `${IMPORTS}/${body.id}`, type: 'application/json', body: Buffer.from(JSON.stringify({ header: { year: 2023 } })), headers: { 'If-Match': `"${body.version}"` },
    });
    await desk.arrivals(2);
    correcting.destroy();
    expect(await desk.outcomeOf(1)).toBe('uploadCut');
    slow.destroy();
    expect(await desk.outcomeOf(0)).toBe('uploadCut');
    expect((await office.get(`${IMPORTS}/${body.id}`)).body.version).toBe(body.version);
  });
});
