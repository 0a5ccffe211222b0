import { DECREE_09_2019_SCHEME, periodWindow } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';
import { createGroup } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestUnit } from '../support/world.js';

/** Which target judges which result, and which contradict each other: docs/decisions/which-target-judges-what.md. Today is 2024-07-05. */
describe('which target judges what', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  async function opened(communes = 2): Promise<{ world: IndicatorWorld; office: TestClient; groupOf: (...units: TestUnit[]) => Promise<string> }> {
    const world = await createIndicatorWorld(app, { communes });
    const office = await world.as('coordinator');
    let made = 0;
    const groupOf = (...units: TestUnit[]) =>
      createGroup(office, { ownerUnitId: world.root.id, name: `Nhóm ${(made += 1)} ${world.planId}`, kind: 'list', memberIds: units.map(({ id }) => id) });
    return { world, office, groupOf };
  }

  async function ok(client: TestClient, path: string) {
    const { status, body } = await client.get(`/api/v1${path}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }
  const board = (client: TestClient, { planId }: IndicatorWorld, query = 'periodKey=2024-Q2') => ok(client, `/plans/${planId}/scoreboard?${query}`);
  const lineOf = async (client: TestClient, world: IndicatorWorld, { assignmentId }: Assigned, query?: string) =>
    (await board(client, world, query)).lines.find((line: any) => line.assignmentId === assignmentId);
  const Q2 = 'periodKey=2024-Q2';
  const SO_FAR = `${Q2}&basis=yearToDate`;

  async function counted(world: IndicatorWorld): Promise<Assigned> {
    const line = await world.assign({ leads: world.communes, kind: 'count', measureUnit: 'hồ sơ' });
    for (const unit of world.communes) for (const key of ['2024-Q1', '2024-Q2']) await world.figure(line, unit, key, { numerator: '20', denominator: '1' });
    return line;
  }

  it('a year’s number is no measure for one quarter: it is shown there, and judged on the year so far, provisionally (RULES.md I7)', async () => {
    const { world, office } = await opened();
    const line = await counted(world);
    await world.target(line, { value: '100' });
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'INFORMATIVE', valueText: '40', overlays: [], needsDecision: false, targets: [{ status: 'INFORMATIVE', value: '100', gap: null, isHeadline: true }] });
    expect(await lineOf(office, world, line, SO_FAR)).toMatchObject({ status: 'NOT_MET', valueText: '80', overlays: ['PROVISIONAL'], targets: [{ status: 'NOT_MET', gap: '-20', overlays: ['PROVISIONAL'] }] });
    const ranked = async (query: string) => (await ok(office, `/indicators/${line.indicatorId}/ranking?planId=${world.planId}&${query}`)).ranked.map(({ status, gap, overlays }: any) => [status, gap, overlays]);
    expect(await ranked(Q2)).toEqual([['INFORMATIVE', null, []], ['INFORMATIVE', null, []]]);
    expect(await ranked(SO_FAR)).toEqual([['INFORMATIVE', null, []], ['INFORMATIVE', null, []]]);
    const points = (await ok(office, `/indicators/${line.indicatorId}/series?planId=${world.planId}&years=1`)).points;
    expect(points.map(({ status }: any) => status)).toEqual(['INFORMATIVE', 'INFORMATIVE']);
    const heat = await ok(office, `/plans/${world.planId}/indicator-heat-map?${Q2}`);
    expect(heat.cells.map((cell: any) => heat.statuses[cell[2]])).toEqual(['INFORMATIVE', 'INFORMATIVE']);
  });

  it('a number of all units together is no measure for one of them, nor for those a reader sees; one for each unit, for a unit, or of one unit alone is (RULES.md I7)', async () => {
    const { world, office } = await opened();
    const [unit, another] = world.communes;
    const line = await counted(world);
    await world.target(line, { value: '40', periodKey: '2024-Q2' });
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'MET', targets: [{ status: 'MET', gap: '0' }] });
    const officer = await world.as('unitOfficer', unit);
    const wordsOf = async (client: TestClient, query = '') => {
      const of = (body: any) => body.lines.map(({ status, targets }: any) => [status, ...targets.map((target: any) => [target.value, target.status, target.gap])]);
      const heat = await ok(client, `/plans/${world.planId}/indicator-heat-map?${Q2}${query}`);
      const series = await ok(client, `/indicators/${line.indicatorId}/series?planId=${world.planId}&years=1&unitId=${unit!.id}`);
      const ranking = await ok(client, `/indicators/${line.indicatorId}/ranking?planId=${world.planId}&${Q2}${query}`);
      return {
        heat: [...new Set(heat.cells.map((cell: any) => heat.statuses[cell[2]]))], series: series.points.at(-1).status,
        ranked: [...new Set(ranking.ranked.map(({ status }: any) => status))], unit: (await ok(client, `/org-units/${unit!.id}/indicators?${Q2}`)).plans.flatMap(of), board: of(await board(client, world, `${Q2}&unitId=${unit!.id}`)),
      };
    };
    const shown = { heat: ['INFORMATIVE'], series: 'INFORMATIVE', ranked: ['INFORMATIVE'], unit: [['INFORMATIVE', ['40', 'INFORMATIVE', null]]], board: [['INFORMATIVE', ['40', 'INFORMATIVE', null]]] };
    expect(await wordsOf(office)).toEqual(shown);
    expect(await wordsOf(officer)).toEqual(shown);
    const judged = { heat: ['NOT_MET'], series: 'NOT_MET', ranked: ['NOT_MET'], unit: [['NOT_MET', ['40', 'NOT_MET', '-20']]], board: [['NOT_MET', ['40', 'NOT_MET', '-20']]] };
    await app.sql('UPDATE indicator_target SET is_each_unit = true WHERE assignment_id = $1', [line.assignmentId]);
    expect(await wordsOf(office)).toEqual(judged);
    await app.sql("UPDATE indicator_target SET is_each_unit = false WHERE assignment_id = $1", [line.assignmentId]);
    await app.sql('DELETE FROM expected_unit WHERE assignment_id = $1 AND unit_id = $2', [line.assignmentId, another!.id]);
    expect(await wordsOf(office)).toEqual(judged);
    expect(await wordsOf(officer)).toEqual(judged);
  });

  it('of a number set for the half and for the year the one that ends first judges the sum so far, and neither contradicts the other', async () => {
    const { world, office } = await opened();
    const line = await counted(world);
    await world.target(line, { value: '70', periodKey: '2024-H1' });
    await world.target(line, { value: '200', documentId: await world.document('Cả năm') });
    const { waitingDecisions } = await board(office, world);
    const half = await lineOf(office, world, line, SO_FAR);
    expect([waitingDecisions, half.status, half.overlays, half.needsDecision]).toEqual([0, 'MET', [], false]);
    expect(half.targets.map(({ value, status, isHeadline }: any) => [value, status, isHeadline]).sort()).toEqual([['200', 'INFORMATIVE', false], ['70', 'MET', true]]);
  });

  it('what is implied by units’ numbers of the year is no measure for one quarter either (RULES.md I17)', async () => {
    const { world, office } = await opened();
    const line = await counted(world);
    for (const unit of world.communes) await world.target(line, { value: '30', unit });
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'INFORMATIVE', targets: [{ isImplied: true, value: '60', status: 'INFORMATIVE' }] });
    expect(await lineOf(office, world, line, SO_FAR)).toMatchObject({ status: 'MET', overlays: ['PROVISIONAL'], targets: [{ isImplied: true, status: 'MET' }] });
    const { ranked } = await ok(office, `/indicators/${line.indicatorId}/ranking?planId=${world.planId}&${SO_FAR}`);
    expect(ranked.map(({ status, gap, overlays }: any) => [status, gap, overlays])).toEqual([['MET', '10', ['PROVISIONAL']], ['MET', '10', ['PROVISIONAL']]]);
  });

  it('a target of the second quarter judges that quarter, and of the year so far only a stock on its day (RULES.md I7)', async () => {
    const { world, office } = await opened(1);
    const lines = [await world.assign({ leads: world.communes }), await world.assign({ leads: world.communes, accumulation: 'stock' })];
    for (const line of lines) {
      await world.target(line, { value: '50', periodKey: '2024-Q2' });
      for (const [key, numerator] of [['2024-Q1', '10'], ['2024-Q2', '60']] as const) await world.figure(line, world.communes[0]!, key, { numerator, denominator: '100' });
    }
    const told = async (query: string) => (await board(office, world, query)).lines.map(({ status, targets }: any) => [status, targets.length]);
    expect(await told(Q2)).toEqual([['MET', 1], ['MET', 1]]);
    expect(await told(SO_FAR)).toEqual([['INFORMATIVE', 0], ['MET', 1]]);
    expect(await told('periodKey=2024-H1')).toEqual([['INFORMATIVE', 0], ['MET', 1]]);
    expect(await told('periodKey=2024-Q1')).toEqual([['INFORMATIVE', 0], ['INFORMATIVE', 0]]);
  });

  const conflictsOf = async (client: TestClient, { planId }: IndicatorWorld) =>
    (await ok(client, `/plans/${planId}/indicator-decisions`)).items.filter(({ kind }: any) => kind === 'conflictingTargets');

  /** What the list of decisions and the scoreboard say of the same plan: how many wait, and which lines. */
  async function waiting(client: TestClient, world: IndicatorWorld) {
    const { items } = await ok(client, `/plans/${world.planId}/indicator-decisions`);
    const { lines, waitingDecisions } = await board(client, world);
    const open = items.filter(({ kind, isDecided }: any) => !isDecided && (kind === 'conflictingTargets' || kind === 'ambiguousTarget'));
    expect([...new Set(open.flatMap((item: any) => item.lines.map(({ assignmentId }: any) => assignmentId)))].sort()).toEqual(
      lines.filter(({ needsDecision, kind }: any) => needsDecision && kind === 'assignment').map(({ assignmentId }: any) => assignmentId).sort());
    expect(open.length).toBe(waitingDecisions);
    return waitingDecisions;
  }

  it('the list of decisions and the scoreboard count the same: differing targets, and those to be read (RULES.md I9, I10)', async () => {
    const { world, office } = await opened();
    const [one, two] = world.communes;
    const first = await world.assign({ leads: [one!] });
    await world.target(first, { value: '75' });
    expect(await waiting(office, world)).toBe(0);
    await world.target(first, { value: '99', purpose: 'upstream' });
    await world.target(first, { value: '10', purpose: 'scoringFloor' });
    await world.target(await world.assign({ leads: [two!], indicatorId: first.indicatorId }), { value: '90' });
    expect(await waiting(office, world)).toBe(0);
    const both = await world.assign({ leads: [one!, two!], indicatorId: first.indicatorId });
    const stricter = await world.target(both, { value: '80' });
    expect([await waiting(office, world), (await conflictsOf(office, world))[0].targets.map(({ value }: any) => value).sort()]).toEqual([1, ['75', '80', '90']]);
    await world.putAtHead(both, stricter);
    expect([await waiting(office, world), (await conflictsOf(office, world)).map(({ isDecided }: any) => isDecided)]).toEqual([0, [true]]);
    const rise = await world.assign({ leads: [one!] });
    await world.target(rise, { value: '20', valueKind: 'increaseUnresolved' });
    expect(await waiting(office, world)).toBe(1);
  });

  it('before a period opens the units of a line are those it names as leads (RULES.md U3)', async () => {
    const { world, office, groupOf } = await opened(3);
    const [one, two, three] = world.communes;
    const line = await world.assign({ leads: [] });
    const lead = (to: Assigned, column: 'unit_id' | 'group_id', id: string, role = 'lead') =>
      app.sql(`INSERT INTO indicator_party (id, assignment_id, position, role, ${column}) VALUES (uuidv7(), $1, (SELECT 1 + count(*) FROM indicator_party WHERE assignment_id = $1), $2, $3)`, [to.assignmentId, role, id]);
    await world.target(line, { value: '75' });
    await lead(line, 'unit_id', one!.id);
    const other = await world.assign({ leads: [], indicatorId: line.indicatorId });
    await world.target(other, { value: '80' });
    await lead(other, 'group_id', await groupOf(two!, three!));
    expect(await waiting(office, world)).toBe(0);
    await lead(other, 'unit_id', one!.id, 'coordinating');
    expect(await waiting(office, world)).toBe(0);
    await lead(line, 'unit_id', three!.id, 'coLead');
    expect(await waiting(office, world)).toBe(1);
    const open = await world.assign({ leads: [two!], indicatorId: line.indicatorId });
    await world.target(open, { value: '85' });
    expect((await conflictsOf(office, world))[0].targets.map(({ value }: any) => value).sort()).toEqual(['75', '80', '85']);
  });

  it('groups that share a member contradict each other, those that do not keep their own targets (RULES.md I10)', async () => {
    const { world, office, groupOf } = await opened(3);
    const [one, two, three] = world.communes;
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '75', groupId: await groupOf(one!) });
    await world.target(line, { value: '80', groupId: await groupOf(two!) });
    for (const unit of world.communes) await world.figure(line, unit, '2024-Q2', { numerator: '90', denominator: '100' });
    expect([await waiting(office, world), (await lineOf(office, world, line)).status]).toEqual([0, 'MET']);
    await world.target(line, { value: '85', groupId: await groupOf(two!, three!) });
    expect([await waiting(office, world), (await lineOf(office, world, line)).status]).toEqual([1, 'AMBIGUOUS']);
    expect((await conflictsOf(office, world))[0].targets.map(({ value }: any) => value).sort()).toEqual(['80', '85']);
    const heat = await ok(office, `/plans/${world.planId}/indicator-heat-map?${Q2}`);
    expect(world.communes.map(({ id }) => heat.statuses[heat.cells.find((cell: any) => heat.units[cell[0]].id === id)[2]])).toEqual(['MET', 'AMBIGUOUS', 'MET']);
  });

  it('two lines that set one unit different targets show both, and wait (RULES.md I10)', async () => {
    const { world, office } = await opened(1);
    const [unit] = world.communes;
    const line = await world.assign({ leads: [unit!], rowUnit: unit! });
    const other = await world.assign({ leads: [unit!], rowUnit: unit!, indicatorId: line.indicatorId });
    await world.target(line, { value: '60', unit: unit! });
    const high = await world.target(other, { value: '70', unit: unit! });
    await world.figure(line, unit!, '2024-Q2', { numerator: '65', denominator: '100' });
    expect(await waiting(office, world)).toBe(1);
    const shown = await lineOf(office, world, line);
    expect([shown.status, shown.targets.map(({ value, status }: any) => [value, status])]).toEqual(['AMBIGUOUS', [['60', 'MET'], ['70', 'NOT_MET']]]);
    await world.putAtHead(other, high);
    expect([await waiting(office, world), (await lineOf(office, world, line)).status]).toEqual([0, 'NOT_MET']);
  });

  it('a baseline without cases is none an increase is held against (RULES.md I9)', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '20', valueKind: 'increasePoints' });
    await world.baseline(line, { text: '58%', stated: '58' });
    await app.sql("UPDATE indicator_baseline SET position = 2 WHERE assignment_id = $1", [line.assignmentId]);
    const empty = newId();
    await app.sql("INSERT INTO indicator_baseline (id, assignment_id, position, label, stated_text, is_without_cases) VALUES ($1, $2, 1, 'Không phát sinh', '', true)", [empty, line.assignmentId]);
    await app.sql("INSERT INTO indicator_baseline_part (baseline_id, position, numerator, denominator) VALUES ($1, 1, 1, 2)", [empty]);
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '75', denominator: '100' });
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'NOT_MET', targets: [{ appliedValue: '78' }] });
  });

  /** Another plan of the same owner that asks the same units for the same indicator. */
  async function anotherPlan(world: IndicatorWorld, line: Assigned, leads: readonly TestUnit[], { year = 2024, kind, margin, schemeId, keys }: { year?: number; kind: string; margin?: string; schemeId?: string; keys: readonly [string, string] }): Promise<{ planId: string; assigned: Assigned; period: (key: string) => Promise<void> }> {
    const [planId, sheetId, rowId, assignmentId] = [newId(), newId(), newId(), newId()];
    await app.sql(
      `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, created_at)
       SELECT $1, owner_unit_id, 'Kế hoạch khác', 'ke hoach khac', $3, 'issued', COALESCE($4, reporting_scheme_id), created_at FROM plan WHERE id = $2`, [planId, world.planId, year, schemeId ?? null]);
    await app.sql("INSERT INTO indicator_sheet (id, plan_id, position, title) VALUES ($1, $2, 1, 'Biểu khác')", [sheetId, planId]);
    await app.sql("INSERT INTO indicator_row (id, sheet_id, position, kind, printed_number) VALUES ($1, $2, 1, 'row', '1')", [rowId, sheetId]);
    await app.sql("INSERT INTO indicator_assignment (id, plan_id, sheet_id, row_id, indicator_id, title, folded) VALUES ($1, $2, $3, $4, $5, 'Khác', 'khac')", [assignmentId, planId, sheetId, rowId, line.indicatorId]);
    for (const unit of leads) await app.sql('INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key) VALUES ($1, $2, $3, $4, $5)', [assignmentId, unit.id, unit.path, ...keys]);
    await app.sql('INSERT INTO indicator_collection (plan_id, period_kind, near_margin) VALUES ($1, $2, $3)', [planId, kind, margin ?? null]);
    const period = async (key: string) => {
      const { startOn, cutOffOn } = periodWindow(DECREE_09_2019_SCHEME, key);
      await app.sql("INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at) VALUES (uuidv7(), $1, $2, $3, $4, '2024-01-02')", [planId, key, startOn, cutOffOn]);
    };
    return { planId, assigned: { assignmentId, indicatorId: line.indicatorId }, period };
  }

  const seriesOf = (client: TestClient, { indicatorId }: Assigned) => ok(client, `/indicators/${indicatorId}/series?years=3`);

  it('over several plans each target has the margin of its own plan (RULES.md I13)', async () => {
    const { world, office } = await opened(1);
    await world.collect('quarter', '5');
    const line = await world.assign({ leads: world.communes, keys: ['2024-Q1', '2024-Q1'] });
    await world.target(line, { value: '80' });
    const other = await anotherPlan(world, line, world.communes, { kind: 'quarter', keys: ['2024-Q2', '2024-Q2'] });
    await other.period('2024-Q2');
    await world.target(other.assigned, { value: '80' });
    for (const key of ['2024-Q1', '2024-Q2']) await world.figure(line, world.communes[0]!, key, { numerator: '78', denominator: '100' });
    const { points, others, collection } = await seriesOf(office, line);
    expect(points.map(({ periodKey, status }: any) => [periodKey, status])).toEqual([['2024-Q1', 'NEAR'], ['2024-Q2', 'NOT_MET']]);
    expect([others, collection.periodKind, collection.plans.map(({ id }: any) => id).sort()]).toEqual([[], 'quarter', [world.planId, other.planId].sort()]);
  });

  it('periods of plans that collect otherwise are another series, never points of the same line (RULES.md I7, P2)', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes });
    await world.figure(line, world.communes[0]!, '2024-Q1', { numerator: '78', denominator: '100' });
    const monthly = await anotherPlan(world, line, world.communes, { year: 2025, kind: 'month', keys: ['2025-01', '2025-01'] });
    await monthly.period('2025-01');
    const schemeId = newId();
    await app.sql(
      `INSERT INTO reporting_scheme (id, code, name, legal_basis, valid_from, definition)
       SELECT $1::uuid, $2, $2, legal_basis, valid_from, definition || jsonb_build_object('code', $2::text, 'name', $2::text) FROM reporting_scheme WHERE code = $3`, [schemeId, `Khác ${schemeId}`, DECREE_09_2019_SCHEME.code]);
    const otherwise = await anotherPlan(world, line, world.communes, { year: 2023, kind: 'quarter', schemeId, keys: ['2024-Q2', '2024-Q2'] });
    await otherwise.period('2024-Q2');
    const { points, others, collection } = await seriesOf(office, line);
    expect([collection.periodKind, points.map(({ periodKey }: any) => periodKey)]).toEqual(['month', ['2025-01']]);
    expect(others.map((one: any) => [one.collection.periodKind, one.collection.plans.map(({ id }: any) => id), one.points.map(({ periodKey, numerator }: any) => [periodKey, numerator])])).toEqual([
      ['quarter', [world.planId], [['2024-Q1', '78']]], ['quarter', [otherwise.planId], [['2024-Q2', null]]]]);
    expect(others[1].collection.schemeName).toBe(`Khác ${schemeId}`);
  });

  it('a point is judged by what is asked of all its units, not by what one of several lines asks of its own', async () => {
    const { world, office } = await opened();
    const [one, two] = world.communes;
    const line = await world.assign({ leads: [one!] });
    await world.target(line, { value: '50' });
    const other = await world.assign({ leads: [two!], indicatorId: line.indicatorId });
    await world.target(other, { value: '90' });
    for (const unit of world.communes) await world.figure(line, unit, '2024-Q1', { numerator: '60', denominator: '100' });
    expect((await seriesOf(office, line)).points.map(({ status, numerator }: any) => [status, numerator])).toEqual([['INFORMATIVE', '120']]);
    const ofUnit = async (unit: TestUnit) => (await ok(office, `/indicators/${line.indicatorId}/series?years=3&unitId=${unit.id}`)).points.map(({ status }: any) => status);
    expect([await ofUnit(one!), await ofUnit(two!)]).toEqual([['MET'], ['NOT_MET']]);
  });
});
