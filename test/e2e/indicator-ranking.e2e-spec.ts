import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld } from '../support/indicator-world.js';

/** Units by verdict, then by exact value, each against what holds for it. Today is 2024-07-05. */
describe('units of one indicator in order', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  it('puts the worse verdict first whatever the value, holds each unit against its own target, and marks only whom it concerns', async () => {
    const world = await createIndicatorWorld(app, { communes: 4 });
    const [one, two, three, four] = world.communes;
    const line = await world.assign({ leads: world.communes });
    await world.target(line, { value: '50' });
    await world.target(line, { value: '90', unit: two! });
    await world.figure(line, one!, '2024-Q2', { numerator: '80', denominator: '100' }, { submittedOn: '2024-07-04', dueOn: '2024-07-01' });
    await world.figure(line, two!, '2024-Q2', { numerator: '85', denominator: '100' }, { submittedOn: '2024-07-01', dueOn: '2024-07-01', state: 'submitted' });
    await world.figure(line, three!, '2024-Q2', { numerator: '60', denominator: '100' }, { submittedOn: '2024-07-01', dueOn: '2024-07-01' });
    await world.figure(line, four!, '2024-Q2', { numerator: '3', denominator: '5' }, { submittedOn: '2024-07-01', dueOn: '2024-07-01' });
    const office = await world.as('coordinator');
    const { ranked } = (await office.get(`/api/v1/indicators/${line.indicatorId}/ranking?planId=${world.planId}&periodKey=2024-Q2`)).body;
    expect(ranked.map(({ rank, unit, status, targetValue, gap, overlays }: any) => [rank, unit.id, status, targetValue, gap, overlays])).toEqual([
      [1, two!.id, 'NOT_MET', '90', '-5', ['UNVERIFIED']],
      [2, three!.id, 'MET', '50', '10', []],
      [2, four!.id, 'MET', '50', '10', []],
      [4, one!.id, 'MET', '50', '30', ['LATE']],
    ]);
    const { cells } = (await office.get(`/api/v1/plans/${world.planId}/indicator-heat-map?periodKey=2024-Q2`)).body;
    expect(cells.map(([unit, , , value, bits]: any) => [unit, value, bits]).sort()).toEqual([[0, '80', 2], [1, '85', 4], [2, '60', 0], [3, '60', 0]]);
  });

  it('marks as provisional only the unit whose stock is carried on from an earlier period (RULES.md I7)', async () => {
    const world = await createIndicatorWorld(app, { communes: 2 });
    const [one, two] = world.communes;
    const line = await world.assign({ leads: world.communes, accumulation: 'stock' });
    await world.target(line, { value: '50' });
    const inTime = { submittedOn: '2024-07-01', dueOn: '2024-07-01' };
    await world.figure(line, one!, '2024-Q1', { numerator: '6', denominator: '10' }, inTime);
    await world.figure(line, one!, '2024-Q2', { state: 'NOT_AVAILABLE' }, inTime);
    await world.figure(line, two!, '2024-Q1', { numerator: '6', denominator: '10' }, inTime);
    await world.figure(line, two!, '2024-Q2', { numerator: '7', denominator: '10' }, inTime);
    const office = await world.as('coordinator');
    const { ranked } = (await office.get(`/api/v1/indicators/${line.indicatorId}/ranking?planId=${world.planId}&periodKey=2024-Q2&basis=yearToDate`)).body;
    expect(ranked.map(({ unit, valueText, overlays }: any) => [unit.id, valueText, overlays])).toEqual([[one!.id, '60', ['PROVISIONAL']], [two!.id, '70', []]]);
  });
});
