import { STANDINGS, type Standing } from '#domain';
import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { isScored, makePlan, makeTask, plainTasks, reviewedTasks, type MadePlan } from './reviews.fixture.js';

type Counts = Record<Standing, number>;

let app: TestApplication;
let world: TestWorld;
let plan: MadePlan;
let coordinator: TestClient;

beforeAll(async () => {
  app = await startTestApplication({ today: '2024-07-05' });
  world = await createWorld(app, { communes: 3 });
  plan = await makePlan(app, world, 4);
  const [one, two, three] = world.communes;
  await makeTask(app, plan, { unit: one!, activity: 0, dueOn: '2024-06-28', state: 'completed', submittedOn: '2024-06-20' });
  await makeTask(app, plan, { unit: two!, activity: 0, dueOn: '2024-06-28', state: 'completed', submittedOn: '2024-07-02' });
  await makeTask(app, plan, { unit: three!, activity: 0, dueOn: '2024-06-28' });
  await makeTask(app, plan, { unit: one!, activity: 1, dueOn: '2024-07-20', state: 'completed', submittedOn: '2024-07-01' });
  await makeTask(app, plan, { unit: two!, activity: 1, dueOn: '2024-07-08', state: 'in_progress' });
  await makeTask(app, plan, { unit: three!, activity: 1, dueOn: '2024-06-28', state: 'submitted', submittedOn: '2024-06-26' });
  await makeTask(app, plan, { unit: one!, activity: 2, quarterKey: '2024-Q1', dueOn: '2024-03-29' });
  await makeTask(app, plan, { unit: two!, activity: 2, quarterKey: '2024-Q1', dueOn: '2024-03-29', state: 'completed', submittedOn: '2024-03-05', completedOn: '2024-03-06' });
  await makeTask(app, plan, { unit: three!, activity: 2, quarterKey: null, kind: 'byReference' });
  await makeTask(app, plan, { unit: one!, activity: 3, kind: 'continuous', cutOffOn: '2024-06-14' });
  await makeTask(app, plan, { unit: two!, activity: 3, dueOn: '2024-06-28', state: 'not_applicable' });
  await makeTask(app, plan, { unit: three!, activity: 3, role: 'coordinating', dueOn: '2024-06-28' });
  await makeTask(app, plan, { unit: three!, activity: 3, role: 'coordinating', periodKey: '2024-06', dueOn: '2024-06-28', state: 'submitted', submittedOn: '2024-06-20' });
  coordinator = await world.as('coordinator');
});

afterAll(() => app.close());

const review = (part: string, query = '') => `/api/v1/reviews/${part}?planId=${plan.id}&periodKey=2024-Q2${query}`;

test('P2 the quarters of a plan with the windows of its scheme, the current one marked', async () => {
  const { status, body } = await coordinator.get(`/api/v1/reviews?planId=${plan.id}`);
  expect(status).toBe(200);
  expect(body.items).toEqual([
    { periodKey: '2024-Q1', startOn: '2023-12-15', cutOffOn: '2024-03-14', isCurrent: false },
    { periodKey: '2024-Q2', startOn: '2024-03-15', cutOffOn: '2024-06-14', isCurrent: false },
    { periodKey: '2024-Q3', startOn: '2024-06-15', cutOffOn: '2024-09-14', isCurrent: true },
    { periodKey: '2024-Q4', startOn: '2024-09-15', cutOffOn: '2024-12-14', isCurrent: false },
  ]);
});

test('T9 figures come as whole numbers with their denominators and their day', async () => {
  const { body } = await coordinator.get(review('summary'));
  expect(body).toMatchObject({
    periodKey: '2024-Q2', window: { startOn: '2024-03-15', cutOffOn: '2024-06-14' }, asOf: '2024-07-05', unit: null,
    plan: { id: plan.id, ownerUnit: { id: world.root.id } },
    counts: {
      assigned: 9, fallenDue: 5, completed: 3, completedOnTime: 2, completedLate: 1, overdue: 2, notReported: 1, noDueDate: 1, waitingReview: 1, officeLate: 1,
      scored: { completedOnTime: 2, completedLate: 1, overdue: 2, dueSoon: 1, submitted: 1, noDueDate: 1, notReported: 1, notApplicable: 1 },
      coordinating: { overdue: 1, submitted: 1 },
    },
    rates: {
      completedOfFallenDue: { numerator: 2, denominator: 5 },
      completedOfAssigned: { numerator: 3, denominator: 9 },
      onTimeOfFallenDue: { numerator: 1, denominator: 5 },
    },
  });
});

