import { addDays } from '#domain';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';

describe('the history of a task', () => {
  let app: TestApplication;
  let world: TaskWorld;
  let office: TestClient;
  let officer: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2032-02-02' });
    world = await createTaskWorld(app, { communes: 1 });
    [office, officer] = [await world.as('coordinator'), await world.as('unitOfficer')];
  });
  afterAll(() => app.close());

  const read = async (id: string) => (await office.get(`/api/v1/tasks/${id}`)).body;
  const patch = async (client: TestClient, id: string, body: object) => {
    const answer = await client.patch(`/api/v1/tasks/${id}`, body, { version: (await read(id)).version });
    expect(answer.status).toBe(200);
  };
  const step = async (client: TestClient, id: string, verb: string, body: object) => {
    const answer = await client.post(`/api/v1/tasks/${id}/${verb}`, body, { version: (await read(id)).version });
    expect([verb, answer.status]).toEqual([verb, 200]);
  };

  it('is one list in order: assignments, dates entered and moved, and transitions, each with who and why (T3, T8, S3, P6)', async () => {
    const [chief, staff, administrator] = [await world.person('unitOfficer'), await world.person('staff'), await world.person('administrator')];
    const { id } = await world.task({ dueOn: null, scheduleKind: 'byReference' });
    await patch(office, id, { statedDueOn: '2032-02-12', note: 'Theo Công văn 12/UBND' });
    app.clock.moveTo('2032-02-03');
    await patch(officer, id, { assigneeId: staff.id });
    app.clock.moveTo('2032-02-04');
    const admin = await world.as('administrator');
    expect((await admin.post('/api/v1/settings/working-days', { on: '2032-02-12', kind: 'holiday', name: 'Nghỉ thử', source: 'Thử' })).body.changedTasks).toBe(1);
    app.clock.moveTo('2032-02-05');
    await step(officer, id, 'submit', { resultText: 'Đã làm xong.' });
    await step(office, id, 'return', { note: 'Thiếu số liệu.' });
    await patch(officer, id, { assigneeId: null });
    const { events, effectiveDueOn, wasMoved } = await read(id);
    expect([effectiveDueOn, wasMoved]).toEqual(['2032-02-13', true]);
    const plain = events.map(({ id: _id, at, roundNo: _round, person, ...line }: Record<string, any>) => ({ ...line, on: at.slice(0, 10), by: person.id }));
    const transition = { kind: 'transition', dueChange: null, assignment: null, handOver: null };
    const dated = { kind: 'dueDate', fromState: null, toState: null, assignment: null, handOver: null };
    const given = { kind: 'assignment', action: 'assign', fromState: null, toState: null, note: null, dueChange: null, handOver: null };
    const ref = (person: { id: string }) => expect.objectContaining({ id: person.id, fullName: expect.stringContaining('Người') });
    const officeId = (await world.person('coordinator')).id;
    expect(plain).toEqual([
      { ...dated, action: 'setDueDate', note: 'Theo Công văn 12/UBND', by: officeId, on: expect.any(String), dueChange: {
        reason: 'entered', fromStatedOn: null, fromEffectiveOn: null, toStatedOn: '2032-02-12', toEffectiveOn: '2032-02-12', calendarDays: [] } },
      { ...given, by: chief.id, on: expect.any(String), assignment: { from: null, to: ref(staff) } },
      { ...dated, action: 'moveDueDate', note: null, by: administrator.id, on: expect.any(String), dueChange: {
        reason: 'calendar', fromStatedOn: '2032-02-12', fromEffectiveOn: '2032-02-12', toStatedOn: '2032-02-12', toEffectiveOn: '2032-02-13', calendarDays: ['2032-02-12'] } },
      { ...transition, action: 'submit', fromState: 'not_started', toState: 'submitted', note: null, by: chief.id, on: expect.any(String) },
      { ...transition, action: 'return', fromState: 'submitted', toState: 'returned', note: 'Thiếu số liệu.', by: officeId, on: expect.any(String) },
      { ...given, by: chief.id, on: expect.any(String), assignment: { from: ref(staff), to: null } },
    ]);
    expect((await admin.delete('/api/v1/settings/working-days/2032-02-12')).status).toBe(200);
  });

  it('cannot be rewritten', async () => {
    for (const table of ['task_due_change', 'task_assignment']) await expect(app.sql(`DELETE FROM ${table}`)).rejects.toThrow();
  });

  it('a returned task says why in every list, also when it is overdue (T4, T5)', async () => {
    app.clock.moveTo('2032-03-01');
    const { id } = await world.task({ dueOn: '2032-03-05' });
    const row = async (path: string) => (await officer.get(`/api/v1/${path}`)).body.items.find((one: { id: string }) => one.id === id);
    const long = `Chưa đủ hồ sơ. ${'Bổ sung biên bản họp. '.repeat(20)}`.trim();
    await step(officer, id, 'submit', { resultText: 'Đã làm xong.' });
    expect((await row('tasks/mine?tab=waiting&perPage=100')).returnReason).toBeNull();
    app.clock.moveTo('2032-03-02');
    await step(office, id, 'return', { note: long });
    const late = addDays('2032-03-05', 3);
    app.clock.moveTo(late);
    for (const path of ['tasks/mine?tab=todo&perPage=100', `tasks?planId=${world.planId}&standing=overdue&perPage=100`]) {
      expect(await row(path)).toMatchObject({ standing: 'overdue', daysLate: 3, state: 'returned', returnReason: long.slice(0, 160) });
    }
    expect(await row(`tasks?planId=${world.planId}&perPage=100&asOf=2032-03-01`)).toMatchObject({ state: 'submitted', returnReason: null });
    expect((await read(id)).returnReason).toBe(long.slice(0, 160));
  });
});
