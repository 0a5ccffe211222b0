import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { createActivity, createPlan, preview } from '../support/plan-world.js';

/** RULES.md P1, P9; THREATS.md G105, G106, G113. test/faults/zone.spec.ts runs this file again where it is still yesterday. */
let app: TestApplication;
let world: TaskWorld;
let officer: TestClient;
let office: TestClient;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  [officer, office] = [await world.as('unitOfficer'), await world.as('coordinator')];
});
afterAll(() => app.close());
afterEach(() => jest.restoreAllMocks());

const at = (instant: string) => {
  jest.spyOn(app.clock, 'now').mockReturnValue(new Date(instant));
};
const handIn = async (id: string) => (await officer.post(`/api/v1/tasks/${id}/submit`, { resultText: 'Xong' }, { version: 1 })).body;

it('runs in the zone it is meant to', () => {
  const zone = process.env['EXPECTED_ZONE'];
  if (zone !== undefined) expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(app.clock.today()).toBe('2024-07-05');
});

describe('the last moment of a due date', () => {
  it.each([
    ['23:59:59.999 of the day', '2024-07-10T16:59:59.999Z', 0, 'completedOnTime'],
    ['midnight', '2024-07-10T17:00:00.000Z', 1, 'completedLate'],
    ['the morning after, still yesterday in UTC', '2024-07-10T23:30:00.000Z', 1, 'completedLate'],
  ])('%s', async (_name, instant, daysLate, standing) => {
    const { id } = await world.task({ dueOn: '2024-07-10' });
    at(instant);
    const submitted = await handIn(id);
    expect([submitted.standing, submitted.daysLate, submitted.submittedAt]).toEqual(['submitted', daysLate, instant]);
    const approved = (await office.post(`/api/v1/tasks/${id}/approve`, {}, { version: submitted.version })).body;
    expect([approved.standing, approved.daysLate]).toEqual([standing, daysLate]);
    const listed = (await officer.get(`/api/v1/tasks?standing=${standing}&perPage=100`)).body.items.map((row: any) => row.id);
    expect(listed).toContain(id);
  });
});

describe('the hours in which UTC is a day behind', () => {
  it('reads overdue, due soon and the dashboard by the day in Vietnam', async () => {
    const { id } = await world.task({ dueOn: '2024-07-10', unit: world.communes[2]! });
    const reader = await world.as('unitOfficer', world.communes[2]!);
    const standingAt = async (instant: string) => {
      at(instant);
      const page = await reader.get(`/api/v1/tasks/${id}`);
      const [row] = (await reader.get('/api/v1/tasks')).body.items;
      const { counts, asOf } = (await reader.get('/api/v1/dashboard')).body;
      expect([row.standing, counts[page.body.standing]]).toEqual([page.body.standing, 1]);
      jest.restoreAllMocks();
      return [asOf, page.body.standing, page.body.effectiveDueOn];
    };
    expect(await standingAt('2024-07-10T16:59:59.999Z')).toEqual(['2024-07-10', 'dueSoon', '2024-07-10']);
    expect(await standingAt('2024-07-10T17:00:00.000Z')).toEqual(['2024-07-11', 'overdue', '2024-07-10']);
    expect(await standingAt('2024-07-11T01:00:00.000Z')).toEqual(['2024-07-11', 'overdue', '2024-07-10']);
  });

  it('tells a past day by what was done before its midnight in Vietnam (T4)', async () => {
    const { id } = await world.task({ dueOn: '2024-07-10' });
    at('2024-07-03T17:00:00.000Z');
    expect((await officer.post(`/api/v1/tasks/${id}/start`, {}, { version: 1 })).status).toBe(200);
    jest.restoreAllMocks();
    const stateOn = async (day: string) => (await officer.get(`/api/v1/tasks?asOf=${day}&perPage=100`)).body.items.find((row: any) => row.id === id)?.state;
    expect([await stateOn('2024-07-03'), await stateOn('2024-07-04')]).toEqual(['not_started', 'in_progress']);
  });

  it('changes what is dated from the day in Vietnam on', async () => {
    const [administrator, unit] = [await world.as('administrator'), world.communes[1]!];
    at('2024-07-10T17:30:00.000Z');
    expect((await administrator.patch(`/api/v1/org-units/${unit.id}`, { shortName: 'Xã đổi tên' }, { version: 1 })).status).toBe(200);
    jest.restoreAllMocks();
    const revisions = await app.sql<{ from: string }>('SELECT lower(valid_during)::text AS from FROM org_unit_revision WHERE org_unit_id = $1 ORDER BY 1', [unit.id]);
    expect(revisions.map(({ from }) => from)).toEqual(['2000-01-01', '2024-07-11']);
  });

  it('files an audit entry under its day in Vietnam', async () => {
    const auditor = await world.as('auditor');
    const { id } = await world.task();
    at('2024-07-20T17:00:00.000Z');
    await officer.post(`/api/v1/tasks/${id}/start`, {}, { version: 1 });
    jest.restoreAllMocks();
    const found = async (day: string) => (await auditor.get(`/api/v1/audit-entries?subjectId=${id}&subjectType=task&from=${day}&to=${day}`)).body.total;
    expect([await found('2024-07-20'), await found('2024-07-21')]).toEqual([0, 1]);
  });
});

describe('calendar dates stay text', () => {
  it('through the database and back, at the ends of months and in leap years', async () => {
    const days = ['2024-02-29', '2024-03-31', '2024-12-31', '2025-01-01', '2024-07-01'];
    for (const [index, issuedOn] of days.entries()) {
      const made = await office.post('/api/v1/legal-documents', { kind: 'decision', number: String(index + 1), symbol: 'QĐ-UBND', issuedOn, issuer: world.root.name, title: 'Ngày' });
      expect([made.status, made.body.issuedOn, (await office.get(`/api/v1/legal-documents/${made.body.id}`)).body.issuedOn]).toEqual([201, issuedOn, issuedOn]);
    }
    const plan = await createPlan(office, world);
    const dates = ['2024-02-29', '2024-10-31', '2024-12-31'].map((on) => ({ kind: 'date', on }));
    await createActivity(office, plan, { parties: [{ role: 'lead', unitId: world.communes[0]!.id, wording: 'x' }], rules: dates });
    const { activities } = await preview(office, plan.id);
    expect(activities[0].roles[0].occurrences.map((one: any) => [one.periodKey, one.statedDueOn])).toEqual(dates.map(({ on }) => [on, on]));
  });
});

describe('one text typed in two ways (THREATS.md G113)', () => {
  it('is one text: search, unique names and what is stored', async () => {
    const composed = 'Nguyễn Thị Hoà Bường';
    const decomposed = composed.normalize('NFD');
    expect(decomposed).not.toBe(composed);
    const group = (name: string) => office.post('/api/v1/unit-groups', { name, kind: 'open', ownerUnitId: world.root.id, aliases: [] });
    const made = await group(`Nhóm ${decomposed}`);
    expect([made.status, made.body.name]).toEqual([201, `Nhóm ${composed}`]);
    expect((await group(`Nhóm ${composed}`)).body.code).toBe('groupNameTaken');
    for (const q of [composed, decomposed, 'nguyen thi hoa buong', 'NGUYEN THI HÒA']) {
      expect([q, (await office.get(`/api/v1/unit-groups?q=${encodeURIComponent(q)}`)).body.total]).toEqual([q, 1]);
    }
  });
});