test('sums over units and over sections are the whole', async () => {
  const { body } = await coordinator.get(review('summary'));
  for (const standing of STANDINGS) {
    const units = body.byUnit.reduce((sum: number, { counts }: { counts: Counts }) => sum + counts[standing], 0);
    const sections = body.bySection.reduce((sum: number, { counts }: { counts: Counts }) => sum + counts[standing], 0);
    expect([standing, units, sections]).toEqual([standing, body.counts.scored[standing], body.counts.scored[standing]]);
  }
  const fallenDue = ({ rates }: { rates: { completedOfFallenDue: { denominator: number } } }) => rates.completedOfFallenDue.denominator;
  expect(body.byUnit.map(fallenDue).reduce((sum: number, one: number) => sum + one, 0)).toBe(body.counts.fallenDue);
});

test.each(['coordinator', 'leader', 'auditor', 'unitHead', 'unitOfficer'] as const)('counts of a %s are those of an independent count within the scope', async (role) => {
  const { body } = await (await world.as(role)).get(review('summary'));
  const paths = role === 'unitHead' || role === 'unitOfficer' ? [world.communes[0]!.path] : [world.root.path];
  const tasks = reviewedTasks(await plainTasks(app, plan.id), '2024-Q2', '2024-03-15', '2024-07-05');
  const seen = tasks.filter((task) => isScored(task) && paths.some((path) => task.unitPath.startsWith(path)));
  for (const standing of STANDINGS) expect([standing, body.counts.scored[standing]]).toEqual([standing, seen.filter((task) => task.standing === standing).length]);
});

test('Q1, Q3 the overdue list: the longest first, days late, carried forward from an earlier quarter', async () => {
  const { body } = await coordinator.get(review('overdue'));
  expect(body).toMatchObject({ total: 2, isTotalExact: true });
  expect(body.items.map((item: Record<string, unknown>) => [item['effectiveDueOn'], item['daysLate'], item['standing'], item['carriedForward']])).toEqual([
    ['2024-03-29', 98, 'overdue', true],
    ['2024-06-28', 7, 'overdue', false],
  ]);
});

test.each([
  ['notReported', 'notReported'],
  ['noDueDate', 'noDueDate'],
  ['waiting', 'submitted'],
])('the list "%s" names its tasks', async (kind, standing) => {
  const { body } = await coordinator.get(review('overdue', `&kind=${kind}`));
  expect([body.total, body.items[0].standing]).toEqual([1, standing]);
});

test('T9 every figure leads to a list of exactly as many tasks', async () => {
  const { counts, rates, bySection, byUnit } = (await coordinator.get(review('summary'))).body;
  const totalOf = async (query: string) => (await coordinator.get(review('overdue', `&perPage=1${query}`))).body.total as number;
  const { assigned, fallenDue, completed, officeLate } = counts;
  const sets = { assigned, fallenDue, completed, officeLate, completedFallenDue: rates.completedOfFallenDue.numerator, onTimeFallenDue: rates.onTimeOfFallenDue.numerator, ...counts.scored };
  for (const [kind, count] of Object.entries(sets)) expect([kind, await totalOf(`&kind=${kind}`)]).toEqual([kind, count]);
  for (const { sectionId, counts: ofSection } of bySection) expect(await totalOf(`&kind=overdue&sectionId=${sectionId}`)).toBe(ofSection.overdue);
  for (const { unit, rates: ofUnit } of byUnit) expect(await totalOf(`&kind=fallenDue&onlyUnitId=${unit.id}`)).toBe(ofUnit.completedOfFallenDue.denominator);
  const { cells, units, activities } = (await coordinator.get(review('matrix'))).body;
  for (const cell of cells) expect(await totalOf(`&kind=all&onlyUnitId=${units[cell[0]].id}&activityId=${activities[cell[1]].id}`)).toBe(cell[4]);
});

