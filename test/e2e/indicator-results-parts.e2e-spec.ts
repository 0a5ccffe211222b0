import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';
import { createGroup } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestUnit } from '../support/world.js';

/** Targets of some of a line's units, and units that follow others. Today is 2024-07-05. */
describe('results of parts and successors', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  async function opened(communes: number): Promise<{ world: IndicatorWorld; office: TestClient; groupOf: (...units: TestUnit[]) => Promise<string> }> {
    const world = await createIndicatorWorld(app, { communes });
    const office = await world.as('coordinator');
    let made = 0;
    const groupOf = (...units: TestUnit[]) =>
      createGroup(office, { ownerUnitId: world.root.id, name: `Nhóm ${(made += 1)} ${world.planId}`, kind: 'list', memberIds: units.map(({ id }) => id) });
    return { world, office, groupOf };
  }

  const lineOf = async (client: TestClient, world: IndicatorWorld, { assignmentId }: Assigned, query = 'periodKey=2024-Q2') =>
    (await client.get(`/api/v1/plans/${world.planId}/scoreboard?${query}`)).body.lines.find((line: any) => line.assignmentId === assignmentId);
  const seriesOf = async (client: TestClient, world: IndicatorWorld, { indicatorId }: Assigned, unitId?: string) =>
    (await client.get(`/api/v1/indicators/${indicatorId}/series?planId=${world.planId}&years=1${unitId === undefined ? '' : `&unitId=${unitId}`}`)).body;
  const fill = async (world: IndicatorWorld, line: Assigned, key: string, numerators: readonly string[]) => {
    for (const [index, numerator] of numerators.entries()) await world.figure(line, world.communes[index]!, key, { numerator, denominator: '100' });
  };

  it('judge a group by its own target and figures, on the board, by unit and over time (RULES.md I3)', async () => {
    const { world, office, groupOf } = await opened(3);
    const [one, two, three] = world.communes;
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '90', groupId: await groupOf(one!, two!) });
    await world.target(line, { value: '50', groupId: await groupOf(three!) });
    await fill(world, line, '2024-Q2', ['95', '86', '60']);
    const whole = await lineOf(office, world, line);
    expect(whole.status).toBe('MET');
    expect(whole.targets.map(({ value, status, numerator }: any) => [value, status, numerator])).toEqual(expect.arrayContaining([['90', 'MET', '181'], ['50', 'MET', '60']]));
    const ofUnit = async (unit: TestUnit) => (await lineOf(office, world, line, `periodKey=2024-Q2&unitId=${unit.id}`)).status;
    expect([await ofUnit(one!), await ofUnit(two!), await ofUnit(three!)]).toEqual(['MET', 'NOT_MET', 'MET']);
    const statusOver = async (unit?: TestUnit) => (await seriesOf(office, world, line, unit?.id)).points.map(({ status }: any) => status).at(-1);
    expect([await statusOver(one), await statusOver(two), await statusOver(three)]).toEqual(['MET', 'NOT_MET', 'MET']);
    expect((await seriesOf(office, world, line, three!.id)).targets.map(({ value }: any) => value)).toEqual(['50']);
  });

  it('say over time what limits a figure, as the board does (RULES.md I13)', async () => {
    const { world, office } = await opened(2);
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '50' });
    await fill(world, line, '2024-Q1', ['90', '80']);
    await fill(world, line, '2024-Q2', ['95']);
    const { points } = await seriesOf(office, world, line);
    expect(points.slice(0, 2).map(({ periodKey, status }: any) => [periodKey, status])).toEqual([['2024-Q1', 'MET'], ['2024-Q2', 'MET']]);
    for (const { periodKey, overlays } of points.slice(0, 2)) {
      expect([periodKey, overlays]).toEqual([periodKey, (await lineOf(office, world, line, `periodKey=${periodKey}&basis=period`)).overlays]);
    }
    expect(points[1].overlays).toContain('PROVISIONAL');
    expect(points[0].overlays).not.toContain('PROVISIONAL');
  });

  it('judge each unit of a group where the document says “each”, not their sum', async () => {
    const { world, office, groupOf } = await opened(3);
    const [one, two] = world.communes;
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '10', isEachUnit: true, groupId: await groupOf(one!, two!) });
    await fill(world, line, '2024-Q2', ['90', '9', '0']);
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'NOT_MET', targets: [{ status: 'NOT_MET', eachUnit: { met: 1, of: 2 } }] });
  });

  it('leave it to a person which of two documents speaks for one group (RULES.md I10)', async () => {
    const { world, office, groupOf } = await opened(2);
    const groupId = await groupOf(world.communes[0]!);
    const line = await world.assign({ leads: world.communes });
    const [low, high] = [await world.target(line, { value: '75', groupId, documentId: await world.document('Thấp') }), await world.target(line, { value: '80', groupId, documentId: await world.document('Cao') })];
    await fill(world, line, '2024-Q2', ['78', '10']);
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'AMBIGUOUS', needsDecision: true });
    await world.putAtHead(line, low);
    const settled = await lineOf(office, world, line);
    expect(settled).toMatchObject({ status: 'MET', needsDecision: false });
    expect(settled.targets.map(({ targetId, status, isHeadline }: any) => [targetId, status, isHeadline])).toEqual(expect.arrayContaining([[low, 'MET', true], [high, 'NOT_MET', false]]));
  });

  it('count a unit that answered for some of the periods as missing, whatever it answered', async () => {
    const { world, office } = await opened(2);
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '50' });
    for (const unit of world.communes) await world.figure(line, unit, '2024-Q1', { state: 'NO_CASES' });
    await world.figure(line, world.communes[1]!, '2024-Q2', { state: 'NO_CASES' });
    const { body } = await office.get(`/api/v1/indicators/${line.indicatorId}/ranking?planId=${world.planId}&periodKey=2024-H1`);
    expect([body.missing, body.noCases].map((units: any) => units.map(({ id }: any) => id))).toEqual([[world.communes[0]!.id], [world.communes[1]!.id]]);
    expect(await lineOf(office, world, line, 'periodKey=2024-H1')).toMatchObject({ status: 'NOT_REPORTED', reported: { expected: 2, reported: 1, noCases: 2 } });
  });

  it('are near on the wrong side of a bound that points down, and on both sides of one that asks for equality (RULES.md I13)', async () => {
    const { world, office } = await opened(1);
    await world.collect('quarter', '2');
    const cases = [['lte', '5', 'MET'], ['lte', '7', 'NEAR'], ['lte', '8', 'NOT_MET'], ['lt', '5', 'NEAR'], ['eq', '5', 'MET'], ['eq', '3', 'NEAR'], ['eq', '7', 'NEAR'], ['eq', '2', 'NOT_MET']] as const;
    for (const [comparator, numerator, status] of cases) {
      const line = await world.assign({ leads: world.communes, direction: 'lower' });
      await world.target(line, { value: '5', comparator });
      await fill(world, line, '2024-Q2', [numerator]);
      expect([comparator, numerator, (await lineOf(office, world, line)).status]).toEqual([comparator, numerator, status]);
    }
  });

  it('add four decimals beyond what a floating number holds, also where verified figures include the units below (RULES.md I6, I8, I12)', async () => {
    const { world, office } = await opened(2);
    const below = await world.addUnit('Thôn', 'other', world.communes[0]!);
    const line = await world.assign({ leads: [...world.communes, below], kind: 'count', measureUnit: 'hồ sơ' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '1', denominator: '1', includesBelow: true, verified: ['9007199254740993.0001', '1'] });
    await world.figure(line, below, '2024-Q2', { numerator: '5', denominator: '1' });
    await world.figure(line, world.communes[1]!, '2024-Q2', { numerator: '9007199254740993.0002', denominator: '1' });
    expect(await lineOf(office, world, line)).toMatchObject({ valueText: '18014398509481986.0003', status: 'INFORMATIVE' });
  });

  it('hold a figure against what a decided reading gives exactly, not against its rounded text (RULES.md I6, I9)', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes });
    await world.baseline(line, { text: '2/3', parts: [['2', '3']] });
    const targetId = await world.target(line, { value: '0', valueKind: 'increaseUnresolved' });
    await world.decide(targetId, 'pointsOnComputed', '66.666667');
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '2', denominator: '3' });
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'MET', targets: [{ gap: '0', appliedValue: '66.666667' }] });
  });

  it('show a share of large figures alike wherever it is worked out', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes, measureUnit: 'lần' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '9007199254740993', denominator: '7' });
    const heat = (await office.get(`/api/v1/plans/${world.planId}/indicator-heat-map?periodKey=2024-Q2`)).body;
    expect([(await lineOf(office, world, line)).valueText, heat.cells[0][3]]).toEqual(['1286742750677284.714286', '1286742750677284.714286']);
  });

  it('show what merged units reported beside their successor, added up and labelled, and never share out a split (RULES.md U4)', async () => {
    const { world, office } = await opened(4);
    const [one, two, three, split] = world.communes;
    const line = await world.assign({ leads: [one!, two!, split!], keys: ['2024-Q1', '2024-Q1'] });
    const after = await world.assign({ leads: [three!], keys: ['2024-Q2', '2024-Q4'], indicatorId: line.indicatorId });
    await world.target(line, { value: '50' });
    for (const [unit, numerator] of [[one!, '10'], [two!, '90'], [split!, '40']] as const) await world.figure(line, unit, '2024-Q1', { numerator, denominator: '100' });
    await world.figure(after, three!, '2024-Q2', { numerator: '70', denominator: '100' });
    for (const [unit, kind] of [[one!, 'merge'], [two!, 'merge'], [split!, 'split']] as const) {
      await app.sql('INSERT INTO org_unit_succession (id, kind, predecessor_id, successor_id, effective_on) VALUES (uuidv7(), $1, $2, $3, $4)', [kind, unit.id, three!.id, '2024-03-15']);
    }
    const series = await seriesOf(office, world, line, three!.id);
    const told = (points: any[]) => points.map(({ periodKey, numerator, denominator }) => [periodKey, numerator, denominator]);
    expect(told(series.points)).toEqual([['2024-Q2', '70', '100']]);
    expect(series.predecessors.map(({ unit, kind, points }: any) => [unit.id, kind, told(points)]).sort()).toEqual([
      [one!.id, 'merge', [['2024-Q1', '10', '100']]], [two!.id, 'merge', [['2024-Q1', '90', '100']]], [split!.id, 'split', [['2024-Q1', '40', '100']]]].sort());
    expect(told(series.predecessorsTogether)).toEqual([['2024-Q1', '100', '200']]);
    expect(series.predecessorsTogether[0]).toMatchObject({ expected: 2, reported: 2, status: 'MET' });
    expect(series.breaks).toEqual(expect.arrayContaining([{ on: '2024-03-15', kind: 'succession', text: 'merge' }]));
  });
});
