import type { Role } from '#contracts';
import { STANDINGS, type Standing } from '#domain';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { isScored, makePlan, makeTask, plainTasks, reviewedTasks, type MadePlan } from './reviews.fixture.js';

let app: TestApplication;
let world: TestWorld;
let plan: MadePlan;

beforeAll(async () => {
  app = await startTestApplication({ today: '2024-07-05' });
  world = await createWorld(app, { communes: 3 });
  plan = await makePlan(app, world, 5);
  const [one, two, three] = world.communes;
  await makeTask(app, plan, { unit: one!, activity: 0, dueOn: '2024-06-28' });
  await makeTask(app, plan, { unit: one!, activity: 1, dueOn: '2024-07-08', state: 'in_progress' });
  await makeTask(app, plan, { unit: one!, activity: 2, dueOn: '2024-07-30', state: 'returned', submittedOn: '2024-07-01', quarterKey: '2024-Q3' });
  await makeTask(app, plan, { unit: two!, activity: 0, dueOn: '2024-05-10' });
  await makeTask(app, plan, { unit: two!, activity: 1, dueOn: '2024-05-20' });
  await makeTask(app, plan, { unit: two!, activity: 3, kind: 'continuous', cutOffOn: '2024-06-14' });
  await makeTask(app, plan, { unit: three!, activity: 0, dueOn: '2024-06-28', state: 'completed', submittedOn: '2024-06-28' });
  await makeTask(app, plan, { unit: three!, activity: 1, dueOn: '2024-06-28', state: 'submitted', submittedOn: '2024-06-26' });
  await makeTask(app, plan, { unit: three!, activity: 2, dueOn: '2024-07-30', state: 'submitted', submittedOn: '2024-07-04', quarterKey: '2024-Q3' });
  await makeTask(app, plan, { unit: three!, activity: 4, role: 'coordinating', dueOn: '2024-06-01' });
});

afterAll(() => app.close());

async function dashboard(role: Role, query = '') {
  const { status, body } = await (await world.as(role)).get(`/api/v1/dashboard${query}`);
  expect(status).toBe(200);
  return body;
}

test.each([
  ['coordinator', 'coordinator'], ['leader', 'leader'], ['unitHead', 'unit'], ['unitOfficer', 'unit'], ['staff', 'staff'], ['auditor', 'auditor'],
  ['administrator', 'administrator'],
] as const)('the page of a %s is that of the %s', async (role, focus) => {
  const body = await dashboard(role);
  const isOfUnit = role === 'unitHead' || role === 'unitOfficer' || role === 'staff';
  expect([body.focus, body.asOf, body.scope.id]).toEqual([focus, '2024-07-05', (isOfUnit ? world.communes[0]! : world.root).id]);
});

test('the office sees what waits for it, who is behind and what is urgent', async () => {
  const body = await dashboard('coordinator');
  expect(body.office).toEqual({ waitingReview: 2, officeLate: 1, lateSubmittedTo: '2024-06-27', notIssuedPlans: 0 });
  expect(body.unitsBehind.map(({ unit, ...rest }: { unit: { id: string } }) => [unit.id, rest])).toEqual([
    [world.communes[1]!.id, { overdue: 2, notReported: 1, maxDaysLate: 56 }],
    [world.communes[0]!.id, { overdue: 1, notReported: 0, maxDaysLate: 7 }],
  ]);
  expect(body.urgent.map(({ effectiveDueOn }: { effectiveDueOn: string }) => effectiveDueOn)).toEqual(['2024-05-10', '2024-05-20', '2024-06-28', '2024-07-08']);
  expect(body.plans).toMatchObject([{ id: plan.id, taskCount: 9, activityCount: 5, asOf: '2024-07-05' }]);
  expect(body.administration).toBeNull();
});

type Share = readonly [number, number];
const rateOf = ([numerator, denominator]: Share) => ({ numerator, denominator });
const ratesOf = (fallenDue: Share, assigned: Share, onTime: Share) => ({
  completedOfFallenDue: rateOf(fallenDue), completedOfAssigned: rateOf(assigned), onTimeOfFallenDue: rateOf(onTime),
});

test('T9 trend and rates are whole numbers that add up to the counts', async () => {
  const body = await dashboard('leader');
  expect(body.trend).toEqual([
    { periodKey: '2024-Q2', assigned: 7, rates: ratesOf([1, 5], [1, 7], [1, 5]), onTime: 1, late: 0, overdue: 3 },
    { periodKey: '2024-Q3', assigned: 2, rates: ratesOf([0, 0], [0, 2], [0, 0]), onTime: 0, late: 0, overdue: 0 },
  ]);
  expect(body.rates).toEqual({
    completedOfFallenDue: { numerator: 1, denominator: 5 },
    completedOfAssigned: { numerator: 1, denominator: 9 },
    onTimeOfFallenDue: { numerator: 1, denominator: 5 },
  });
  expect(body.office).toBeNull();
});

test('a unit sees its own work and nobody else’s', async () => {
  const body = await dashboard('unitOfficer');
  expect(body.mine).toEqual({ todo: 3, overdue: 1, dueSoon: 1, returned: 1 });
  expect(body.urgent.every(({ unit }: { unit: { id: string } }) => unit.id === world.communes[0]!.id)).toBe(true);
  expect(body.unitsBehind).toHaveLength(1);
});