test('pages of the list follow each other without loss', async () => {
  const pages = [await coordinator.get(review('overdue', '&perPage=1')), await coordinator.get(review('overdue', '&perPage=1&page=2'))];
  expect(new Set(pages.map(({ body }) => body.items[0].id)).size).toBe(2);
  expect(pages.map(({ body }) => body.total)).toEqual([2, 2]);
});

test.each([
  ['a plan that is not there', `/api/v1/reviews/summary?planId=00000000-0000-7000-8000-000000000000&periodKey=2024-Q2`, 404],
  ['a unit that is not there', '&unitId=00000000-0000-7000-8000-000000000000', 404],
  ['a period that is no quarter', `/api/v1/reviews/summary?planId=%PLAN%&periodKey=2024-H1`, 400],
  ['a period that is nothing', `/api/v1/reviews/summary?planId=%PLAN%&periodKey=Q2`, 400],
  ['a day that is none', '&asOf=2024-02-30', 400],
  ['an unknown key', '&standing=overdue', 400],
])('%s is refused', async (_name, query, status) => {
  const path = query.startsWith('/') ? query.replace('%PLAN%', plan.id) : review('summary', query);
  expect((await coordinator.get(path)).status).toBe(status);
});

test('X2 a plan of another authority is not found', async () => {
  const foreign = await createWorld(app);
  const client = await foreign.as('coordinator');
  for (const part of ['summary', 'matrix', 'overdue']) expect((await client.get(review(part))).status).toBe(404);
  expect((await client.get(`/api/v1/reviews?planId=${plan.id}`)).status).toBe(404);
});

test('X1 an administrator and staff do not read reviews', async () => {
  for (const role of ['administrator', 'staff'] as const) expect((await (await world.as(role)).get(review('summary'))).status).toBe(403);
});

describe('T4 as of an earlier day', () => {
  let own: TestWorld;
  let ownPlan: MadePlan;
  const seen: { day: string; summary: unknown; cells: unknown }[] = [];
  const path = (part: string, asOf: string) => `/api/v1/reviews/${part}?planId=${ownPlan.id}&periodKey=2024-Q2&asOf=${asOf}`;

  beforeAll(async () => {
    own = await createWorld(app, { communes: 1 });
    ownPlan = await makePlan(app, own, 1);
    const taskId = await makeTask(app, ownPlan, { unit: own.communes[0]!, activity: 0, dueOn: '2024-06-12' });
    const office = await own.as('coordinator');
    const officer = await own.as('unitOfficer');
    const step = async (client: TestClient, verb: string, body: object) => {
      const { version } = (await client.get(`/api/v1/tasks/${taskId}`)).body;
      const answer = await client.post(`/api/v1/tasks/${taskId}/${verb}`, body, { version });
      expect([verb, answer.status]).toEqual([verb, 200]);
    };
    const look = async (day: string) => {
      const [summary, matrix] = [await office.get(path('summary', day)), await office.get(path('matrix', day))];
      seen.push({ day, summary: summary.body, cells: matrix.body.cells });
    };
    app.clock.moveTo('2024-06-10');
    await look('2024-06-10');
    app.clock.moveTo('2024-06-11');
    await step(officer, 'submit', { resultText: 'Đã làm xong.' });
    await look('2024-06-11');
    app.clock.moveTo('2024-06-12');
    await step(office, 'return', { note: 'Thiếu số liệu.' });
    app.clock.moveTo('2024-06-14');
    await look('2024-06-14');
    app.clock.moveTo('2024-06-15');
    await step(officer, 'submit', { resultText: 'Đã bổ sung.' });
    await step(office, 'approve', {});
    await look('2024-06-15');
    app.clock.moveTo('2024-07-05');
  });

  test('each day is told afterwards as it was then', async () => {
    const standings = seen.map(({ summary }) => STANDINGS.filter((standing) => (summary as { counts: { scored: Counts } }).counts.scored[standing] > 0));
    expect(standings).toEqual([['dueSoon'], ['submitted'], ['overdue'], ['completedLate']]);
    const office = await own.as('coordinator');
    for (const { day, summary, cells } of seen) {
      expect([day, (await office.get(path('matrix', day))).body.cells]).toEqual([day, cells]);
      expect([day, (await office.get(path('summary', day))).body]).toEqual([day, summary]);
    }
  });
});
