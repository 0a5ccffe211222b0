import { diffDays, severityOf, STANDINGS, TASK_STATES, type ScheduleKind, type Standing } from '#domain';
import type { TestClient } from '../support/test-client.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { isScored, makePlan, makeTask, plainTasks, reviewedTasks, type MadePlan, type ReviewedTask, type TaskToMake } from './reviews.fixture.js';

type Cell = [number, number, number, number, number, string | null, 0 | 1, 0 | 1];

interface Matrix {
  asOf: string; units: { id: string }[]; activities: { id: string; printedNumber: string }[]; cells: Cell[]; standings: Standing[];
  unitTotals: Record<Standing, number>[]; activityTotals: Record<Standing, number>[];
}

const TODAY = '2024-07-05';
const DUE = ['2024-03-20', '2024-06-28', '2024-07-05', '2024-07-10', '2024-09-30', null] as const;
const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', null] as const;

let app: TestApplication;
let world: TestWorld;
let plan: MadePlan;
let coordinator: TestClient;

beforeAll(async () => {
  app = await startTestApplication({ today: TODAY });
  world = await createWorld(app, { communes: 4 });
  plan = await makePlan(app, world, 6);
  for (const task of variedTasks()) await makeTask(app, plan, task);
  coordinator = await world.as('coordinator');
});

afterAll(() => app.close());

/** Every state with every due date and quarter, spread over units and activities in a fixed way. */
function variedTasks(): TaskToMake[] {
  const tasks: TaskToMake[] = [];
  let n = 0;
  for (const state of TASK_STATES) {
    for (const dueOn of DUE) {
      for (const quarterKey of QUARTERS) {
        n += 1;
        const kind: ScheduleKind = dueOn !== null ? 'recurring' : Math.floor(n / 24) % 2 === 0 ? 'continuous' : 'byReference';
        const submittedOn = dueOn === null ? '2024-05-02' : n % 3 === 0 ? '2024-07-03' : '2024-03-02';
        tasks.push({
          unit: world.communes[Math.floor(n / 5) % 4]!, activity: Math.floor(n / 3) % 6, role: n % 5 === 0 ? 'coordinating' : n % 7 === 0 ? 'coLead' : 'lead', kind, quarterKey,
          periodKey: `x${n}`, dueOn, cutOffOn: kind === 'continuous' ? '2024-06-14' : null, state,
          submittedOn: state === 'submitted' || state === 'completed' || state === 'returned' ? submittedOn : null,
        });
      }
    }
  }
  return tasks;
}

