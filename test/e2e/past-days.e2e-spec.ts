import fc from 'fast-check';
import { addDays, type CalendarDate } from '#domain';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';

const FIRST_DAY = '2031-03-03';
const DAYS = 10;
const TASKS = 5;

type Action =
  | { readonly kind: 'hand'; readonly task: number; readonly decision: 'recall' | 'approve' | 'return' }
  | { readonly kind: 'due'; readonly task: number; readonly inDays: number | null }
  | { readonly kind: 'assign'; readonly task: number; readonly person: number | null }
  | { readonly kind: 'holiday'; readonly inDays: number; readonly isGiven: boolean };

const task = fc.integer({ min: 0, max: TASKS - 1 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('hand' as const), task, decision: fc.constantFrom('return' as const, 'return' as const, 'approve' as const, 'recall' as const) }),
  fc.record({ kind: fc.constant('due' as const), task, inDays: fc.option(fc.integer({ min: -3, max: 12 })) }),
  fc.record({ kind: fc.constant('assign' as const), task, person: fc.option(fc.integer({ min: 0, max: 1 })) }),
  fc.record({ kind: fc.constant('holiday' as const), inDays: fc.integer({ min: -2, max: 10 }), isGiven: fc.boolean() }),
);

/** Each kind of change at least once, whatever else is drawn. */
const EVERY_KIND: Action[][] = [
  [{ kind: 'hand', task: 0, decision: 'return' }, { kind: 'assign', task: 2, person: 0 }],
  [{ kind: 'hand', task: 0, decision: 'return' }, { kind: 'due', task: 1, inDays: 2 }],
  [{ kind: 'holiday', inDays: 3, isGiven: true }, { kind: 'hand', task: 0, decision: 'return' }],
  ...Array.from({ length: DAYS - 3 }, () => []),
];

