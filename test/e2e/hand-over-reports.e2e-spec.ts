import { startTestApplication, type TestApplication } from '../support/application.js';
import { EFFECTIVE, handOverSteps } from '../support/hand-over-steps.js';
import { createMeasuringWorld, value, type MeasuringWorld } from '../support/measuring-world.js';
import { createTaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestUnit, TestWorld } from '../support/world.js';
import { newId } from '../../api/src/platform/db/identifier.js';

describe('open reports of figures of a unit that others carry on for (RULES.md U4)', () => {
  let app: TestApplication;
  const { succeed, proposals, confirm, leave, to } = handOverSteps(() => app);

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  let world: MeasuringWorld;
  let office: TestClient;
  beforeEach(async () => {
    world = await createMeasuringWorld(app, [{}], { communes: 3 });
    office = await world.as('coordinator');
  });
  const expected = async (of: TestWorld & MeasuringWorld, unit: TestUnit) =>
    app.sql('SELECT first_key, last_key FROM expected_unit WHERE unit_id = $1 AND assignment_id = $2 ORDER BY first_key', [unit.id, of.plan.indicators[0]!.assignmentId]);
  const missing = async (periodKey: string) =>
    ((await office.get(`/api/v1/plans/${world.plan.id}/scoreboard?periodKey=${periodKey}&basis=period`)).body.lines[0]);

  it('go over while their period is open: the successor is expected instead, and what was reported before stays', async () => {
    const [old, other] = world.communes as [TestUnit, TestUnit];
    await world.open('2024-Q2');
    await world.open('2024-Q3');
    const successor = await world.addUnit('UBND xã Mới', 'commune', world.root);
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2024-07-01,)' WHERE org_unit_id = $1", [successor.id]);
    const line = world.plan.indicators[0]!;
    const officer = await world.as('unitOfficer', old);
    const [q2, q3] = [await world.report(old, '2024-Q2'), await world.report(old, '2024-Q3')];
    expect((await officer.put(`/api/v1/measurement-reports/${q3.id}/figures`, { lines: [value(line.id, '7', '10')] }, { version: 1 })).status).toBe(200);
    await succeed('merge', old, [successor]);
    const found = await proposals(office);
    // The second quarter was cut off on 14 June, before the successor was there.
    expect(found.map(({ kind, id, periodKey, hasDraft, proposedSuccessorId }: any) => [kind, id, periodKey, hasDraft, proposedSuccessorId])).toEqual([['report', q3.id, '2024-Q3', true, successor.id]]);
    expect((await confirm(office, [to({ kind: 'report', id: q2.id, version: 1 }, successor)])).body.refused).toEqual([{ id: q2.id, code: 'noSuccession' }]);
    expect((await confirm(office, [to(found[0], successor)])).body).toEqual({ done: [q3.id], refused: [] });
    const kept = (await office.get(`/api/v1/measurement-reports/${q3.id}`)).body;
    expect(kept).toMatchObject({ state: 'handedOver', isLate: false, allowedActions: [] });
    expect(kept.events.at(-1)).toMatchObject({ action: 'handOver', fromState: 'draft', toState: 'handedOver', otherUnitName: successor.name });
    expect(await app.sql('SELECT trim_scale(numerator)::text AS n FROM measurement WHERE report_id = $1', [q3.id])).toEqual([{ n: '7' }]);
    expect(await expected(world, old)).toEqual([{ first_key: '2024-Q2', last_key: '2024-Q2' }]);
    expect(await expected(world, successor)).toEqual([{ first_key: '2024-Q3', last_key: '2024-Q3' }]);
    const board = await missing('2024-Q3');
    expect(board.reported.expected).toBe(3);
    expect(board.missingUnits.map(({ id }: any) => id)).not.toContain(old.id);
    const own = await world.report(successor, '2024-Q3');
    const receiver = await world.as('unitOfficer', successor);
    expect((await receiver.get(`/api/v1/measurement-reports/${own.id}`)).body).toMatchObject({ state: 'draft', lineCount: 1, filledCount: 0, events: [{ action: 'takeOver', otherUnitName: old.name }] });
    expect((await receiver.post(`/api/v1/measurement-reports/${own.id}/submit`, { lines: [value(line.id, '8', '10')] }, { version: own.version })).status).toBe(200);
    expect((await officer.put(`/api/v1/measurement-reports/${q3.id}/figures`, { lines: [value(line.id, '9', '10')] }, { version: kept.version })).status).toBe(409);
    const [period] = (await office.get(`/api/v1/plans/${world.plan.id}/indicator-periods`)).body.items.filter(({ periodKey }: any) => periodKey === '2024-Q3');
    expect(period.counts).toMatchObject({ expected: 3, draft: 2, submitted: 1 });
    // Opened again, by hand or by the daily job, nothing comes back; the next period asks the successor by the group's rule.
    await world.open('2024-Q3');
    expect(await expected(world, old)).toEqual([{ first_key: '2024-Q2', last_key: '2024-Q2' }]);
    expect((await office.get(`/api/v1/hand-overs`)).body.items).toEqual([]);
    expect(other.id).not.toBe(old.id);
  });

  it('are refused one by one as tasks are: to others, stale, twice in one call, after the plan is closed', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    await world.open('2024-Q3');
    await succeed('merge', old, [successor]);
    const [proposal] = await proposals(office);
    const refusal = async (client: TestClient, item = proposal) => (await confirm(client, [to(item, successor)])).body.refused;
    expect((await confirm(office, [to(proposal, successor), to(proposal, successor)])).status).toBe(400);
    expect(await refusal(await world.as('coordinator', old))).toEqual([{ id: proposal.id, code: 'notAllowed' }]);
    expect((await confirm(await (await createTaskWorld(app)).as('coordinator'), [to(proposal, successor)])).status).toBe(404);
    expect(await refusal(office, { ...proposal, version: proposal.version + 1 })).toEqual([{ id: proposal.id, code: 'staleVersion' }]);
    const foreign = (await createTaskWorld(app)).communes[0]!;
    await app.sql('INSERT INTO org_unit_succession (id, kind, predecessor_id, successor_id, effective_on) VALUES ($1, $2, $3, $4, $5)', [newId(), 'split', old.id, foreign.id, EFFECTIVE]);
    expect((await proposals(office))[0].successors.map(({ id }: any) => id)).toEqual([successor.id]);
    expect((await confirm(office, [to(proposal, foreign)])).body.refused).toEqual([{ id: proposal.id, code: 'notSuccessor' }]);
    await app.sql("UPDATE plan SET state = 'closed' WHERE id = $1", [world.plan.id]);
    expect(await refusal(office)).toEqual([{ id: proposal.id, code: 'planClosed' }]);
    expect(await app.sql('SELECT 1 FROM hand_over WHERE report_id = $1', [proposal.id])).toEqual([]);
  });

  it('leave the periods before and after with the unit that was expected in them', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    for (const key of ['2024-Q1', '2024-Q2', '2024-Q3']) await world.open(key);
    await succeed('transfer', old, [successor], '2024-06-01');
    await app.sql("UPDATE org_unit_succession SET kind = 'merge' WHERE predecessor_id = $1", [old.id]);
    const [proposal] = (await proposals(office)).filter(({ periodKey }: any) => periodKey === '2024-Q2');
    expect((await confirm(office, [to(proposal, successor)])).body.done).toEqual([proposal.id]);
    expect(await expected(world, old)).toEqual([{ first_key: '2024-Q1', last_key: '2024-Q1' }, { first_key: '2024-Q3', last_key: '2024-Q3' }]);
    expect(await expected(world, successor)).toEqual([{ first_key: '2024-Q1', last_key: '2024-Q3' }]);
  });

  it('name the successor again in later periods where the plan names the old unit itself', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const plan = await world.addPlan([{ leads: [{ unit: old }] }], { periodKind: 'month' });
    await world.open('2024-06', plan.id);
    await succeed('split', old, [successor], '2024-06-01');
    const june = await world.report(old, '2024-06', plan.id);
    const found = await proposals(office, `&planId=${plan.id}`);
    expect(found.map(({ id, proposedSuccessorId }: any) => [id, proposedSuccessorId])).toEqual([[june.id, null]]);
    expect((await confirm(office, [to(found[0], successor)])).body.done).toEqual([june.id]);
    await world.open('2024-07', plan.id);
    const runs = await app.sql('SELECT unit_id, first_key, last_key FROM expected_unit WHERE assignment_id = $1', [plan.indicators[0]!.assignmentId]);
    expect(runs).toEqual([{ unit_id: successor.id, first_key: '2024-06', last_key: '2024-07' }]);
  });

  it('are not swallowed by what the successor has handed in, and not moved after the lock', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const { id: periodId, version } = await world.open('2024-Q3');
    await succeed('merge', old, [successor]);
    const [proposal] = await proposals(office);
    const own = await world.report(successor, '2024-Q3');
    const receiver = await world.as('unitOfficer', successor);
    expect((await receiver.post(`/api/v1/measurement-reports/${own.id}/submit`, { lines: [value(world.plan.indicators[0]!.id, '8', '10')] }, { version: own.version })).status).toBe(200);
    expect((await confirm(office, [to(proposal, successor)])).body.refused).toEqual([{ id: proposal.id, code: 'successorNotOpen' }]);
    expect((await office.post(`/api/v1/indicator-periods/${periodId}/lock`, {}, { version })).status).toBe(200);
    expect(await proposals(office)).toEqual([]);
    expect((await confirm(office, [to(proposal, successor)])).body.refused).toEqual([{ id: proposal.id, code: 'periodLocked' }]);
  });

  it('are handed over once when two do it at once, and left with a reason', async () => {
    const [old, other, successor] = world.communes as [TestUnit, TestUnit, TestUnit];
    await world.open('2024-Q3');
    await succeed('merge', old, [successor]);
    await succeed('merge', other, [successor]);
    const found = await proposals(office);
    const answers = await Promise.all([1, 2, 3].map(() => confirm(office, [to(found[0], successor)])));
    expect(answers.flatMap(({ body }) => body.done)).toEqual([found[0].id]);
    expect(answers.flatMap(({ body }) => body.refused.map(({ code }: any) => code))).toEqual(['handedOverAlready', 'handedOverAlready']);
    const { kind, id, version } = found[1];
    expect((await leave(office, [{ kind, id, version }])).body.done).toEqual([id]);
    expect(await expected(world, other)).toEqual([{ first_key: '2024-Q3', last_key: '2024-Q3' }]);
  });
});