async function matrixOf(client: TestClient, query = ''): Promise<Matrix> {
  const answer = await client.get<Matrix>(`/api/v1/reviews/matrix?planId=${plan.id}&periodKey=2024-Q2${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
}

const reviewed = async (asOf = TODAY) => reviewedTasks(await plainTasks(app, plan.id), '2024-Q2', '2024-03-15', asOf);

/** The cell as a person would fill it in: the worst of what the unit owes there, or of its contributions. */
function expectedCells(tasks: readonly ReviewedTask[]): Map<string, unknown[]> {
  const groups = new Map<string, ReviewedTask[]>();
  for (const task of tasks) groups.set(`${task.unitId} ${task.activityId}`, [...(groups.get(`${task.unitId} ${task.activityId}`) ?? []), task]);
  return new Map([...groups].map(([key, group]) => {
    const owed = group.filter(isScored);
    const shown = owed.length > 0 ? owed : group;
    const worst = shown.map(({ standing }) => standing).sort((a, b) => severityOf(a) - severityOf(b))[0]!;
    const alike = shown.filter(({ standing }) => standing === worst);
    const daysLate = Math.max(...alike.map((task) => task.daysLate));
    return [key, [worst, daysLate, group.length, owed.length === 0 ? 1 : 0, owed.some((task) => task.isCarriedForward) ? 1 : 0]];
  }));
}

test('Q1 each cell equals the standing computed task by task', async () => {
  const matrix = await matrixOf(coordinator);
  const tasks = await reviewed();
  const expected = expectedCells(tasks);
  expect(tasks.length).toBeGreaterThan(80);
  expect(matrix.standings).toEqual(STANDINGS);
  const found = new Map(matrix.cells.map(([unit, activity, standing, daysLate, count, , isCoordinatingOnly, carriedForward]) => [
    `${matrix.units[unit]!.id} ${matrix.activities[activity]!.id}`,
    [matrix.standings[standing], daysLate, count, isCoordinatingOnly, carriedForward],
  ]));
  expect(found).toEqual(expected);
});

test('each cell leads to a task that stands as the cell says', async () => {
  const matrix = await matrixOf(coordinator);
  const byId = new Map((await reviewed()).map((task) => [task.id, task]));
  for (const [unit, activity, standing, daysLate, , taskId] of matrix.cells) {
    expect(byId.get(taskId!)).toMatchObject({ unitId: matrix.units[unit]!.id, activityId: matrix.activities[activity]!.id, standing: matrix.standings[standing], daysLate });
  }
});

test('A5 totals of rows and of columns are the same scored tasks, without contributions', async () => {
  const { unitTotals, activityTotals } = await matrixOf(coordinator);
  const scored = (await reviewed()).filter(isScored);
  for (const standing of STANDINGS) {
    const count = scored.filter((task) => task.standing === standing).length;
    expect([standing, sum(unitTotals, standing), sum(activityTotals, standing)]).toEqual([standing, count, count]);
  }
});

test('S2 continuous work without its note is "not reported", and S3 undated work is in every review', async () => {
  const tasks = await reviewed();
  expect(tasks.some(({ standing, scheduleKind }) => standing === 'notReported' && scheduleKind === 'continuous')).toBe(true);
  expect(tasks.some(({ standing, scheduleKind }) => standing === 'overdue' && scheduleKind === 'continuous')).toBe(false);
  expect(tasks.some(({ standing, quarterKey }) => standing === 'noDueDate' && quarterKey === null)).toBe(true);
});

test('S3 undated work leaves the earlier reviews once its date is entered, and waits in the quarter of that date', async () => {
  const small = await makePlan(app, world, 1);
  const unit = world.communes[0]!;
  await makeTask(app, small, { unit, activity: 0, kind: 'byReference', quarterKey: null, periodKey: 'none', dueOn: '2024-08-20' });
  const cellsOf = async (periodKey: string) => {
    const { body } = await coordinator.get<Matrix>(`/api/v1/reviews/matrix?planId=${small.id}&periodKey=${periodKey}`);
    return body.cells.map(([, , standing, , , , , carried]) => [body.standings[standing], carried]);
  };
  expect(await cellsOf('2024-Q2')).toEqual([]);
  expect(await cellsOf('2024-Q3')).toEqual([['notYetDue', 0]]);
  expect(await cellsOf('2024-Q4')).toEqual([['notYetDue', 1]]);
});

test('units and activities come in the order of the tree and of the plan, as printed', async () => {
  const matrix = await matrixOf(coordinator);
  expect(matrix.units.map(({ id }) => id)).toEqual([...world.communes].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ id }) => id));
  expect(matrix.activities.map(({ printedNumber }) => printedNumber)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('X2 a commune’s officer sees its own row and no other', async () => {
  const officer = await world.as('unitOfficer');
  const matrix = await matrixOf(officer);
  expect(matrix.units.map(({ id }) => id)).toEqual([world.communes[0]!.id]);
  const own = (await reviewed()).filter((task) => task.unitId === world.communes[0]!.id && isScored(task));
  expect(total(matrix.unitTotals)).toBe(own.length);
  const foreign = await officer.get(`/api/v1/reviews/matrix?planId=${plan.id}&periodKey=2024-Q2&unitId=${world.communes[1]!.id}`);
  expect(foreign.status).toBe(404);
  expect((await matrixOf(officer, `&unitId=${world.root.id}`)).units).toHaveLength(1);
});

test('a unit narrows the matrix to itself and all below', async () => {
  const [first] = world.communes;
  const matrix = await matrixOf(coordinator, `&unitId=${first!.id}`);
  expect(matrix.units.map(({ id }) => id)).toEqual([first!.id]);
});

test('T4 a later day shows what comes if nothing more is handed in', async () => {
  const matrix = await matrixOf(coordinator, '&asOf=2024-12-31');
  const scored = (await reviewed('2024-12-31')).filter(isScored);
  for (const standing of STANDINGS) expect([standing, sum(matrix.unitTotals, standing)]).toEqual([standing, scored.filter((task) => task.standing === standing).length]);
  expect(sum(matrix.unitTotals, 'dueSoon')).toBe(0);
  const beyond = await coordinator.get(`/api/v1/reviews/matrix?planId=${plan.id}&periodKey=2024-Q2&asOf=2025-01-01`);
  expect([beyond.status, beyond.body.errors.asOf[0].code]).toEqual([400, 'outOfRange']);
});

test('the days late of an open task are counted to the day looked at', async () => {
  const matrix = await matrixOf(coordinator, '&asOf=2024-07-20');
  const overdue = (await reviewed('2024-07-20')).filter((task) => isScored(task) && task.standing === 'overdue');
  const worst = Math.max(...overdue.map((task) => diffDays(task.effectiveDueOn!, '2024-07-20')));
  expect(Math.max(...matrix.cells.filter((cell) => STANDINGS[cell[2]] === 'overdue').map((cell) => cell[3]))).toBe(worst);
});

const sum = (totals: Record<Standing, number>[], standing: Standing) => totals.reduce((all, one) => all + one[standing], 0);
const total = (totals: Record<Standing, number>[]) => STANDINGS.reduce((all, standing) => all + sum(totals, standing), 0);

test('one unit or all of them: the same number of statements', async () => {
  const numbers = [
    await countStatements(() => matrixOf(coordinator, `&unitId=${world.communes[0]!.id}`)),
    await countStatements(() => matrixOf(coordinator, '')),
  ];
  expect(numbers[0]).toBe(numbers[1]);
  expect(numbers[0]).toBeLessThanOrEqual(6);
});
