import { randomUUID } from 'node:crypto';
import { IdempotencyHousekeeping } from '../../api/src/platform/db/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { pdfFile } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestAnswer, TestClient } from '../support/test-client.js';
import { upload } from '../support/upload.js';
import { expectIntactChain, expectWholeHistories } from './attacks/oracles.js';

jest.setTimeout(90_000);

let app: TestApplication;
let world: TaskWorld;
let officer: TestClient;
let office: TestClient;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  officer = await world.as('unitOfficer');
  office = await world.as('coordinator');
});
afterAll(() => app.close());

const path = (id: string, verb = '') => `/api/v1/tasks/${id}${verb === '' ? '' : `/${verb}`}`;
const times = <Value>(n: number, work: (index: number) => Promise<Value>) => Promise.all(Array.from({ length: n }, (_one, index) => work(index)));
/** One after the other: the fixture's connection takes one statement at a time. */
const newTasks = async (n: number) => {
  const made: { id: string; version: number }[] = [];
  while (made.length < n) made.push(await world.task());
  return made;
};
const tally = (answers: readonly { status: number }[]) =>
  answers.reduce<Record<number, number>>((counts, { status }) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }), {});
const link = (client: TestClient, id: string, key?: string) => client.post(path(id, 'evidence/link'), { url: 'https://a.vn/x' }, { key });
const evidenceOf = (id: string) =>
  app.sql<{ position: number }>('SELECT e.position FROM submission_evidence e JOIN submission s ON s.id = e.submission_id WHERE s.task_id = $1 ORDER BY e.position', [id]);

describe('many at once on one task (THREATS.md E81–E83, E87)', () => {
  it('lets one of 50 writers with one version win; the others are told', async () => {
    const { id } = await world.task();
    const before = await expectIntactChain(app);
    const answers = await times(50, (n) => officer.put(path(id, 'draft'), { resultText: `Bản ${n}` }, { version: 1 }));
    expect(tally(answers)).toEqual({ 200: 1, 412: 49 });
    const winner = answers.find(({ status }) => status === 200) as TestAnswer;
    const now = (await officer.get(path(id))).body;
    expect([now.version, now.currentRound.resultText]).toEqual([winner.body.version, winner.body.currentRound.resultText]);
    // The one draft, and the beginning of the task that it is.
    expect((await expectIntactChain(app)) - before).toBe(2);
  });

  it('takes 50 additions to one task, each in its own place', async () => {
    const { id } = await world.task();
    expect(tally(await times(50, () => link(officer, id)))).toEqual({ 201: 50 });
    expect((await evidenceOf(id)).map(({ position }) => position)).toEqual(Array.from({ length: 50 }, (_one, index) => index + 1));
    await expectWholeHistories(app, [id]);
  });

  it('acts once for 20 clicks with one key, and answers all of them with the one thing made', async () => {
    const { id } = await world.task();
    const key = randomUUID();
    const answers = await times(20, () => link(officer, id, key));
    expect(Object.keys(tally(answers)).filter((status) => !['201', '409'].includes(status))).toEqual([]);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(1);
    expect((await link(officer, id, key)).status).toBe(201);
    expect((await evidenceOf(id)).length).toBe(1);
  });

  it('keeps one file for 12 uploads with one key, and 12 items over one file for 12 keys', async () => {
    const [once, often] = [await world.task(), await world.task()];
    const key = randomUUID();
    const same = await times(12, () => upload(officer, once.id, pdfFile('một khóa'), { key }));
    expect(Object.keys(tally(same)).filter((status) => !['201', '409'].includes(status))).toEqual([]);
    expect((await evidenceOf(once.id)).length).toBe(1);
    const each = await times(12, () => upload(officer, often.id, pdfFile('mười hai khóa')));
    expect(tally(each)).toEqual({ 201: 12 });
    expect(new Set(each.map(({ body }) => body.sha256)).size).toBe(1);
    expect((await evidenceOf(often.id)).length).toBe(12);
  });

  it('gives another person’s key no meaning', async () => {
    const [mine, theirs] = [await world.task(), await world.task({ unit: world.communes[1]! })];
    const other = await world.as('unitOfficer', world.communes[1]!);
    const key = randomUUID();
    expect((await link(officer, mine.id, key)).status).toBe(201);
    expect((await link(other, mine.id, key)).status).toBe(404);
    expect((await link(other, theirs.id, key)).status).toBe(201);
  });
});

describe('keys that nobody will use again', () => {
  it('are forgotten after a week, and no sooner', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    const { id } = await world.task();
    for (const key of [old, young]) await link(officer, id, key);
    await app.sql("UPDATE idempotency_key SET created_at = clock_timestamp() - CASE key WHEN $1 THEN interval '8 days' ELSE interval '6 days' END WHERE key IN ($1, $2)", [old, young]);
    await app.get(IdempotencyHousekeeping).sweep();
    expect(await app.sql('SELECT key FROM idempotency_key WHERE key IN ($1, $2)', [old, young])).toEqual([{ key: young }]);
  });
});