test.each(['coordinator', 'leader', 'auditor', 'unitOfficer'] as const)('X2 counts of a %s are those of an independent count within the scope', async (role) => {
  const body = await dashboard(role);
  const path = role === 'unitOfficer' ? world.communes[0]!.path : world.root.path;
  const tasks = await plainTasks(app, plan.id);
  const all = ['2024-Q2', '2024-Q3'].flatMap((quarter) => reviewedTasks(tasks.filter(({ quarterKey }) => quarterKey === quarter), quarter, '2024-01-01', '2024-07-05'));
  const seen = all.filter((task) => isScored(task) && task.unitPath.startsWith(path));
  for (const standing of STANDINGS) expect([standing, body.counts[standing as Standing]]).toEqual([standing, seen.filter((task) => task.standing === standing).length]);
});

test('X1 an administrator sees people and units, and no work', async () => {
  const body = await dashboard('administrator');
  expect(body.administration).toMatchObject({ units: 5 });
  expect(body.administration.people).toBeGreaterThan(0);
  expect([body.mine.todo, body.office, body.urgent, body.plans, body.trend, body.unitsBehind]).toEqual([0, null, [], [], [], []]);
  expect(Object.values(body.counts).every((count) => count === 0)).toBe(true);
});

test('a later day shows what comes if nothing more is handed in; beyond the year is refused', async () => {
  expect((await dashboard('coordinator', '?asOf=2024-07-31')).counts.overdue).toBe(5);
  const { status } = await (await world.as('coordinator')).get('/api/v1/dashboard?asOf=2025-01-01');
  expect(status).toBe(400);
});

test('a page takes a fixed number of statements: the session’s and at most eight', async () => {
  const client = await world.as('coordinator');
  expect(await countStatements(() => client.get('/api/v1/dashboard'))).toBeLessThanOrEqual(9);
});

describe('T9 every number of a reader with several plans is the total of its list', () => {
  let own: TestWorld;
  let plans: MadePlan[];
  beforeAll(async () => {
    own = await createWorld(app, { communes: 2 });
    plans = [await makePlan(app, own, 3), await makePlan(app, own, 2)];
    const [one, two] = own.communes;
    for (const [index, made] of plans.entries()) {
      await makeTask(app, made, { unit: one!, activity: 0, dueOn: '2024-06-28' });
      await makeTask(app, made, { unit: one!, activity: 1, dueOn: '2024-06-28', state: 'returned', submittedOn: '2024-06-20' });
      await makeTask(app, made, { unit: two!, activity: 0, dueOn: '2024-07-30', state: 'completed', submittedOn: '2024-07-01', quarterKey: '2024-Q3' });
      await makeTask(app, made, { unit: two!, activity: 1, dueOn: '2024-06-28', state: 'submitted', submittedOn: index === 0 ? '2024-06-21' : '2024-07-04' });
      await makeTask(app, made, { unit: two!, activity: 1, role: 'coordinating', dueOn: '2024-06-28', state: 'submitted', submittedOn: '2024-06-21' });
    }
    await makeTask(app, plans[0]!, { unit: one!, activity: 2, dueOn: '2024-06-28', state: 'not_applicable' });
    await makeTask(app, plans[0]!, { unit: two!, activity: 2, kind: 'byReference', quarterKey: null });
  });

  const total = async (client: Awaited<ReturnType<TestWorld['as']>>, path: string): Promise<[string, number]> => [path, (await client.get(`/api/v1/${path}&perPage=1`)).body.total];

  test.each(['coordinator', 'leader', 'auditor', 'unitHead', 'unitOfficer'] as const)('for a %s', async (role) => {
    const client = await own.as(role);
    const { planIds, counts, rates, trend, unitsBehind } = (await client.get('/api/v1/dashboard')).body;
    expect([...planIds].sort()).toEqual(plans.map(({ id }) => id).sort());
    const scored = `tasks?${planIds.map((id: string) => `planId=${id}`).join('&')}&role=lead&role=coLead`;
    const assigned = `${scored}${['not_started', 'in_progress', 'submitted', 'returned', 'completed', 'suspended'].map((state) => `&state=${state}`).join('')}`;
    const completed = `${scored}&standing=completedOnTime&standing=completedLate`;
    const due = '&dueTo=2024-07-05';
    const expected: [string, number][] = [
      ...STANDINGS.map((standing): [string, number] => [`${scored}&standing=${standing}`, counts[standing]]),
      [`${completed}${due}`, rates.completedOfFallenDue.numerator],
      [`${assigned}${due}`, rates.completedOfFallenDue.denominator],
      [completed, rates.completedOfAssigned.numerator],
      [assigned, rates.completedOfAssigned.denominator],
      ...trend.map((period: { periodKey: string; assigned: number }) => [`${assigned}&quarterKey=${period.periodKey}`, period.assigned]),
      ...unitsBehind.map(({ unit, overdue }: { unit: { id: string }; overdue: number }) => [`${scored}&onlyUnitId=${unit.id}&standing=overdue`, overdue]),
    ];
    expect(rates.completedOfAssigned.denominator).toBeGreaterThan(1);
    for (const [path, count] of expected) expect(await total(client, path)).toEqual([path, count]);
  });

  test.each(['coordinator', 'unitHead', 'unitOfficer', 'staff'] as const)('on the desk of a %s', async (role) => {
    const client = await own.as(role);
    const { mine, office } = (await client.get('/api/v1/dashboard')).body;
    const todo = 'tasks/mine?tab=todo';
    const expected: [string, number][] = [[todo, mine.todo], ...(['overdue', 'dueSoon', 'returned'] as const).map((standing): [string, number] => [`${todo}&standing=${standing}`, mine[standing]])];
    if (office !== null) {
      expected.push(['tasks/mine?tab=review', office.waitingReview], [`tasks/mine?tab=review&role=lead&role=coLead&submittedTo=${office.lateSubmittedTo}`, office.officeLate]);
      expect([office.waitingReview, office.officeLate]).toEqual([4, 1]);
    }
    for (const [path, count] of expected) expect(await total(client, path)).toEqual([path, count]);
  });
});
