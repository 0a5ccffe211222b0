import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';
import type { TestClient } from '../support/test-client.js';

/** Evaluations as of a day of their own (RULES.md I15): locked results stay, a re-evaluation stands beside them (I11). */
describe('evaluation rounds', () => {
  let app: TestApplication;
  let world: IndicatorWorld;
  let office: TestClient;
  let line: Assigned;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-12-20' });
  });
  beforeEach(async () => {
    world = await createIndicatorWorld(app, { communes: 2 });
    office = await world.as('coordinator');
    line = await world.assign({ leads: world.communes, printedNumber: '1.1' });
    await world.target(line, { value: '80' });
    await world.figure(line, world.communes[0]!, '2024-Q4', { numerator: '9', denominator: '10' }, { submittedOn: '2024-12-09', state: 'verified' });
    await world.figure(line, world.communes[1]!, '2024-Q4', { numerator: '1', denominator: '10' }, { submittedOn: '2024-12-12', state: 'verified' });
  });
  afterAll(() => app.close());

  const create = async (body: Record<string, unknown> = {}) =>
    office.post(`/api/v1/plans/${world.planId}/evaluation-rounds`, { title: 'Đánh giá năm', periodKey: '2024-Q4', basis: 'period', asOf: '2024-12-10', ...body });
  const lock = (round: { id: string; version: number }) => office.post(`/api/v1/evaluation-rounds/${round.id}/lock`, {}, { version: round.version });

  it('counts what was in by its own day, four days before the cut-off', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'open', asOf: '2024-12-10', previous: null, resultCount: 0, window: { cutOffOn: '2024-12-14' }, results: [] });
    expect(body.lines).toMatchObject([{ numerator: '9', denominator: '10', status: 'MET', overlays: ['PROVISIONAL'], reported: { expected: 2, reported: 1 } }]);
    expect((await office.get(`/api/v1/plans/${world.planId}/evaluation-rounds`)).body.items).toMatchObject([{ id: body.id, title: 'Đánh giá năm' }]);
  });

  it('judges no draft', async () => {
    await app.sql("UPDATE plan SET state = 'draft' WHERE id = $1", [world.planId]);
    expect(await create()).toMatchObject({ status: 409, body: { code: 'planNotIssued' } });
  });

  it('is of the plan’s own year', async () => {
    for (const periodKey of ['2023-Q4', '2025-Q1', '9999-Q4']) {
      const { status, body } = await create({ periodKey });
      expect([periodKey, status, body.errors.periodKey[0].code]).toEqual([periodKey, 400, 'periodNotCollected']);
    }
    expect((await create({ periodKey: '2024', basis: 'yearToDate' })).status).toBe(201);
  });

  it('keeps the results of the lock, whole and unit by unit, whatever comes later', async () => {
    const round = (await create()).body;
    const locked = await lock(round);
    expect(locked.status).toBe(200);
    expect(locked.body).toMatchObject({ state: 'locked', resultCount: 3, version: 2 });
    await app.sql('UPDATE measurement SET numerator = 0 WHERE indicator_id = $1', [line.indicatorId]);
    await app.sql('UPDATE indicator_target SET value = 99 WHERE assignment_id = $1', [line.assignmentId]);
    await app.sql("UPDATE org_unit_revision SET name = 'Tên mới' WHERE org_unit_id = $1", [world.communes[1]!.id]);
    const after = (await office.get(`/api/v1/evaluation-rounds/${round.id}?unitId=${world.communes[1]!.id}`)).body;
    expect(after.lines).toEqual(locked.body.lines);
    expect(after.lines).toMatchObject([{ numerator: '9', status: 'MET', missingUnits: [{ name: world.communes[1]!.name }], targets: [{ value: '80' }] }]);
    expect(after.results).toMatchObject([{ unit: { name: world.communes[1]!.name }, status: 'NOT_REPORTED', numerator: null, targetValue: '80' }]);
    expect(after.units.map(({ id }: any) => id).sort()).toEqual(world.communes.map(({ id }) => id).sort());
  });

  it('names everybody who is missing, however many', async () => {
    const own = await createIndicatorWorld(app, { communes: 23 });
    const many = await own.assign({ leads: own.communes });
    await own.target(many, { value: '80' });
    await own.figure(many, own.communes[0]!, '2024-Q4', { numerator: '9', denominator: '10' }, { submittedOn: '2024-12-09' });
    const coordinator = await own.as('coordinator');
    const made = (await coordinator.post(`/api/v1/plans/${own.planId}/evaluation-rounds`, { title: 'Đánh giá', periodKey: '2024-Q4', basis: 'period', asOf: '2024-12-10' })).body;
    await coordinator.post(`/api/v1/evaluation-rounds/${made.id}/lock`, {}, { version: made.version });
    const [whole] = await app.sql<{ names: string[] }>('SELECT missing_unit_names AS names FROM evaluation_result WHERE round_id = $1 AND unit_id IS NULL', [made.id]);
    expect([...whole!.names].sort()).toEqual(own.communes.slice(1).map(({ name }) => name).sort());
  });

  it('lets nobody change a locked round or its results, through any door', async () => {
    const round = (await create()).body;
    await lock(round);
    expect(await lock({ ...round, version: 2 })).toMatchObject({ status: 409, body: { code: 'evaluationRoundLocked' } });
    for (const statement of [
      'UPDATE evaluation_round SET title = title WHERE id = $1', 'DELETE FROM evaluation_round WHERE id = $1',
      'UPDATE evaluation_result SET numerator = 1 WHERE round_id = $1', 'DELETE FROM evaluation_result WHERE round_id = $1',
      'INSERT INTO evaluation_result SELECT (r).* FROM (SELECT e AS r FROM evaluation_result e WHERE round_id = $1 LIMIT 1) x',
    ]) await expect(app.sql(statement, [round.id])).rejects.toMatchObject({ constraint: 'locked_result' });
  });

  it('evaluates again beside the old, with a reason', async () => {
    const round = (await create()).body;
    expect(await office.post(`/api/v1/evaluation-rounds/${round.id}/re-evaluate`, { reason: 'Xã nộp bổ sung' })).toMatchObject({ status: 409, body: { code: 'evaluationRoundOpen' } });
    const { lines } = (await lock(round)).body;
    const again = await office.post(`/api/v1/evaluation-rounds/${round.id}/re-evaluate`, { reason: 'Xã nộp bổ sung', asOf: '2024-12-15' });
    expect(again).toMatchObject({ status: 201, body: { state: 'open', previous: { id: round.id }, reason: 'Xã nộp bổ sung', previousLines: lines } });
    expect(again.body.lines).toMatchObject([{ numerator: '10', denominator: '20', status: 'NOT_MET', overlays: [] }]);
    await lock(again.body);
    expect((await office.get(`/api/v1/evaluation-rounds/${round.id}`)).body.lines).toEqual(lines);
    expect((await office.post(`/api/v1/evaluation-rounds/${round.id}/re-evaluate`, { reason: '' })).status).toBe(400);
  });

  it('shows a unit its own results and nothing of others', async () => {
    const round = (await create()).body;
    await lock(round);
    const officer = await world.as('unitOfficer');
    const { body } = await officer.get(`/api/v1/evaluation-rounds/${round.id}`);
    expect(body).toMatchObject({ lines: [], previousLines: [], units: [{ id: world.communes[0]!.id }], results: [{ unit: { id: world.communes[0]!.id }, status: 'MET', isHeadline: true }] });
    expect((await officer.get(`/api/v1/evaluation-rounds/${round.id}?unitId=${world.communes[1]!.id}`)).status).toBe(404);
    expect((await officer.post(`/api/v1/evaluation-rounds/${round.id}/lock`, {}, { version: 2 })).status).toBe(403);
  });

  it('refuses days to come, periods that cannot be, a stale lock, and keeps a repeated call to one round', async () => {
    expect((await create({ asOf: '2024-12-21' })).status).toBe(400);
    expect((await create({ periodKey: '2024-11' })).status).toBe(400);
    const body = { title: 'Một lần', periodKey: '2024', basis: 'yearToDate', asOf: '2024-12-10' };
    const [first, second] = [await office.post(`/api/v1/plans/${world.planId}/evaluation-rounds`, body, { key: 'mot-khoa-thu' }), await office.post(`/api/v1/plans/${world.planId}/evaluation-rounds`, body, { key: 'mot-khoa-thu' })];
    expect(second.body.id).toBe(first.body.id);
    expect((await lock({ id: first.body.id, version: 7 })).status).toBe(412);
    const twice = await Promise.all([lock(first.body), lock(first.body)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [entry] = await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM audit_entry WHERE subject_id = $1 AND action LIKE 'evaluationRound.%'", [first.body.id]);
    expect(entry!.n).toBe(2);
  });
});