describe('changes that cross each other (THREATS.md E84, E85)', () => {
  it('ends 50 races of approving and recalling in a legal state', async () => {
    const ids = (await newTasks(50)).map(({ id }) => id);
    await times(50, async (n) => {
      const id = ids[n]!;
      const { body } = await officer.post(path(id, 'submit'), { resultText: 'Xong' }, { version: 1 });
      const [approved, recalled] = await Promise.all([
        office.post(path(id, 'approve'), {}, { version: body.version }), officer.post(path(id, 'recall'), {}, { version: body.version }),
      ]);
      expect([approved.status, recalled.status].sort()).toEqual([200, 412]);
      const { state } = (await officer.get(path(id))).body;
      expect(state).toBe(approved.status === 200 ? 'completed' : 'in_progress');
    });
    await expectWholeHistories(app, ids);
  });

  it('survives batches over the same tasks in opposite orders beside single changes', async () => {
    const tasks = await newTasks(12);
    const { id: staffId } = await world.person('staff');
    const head = await world.as('unitHead');
    const batch = (order: readonly { id: string }[], version: number) =>
      head.post('/api/v1/tasks/bulk/assign', { assigneeId: staffId, items: order.map(({ id }) => ({ id, version })) });
    const answers = await times(24, (n) =>
      n % 3 === 2 ? officer.patch(path(tasks[n % 12]!.id), { assigneeId: staffId }, { version: 1 }) : batch(n % 3 === 0 ? tasks : [...tasks].reverse(), 1),
    );
    expect(answers.filter(({ status }) => ![200, 412].includes(status))).toEqual([]);
    // Whoever came first, each task was given to the person exactly once.
    const audited = await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM audit_entry WHERE action = 'task.assign' AND subject_id = ANY($1::uuid[]) GROUP BY subject_id", [tasks.map(({ id }) => id)]);
    expect(audited.map(({ n }) => n)).toEqual(tasks.map(() => 1));
  });

  it('keeps every history whole while two sides do everything at once', async () => {
    const tasks = await newTasks(4);
    const ids = tasks.map(({ id }) => id);
    const statuses: Record<number, number> = {};
    const doing = ['draft', 'submit', 'recall', 'approve', 'return', 'reopen', 'link', 'bulk', 'take', 'edit', 'suspend', 'resume'];
    const perform = async (verb: string, id: string): Promise<TestAnswer> => {
      const { version, currentRound } = (await officer.get(path(id))).body;
      const item = currentRound?.evidence?.[0];
      switch (verb) {
        case 'draft': return officer.put(path(id, 'draft'), { resultText: 'Bản' }, { version });
        case 'submit': return officer.post(path(id, 'submit'), { resultText: 'Xong' }, { version });
        case 'recall': return officer.post(path(id, 'recall'), {}, { version });
        case 'link': return link(officer, id);
        case 'bulk': return office.post('/api/v1/tasks/bulk/approve', { items: ids.map((one) => ({ id: one, version })) });
        case 'take': return item === undefined ? officer.get(path(id)) : officer.delete(`/api/v1/evidence/${item.id}?taskId=${id}`, { version: item.version });
        case 'edit': return item === undefined ? officer.get(path(id)) : officer.patch(`/api/v1/evidence/${item.id}`, { issuer: 'UBND xã' }, { version: item.version });
        default: return office.post(path(id, verb), ['approve', 'resume'].includes(verb) ? {} : { note: 'Lý do' }, { version });
      }
    };
    await times(16, async (worker) => {
      for (let n = 0; n < 20; n += 1) {
        const { status } = await perform(doing[(worker * 7 + n * 5) % doing.length]!, ids[(worker + n) % ids.length]!);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    });
    expect(Object.keys(statuses).filter((status) => !['200', '201', '204', '404', '409', '412', '422'].includes(status))).toEqual([]);
    expect((statuses[200] ?? 0) + (statuses[201] ?? 0)).toBeGreaterThan(50);
    await expectWholeHistories(app, ids);
    await expectIntactChain(app);
  });
});

describe('the audit log under writers (THREATS.md J133, J135)', () => {
  it('has exactly one row for each of 8 × 50 accepted changes, none for refused ones, no gap and no fork', async () => {
    const tasks = await newTasks(8);
    await times(8, (n) => link(officer, tasks[n]!.id));
    const before = await expectIntactChain(app);
    await times(8, async (n) => {
      for (let change = 0; change < 50; change += 1) {
        if (change % 10 === 9) expect((await officer.post(path(tasks[n]!.id, 'recall'), {}, { version: 1 })).status).toBe(412);
        expect((await link(officer, tasks[n]!.id)).status).toBe(201);
      }
    });
    expect((await expectIntactChain(app)) - before).toBe(400);
    const [idle] = await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'");
    expect(idle!.n).toBe(0);
  });
});
