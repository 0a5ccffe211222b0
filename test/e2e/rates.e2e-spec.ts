import fc from 'fast-check';
import { Client } from 'pg';
import {
  addDays, hasFallenDue, isAssigned, rates, SCHEDULE_KINDS, standingOf, TASK_STATES, taskFigures, type PartyRole, type StandingInput, type TaskState,
} from '#domain';
import { assignedSql, completedSql, hasFallenDueSql } from '../../api/src/modules/tasks/standing/figures-sql.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { workerDatabase } from '../support/embedded-database.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { isScored, makePlan, makeTask, plainTasks, type MadePlan } from './reviews.fixture.js';

const TODAY = '2024-07-05';

describe('what a completion rate counts of one task (RULES.md T9)', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client(workerDatabase().runtime);
    await client.connect();
  });
  afterAll(() => client.end());

  const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2024-06-25', days));
  const sample: fc.Arbitrary<StandingInput> = fc.record({
    state: fc.constantFrom(...TASK_STATES), role: fc.constant('lead' as const), scheduleKind: fc.constantFrom(...SCHEDULE_KINDS),
    periodCutOffOn: fc.option(day), effectiveDueOn: fc.option(day), submittedOn: fc.option(day),
  });

  it('is the same in SQL and in #domain', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sample, { minLength: 100, maxLength: 100 }), day, async (tasks, asOf) => {
        const { rows } = await client.query(
          `SELECT ${assignedSql('t')} AS assigned, ${completedSql('t')} AS completed, ${hasFallenDueSql('t', '$2::date')} AS "hasFallenDue"
           FROM jsonb_to_recordset($1::jsonb) AS t(n int, state text, effective_due_on date) ORDER BY t.n`,
          [JSON.stringify(tasks.map(({ state, effectiveDueOn }, n) => ({ n, state, effective_due_on: effectiveDueOn }))), asOf],
        );
        const expected = tasks.map((task) => {
          const { standing } = standingOf(task, asOf);
          const { completed } = taskFigures([{ standing, hasFallenDue: true, taskCount: 1 }]);
          return { assigned: isAssigned(standing), completed: completed === 1, hasFallenDue: hasFallenDue(task.effectiveDueOn, asOf) };
        });
        expect(rows).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('one completion rate on every screen (RULES.md T9)', () => {
  let app: TestApplication;
  let world: TestWorld;
  let plan: MadePlan;
  let office: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: TODAY });
    world = await createWorld(app, { communes: 3 });
    plan = await makePlan(app, world, 16);
    let n = 0;
    const dues = ['2024-06-28', TODAY, '2024-07-30', null];
    for (const state of TASK_STATES) {
      for (const dueOn of dues) {
        n += 1;
        const role: PartyRole = n % 5 === 0 ? 'coLead' : n % 7 === 0 ? 'coordinating' : 'lead';
        await makeTask(app, plan, { unit: world.communes[n % 3]!, activity: n % 16, role, dueOn, state, ...handedIn(state, n) });
      }
    }
    office = await world.as('coordinator');
  });
  afterAll(() => app.close());

  const handedIn = (state: TaskState, n: number) =>
    ['submitted', 'completed', 'returned'].includes(state) ? { submittedOn: n % 2 === 0 ? '2024-07-01' : '2024-06-20' } : {};

  const read = async (client: TestClient, path: string) => {
    const { status, body } = await client.get(`/api/v1/${path}`);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };

  async function everywhere(client: TestClient, hasReview = true) {
    const [listed] = (await read(client, 'plans?year=2024')).items.filter(({ id }: { id: string }) => id === plan.id);
    const dashboard = await read(client, 'dashboard');
    return {
      'plan list': listed.rates,
      'plan page': (await read(client, `plans/${plan.id}`)).rates,
      annex: (await read(client, `plans/${plan.id}/annex`)).plan.rates,
      dashboard: dashboard.rates,
      'dashboard, plan': dashboard.plans[0].rates,
      ...(hasReview ? { review: (await read(client, `reviews/summary?planId=${plan.id}&periodKey=2024-Q2`)).rates } : {}),
    };
  }

  async function expected(path: string) {
    const tasks = (await plainTasks(app, plan.id)).filter((task) => isScored(task) && task.unitPath.startsWith(path));
    return rates(taskFigures(tasks.map((task) => ({ standing: standingOf(task, TODAY).standing, hasFallenDue: hasFallenDue(task.effectiveDueOn, TODAY), taskCount: 1 }))));
  }

  it.each([['coordinator', 'root'], ['leader', 'root'], ['auditor', 'root'], ['unitHead', 'commune'], ['unitOfficer', 'commune']] as const)(
    'a %s reads the same one in plans, dashboard and review', async (role, of) => {
      const one = await expected(of === 'root' ? world.root.path : world.communes[0]!.path);
      expect(one.completedOfFallenDue.denominator).toBeGreaterThan(0);
      expect(one.completedOfFallenDue.denominator).toBeLessThan(one.completedOfAssigned.denominator);
      for (const [screen, found] of Object.entries(await everywhere(await world.as(role)))) expect([screen, found]).toEqual([screen, one]);
    },
  );

  it('leaves out what is not applicable or withdrawn, which the counts still show', async () => {
    const body = await read(office, `plans/${plan.id}`);
    const { notApplicable, withdrawn } = body.counts;
    expect(notApplicable).toBeGreaterThan(0);
    expect(withdrawn).toBeGreaterThan(0);
    expect(body.rates.completedOfAssigned.denominator).toBe(body.taskCount - notApplicable - withdrawn);
  });

  it('adds up over the sections and over the units of a review', async () => {
    const { rates: all, bySection, byUnit } = await read(office, `reviews/summary?planId=${plan.id}&periodKey=2024-Q2`);
    for (const lines of [bySection, byUnit]) {
      for (const key of ['completedOfFallenDue', 'completedOfAssigned', 'onTimeOfFallenDue']) {
        const sum = (part: 'numerator' | 'denominator') => lines.reduce((total: number, line: { rates: Record<string, Record<string, number>> }) => total + line.rates[key]![part]!, 0);
        expect([key, { numerator: sum('numerator'), denominator: sum('denominator') }]).toEqual([key, all[key]]);
      }
    }
  });
});
