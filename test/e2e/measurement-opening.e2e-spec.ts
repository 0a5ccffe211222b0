import { newId } from '../../api/src/platform/db/identifier.js';
import { OpenDuePeriods, OpenPeriods } from '../../api/src/modules/indicators/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, type MeasuringWorld } from '../support/measuring-world.js';
import type { TestClient } from '../support/test-client.js';

interface Run {
  readonly unit_id: string;
  readonly unit_path: string;
  readonly first_key: string;
  readonly last_key: string;
}

/** RULES.md I11, U3, P2, P3: who is expected is stored when a period opens. */
describe('opening a period of figures', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let office: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app, [{}, {}]);
    office = await world.as('coordinator');
  });
  afterAll(() => app.close());

  const runs = (assignmentId: string) =>
    app.sql<Run>('SELECT unit_id, unit_path, first_key, last_key FROM expected_unit WHERE assignment_id = $1 ORDER BY unit_path, first_key', [assignmentId]);
  const reports = (planId: string, periodKey: string) =>
    app.sql<{ id: string; unit_id: string; due_on: string; state: string }>(
      'SELECT id, unit_id, due_on, state FROM measurement_report WHERE plan_id = $1 AND period_key = $2 ORDER BY unit_path', [planId, periodKey],
    );
  const sendOpen = (planId: string, periodKey: string, client = office) => client.post(`/api/v1/plans/${planId}/indicator-periods`, { periodKey });

  it('gives each unit one empty report with the scheme’s window and the due day of its level', async () => {
    const plan = await world.addPlan([{ leads: [{ groupId: world.groupId }, { unit: world.root, role: 'coLead' }] }, {}]);
    const period = await world.open('2024-Q2', plan.id);
    expect([period.startOn, period.cutOffOn, period.counts.expected, period.counts.draft]).toEqual(['2024-03-15', '2024-06-14', 4, 4]);
    const made = await reports(plan.id, '2024-Q2');
    // Two working days after Friday 14/6 for a commune, the 20th for the district above.
    expect(made.map(({ unit_id, due_on, state }) => [unit_id, due_on, state])).toEqual([
      [world.root.id, '2024-06-20', 'draft'], ...world.communes.map(({ id }) => [id, '2024-06-18', 'draft']),
    ]);
    expect((await runs(plan.indicators[0]!.assignmentId)).map(({ unit_id }) => unit_id)).toEqual([world.root.id, ...world.communes.map(({ id }) => id)]);
    expect(await runs(plan.indicators[1]!.assignmentId)).toHaveLength(3);
  });

  it('takes the picked members of an open group, and nobody for coordinating, external and relative parties', async () => {
    const openGroup = newId();
    await app.sql("INSERT INTO unit_group (id, owner_unit_id, name, folded, kind) VALUES ($1, $2, $3, 'lien quan', 'open')", [openGroup, world.root.id, `Liên quan ${openGroup}`]);
    const picked = world.communes[1]!;
    const plan = await world.addPlan([
      { leads: [{ groupId: openGroup, memberIds: [picked.id] }] },
      { leads: [{ externalName: 'Viễn thông tỉnh' }, { relative: 'ownOffice' }, { unit: world.communes[0]!, role: 'coordinating' }] },
    ]);
    await world.open('2024-Q2', plan.id);
    expect((await runs(plan.indicators[0]!.assignmentId)).map(({ unit_id }) => unit_id)).toEqual([picked.id]);
    expect(await runs(plan.indicators[1]!.assignmentId)).toEqual([]);
  });

  it('counts the owner’s own first day where the tree began within the period, and nobody before it', async () => {
    const own = await createMeasuringWorld(app, [{}], { communes: 2 });
    const [first, second] = own.communes;
    const begin = (day: string, ids: readonly string[]) => app.sql('UPDATE org_unit_revision SET valid_during = daterange($1::date, NULL) WHERE org_unit_id = ANY($2)', [day, ids]);
    await begin('2024-05-10', [own.root.id, first!.id]);
    await begin('2024-05-11', [second!.id]);
    expect((await sendOpen(own.plan.id, '2024-Q1', await own.as('coordinator'))).body).toMatchObject({ status: 409, code: 'nobodyExpected' });
    await own.open('2024-Q2');
    expect(await reports(own.plan.id, '2024-Q1')).toEqual([]);
    expect((await reports(own.plan.id, '2024-Q2')).map(({ unit_id }) => unit_id)).toEqual([first!.id]);
  });

  it('resolves groups on the period’s first day, however late it opens', async () => {
    const own = await createMeasuringWorld(app, [{}], { communes: 2 });
    const [closed] = own.communes;
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2000-01-01,2024-03-20)' WHERE org_unit_id = $1", [closed!.id]);
    await own.open('2024-Q2');
    expect(await runs(own.plan.indicators[0]!.assignmentId)).toHaveLength(2);
    await own.open('2024-Q3');
    const stored = await runs(own.plan.indicators[0]!.assignmentId);
    expect(stored.map(({ unit_id, first_key, last_key }) => [unit_id, first_key, last_key])).toEqual([
      [own.communes[0]!.id, '2024-Q2', '2024-Q2'], [own.communes[1]!.id, '2024-Q2', '2024-Q3'],
    ]);
  });

  it('lets a run grow from period to period, and begins a new one where a unit stands elsewhere', async () => {
    const own = await createMeasuringWorld(app, [{}], { communes: 2 });
    await own.open('2024-Q1');
    const moved = own.communes[0]!;
    const newPath = `${own.root.path}zz.`;
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2000-01-01,2024-03-15)' WHERE org_unit_id = $1", [moved.id]);
    await app.sql(
      `INSERT INTO org_unit_revision (id, org_unit_id, valid_during, name, short_name, folded, level, parent_id, path)
       SELECT $2, org_unit_id, '[2024-03-15,)', name, short_name, folded, level, parent_id, $3 FROM org_unit_revision WHERE org_unit_id = $1`,
      [moved.id, newId(), newPath],
    );
    await own.open('2024-Q2');
    const stored = await runs(own.plan.indicators[0]!.assignmentId);
    expect(stored.filter(({ unit_id }) => unit_id === moved.id).map((run) => [run.unit_path, run.first_key, run.last_key])).toEqual([
      [moved.path, '2024-Q1', '2024-Q1'], [newPath, '2024-Q2', '2024-Q2'],
    ]);
    expect(stored.filter(({ unit_id }) => unit_id !== moved.id).map((run) => [run.first_key, run.last_key])).toEqual([['2024-Q1', '2024-Q2']]);
  });

  it('ends in the same rows when opened twice, and by two at once', async () => {
    const plan = await world.addPlan([{}, {}]);
    const answers = await Promise.all([1, 2, 3, 4].map(() => sendOpen(plan.id, '2024-Q2')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const [first, runsFirst] = [await reports(plan.id, '2024-Q2'), await runs(plan.indicators[0]!.assignmentId)];
    await world.open('2024-Q2', plan.id);
    expect(await reports(plan.id, '2024-Q2')).toEqual(first);
    expect(await runs(plan.indicators[0]!.assignmentId)).toEqual(runsFirst);
    expect(first).toHaveLength(3);
    const [audit] = await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM audit_entry WHERE action = 'indicatorPeriod.open' AND subject_id = $1", [answers[0]!.body.id]);
    expect(audit!.n).toBe(1);
  });

  it('asks nothing of units outside the owner’s tree, be they named one by one or by a group of another authority', async () => {
    const other = await createMeasuringWorld(app, []);
    const plan = await world.addPlan([{ leads: [{ unit: other.communes[0]! }, { groupId: other.groupId }, { unit: world.communes[0]! }] }]);
    await world.open('2024-Q2', plan.id);
    expect((await runs(plan.indicators[0]!.assignmentId)).map(({ unit_id }) => unit_id)).toEqual([world.communes[0]!.id]);
    expect((await reports(plan.id, '2024-Q2')).map(({ unit_id }) => unit_id)).toEqual([world.communes[0]!.id]);
  });

  it('in any order, and once more: no period of a run is stored twice', async () => {
    const plan = await world.addPlan([{}]);
    for (const key of ['2024-Q3', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q2']) await world.open(key, plan.id);
    const stored = (await runs(plan.indicators[0]!.assignmentId)).filter(({ unit_id }) => unit_id === world.communes[0]!.id);
    expect(stored.map(({ first_key, last_key }) => [first_key, last_key])).toEqual([['2024-Q1', '2024-Q2'], ['2024-Q3', '2024-Q3']]);
  });

  it('takes up a line added since, unless the period is locked', async () => {
    const plan = await world.addPlan([{}]);
    const period = await world.open('2024-Q2', plan.id);
    const added = await plan.addLine();
    await world.open('2024-Q2', plan.id);
    expect(await runs(added.assignmentId)).toHaveLength(3);
    expect((await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version })).status).toBe(200);
    const late = await plan.addLine();
    await world.open('2024-Q2', plan.id);
    expect(await runs(late.assignmentId)).toEqual([]);
  });

  it('refuses what the plan does not collect, what has not begun, and plans that are not issued', async () => {
    const plan = await world.addPlan([{}]);
    for (const key of ['2024-05', '2024', '2025-Q1', '2024-Q5', 'quý I']) {
      const answer = await sendOpen(plan.id, key);
      expect([key, answer.status, answer.body.errors.periodKey[0].code]).toEqual([key, 400, 'periodNotCollected']);
    }
    expect((await sendOpen(plan.id, '2024-Q4')).body).toMatchObject({ status: 409, code: 'periodNotBegun', params: { date: '2024-09-15' } });
    for (const [state, code] of [['draft', 'planNotIssued'], ['closed', 'planClosed']] as const) {
      const other = await world.addPlan([{}], { state });
      expect((await sendOpen(other.id, '2024-Q2')).body).toMatchObject({ status: 409, code });
    }
  });

  it('is the office’s: a unit may not, and another district does not find the plan', async () => {
    const other = await createMeasuringWorld(app);
    const officer = await world.as('unitOfficer');
    expect((await sendOpen(world.plan.id, '2024-Q2', officer)).status).toBe(403);
    expect((await sendOpen(world.plan.id, '2024-Q2', await other.as('coordinator'))).status).toBe(404);
  });

  it('lists periods with counts of the reports in sight, and what could be opened', async () => {
    const plan = await world.addPlan([{}]);
    await world.open('2024-Q2', plan.id);
    const seen = async (client: TestClient) => (await client.get(`/api/v1/plans/${plan.id}/indicator-periods`)).body;
    const whole = await seen(office);
    expect(whole.toOpen).toEqual(['2024-Q1', '2024-Q3']);
    // With the day their reports would be due: whoever opens one late sees that it is past.
    expect(whole.openings).toEqual([{ periodKey: '2024-Q1', dueOn: expect.stringMatching(/^2024-03-/) }, { periodKey: '2024-Q3', dueOn: expect.stringMatching(/^2024-09-/) }]);
    expect(whole.items[0]).toMatchObject({ periodKey: '2024-Q2', counts: { expected: 3, draft: 3, late: 3, locked: 0 } });
    expect((await seen(await world.as('unitOfficer'))).items[0].counts).toMatchObject({ expected: 1, late: 1 });
  });

  it('does not open for nobody: nothing is left behind, the daily job passes it over, and it opens once there is somebody', async () => {
    const plan = await world.addPlan([{ leads: [{ externalName: 'Viễn thông tỉnh' }] }]);
    expect((await sendOpen(plan.id, '2024-Q2')).body).toMatchObject({ status: 409, code: 'nobodyExpected' });
    await app.get(OpenDuePeriods).run();
    const periods = async () => (await office.get(`/api/v1/plans/${plan.id}/indicator-periods`)).body;
    expect(await periods()).toMatchObject({ items: [], toOpen: ['2024-Q1', '2024-Q2', '2024-Q3'] });
    await plan.addLine();
    expect((await world.open('2024-Q2', plan.id)).counts.expected).toBe(3);
  });

  it('the daily job opens what has begun of issued plans, once', async () => {
    const plan = await world.addPlan([{}]);
    const empty = await world.addPlan([]);
    const draft = await world.addPlan([{}], { state: 'draft' });
    await app.get(OpenDuePeriods).run();
    expect(await app.get(OpenDuePeriods).run()).toBe(0);
    const opened = async (planId: string) =>
      (await app.sql<{ period_key: string }>('SELECT period_key FROM indicator_period WHERE plan_id = $1 ORDER BY period_key', [planId])).map((row) => row.period_key);
    expect(await opened(plan.id)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
    expect([await opened(empty.id), await opened(draft.id)]).toEqual([[], []]);
    expect((await runs(plan.indicators[0]!.assignmentId)).map(({ first_key, last_key }) => [first_key, last_key])).toEqual(world.communes.map(() => ['2024-Q1', '2024-Q3']));
  });

  it('opens as of a past day where the caller says so, as the demonstration does', async () => {
    const plan = await world.addPlan([{}]);
    const at = new Date('2024-03-16T02:00:00Z');
    const { id } = await app.get(OpenPeriods).open({ actor: null, requestId: 'demo', ip: null, idempotency: null, at }, plan.id, '2024-Q2');
    const [row] = await app.sql<{ opened_at: Date }>('SELECT opened_at FROM indicator_period WHERE id = $1', [id]);
    expect(row!.opened_at).toEqual(at);
  });
});
