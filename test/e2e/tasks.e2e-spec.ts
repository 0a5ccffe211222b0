import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createTaskWorld, insertRound, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';

describe('tasks: lists, assignment, due dates, batches', () => {
  let app: TestApplication;
  let world: TaskWorld;
  let officer: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createTaskWorld(app);
    officer = await world.as('unitOfficer');
    coordinator = await world.as('coordinator');
  });
  afterAll(() => app.close());

  const ids = (answer: { body: any }): string[] => answer.body.items.map((row: { id: string }) => row.id);

  it('lists the reader’s scope only, whatever the filters ask for (X2)', async () => {
    const own = await world.task({ content: 'Rà soát riêng của xã' });
    const foreign = await world.task({ unit: world.communes[1]!, content: 'Rà soát của xã khác' });
    const scope = `planId=${world.planId}&perPage=100`;
    expect(ids(await officer.get(`/api/v1/tasks?${scope}`))).toContain(own.id);
    expect(ids(await officer.get(`/api/v1/tasks?${scope}`))).not.toContain(foreign.id);
    const asked = await officer.get(`/api/v1/tasks?${scope}&unitId=${world.communes[1]!.id}`);
    expect([asked.status, asked.body.total, asked.body.isTotalExact]).toEqual([200, 0, true]);
    expect(ids(await coordinator.get(`/api/v1/tasks?${scope}&unitId=${world.root.id}`))).toEqual(expect.arrayContaining([own.id, foreign.id]));
    expect(ids(await coordinator.get(`/api/v1/tasks?${scope}&onlyUnitId=${world.communes[1]!.id}`))).toEqual(ids(await coordinator.get(`/api/v1/tasks?${scope}&unitId=${world.communes[1]!.id}`)));
    expect(ids(await coordinator.get(`/api/v1/tasks?${scope}&onlyUnitId=${world.root.id}`))).toEqual([]);
  });

  it('finds words of the content or of the unit’s name, with or without marks', async () => {
    const task = await world.task({ content: 'Công khai thủ tục hành chính tại Bộ phận Một cửa' });
    const name = world.communes[0]!.name;
    for (const q of ['mot cua cong khai', 'MỘT CỬA', name]) {
      expect(ids(await officer.get(`/api/v1/tasks?perPage=100&planId=${world.planId}&q=${encodeURIComponent(q)}`))).toContain(task.id);
    }
    expect(ids(await officer.get(`/api/v1/tasks?planId=${world.planId}&q=%25`))).toEqual([]);
    expect(ids(await officer.get(`/api/v1/tasks?planId=${world.planId}&q=${encodeURIComponent('không có từ này đâu')}`))).toEqual([]);
  });

  it('filters by standing as its own rows say, on any day', async () => {
    await world.task({ dueOn: '2024-07-01' });
    await world.task({ dueOn: null, scheduleKind: 'byReference' });
    await world.task({ dueOn: null, scheduleKind: 'continuous', cutOffOn: '2024-06-14' });
    for (const standing of ['overdue', 'dueSoon', 'notYetDue', 'noDueDate', 'notReported']) {
      for (const asOf of ['2024-06-20', '2024-07-05', '2024-08-01']) {
        const all = await officer.get(`/api/v1/tasks?perPage=100&planId=${world.planId}&asOf=${asOf}`);
        const some = await officer.get(`/api/v1/tasks?perPage=100&planId=${world.planId}&asOf=${asOf}&standing=${standing}`);
        expect(ids(some).sort()).toEqual(all.body.items.filter((row: any) => row.standing === standing).map((row: any) => row.id).sort());
      }
    }
  });

  it('sorts by every key in both directions without a task twice over its pages', async () => {
    for (let n = 0; n < 7; n += 1) await world.task({ dueOn: n % 3 === 0 ? null : `2024-07-1${n}` });
    for (const sort of ['effectiveDueOn', 'unit', 'printedNumber', 'submittedAt', 'lastEventAt']) {
      const pages: string[][] = [];
      for (let page = 1; page <= 3; page += 1) pages.push(ids(await officer.get(`/api/v1/tasks?planId=${world.planId}&sort=${sort}&order=desc&perPage=4&page=${page}`)));
      expect([sort, new Set(pages.flat()).size]).toEqual([sort, 12]);
    }
    const byDue = await officer.get(`/api/v1/tasks?planId=${world.planId}&perPage=100`);
    const dues = byDue.body.items.map((row: any) => row.effectiveDueOn ?? '9999');
    expect(dues).toEqual([...dues].sort());
  });

  it.each(['sort=title', 'page=0', 'perPage=101', 'state=done', 'unknown=1', 'asOf=2024-13-01', 'unitId=1', 'sort=unit&order=asc;drop'])(
    'refuses %s (THREATS.md C40, C41)',
    async (query) => {
      expect((await officer.get(`/api/v1/tasks?${query}`)).status).toBe(400);
    },
  );

  it('needs as many statements for 50 rows as for one, and at most four', async () => {
    for (let n = 0; n < 50; n += 1) await world.task({ unit: world.communes[2]! });
    const path = `/api/v1/tasks?unitId=${world.communes[2]!.id}`;
    await coordinator.get(path);
    const session = await countStatements(() => coordinator.get('/api/v1/tasks/mine?tab=todo&perPage=1'));
    const one = await countStatements(() => coordinator.get(`${path}&perPage=1`));
    const fifty = await countStatements(() => coordinator.get(`${path}&perPage=50`));
    expect(fifty).toBe(one);
    expect(session).toBeLessThanOrEqual(one);
    expect(one).toBeLessThanOrEqual(4 + 2); // four for the list, the rest find the session
  });

  it('shows a task page in a fixed number of statements', async () => {
    const { id: personId } = await world.person('unitOfficer');
    const bare = await world.task();
    const rich = await world.task({ state: 'submitted' });
    await insertRound(app, rich.id, personId, 'submitted');
    await coordinator.get(`/api/v1/tasks/${rich.id}`);
    expect(await countStatements(() => coordinator.get(`/api/v1/tasks/${bare.id}`))).toBeLessThanOrEqual(8 + 2);
    expect(await countStatements(() => coordinator.get(`/api/v1/tasks/${rich.id}`))).toBeLessThanOrEqual(8 + 2);
  });

  it('shows what is mine: overdue first, what waits, what is done, and to the office what waits for it', async () => {
    const unit = world.communes[1]!;
    const head = await world.as('unitHead', unit);
    const soon = await world.task({ unit, dueOn: '2024-07-08' });
    const overdue = await world.task({ unit, dueOn: '2024-07-01' });
    const returned = await world.task({ unit, dueOn: '2024-12-01', state: 'returned' });
    const waiting = await world.task({ unit, state: 'submitted' });
    const done = await world.task({ unit, state: 'completed' });
    const todo = ids(await head.get('/api/v1/tasks/mine?perPage=100'));
    expect(todo.filter((id) => [soon.id, overdue.id, returned.id].includes(id))).toEqual([overdue.id, returned.id, soon.id]);
    expect(ids(await head.get('/api/v1/tasks/mine?tab=waiting'))).toEqual([waiting.id]);
    expect(ids(await head.get('/api/v1/tasks/mine?tab=done'))).toEqual([done.id]);
    expect(ids(await coordinator.get('/api/v1/tasks/mine?tab=review&perPage=100'))).toContain(waiting.id);
    expect(ids(await head.get('/api/v1/tasks/mine?tab=review'))).toEqual([]);
  });

  it('assigns people of the unit only, and takes the task back (T8)', async () => {
    const task = await world.task();
    const { id: staffId } = await world.person('staff');
    const { id: stranger } = await world.person('staff', world.communes[1]!);
    const staff = await world.as('staff');
    const refused = await officer.patch(`/api/v1/tasks/${task.id}`, { assigneeId: stranger }, { version: 1 });
    expect([refused.status, refused.body.code]).toEqual([422, 'assigneeOutsideUnit']);
    expect((await staff.get(`/api/v1/tasks/${task.id}`)).status).toBe(404);
    const assigned = await officer.patch(`/api/v1/tasks/${task.id}`, { assigneeId: staffId }, { version: 1 });
    expect([assigned.status, assigned.body.assignee.id, assigned.body.version, assigned.headers.get('etag')]).toEqual([200, staffId, 2, '"2"']);
    expect((await staff.get(`/api/v1/tasks/${task.id}`)).status).toBe(200);
    expect((await staff.patch(`/api/v1/tasks/${task.id}`, { assigneeId: null }, { version: 2 })).status).toBe(403);
    expect((await officer.patch(`/api/v1/tasks/${task.id}`, { assigneeId: null }, { version: 2 })).body.assignee).toBeNull();
    expect((await officer.patch(`/api/v1/tasks/${task.id}`, { state: 'completed' }, { version: 3 })).status).toBe(400);
  });

  it('takes a date only for work whose document names none, moved to a working day (S3, P5)', async () => {
    const undated = await world.task({ dueOn: null, scheduleKind: 'byReference' });
    const dated = await world.task();
    const answer = await coordinator.patch(`/api/v1/tasks/${undated.id}`, { statedDueOn: '2024-08-31' }, { version: 1 });
    expect([answer.body.statedDueOn, answer.body.effectiveDueOn, answer.body.wasMoved]).toEqual(['2024-08-31', '2024-09-04', true]);
    expect((await coordinator.patch(`/api/v1/tasks/${dated.id}`, { statedDueOn: '2024-08-31' }, { version: 1 })).body.code).toBe('dueDateFixed');
    expect((await officer.patch(`/api/v1/tasks/${undated.id}`, { statedDueOn: '2024-08-31' }, { version: 2 })).status).toBe(403);
  });

  it('refuses a whole batch with one task out of sight, else each on its own (THREATS.md A18)', async () => {
    const { id: personId } = await world.person('unitOfficer');
    const submitted = async () => {
      const task = await world.task({ state: 'submitted' });
      await insertRound(app, task.id, personId, 'submitted');
      return { id: task.id, version: 1 };
    };
    const batch = [await submitted(), await submitted(), { ...(await world.task()), version: 1 }, { ...(await submitted()), version: 9 }];
    const answer = await coordinator.post('/api/v1/tasks/bulk/approve', { items: batch });
    expect(answer.status).toBe(200);
    expect([...answer.body.done].sort()).toEqual([batch[0]!.id, batch[1]!.id].sort());
    expect(answer.body.refused).toEqual(
      expect.arrayContaining([{ id: batch[2]!.id, code: 'transitionRefused' }, { id: batch[3]!.id, code: 'staleVersion' }]),
    );
    const own = await world.task();
    const foreign = await world.task({ unit: world.communes[1]! });
    const { id: staffId } = await world.person('staff');
    const refused = await officer.post('/api/v1/tasks/bulk/assign', { items: [own, foreign], assigneeId: staffId });
    expect([refused.status, refused.body.code]).toEqual([404, 'notFound']);
    expect(await app.sql('SELECT assignee_id FROM task WHERE id = $1', [own.id])).toEqual([{ assignee_id: null }]);
    const returned = await coordinator.post('/api/v1/tasks/bulk/return', { items: [await submitted()] });
    expect(returned.body.refused[0].code).toBe('noteRequired');
  });
});