/** RULES.md T4, P6, S3, T8: what is asked of a past day is answered as that day would have answered. */
describe('a past day', () => {
  let app: TestApplication;
  let world: TaskWorld;
  let office: TestClient;
  let officer: TestClient;
  let administrator: TestClient;
  let people: string[];

  /** A district of its own for every run, so that no earlier run is in its figures. */
  async function openWorld(): Promise<void> {
    world = await createTaskWorld(app, { communes: 1 });
    [office, officer, administrator] = [await world.as('coordinator'), await world.as('unitOfficer'), await world.as('administrator')];
    people = [(await world.person('unitOfficer')).id, (await world.person('staff')).id];
  }

  beforeAll(async () => {
    app = await startTestApplication({ today: FIRST_DAY });
    await openWorld();
  });
  afterAll(async () => {
    app.clock.moveTo(FIRST_DAY);
    await administrator.put('/api/v1/settings/working-days?year=2031', { items: [] });
    await app.close();
  });

  const version = async (id: string): Promise<number> => (await office.get(`/api/v1/tasks/${id}`)).body.version;

  /** What was done, or null when it was refused. */
  async function perform(ids: readonly string[], today: CalendarDate, one: Action): Promise<string | null> {
    const doneAs = (name: string, { status }: { status: number }) => (status < 300 ? name : null);
    if (one.kind === 'holiday') {
      const on = addDays(today, one.inDays);
      const body = { on, kind: 'holiday', name: 'Nghỉ thử', source: 'Thử' };
      const path = '/api/v1/settings/working-days';
      return doneAs('holiday', await (one.isGiven ? administrator.post(path, body) : administrator.delete(`${path}/${on}`)));
    }
    const id = ids[one.task]!;
    const path = `/api/v1/tasks/${id}`;
    const { version: known, state } = (await office.get(path)).body;
    const options = { version: known };
    if (one.kind === 'due') return doneAs('due', await office.patch(path, { statedDueOn: one.inDays === null ? null : addDays(today, one.inDays) }, options));
    if (one.kind === 'assign') return doneAs('assign', await officer.patch(path, { assigneeId: one.person === null ? null : people[one.person]! }, options));
    if (state !== 'submitted') return doneAs('submit', await officer.post(`${path}/submit`, { resultText: 'Đã làm xong.' }, options));
    const note = one.decision === 'return' ? { note: `Thiếu số liệu ngày ${today}.` } : {};
    return doneAs(one.decision, await (one.decision === 'recall' ? officer : office).post(`${path}/${one.decision}`, note, options));
  }

  async function picture(asOf?: CalendarDate) {
    const query = `planId=${world.planId}&perPage=100${asOf === undefined ? '' : `&asOf=${asOf}`}`;
    const rows = (await office.get(`/api/v1/tasks?${query}`)).body.items;
    const overdue = (await office.get(`/api/v1/tasks?${query}&standing=overdue`)).body.items.map(({ id }: { id: string }) => id);
    const given = (await office.get(`/api/v1/tasks?${query}&assigneeId=${people[1]}`)).body.items.map(({ id }: { id: string }) => id);
    const { byUnit, counts } = (await office.get(`/api/v1/reviews/summary?planId=${world.planId}&periodKey=2031-Q1${asOf === undefined ? '' : `&asOf=${asOf}`}`)).body;
    return { rows: rows.map(({ version: _version, ...row }: { version: number }) => row), overdue, given, byUnit, counts };
  }

  async function makeTasks(): Promise<string[]> {
    const specs = [{ dueOn: '2031-03-07' }, { dueOn: '2031-03-12' }, { dueOn: '2031-03-21' }, { dueOn: null, scheduleKind: 'byReference' }, { dueOn: null, scheduleKind: 'byReference' }];
    const made = [];
    for (const spec of specs) made.push((await world.task(spec)).id);
    return made;
  }

  it('is told later as it was told on the day, whatever happened since', async () => {
    const done: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(action, { maxLength: 4 }), { minLength: DAYS, maxLength: DAYS }), async (days) => {
        app.clock.moveTo(FIRST_DAY);
        await openWorld();
        await administrator.put('/api/v1/settings/working-days?year=2031', { items: [] });
        const ids = await makeTasks();
        const pictures: { day: CalendarDate; seen: unknown }[] = [];
        for (const [index, actions] of days.entries()) {
          const day = addDays(FIRST_DAY, index);
          app.clock.moveTo(day);
          for (const one of actions) {
            const name = await perform(ids, day, one);
            if (name !== null) done[name] = (done[name] ?? 0) + 1;
          }
          pictures.push({ day, seen: await picture() });
        }
        app.clock.moveTo(addDays(FIRST_DAY, DAYS + 30));
        for (const { day, seen } of pictures) expect({ day, seen: await picture(day) }).toEqual({ day, seen });
      }),
      { numRuns: 4, endOnFailure: true, examples: [[EVERY_KIND]] },
    );
    // The property says nothing unless each kind of change has really happened.
    for (const kind of ['submit', 'return', 'due', 'assign', 'holiday']) expect([kind, (done[kind] ?? 0) > 0]).toEqual([kind, true]);
  }, 120_000);

  it('is seen by who has the task now, not by who had it then (X2)', async () => {
    app.clock.moveTo('2031-05-05');
    const { id } = await world.task({ dueOn: '2031-05-20' });
    const [had, has] = [await world.person('staff'), await world.person('unitOfficer')];
    const give = async (personId: string) => {
      const answer = await officer.patch(`/api/v1/tasks/${id}`, { assigneeId: personId }, { version: await version(id) });
      expect(answer.status).toBe(200);
    };
    await give(had.id);
    app.clock.moveTo('2031-05-08');
    const staff = await world.as('staff');
    const seenBy = async (client: TestClient, asOf: CalendarDate) =>
      (await client.get(`/api/v1/tasks?perPage=100&asOf=${asOf}`)).body.items.find((row: { id: string }) => row.id === id)?.assignee?.id;
    expect(await seenBy(staff, '2031-05-06')).toBe(had.id);
    await give(has.id);
    expect([await seenBy(staff, '2031-05-06'), await seenBy(staff, '2031-05-08')]).toEqual([undefined, undefined]);
    expect([await seenBy(office, '2031-05-06'), await seenBy(office, '2031-05-08')]).toEqual([had.id, has.id]);
  });
});
