import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuringWorld } from '../support/measuring-world.js';

/** What waits on the first page beside tasks: sheets to hand in for a unit, sheets to verify for the office (RULES.md I12, X2). */
describe('reports on one’s own desk', () => {
  let app: TestApplication;
  let world: MeasuringWorld;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-06-17' });
    world = await createMeasuringWorld(app, [{}], { communes: 3 });
    await world.open('2024-Q1');
    await world.open('2024-Q2');
  });
  afterAll(() => app.close());

  const desk = async (role: Parameters<MeasuringWorld['as']>[0], unit = world.communes[0]!) => (await (await world.as(role, unit)).get('/api/v1/measurement-reports/desk')).body;
  const listed = async (standing: string) => (await (await world.as('unitOfficer')).get(`/api/v1/measurement-reports/mine?standing=${standing}`)).body;
  const handIn = async (unit: MeasuringWorld['communes'][number], periodKey: string) => {
    const report = await world.report(unit, periodKey);
    const answer = await (await world.as('unitOfficer', unit)).post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: [value(world.plan.indicators[0]!.id, '9', '10')] }, { version: report.version });
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('a unit sees its own by how they stand, each number with the list behind it; the office what waits for it', async () => {
    // Q1 was due in March, Q2 is due tomorrow.
    expect(await desk('unitOfficer')).toMatchObject({ mine: { todo: 2, overdue: 1, dueSoon: 1, returned: 0 }, waitingReview: null });
    expect((await desk('unitHead')).urgent.map(({ periodKey }: any) => periodKey)).toEqual(['2024-Q1', '2024-Q2']);
    for (const [standing, periodKey] of [['overdue', '2024-Q1'], ['dueSoon', '2024-Q2']] as const) {
      expect((await listed(standing)).items.map((row: any) => [row.unit.id, row.periodKey])).toEqual([[world.communes[0]!.id, periodKey]]);
    }

    const sent = await handIn(world.communes[0]!, '2024-Q2');
    await handIn(world.communes[1]!, '2024-Q1');
    expect(await desk('unitOfficer')).toMatchObject({ mine: { todo: 1, overdue: 1, dueSoon: 0, returned: 0 } });
    expect(await desk('coordinator', world.root)).toMatchObject({ mine: null, urgent: [], waitingReview: 2 });
    const office = await world.as('coordinator');
    expect((await office.get('/api/v1/measurement-reports?waitsForMe=true')).body.total).toBe(2);

    await office.post(`/api/v1/measurement-reports/${sent.id}/return`, { note: 'Thiếu tháng 6' }, { version: sent.version });
    expect(await desk('unitOfficer')).toMatchObject({ mine: { todo: 2, overdue: 1, dueSoon: 0, returned: 1 } });
    expect((await listed('returned')).items.map((row: any) => row.id)).toEqual([sent.id]);
    expect((await desk('coordinator', world.root)).waitingReview).toBe(1);
    // One thing to do that is both returned and overdue, as a task is: nobody misses that it came back.
    app.clock.moveTo('2024-06-19');
    expect((await desk('unitOfficer')).mine).toEqual({ todo: 2, overdue: 2, dueSoon: 0, returned: 1 });
    expect((await listed('returned')).items.map((row: any) => row.id)).toEqual([sent.id]);
  });

  it('says nothing to who neither enters nor verifies, shows no other authority’s, and forgets a closed plan', async () => {
    expect(await desk('leader', world.root)).toEqual({ mine: null, urgent: [], waitingReview: null });
    expect((await (await world.as('staff')).get('/api/v1/measurement-reports/desk')).status).toBe(403);
    const other = await createMeasuringWorld(app);
    expect((await (await other.as('coordinator')).get('/api/v1/measurement-reports/desk')).body.waitingReview).toBe(0);
    await app.sql("UPDATE plan SET state = 'closed' WHERE id = $1", [world.plan.id]);
    expect((await desk('unitOfficer')).mine.todo).toBe(0);
    expect((await desk('coordinator', world.root)).waitingReview).toBe(0);
    await app.sql("UPDATE plan SET state = 'issued' WHERE id = $1", [world.plan.id]);
  });

  it('counts an unlocked report as something to do, and a period not yet at its end as nothing urgent', async () => {
    const own = await createMeasuringWorld(app, [{}], { communes: 1 });
    app.clock.moveTo('2024-07-05');
    const period = await own.open('2024-Q2');
    await own.open('2024-Q3');
    const office = await own.as('coordinator');
    const report = await own.report();
    const officer = await own.as('unitOfficer');
    await officer.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: [value(own.plan.indicators[0]!.id, '9', '10')] }, { version: report.version });
    await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version });
    await office.post(`/api/v1/measurement-reports/${report.id}/unlock`, { reason: 'Sót số', expiresAt: '2024-07-20T10:00:00Z' }, { version: (await own.report()).version });
    const { mine, urgent } = (await officer.get('/api/v1/measurement-reports/desk')).body;
    expect(mine).toEqual({ todo: 2, overdue: 0, dueSoon: 0, returned: 0 });
    expect(urgent.map(({ periodKey, state }: any) => [periodKey, state])).toEqual([['2024-Q2', 'locked']]);
  });

  it('a report that was not handed in before the lock is named to the unit as missed, after what it can still do, and owes nothing', async () => {
    const own = await createMeasuringWorld(app, [{}], { communes: 1 });
    app.clock.moveTo('2024-07-05');
    const period = await own.open('2024-Q1');
    await own.open('2024-Q2');
    const office = await own.as('coordinator');
    await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version });
    const officer = await own.as('unitOfficer', own.communes[0]!);
    const mine = async () => (await officer.get('/api/v1/measurement-reports/mine')).body.items.map(({ periodKey, isMissed }: any) => [periodKey, isMissed]);
    expect(await mine()).toEqual([['2024-Q2', false], ['2024-Q1', true]]);
    expect((await officer.get('/api/v1/measurement-reports/desk')).body.mine).toMatchObject({ todo: 1, overdue: 1 });
    const report = await own.report(own.communes[0]!, '2024-Q1');
    await office.post(`/api/v1/measurement-reports/${report.id}/unlock`, { reason: 'Sót', expiresAt: '2024-07-20T10:00:00Z' }, { version: report.version });
    expect((await officer.get('/api/v1/measurement-reports/desk')).body.mine.todo).toBe(2);
  });
});
