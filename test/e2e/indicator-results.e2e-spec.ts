import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';
import type { TestClient } from '../support/test-client.js';

/** The scoreboard on the real database: sums in SQL, verdicts by the rules. Today is 2024-07-05. */
describe('how indicators stand', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  async function opened(communes = 5): Promise<{ world: IndicatorWorld; office: TestClient }> {
    const world = await createIndicatorWorld(app, { communes });
    return { world, office: await world.as('coordinator') };
  }

  async function board(client: TestClient, { planId }: IndicatorWorld, query = 'periodKey=2024-Q2') {
    const { status, body } = await client.get(`/api/v1/plans/${planId}/scoreboard?${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }

  async function lineOf(client: TestClient, world: IndicatorWorld, { assignmentId }: Assigned, query?: string) {
    return (await board(client, world, query)).lines.find((line: any) => line.assignmentId === assignmentId);
  }

  it('adds up numerators and denominators, never percentages, and names who is missing (RULES.md I5, I11)', async () => {
    const { world, office } = await opened();
    const line = await world.assign({ leads: world.communes });
    const targetId = await world.target(line, { value: '90' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '950', denominator: '1000' });
    await world.figure(line, world.communes[1]!, '2024-Q2', { numerator: '0', denominator: '40' });
    await world.figure(line, world.communes[2]!, '2024-Q2', { state: 'NO_CASES' });
    await world.figure(line, world.communes[3]!, '2024-Q2', { state: 'NOT_AVAILABLE', reason: 'Hệ thống bảo trì' });
    const answer = await lineOf(office, world, line);
    expect(answer).toMatchObject({
      numerator: '950', denominator: '1040', valueText: '91.346154', status: 'MET', overlays: ['PROVISIONAL'], needsDecision: false,
      reported: { expected: 5, reported: 4, withData: 2, noCases: 1, notAvailable: 1, notApplicable: 0 },
      missingCount: 1, missingUnits: [{ id: world.communes[4]!.id, name: world.communes[4]!.name }],
      targets: [{ targetId, status: 'MET', isHeadline: true, isChosenByPerson: false, gap: '1.346154' }],
    });
  });

  it('compares unrounded: 1899/2000 is not 95 (RULES.md I6)', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '95' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '1899', denominator: '2000' });
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'NOT_MET', overlays: [], valueText: '94.95', targets: [{ gap: '-0.05' }] });
  });

  it('is near only where the plan says how near (RULES.md I13)', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '95' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '1899', denominator: '2000' });
    await world.collect('quarter', '0.1');
    expect((await lineOf(office, world, line)).status).toBe('NEAR');
  });

  it('sums a flow over the year, takes the latest of a stock, and never averages (RULES.md I7)', async () => {
    const { world, office } = await opened(2);
    const flow = await world.assign({ leads: world.communes });
    const stock = await world.assign({ leads: world.communes, accumulation: 'stock' });
    const [one, two] = world.communes;
    for (const line of [flow, stock]) {
      await world.figure(line, one!, '2024-Q1', { numerator: '10', denominator: '100' });
      await world.figure(line, one!, '2024-Q2', { numerator: '90', denominator: '100.5' });
      await world.figure(line, two!, '2024-Q1', { numerator: '1', denominator: '2' });
      await world.figure(line, two!, '2024-Q2', { state: 'NO_CASES' });
    }
    const query = 'periodKey=2024-H1&basis=yearToDate';
    expect(await lineOf(office, world, flow, query)).toMatchObject({ numerator: '101', denominator: '202.5' });
    expect(await lineOf(office, world, stock, query)).toMatchObject({ numerator: '90', denominator: '100.5', reported: { expected: 2, reported: 2, withData: 1, noCases: 1 }, overlays: [] });
    const { collectedKeys, window } = await board(office, world, query);
    expect({ collectedKeys, window }).toEqual({ collectedKeys: ['2024-Q1', '2024-Q2'], window: { startOn: '2023-12-15', cutOffOn: '2024-06-14' } });
    expect((await lineOf(office, world, stock)).trend).toEqual(expect.arrayContaining([{ periodKey: '2024-Q1', numerator: '11', denominator: '102' }, { periodKey: '2024-Q2', numerator: '90', denominator: '100.5' }]));
  });

  it('of a stock takes the latest answer: nothing there takes the place of an older figure, none available leaves it, provisionally (RULES.md I7, I13)', async () => {
    const { world, office } = await opened(2);
    const [one, two] = world.communes;
    const line = await world.assign({ leads: world.communes, accumulation: 'stock' });
    await world.target(line, { value: '50' });
    for (const unit of [one!, two!]) await world.figure(line, unit, '2024-Q1', { numerator: '60', denominator: '100' });
    await world.figure(line, one!, '2024-Q2', { state: 'NOT_AVAILABLE' });
    await world.figure(line, two!, '2024-Q2', { state: 'NOT_APPLICABLE' });
    const query = 'periodKey=2024-H1&basis=yearToDate';
    const carried = await lineOf(office, world, line, query);
    expect(carried).toMatchObject({ numerator: '60', denominator: '100', status: 'MET', overlays: ['PROVISIONAL'], reported: { expected: 2, reported: 2, withData: 1, notApplicable: 1, notAvailable: 0 } });
    expect(await lineOf(office, world, line)).toMatchObject({ numerator: null, reported: { notAvailable: 1, notApplicable: 1 } });
    const ofUnit = async (unit: { id: string }) => lineOf(office, world, line, `${query}&unitId=${unit.id}`);
    expect([(await ofUnit(one!)).overlays, (await ofUnit(two!)).status]).toEqual([['PROVISIONAL'], 'NOT_APPLICABLE']);
    const ranking = (await office.get(`/api/v1/indicators/${line.indicatorId}/ranking?planId=${world.planId}&${query}`)).body;
    expect([ranking.ranked.map(({ unit, overlays }: any) => [unit.id, overlays]), ranking.notApplicable.map(({ unit }: any) => unit.id), ranking.notAvailable]).toEqual([[[one!.id, ['PROVISIONAL']]], [two!.id], []]);
  });

  it('replaces what lies below a figure that includes it, and still counts those units as reported (RULES.md I8)', async () => {
    const { world, office } = await opened(2);
    const below = await world.addUnit('Thôn một', 'other', world.communes[0]!);
    const line = await world.assign({ leads: [...world.communes, below] });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '80', denominator: '100', includesBelow: true });
    await world.figure(line, below, '2024-Q2', { numerator: '50', denominator: '60' });
    await world.figure(line, world.communes[1]!, '2024-Q2', { numerator: '5', denominator: '10' });
    expect(await lineOf(office, world, line)).toMatchObject({ numerator: '85', denominator: '110', reported: { expected: 3, reported: 3, withData: 3 } });
    expect(await lineOf(office, world, line, `periodKey=2024-Q2&unitId=${below.id}`)).toMatchObject({ numerator: '50', denominator: '60' });
  });

  it('counts only what was handed in by the day looked at, and the verified figure before the reported one (RULES.md I12, I15)', async () => {
    const { world, office } = await opened(4);
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '50' });
    const [one, two, three, four] = world.communes;
    await world.figure(line, one!, '2024-Q2', { numerator: '1', denominator: '10', verified: ['6', '10'] }, { submittedOn: '2024-06-15' });
    await world.figure(line, two!, '2024-Q2', { numerator: '10', denominator: '10' }, { submittedOn: '2024-07-01', state: 'submitted', dueOn: '2024-06-18' });
    await world.figure(line, three!, '2024-Q2', { numerator: '9', denominator: '9' }, { state: 'draft' });
    await world.figure(line, four!, '2024-Q2', { numerator: '9', denominator: '9' }, { state: 'returned' });
    expect(await lineOf(office, world, line)).toMatchObject({ numerator: '16', denominator: '20', overlays: ['PROVISIONAL', 'LATE', 'UNVERIFIED'], reported: { reported: 2 } });
    expect(await lineOf(office, world, line, 'periodKey=2024-Q2&asOf=2024-06-30')).toMatchObject({ numerator: '6', denominator: '10', overlays: ['PROVISIONAL'], status: 'MET' });
    expect(await lineOf(office, world, line, 'periodKey=2024-Q2&asOf=2024-06-01')).toMatchObject({ numerator: null, status: 'NOT_REPORTED' });
  });

  it('tells the words for no value apart (RULES.md I4, I13)', async () => {
    const { world, office } = await opened(2);
    const [one, two] = world.communes;
    const nothing = await world.assign({ leads: world.communes });
    const without = await world.assign({ leads: world.communes });
    const inapplicable = await world.assign({ leads: world.communes });
    const unknown = await world.assign({ leads: world.communes });
    const untargeted = await world.assign({ leads: world.communes });
    for (const line of [nothing, without, inapplicable, unknown]) await world.target(line, { value: '1' });
    for (const unit of [one!, two!]) {
      await world.figure(without, unit, '2024-Q2', { state: 'NO_CASES' });
      await world.figure(inapplicable, unit, '2024-Q2', { state: 'NOT_APPLICABLE' });
      await world.figure(untargeted, unit, '2024-Q2', { numerator: '0', denominator: '40' });
    }
    await world.figure(unknown, one!, '2024-Q2', { state: 'NO_CASES' });
    const { lines, totals } = await board(office, world);
    expect(lines.map(({ status }: any) => status)).toEqual(['NOT_REPORTED', 'NO_CASES', 'NOT_APPLICABLE', 'NOT_REPORTED', 'INFORMATIVE']);
    expect(lines[4]).toMatchObject({ numerator: '0', denominator: '80', valueText: '0' });
    expect(totals.byStatus.find(({ status }: any) => status === 'NOT_REPORTED').count).toBe(2);
  });

  it('shows every reading of an unresolved increase until a person decides (RULES.md I9)', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes });
    await world.baseline(line, { text: '58% (1.020/1.757)', stated: '58', parts: [['1020', '1757']] });
    const targetId = await world.target(line, { value: '20', comparator: 'unstated', valueKind: 'increaseUnresolved' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '70', denominator: '100' });
    const open = await lineOf(office, world, line);
    expect(open).toMatchObject({ status: 'AMBIGUOUS', needsDecision: true, baseline: { text: '58% (1.020/1.757)', value: '58' }, targets: [{ appliedValue: null, gap: null }] });
    expect(open.targets[0].readings.map(({ reading, value, status }: any) => [reading, Number(value).toFixed(2), status])).toEqual([
      ['pointsOnStated', '78.00', 'NOT_MET'], ['pointsOnComputed', '78.05', 'NOT_MET'], ['percentOnStated', '69.60', 'MET'], ['percentOnComputed', '69.66', 'MET'],
    ]);
    await world.decide(targetId, 'percentOnStated', '69.6');
    expect(await lineOf(office, world, line)).toMatchObject({ status: 'MET', needsDecision: false, targets: [{ appliedValue: '69.6', readings: [] }] });
  });

  it('shows two documents’ verdicts side by side until one is put at the head (RULES.md I2, I10)', async () => {
    const { world, office } = await opened(1);
    const [first, second] = [await world.document('Nghị quyết 01'), await world.document('Nghị quyết 02')];
    const line = await world.assign({ leads: world.communes, printedNumber: '1.1' });
    const other = await world.assign({ leads: world.communes, indicatorId: line.indicatorId, printedNumber: '2.1' });
    await world.target(line, { value: '75', documentId: first });
    const stricter = await world.target(other, { value: '80', documentId: second });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '77', denominator: '100' });
    const both = await board(office, world);
    expect(both.waitingDecisions).toBe(1);
    for (const one of both.lines) {
      expect(one).toMatchObject({ status: 'AMBIGUOUS', needsDecision: true });
      expect(one.targets.map(({ value, status, isHeadline, document }: any) => [value, status, isHeadline, document.id])).toEqual(
        expect.arrayContaining([['75', 'MET', false, first], ['80', 'NOT_MET', false, second]]));
    }
    await world.putAtHead(line, stricter);
    const decided = await board(office, world);
    expect(decided.waitingDecisions).toBe(0);
    expect(decided.lines.map(({ status }: any) => status)).toEqual(['NOT_MET', 'NOT_MET']);
    expect(decided.lines[0].targets.find(({ isHeadline }: any) => isHeadline)).toMatchObject({ targetId: stricter, value: '80', isChosenByPerson: true });
  });

  it('holds no target of other units against a line (RULES.md I3)', async () => {
    const { world, office } = await opened(2);
    const line = await world.assign({ leads: [world.communes[0]!] });
    const other = await world.assign({ leads: [world.communes[1]!], indicatorId: line.indicatorId });
    await world.target(line, { value: '80' });
    await world.target(other, { value: '75' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '77', denominator: '100' });
    await world.figure(other, world.communes[1]!, '2024-Q2', { numerator: '77', denominator: '100' });
    expect((await board(office, world)).lines.map(({ status, targets }: any) => [status, targets.length])).toEqual([['NOT_MET', 1], ['MET', 1]]);
  });

  it('infers the target of the whole where only units have one (RULES.md I17)', async () => {
    const { world, office } = await opened(2);
    const [one, two] = world.communes;
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '60', unit: one! });
    await world.target(line, { value: '40', unit: two! });
    await world.figure(line, one!, '2024-Q2', { numerator: '100', denominator: '300' });
    await world.figure(line, two!, '2024-Q2', { numerator: '370', denominator: '700' });
    const answer = await lineOf(office, world, line);
    expect(answer).toMatchObject({ status: 'MET', valueText: '47', targets: [{ targetId: null, isImplied: true, value: '46', isHeadline: true, status: 'MET', gap: '1' }] });
    expect(await lineOf(office, world, line, `periodKey=2024-Q2&unitId=${one!.id}`)).toMatchObject({ status: 'NOT_MET', targets: [{ value: '60', isImplied: false }] });
  });

  it('gives a matrix, whose rows are units, a line for the whole (RULES.md I17)', async () => {
    const { world, office } = await opened(2);
    const [one, two] = world.communes;
    const first = await world.assign({ leads: [one!], rowUnit: one!, name: 'Số hóa' });
    const second = await world.assign({ leads: [two!], rowUnit: two!, indicatorId: first.indicatorId });
    await world.target(first, { value: '60', unit: one! });
    await world.target(second, { value: '40', unit: two! });
    await world.figure(first, one!, '2024-Q2', { numerator: '100', denominator: '300' });
    await world.figure(second, two!, '2024-Q2', { numerator: '350', denominator: '700' });
    const { lines } = await board(office, world);
    expect(lines.map(({ kind, status, valueText }: any) => [kind, status, valueText])).toEqual([
      ['assignment', 'NOT_MET', '33.333333'], ['assignment', 'MET', '50'], ['whole', 'NOT_MET', '45']]);
    expect(lines[2]).toMatchObject({ assignmentId: null, title: 'Số hóa', targets: [{ isImplied: true, value: '46' }], reported: { expected: 2, reported: 2 } });
  });

  it('judges each level by its own target, and each unit by itself where the document says “each”', async () => {
    const { world, office } = await opened(2);
    const [one, two] = world.communes;
    const levels = await world.assign({ leads: [world.office, one!] });
    await world.target(levels, { value: '80', level: 'office' });
    await world.target(levels, { value: '75', level: 'commune' });
    await world.figure(levels, world.office, '2024-Q2', { numerator: '78', denominator: '100' });
    await world.figure(levels, one!, '2024-Q2', { numerator: '78', denominator: '100' });
    const each = await world.assign({ leads: [one!, two!] });
    await world.target(each, { value: '10', isEachUnit: true });
    await world.figure(each, one!, '2024-Q2', { numerator: '90', denominator: '100' });
    await world.figure(each, two!, '2024-Q2', { numerator: '9', denominator: '100' });
    const { lines } = await board(office, world);
    expect(lines[0].status).toBe('NOT_MET');
    expect(lines[0].targets.map(({ value, status, denominator }: any) => [value, status, denominator])).toEqual(expect.arrayContaining([['80', 'NOT_MET', '100'], ['75', 'MET', '100']]));
    expect(lines[1]).toMatchObject({ status: 'NOT_MET', valueText: '49.5', eachUnit: { met: 1, of: 2 } });
  });

  it('keeps milestones for their own period and shows what the document above asks beside the verdict', async () => {
    const { world, office } = await opened(1);
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '95' });
    await world.target(line, { value: '50', purpose: 'milestone', periodKey: '2024-Q2' });
    await world.target(line, { value: '10', purpose: 'upstream', comparator: 'gt' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '60', denominator: '100' });
    const shown = (query?: string) => lineOf(office, world, line, query).then(({ targets }) => targets.map(({ purpose, status }: any) => [purpose, status]));
    expect(await shown()).toEqual([['assigned', 'NOT_MET'], ['milestone', 'MET'], ['upstream', 'MET']]);
    expect(await shown('periodKey=2024-H1')).toContainEqual(['milestone', 'MET']);
    expect((await shown('periodKey=2024-Q1')).map(([purpose]: string[]) => purpose)).toEqual(['assigned', 'upstream']);
  });

  it('names the heading a line stands under', async () => {
    const { world, office } = await opened(1);
    await world.heading('I. Giải quyết đúng hạn');
    const line = await world.assign({ leads: world.communes });
    expect((await lineOf(office, world, line)).section).toBe('I. Giải quyết đúng hạn');
  });

  it('asks the database equally often for one line and for many', async () => {
    const { world, office } = await opened(3);
    const add = async () => {
      const line = await world.assign({ leads: world.communes });
      await world.target(line, { value: '50' });
      await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '1', denominator: '2' });
    };
    await add();
    const [small, ranked] = [await countStatements(() => board(office, world)), await countStatements(() => office.get(`/api/v1/plans/${world.planId}/indicator-heat-map?periodKey=2024-Q2`))];
    for (let n = 0; n < 12; n += 1) await add();
    expect(await countStatements(() => board(office, world))).toBe(small);
    expect(await countStatements(() => office.get(`/api/v1/plans/${world.planId}/indicator-heat-map?periodKey=2024-Q2`))).toBe(ranked);
    expect(small).toBeLessThanOrEqual(10);
  });
});
