import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';

/** What each reader sees of results (X2), and what stays when units move (U4). Today is 2024-07-05. */
describe('whose figures a reader sees', () => {
  let app: TestApplication;
  let world: IndicatorWorld;
  let line: Assigned;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createIndicatorWorld(app, { communes: 3 });
    line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '50' });
    const [one, two] = world.communes;
    await world.figure(line, one!, '2024-Q2', { numerator: '10', denominator: '100' });
    await world.figure(line, two!, '2024-Q2', { numerator: '90', denominator: '100' });
    await world.figure(line, one!, '2024-Q1', { state: 'NOT_AVAILABLE', reason: 'Chưa nối mạng' });
  });
  afterAll(() => app.close());

  const boardOf = (query = '') => `/api/v1/plans/${world.planId}/scoreboard?periodKey=2024-Q2${query}`;

  it('counts and names only the reader’s own units, and says so', async () => {
    const officer = await world.as('unitOfficer');
    const { body } = await officer.get(boardOf());
    expect(body.unit.id).toBe(world.communes[0]!.id);
    expect(body.scopeUnits.map(({ id }: any) => id)).toEqual([world.communes[0]!.id]);
    expect(body.lines[0]).toMatchObject({ numerator: '10', denominator: '100', reported: { expected: 1, reported: 1 }, missingUnits: [], missingCount: 0 });
    expect(JSON.stringify(body)).not.toContain(world.communes[1]!.id);
    const whole = (await (await world.as('coordinator')).get(boardOf())).body;
    expect(whole).toMatchObject({ unit: null, scopeUnits: [], lines: [{ numerator: '100', denominator: '200', missingCount: 1 }] });
  });

  it('hides other units and the whole from a unit, whatever it asks', async () => {
    const officer = await world.as('unitOfficer');
    for (const [unit, status] of [[world.communes[1]!, 404], [world.root, 403]] as const) {
      expect((await officer.get(boardOf(`&unitId=${unit.id}`))).status).toBe(status);
      expect((await officer.get(`/api/v1/org-units/${unit.id}/indicators`)).status).toBe(status);
    }
    const heat = (await officer.get(`/api/v1/plans/${world.planId}/indicator-heat-map?periodKey=2024-Q2`)).body;
    expect(heat.units.map(({ id }: any) => id)).toEqual([world.communes[0]!.id]);
    const ranking = (await officer.get(`/api/v1/indicators/${line.indicatorId}/ranking?planId=${world.planId}&periodKey=2024-Q2`)).body;
    expect([ranking.ranked.length, ranking.missing.length]).toEqual([1, 0]);
    const series = (await officer.get(`/api/v1/indicators/${line.indicatorId}/series`)).body;
    expect(series.points.map(({ periodKey, numerator, expected }: any) => [periodKey, numerator, expected])).toEqual([['2024-Q1', null, 1], ['2024-Q2', '10', 1]]);
  });

  it('leaves out what others have to report: that is no missing figure of the units in view', async () => {
    const own = await createIndicatorWorld(app, { communes: 2 });
    const [one, two] = own.communes;
    const mine = await own.assign({ leads: [one!] });
    const theirs = await own.assign({ leads: [two!] });
    const nobodys = await own.assign({ leads: [] });
    for (const assigned of [mine, theirs, nobodys]) await own.target(assigned, { value: '50' });
    await own.figure(mine, one!, '2024-Q2', { numerator: '10', denominator: '100' });
    const officer = await own.as('unitOfficer');
    const office = await own.as('coordinator');
    const read = async (client: typeof office, query = '') => {
      const { lines, otherLines, totals } = (await client.get(`/api/v1/plans/${own.planId}/scoreboard?periodKey=2024-Q2${query}`)).body;
      return [lines.map(({ assignmentId }: any) => assignmentId), otherLines, totals.byStatus.filter(({ count }: any) => count > 0)];
    };
    expect(await read(officer)).toEqual([[mine.assignmentId], 2, [{ status: 'NOT_MET', count: 1 }]]);
    expect(await read(office, `&unitId=${one!.id}`)).toEqual(await read(officer));
    // For the whole plan a line that nobody has to report is a gap worth seeing.
    expect(await read(office)).toEqual([[mine.assignmentId, theirs.assignmentId, nobodys.assignmentId], 0, [{ status: 'NOT_MET', count: 1 }, { status: 'NOT_REPORTED', count: 2 }]]);
  });

  it('begins with the latest period that is over, not with the one that has just begun', async () => {
    const own = await createIndicatorWorld(app, { communes: 1 });
    const line = await own.assign({ leads: own.communes });
    const office = await own.as('coordinator');
    const begun = async () => (await office.get(`/api/v1/org-units/${own.communes[0]!.id}/indicators`)).body.plans[0].periodKey;
    await own.period('2024-Q3');
    expect(await begun()).toBe('2024-Q3');
    await own.figure(line, own.communes[0]!, '2024-Q1', { numerator: '1', denominator: '2' });
    await own.period('2024-Q2');
    expect(await begun()).toBe('2024-Q2');
  });

  it('does not know a plan out of sight, and is closed to staff', async () => {
    const stranger = await (await createIndicatorWorld(app, { communes: 1 })).as('coordinator');
    expect((await stranger.get(boardOf())).status).toBe(404);
    expect((await stranger.get(`/api/v1/indicators/${line.indicatorId}/series`)).status).toBe(404);
    expect((await (await world.as('staff')).get(boardOf())).status).toBe(403);
  });

  it('refuses periods that the collected ones do not fill, and days past the year', async () => {
    const office = await world.as('coordinator');
    for (const wrong of ['periodKey=2024-02', 'periodKey=2024-Q5', 'periodKey=x', 'periodKey=2024-Q2&asOf=2025-01-01']) {
      expect((await office.get(`/api/v1/plans/${world.planId}/scoreboard?${wrong}`)).status).toBe(400);
    }
  });

  it('ranks no unit without a value, also where nothing is assigned (RULES.md I3, I4)', async () => {
    const own = await createIndicatorWorld(app, { communes: 3 });
    const line = await own.assign({ leads: own.communes });
    await own.figure(line, own.communes[0]!, '2024-Q2', { numerator: '1', denominator: '2' });
    await own.figure(line, own.communes[1]!, '2024-Q2', { state: 'NO_CASES' });
    const { body } = await (await own.as('coordinator')).get(`/api/v1/indicators/${line.indicatorId}/ranking?planId=${own.planId}&periodKey=2024-Q2`);
    expect(body.ranked.map(({ unit, status }: any) => [unit.id, status])).toEqual([[own.communes[0]!.id, 'INFORMATIVE']]);
    expect([body.noCases, body.missing].map((units: any[]) => units.map(({ id }) => id))).toEqual([[own.communes[1]!.id], [own.communes[2]!.id]]);
  });

  it('ranks the worst first, by verdict and then by exact value, and keeps those without a value apart', async () => {
    const own = await createIndicatorWorld(app, { communes: 8 });
    const office = await own.as('leader');
    const ranked = await own.assign({ leads: own.communes });
    await own.target(ranked, { value: '95' });
    const figures = [['1899', '2000'], ['19', '20'], ['94950', '100000'], ['1', '1'], ['0', '3']];
    for (const [index, [numerator, denominator]] of figures.entries()) await own.figure(ranked, own.communes[index]!, '2024-Q2', { numerator: numerator!, denominator: denominator! });
    await own.figure(ranked, own.communes[5]!, '2024-Q2', { state: 'NO_CASES' });
    await own.figure(ranked, own.communes[6]!, '2024-Q2', { state: 'NOT_AVAILABLE', reason: 'Hỏng máy' });
    const { body } = await office.get(`/api/v1/indicators/${ranked.indicatorId}/ranking?planId=${own.planId}&periodKey=2024-Q2`);
    expect(body.ranked.map(({ rank, unit, status }: any) => [rank, own.communes.findIndex(({ id }) => id === unit.id), status])).toEqual([
      [1, 4, 'NOT_MET'], [2, 0, 'NOT_MET'], [2, 2, 'NOT_MET'], [4, 1, 'MET'], [5, 3, 'MET']]);
    expect(body.noCases.map(({ id }: any) => id)).toEqual([own.communes[5]!.id]);
    expect(body.notAvailable).toMatchObject([{ unit: { id: own.communes[6]!.id }, reason: 'Hỏng máy' }]);
    expect(body.missing.map(({ id }: any) => id)).toEqual([own.communes[7]!.id]);
    const heat = (await office.get(`/api/v1/plans/${own.planId}/indicator-heat-map?periodKey=2024-Q2`)).body;
    expect(heat.cells.map(([unit, , status, value]: any) => [own.communes.findIndex(({ id }) => id === heat.units[unit].id), heat.statuses[status], value]).sort()).toEqual([
      [0, 'NOT_MET', '94.95'], [1, 'MET', '95'], [2, 'NOT_MET', '94.95'], [3, 'MET', '100'], [4, 'NOT_MET', '0'],
      [5, 'NO_CASES', null], [6, 'NOT_REPORTED', null], [7, 'NOT_REPORTED', null]]);
  });

  it('keeps the sums of the root when a unit moves in mid-year, and its history with it (RULES.md U4)', async () => {
    const own = await createIndicatorWorld(app, { communes: 2 });
    const [one, two] = own.communes;
    const moving = await own.addUnit('Đơn vị chuyển', 'office', one!);
    const moved = await own.assign({ leads: [moving], keys: ['2024-Q1', '2024-Q1'] });
    const newPath = `${two!.path}${moving.path.slice(one!.path.length)}`;
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2000-01-01,2024-03-15)' WHERE org_unit_id = $1", [moving.id]);
    await app.sql(
      `INSERT INTO org_unit_revision (id, org_unit_id, valid_during, name, short_name, folded, level, parent_id, path)
       SELECT uuidv7(), org_unit_id, '[2024-03-15,)', name, short_name, folded, level, $2, $3 FROM org_unit_revision WHERE org_unit_id = $1`, [moving.id, two!.id, newPath]);
    await app.sql('INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key) VALUES ($1, $2, $3, $4, $4)', [moved.assignmentId, moving.id, newPath, '2024-Q2']);
    await own.figure(moved, moving, '2024-Q1', { numerator: '1', denominator: '10' });
    await own.figure(moved, moving, '2024-Q2', { numerator: '2', denominator: '10' }, { path: newPath });
    const office = await own.as('coordinator');
    const sums = async (unitId?: string) => {
      const { body } = await office.get(`/api/v1/plans/${own.planId}/scoreboard?periodKey=2024-Q2&basis=yearToDate${unitId === undefined ? '' : `&unitId=${unitId}`}`);
      return [body.lines[0].numerator, body.lines[0].denominator, body.lines[0].reported.expected];
    };
    expect(await sums()).toEqual(['3', '20', 1]);
    expect(await sums(one!.id)).toEqual(['1', '10', 1]);
    expect(await sums(two!.id)).toEqual(['2', '10', 1]);
    expect(await sums(moving.id)).toEqual(['3', '20', 1]);
  });

  it('shows the page of a unit over all plans that expect figures of it, and the figures an activity names', async () => {
    const office = await world.as('coordinator');
    const { body } = await office.get(`/api/v1/org-units/${world.communes[0]!.id}/indicators?periodKey=2024-Q2`);
    expect(body).toMatchObject({ unit: { id: world.communes[0]!.id }, plans: [{ plan: { id: world.planId }, periodKey: '2024-Q2', lines: [{ numerator: '10', status: 'NOT_MET' }] }] });
    expect((await office.get(`/api/v1/org-units/${world.communes[0]!.id}/indicators`)).body.plans[0].periodKey).toBe('2024-Q2');
    expect((await office.get(`/api/v1/org-units/${world.communes[0]!.id}/indicators?periodKey=2024-02`)).body.plans).toEqual([]);
    const [section, activity] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'];
    await app.sql("INSERT INTO plan_section (id, plan_id, position, printed_number, title) VALUES ($1, $2, 1, 'I', 'Nhóm')", [section, world.planId]);
    await app.sql("INSERT INTO activity (id, plan_id, section_id, position, printed_number, content, folded) VALUES ($1, $2, $3, 1, '1', 'Việc tối thiểu 50%', 'viec')", [activity, world.planId, section]);
    expect((await office.get(`/api/v1/activities/${activity}/indicators`)).body).toEqual({ items: [], unmeasured: [] });
    await app.sql("INSERT INTO activity_figure (id, activity_id, position, quote, comparator, value, measure_unit, indicator_id) VALUES ($1, $2, 1, 'tối thiểu 50%', 'gte', 50, '%', $3)", [section, activity, line.indicatorId]);
    expect((await office.get(`/api/v1/activities/${activity}/indicators?periodKey=2024-Q2`)).body.items).toMatchObject([
      { quote: 'tối thiểu 50%', planId: world.planId, numerator: '100', status: 'MET', own: { comparator: 'gte', value: '50', measureUnit: '%', status: 'MET' } },
    ]);
    // A4: the number in the words is judged by itself, and one that no line measures is named.
    const [other] = await app.sql<{ id: string }>("INSERT INTO indicator (id, code) VALUES (uuidv7(), 'KHONG-THU') RETURNING id");
    await app.sql("INSERT INTO indicator_version (id, indicator_id, valid_during, name, folded, kind, accumulation, direction, measure_unit, numerator_text, denominator_text) VALUES (uuidv7(), $1, '[2020-01-01,)', 'Chi phí cắt giảm', 'chi phi', 'ratio', 'flow', 'higher', '%', 'tử', 'mẫu')", [other!.id]);
    await app.sql("INSERT INTO activity_figure (id, activity_id, position, quote, comparator, value, measure_unit, indicator_id) VALUES (uuidv7(), $1, 2, '100%', 'unstated', 100, '%', $2), (uuidv7(), $1, 3, 'cắt giảm 10%', 'gte', 10, '%', $3)", [activity, line.indicatorId, other!.id]);
    const { items, unmeasured } = (await office.get(`/api/v1/activities/${activity}/indicators?periodKey=2024-Q2`)).body;
    expect(items.map(({ quote, status, own }: any) => [quote, status, own.comparator, own.status])).toEqual([['tối thiểu 50%', 'MET', 'gte', 'MET'], ['100%', 'MET', 'gte', 'NOT_MET']]);
    expect(unmeasured).toEqual([{ indicatorId: other!.id, indicatorName: 'Chi phí cắt giảm', quote: 'cắt giảm 10%', comparator: 'gte', value: '10', measureUnit: '%' }]);
  });
});
