import fc from 'fast-check';
import { Client } from 'pg';
import { addDays, PARTY_ROLES, SCHEDULE_KINDS, STANDINGS, standingOf, TASK_STATES, vietnamDateOf, type StandingInput } from '#domain';
import { daysLateSql, STANDING_FILTER, standingSql } from '../../api/src/modules/tasks/standing/standing-sql.js';
import { endOfDaySql, taskAsOfSql } from '../../api/src/modules/tasks/standing/task-as-of-sql.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { workerDatabase } from '../support/embedded-database.js';
import { createTaskWorld } from '../support/task-world.js';

interface Sample extends StandingInput {
  submittedAt: string | null;
}

const date = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2024-06-20', days));
const sample: fc.Arbitrary<Sample> = fc
  .record({
    state: fc.constantFrom(...TASK_STATES),
    role: fc.constantFrom(...PARTY_ROLES),
    scheduleKind: fc.oneof(fc.constant('continuous' as const), fc.constantFrom(...SCHEDULE_KINDS)),
    periodCutOffOn: fc.option(date),
    effectiveDueOn: fc.option(date),
    // Hours around midnight in Viet Nam, so that the day of a hand-in is not the day in UTC (P1, P9).
    submittedAt: fc.option(fc.tuple(date, fc.constantFrom('16:59:59.999Z', '17:00:00.000Z', '03:00:00.000Z')).map(([on, time]) => `${on}T${time}`)),
  })
  .map((row) => ({ ...row, submittedOn: row.submittedAt === null ? null : vietnamDateOf(new Date(row.submittedAt)) }));

describe('the standing in SQL (RULES.md T4)', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client(workerDatabase().runtime);
    await client.connect();
    client.setTypeParser(20, Number);
  });
  afterAll(() => client.end());

  const compare = async (rows: Sample[], asOf: string, dueSoonDays: number) => {
    const filters = STANDINGS.map((name) => `CASE WHEN ${STANDING_FILTER[name]('t', '$2::date', '$3::int')} THEN '${name}' END`);
    const { rows: answers } = await client.query(
      `SELECT ${standingSql('t', '$2::date', '$3::int')} AS standing, ${daysLateSql('t', '$2::date')} AS days,
         array_remove(ARRAY[${filters.join(', ')}], NULL) AS filters
       FROM (SELECT r.*, (r.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS submitted_on
         FROM jsonb_to_recordset($1::jsonb) AS r(n int, state text, role text, schedule_kind text, cut_off_on date, effective_due_on date,
           submitted_at timestamptz)) t ORDER BY t.n`,
      [
        JSON.stringify(rows.map((row, n) => ({
          n, state: row.state, role: row.role, schedule_kind: row.scheduleKind, cut_off_on: row.periodCutOffOn,
          effective_due_on: row.effectiveDueOn, submitted_at: row.submittedAt,
        }))),
        asOf,
        dueSoonDays,
      ],
    );
    rows.forEach((row, index) => {
      const expected = standingOf(row, asOf, dueSoonDays);
      const found = answers[index];
      expect({ row, asOf, standing: found.standing, days: found.days, filters: found.filters }).toEqual({
        row, asOf, standing: expected.standing, days: expected.daysLate, filters: [expected.standing],
      });
    });
  };

  it('equals standingOf for thousands of rows, and exactly one filter holds for each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sample, { minLength: 100, maxLength: 100 }), date, fc.integer({ min: 0, max: 10 }), compare),
      { numRuns: 50 },
    );
  });

  it('has no row it cannot name, in a session of any time zone (P1)', async () => {
    await client.query(`SET TIME ZONE 'America/Los_Angeles'`);
    try {
      await compare(fc.sample(sample, 500), '2024-07-05', 7);
    } finally {
      await client.query('RESET TIME ZONE');
    }
  });
});

describe('tasks as of a past day (RULES.md T4)', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  it('takes the state of that day from the events, and leaves out what did not exist', async () => {
    const world = await createTaskWorld(app);
    const { id: personId } = await world.person('unitOfficer');
    const moved = await world.task({ dueOn: '2024-06-28' });
    const still = await world.task({ dueOn: '2024-06-28' });
    const event = (at: string, from: string, to: string, submittedAt: string | null) =>
      app.sql(
        `INSERT INTO task_event (id, task_id, at, person_id, action, from_state, to_state, round_no, submitted_at)
         VALUES (uuidv7(), $1, $2, $3, 'x', $4, $5, 1, $6)`,
        [moved.id, at, personId, from, to, submittedAt],
      );
    await event('2024-06-27T16:59:59Z', 'not_started', 'submitted', '2024-06-27T16:59:59Z');
    await event('2024-07-01T02:00:00Z', 'submitted', 'completed', '2024-06-27T16:59:59Z');
    await app.sql(
      `UPDATE task SET state = 'completed', submitted_at = '2024-06-27T16:59:59Z', completed_at = '2024-07-01T02:00:00Z', last_event_at = '2024-07-01T02:00:00Z'
       WHERE id = $1`,
      [moved.id],
    );
    const at = (asOf: string) =>
      app.sql<{ id: string; standing: string }>(
        `SELECT t.id, ${standingSql('t', '$1::date', '7')} AS standing FROM ${taskAsOfSql(endOfDaySql('$1::date'))} t WHERE t.id = ANY($2) ORDER BY t.id`,
        [asOf, [moved.id, still.id]],
      );
    const standings = async (asOf: string) => Object.fromEntries((await at(asOf)).map(({ id, standing }) => [id, standing]));
    expect(await standings('2024-06-26')).toEqual({ [moved.id]: 'dueSoon', [still.id]: 'dueSoon' });
    expect(await standings('2024-06-27')).toEqual({ [moved.id]: 'submitted', [still.id]: 'dueSoon' });
    expect(await standings('2024-06-30')).toEqual({ [moved.id]: 'submitted', [still.id]: 'overdue' });
    expect(await standings('2024-07-01')).toEqual({ [moved.id]: 'completedOnTime', [still.id]: 'overdue' });
    expect(await standings('2024-01-01')).toEqual({});
    const officer = await world.as('unitOfficer');
    const listed = await officer.get(`/api/v1/tasks?asOf=2024-06-30&standing=submitted&planId=${world.planId}`);
    expect(listed.body.items.map((row: { id: string }) => row.id)).toEqual([moved.id]);
  });
});
