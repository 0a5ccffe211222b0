import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuredPlan, type MeasuringWorld } from '../support/measuring-world.js';
import { pdfFile } from '../support/sample-files.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';

/** RULES.md A3, I12: a closed plan takes no figures and no decisions about them; what it holds stays and is read. */
describe('figures of a closed plan', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let office: TestClient;
  let officer: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app, [{}]);
    [office, officer] = [await world.as('coordinator'), await world.as('unitOfficer')];
  });
  afterAll(() => app.close());

  const reports = '/api/v1/measurement-reports';
  const reportOf = (plan: MeasuredPlan, unit = world.communes[0]) => world.report(unit, '2024-Q2', plan.id);
  const linesOf = (plan: MeasuredPlan, numerator: string) => plan.indicators.map(({ id }) => value(id, numerator));
  const submit = async (plan: MeasuredPlan, unit = world.communes[0]!, client = officer) => {
    const { id, version } = await reportOf(plan, unit);
    return client.post(`${reports}/${id}/submit`, { lines: linesOf(plan, '5') }, { version });
  };
  async function close(plan: MeasuredPlan): Promise<number> {
    const { body } = await office.get(`/api/v1/plans/${plan.id}`);
    return (await office.post(`/api/v1/plans/${plan.id}/close`, { reason: 'Hết năm' }, { version: body.version })).status;
  }

  it('refuses every way of changing them, by everybody, and offers none', async () => {
    const plan = await world.addPlan([{}]);
    const period = await world.open('2024-Q2', plan.id);
    const second = await world.as('unitOfficer', world.communes[1]);
    await submit(plan, world.communes[1], second);
    expect(await close(plan)).toBe(200);
    const [draft, handedIn] = [await reportOf(plan), await reportOf(plan, world.communes[1])];
    const upload = (path: string, name: string, content: Buffer) => officer.send('POST', `${reports}/${draft.id}/${path}`,
      new Uint8Array(multipart([{ name: 'file', fileName: name, content }])), { 'content-type': MULTIPART_TYPE, 'idempotency-key': randomUUID(), 'if-match': `"${draft.version}"` });
    const answers = {
      save: await officer.put(`${reports}/${draft.id}/figures`, { lines: linesOf(plan, '6') }, { version: draft.version }),
      submit: await submit(plan),
      recall: await second.post(`${reports}/${handedIn.id}/recall`, {}, { version: handedIn.version }),
      return: await office.post(`${reports}/${handedIn.id}/return`, { note: 'Sai' }, { version: handedIn.version }),
      verify: await office.post(`${reports}/${handedIn.id}/verify`, {}, { version: handedIn.version }),
      unlock: await office.post(`${reports}/${handedIn.id}/unlock`, { reason: 'Sai', expiresAt: '2024-07-20T17:00:00+07:00' }, { version: handedIn.version }),
      link: await officer.post(`${reports}/${draft.id}/evidence/link`, { evidenceItemId: randomUUID() }),
      lock: await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version }),
      reopen: await office.post(`/api/v1/plans/${plan.id}/indicator-periods`, { periodKey: '2024-Q2' }),
    };
    expect(Object.entries(answers).map(([what, { status, body }]) => [what, status, body.code])).toEqual(Object.keys(answers).map((what) => [what, 409, 'planClosed']));
    for (const [path, name] of [['evidence', 'a.pdf'], ['upload', 'a.xlsx']] as const) {
      expect([path, ((await (await upload(path, name, pdfFile())).json()) as any).code]).toEqual([path, 'planClosed']);
    }
    const bulk = await office.post(`${reports}/bulk/verify`, { items: [{ id: handedIn.id, version: handedIn.version }] });
    expect(bulk.body).toEqual({ done: [], refused: [{ id: handedIn.id, code: 'planClosed' }] });
    for (const [client, id] of [[officer, draft.id], [second, handedIn.id], [office, handedIn.id]] as const) {
      expect((await client.get(`${reports}/${id}`)).body.allowedActions).toEqual([]);
    }
    expect([(await reportOf(plan)).state, (await reportOf(plan, world.communes[1])).state]).toEqual(['draft', 'submitted']);
  });

  it('owes nothing any more, and its results are read as they stand', async () => {
    const plan = await world.addPlan([{}]);
    await world.open('2024-Q2', plan.id);
    await submit(plan);
    const second = await world.as('unitOfficer', world.communes[1]);
    const mine = async () => (await second.get(`${reports}/mine?perPage=100`)).body.items.filter((one: any) => one.plan.id === plan.id).length;
    expect(await mine()).toBe(1);
    await close(plan);
    expect(await mine()).toBe(0);
    const { body } = await office.get(`/api/v1/plans/${plan.id}/scoreboard?periodKey=2024-Q2&basis=period`);
    expect(body.lines[0]).toMatchObject({ numerator: '5', reported: { expected: 3, reported: 1 } });
  });

  it('a hand-in against the close: handed in before it, or refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const plan = await world.addPlan([{}]);
      await world.open('2024-Q2', plan.id);
      const [handedIn, closed] = await Promise.all([submit(plan), close(plan)]);
      expect(closed).toBe(200);
      expect([handedIn.status, (await reportOf(plan)).state]).toEqual(handedIn.status === 200 ? [200, 'submitted'] : [409, 'draft']);
    }
  });

  it('gives up figures that were never handed in to the plan that follows it (RULES.md I2)', async () => {
    const [former, indicator] = [await world.addPlan([{}]), 0];
    await world.open('2024-Q2', former.id);
    const [one, two] = [world.communes[0]!, world.communes[1]!];
    const draft = await reportOf(former);
    await officer.put(`${reports}/${draft.id}/figures`, { lines: linesOf(former, '7') }, { version: draft.version });
    const second = await world.as('unitOfficer', two);
    await submit(former, two, second);
    const next = await world.addPlan([{ indicatorId: former.indicators[indicator]!.id }]);
    await world.open('2024-Q2', next.id);
    expect((await officer.get(`${reports}/${(await reportOf(next)).id}`)).body.lines[0]).toMatchObject({ heldBy: { planId: former.id } });
    await close(former);
    const seen = (await officer.get(`${reports}/${(await reportOf(next)).id}`)).body;
    expect([seen.filledCount, seen.lines[0].measurement, seen.lines[0].heldBy]).toEqual([0, null, null]);
    const empty = await officer.post(`${reports}/${seen.id}/submit`, {}, { version: seen.version });
    expect([empty.status, empty.body.code]).toEqual([422, 'reportIncomplete']);
    expect((await submit(next, one)).status).toBe(200);
    const [held] = await app.sql<any>('SELECT report_id, trim_scale(numerator)::text AS n FROM measurement WHERE indicator_id = $1 AND unit_id = $2', [next.indicators[0]!.id, one.id]);
    expect(held).toEqual({ report_id: seen.id, n: '5' });
    // What was handed in stays where it was and counts in both plans.
    const stays = (await second.get(`${reports}/${(await reportOf(next, two)).id}`)).body.lines[0];
    expect([stays.heldBy.planId, stays.measurement.numerator]).toEqual([former.id, '5']);
    const { body } = await office.get(`/api/v1/plans/${next.id}/scoreboard?periodKey=2024-Q2&basis=period`);
    expect(body.lines[0]).toMatchObject({ numerator: '10', reported: { expected: 3, reported: 2 } });
  });
});
