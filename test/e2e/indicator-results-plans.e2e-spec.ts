import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createIndicatorWorld, type Assigned, type IndicatorWorld } from '../support/indicator-world.js';
import { createGroup } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';

/** Two plans of one authority that ask the same units for different figures: docs/decisions/which-target-judges-what.md. Today is 2024-07-05. */
describe('two plans of one authority', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  interface Two {
    readonly office: TestClient;
    readonly first: IndicatorWorld;
    readonly second: IndicatorWorld;
    readonly line: Assigned;
    readonly other: Assigned;
  }

  /** 96 % of both communes; the plans ask nothing yet. */
  async function two(spec: { kind?: 'count' | 'ratio' } = {}): Promise<Two> {
    const first = await createIndicatorWorld(app, { communes: 2, title: 'Quyết định 21' });
    const second = await createIndicatorWorld(app, { beside: first, title: 'Kế hoạch 35' });
    const line = await first.assign({ leads: first.communes, ...spec });
    const other = await second.assign({ leads: first.communes, indicatorId: line.indicatorId });
    for (const unit of first.communes) await first.figure(line, unit, '2024-Q2', { numerator: '48', denominator: '50' });
    return { office: await first.as('coordinator'), first, second, line, other };
  }

  async function ok(client: TestClient, path: string) {
    const { status, body } = await client.get(`/api/v1${path}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }
  const board = (office: TestClient, { planId }: IndicatorWorld) => ok(office, `/plans/${planId}/scoreboard?periodKey=2024-Q2`);
  const conflicts = async (office: TestClient, { planId }: IndicatorWorld) =>
    (await ok(office, `/plans/${planId}/indicator-decisions`)).items.filter(({ kind }: any) => kind === 'conflictingTargets');
  const told = async (office: TestClient, world: IndicatorWorld) => {
    const { lines: [line], waitingDecisions } = await board(office, world);
    expect((await conflicts(office, world)).filter(({ isDecided }: any) => !isDecided)).toHaveLength(waitingDecisions);
    return [line.status, line.needsDecision, waitingDecisions, ...line.targets.map(({ value, status, plan, isHeadline }: any) => [value, status, plan?.title ?? null, isHeadline])];
  };

  it('show each other’s target with its verdict, wait for a person in both, and follow in both the one recorded in either (RULES.md I2, I10)', async () => {
    const { office, first, second, line, other } = await two();
    await first.target(line, { value: '95' });
    expect(await told(office, first)).toEqual(['MET', false, 0, ['95', 'MET', null, true]]);
    const strict = await second.target(other, { value: '98' });
    expect(await told(office, first)).toEqual(['AMBIGUOUS', true, 1, ['95', 'MET', null, false], ['98', 'NOT_MET', 'Kế hoạch 35', false]]);
    // The second plan's period is not open; its units are the same and so are the figures.
    expect(await told(office, second)).toEqual(['AMBIGUOUS', true, 1, ['98', 'NOT_MET', null, false], ['95', 'MET', 'Quyết định 21', false]]);
    const [conflict] = await conflicts(office, first);
    expect([conflict.lines.map(({ plan, assignmentId }: any) => [assignmentId, plan?.id ?? null]), conflict.targets.map(({ value }: any) => value), conflict.headline]).toEqual(
      [[[line.assignmentId, null], [other.assignmentId, second.planId]], ['95', '98'], null]);
    const made = await office.post(`/api/v1/plans/${first.planId}/indicator-headlines`, { indicatorId: line.indicatorId, targetId: strict, note: 'Theo mức cao hơn' });
    expect(made.status).toBe(201);
    expect(await told(office, first)).toEqual(['NOT_MET', false, 0, ['95', 'MET', null, false], ['98', 'NOT_MET', 'Kế hoạch 35', true]]);
    expect(await told(office, second)).toEqual(['NOT_MET', false, 0, ['98', 'NOT_MET', null, true], ['95', 'MET', 'Quyết định 21', false]]);
    for (const world of [first, second]) {
      expect((await conflicts(office, world)).map(({ isDecided, headline }: any) => [isDecided, headline.planId, headline.targetId])).toEqual([[true, first.planId, strict]]);
    }
    const heat = await ok(office, `/plans/${first.planId}/indicator-heat-map?periodKey=2024-Q2`);
    expect(heat.cells.map((cell: any) => heat.statuses[cell[2]])).toEqual(['NOT_MET', 'NOT_MET']);
    expect((await office.post(`/api/v1/indicator-headlines/${made.body.id}/revoke`, { reason: 'Đổi ý' }, { version: 1 })).status).toBe(200);
    expect([(await told(office, first))[2], (await told(office, second))[2]]).toEqual([1, 1]);
  });

  it('are not settled while each has put its own at the head', async () => {
    const { office, first, second, line, other } = await two();
    const [mild, strict] = [await first.target(line, { value: '95' }), await second.target(other, { value: '98' })];
    await first.putAtHead(line, mild);
    expect([(await told(office, first))[0], (await told(office, second))[0]]).toEqual(['MET', 'MET']);
    await second.putAtHead(other, strict);
    for (const world of [first, second]) expect((await told(office, world)).slice(0, 3)).toEqual(['AMBIGUOUS', true, 1]);
  });

  it('do not meet where one is a draft or closed, is another authority’s, asks the same, other units, or at another time', async () => {
    const { office, first, second, line, other } = await two();
    await first.target(line, { value: '95' });
    const strict = await second.target(other, { value: '98' });
    const alone = ['MET', false, 0, ['95', 'MET', null, true]];
    const waits = async () => [(await told(office, first))[2], (await told(office, second))[2]];
    for (const state of ['draft', 'closed']) {
      await app.sql('UPDATE plan SET state = $2 WHERE id = $1', [second.planId, state]);
      expect([await told(office, first), await waits()]).toEqual([alone, [0, 0]]);
      expect((await office.post(`/api/v1/plans/${first.planId}/indicator-headlines`, { indicatorId: line.indicatorId, targetId: strict, note: 'x' })).status).toBe(400);
    }
    await app.sql("UPDATE plan SET state = 'issued' WHERE id = $1", [second.planId]);
    expect(await waits()).toEqual([1, 1]);
    await app.sql('UPDATE plan SET owner_unit_id = $2 WHERE id = $1', [second.planId, first.communes[0]!.id]);
    expect(await told(office, first)).toEqual(alone);
    await app.sql('UPDATE plan SET owner_unit_id = $2 WHERE id = $1', [second.planId, first.root.id]);
    await app.sql("UPDATE indicator_target SET valid_during = '[2022-01-01,2023-12-01)' WHERE id = $1", [strict]);
    expect(await told(office, first)).toEqual(alone);
    await app.sql("UPDATE indicator_target SET valid_during = '[2024-01-01,)', value = 95 WHERE id = $1", [strict]);
    expect(await told(office, first)).toEqual(alone);
    await app.sql("UPDATE indicator_target SET value = 98 WHERE id = $1", [strict]);
    expect(await waits()).toEqual([1, 1]);
    await app.sql('UPDATE expected_unit SET unit_id = $2, unit_path = $3 WHERE assignment_id = $1 AND unit_id <> $4', [other.assignmentId, first.root.id, first.root.path, first.communes[0]!.id]);
    expect(await waits()).toEqual([1, 1]);
    await app.sql('DELETE FROM expected_unit WHERE assignment_id = $1 AND unit_id = $2', [other.assignmentId, first.communes[0]!.id]);
    expect(await told(office, first)).toEqual(alone);
  });

  it('differ for a group or for one unit as well; numbers of two years do not, though both stand on one day', async () => {
    const { office, first, second, line, other } = await two();
    const [unit] = first.communes;
    await first.target(line, { value: '95', unit: unit! });
    await second.target(other, { value: '98', unit: unit! });
    expect((await told(office, first))[2]).toBe(1);
    const count = await two({ kind: 'count' });
    const number = await count.first.target(count.line, { value: '90' });
    const later = await count.second.target(count.other, { value: '100' });
    expect((await told(count.office, count.first))[2]).toBe(1);
    await app.sql('UPDATE plan SET year = 2023 WHERE id = $1', [count.second.planId]);
    expect((await told(count.office, count.first))[2]).toBe(0);
    await app.sql("UPDATE indicator_target SET period_key = '2024' WHERE id = ANY($1)", [[number, later]]);
    expect((await told(count.office, count.first))[2]).toBe(1);
  });

  it('are told apart by the group, the unit and the margin of the plan a target is of; what is implied is of the plan’s own targets (RULES.md I13, I17)', async () => {
    const { office, first, second, line, other } = await two();
    const groupId = await createGroup(office, { ownerUnitId: first.root.id, name: `Nhóm ${first.planId}`, kind: 'list', memberIds: first.communes.map(({ id }) => id) });
    await first.target(line, { value: '97', groupId });
    await second.target(other, { value: '98', groupId });
    await second.collect('quarter', '3');
    expect(await told(office, first)).toEqual(['AMBIGUOUS', true, 1, ['97', 'NOT_MET', null, false], ['98', 'NEAR', 'Kế hoạch 35', false]]);
    expect(await told(office, second)).toEqual(['AMBIGUOUS', true, 1, ['98', 'NEAR', null, false], ['97', 'NOT_MET', 'Quyết định 21', false]]);
    const units = await two();
    for (const unit of units.first.communes) {
      await units.first.target(units.line, { value: '90', unit });
      await units.second.target(units.other, { value: '98', unit });
    }
    expect((await board(units.office, units.first)).lines[0].targets.filter(({ isImplied }: any) => isImplied).map(({ value }: any) => value)).toEqual(['90']);
    expect((await board(units.office, units.second)).lines[0].targets.filter(({ isImplied }: any) => isImplied).map(({ value }: any) => value)).toEqual(['98']);
  });

  it('cost the same number of statements, however many there are', async () => {
    const { office, first, second, line, other } = await two();
    await first.target(line, { value: '95' });
    await second.target(other, { value: '98' });
    const asked = async () => [await countStatements(() => board(office, first)), await countStatements(() => conflicts(office, first))];
    const before = await asked();
    for (const value of ['97', '99']) {
      const third = await createIndicatorWorld(app, { beside: first });
      await third.target(await third.assign({ leads: first.communes, indicatorId: line.indicatorId }), { value });
    }
    expect(await asked()).toEqual(before);
    expect((await told(office, first)).slice(3)).toHaveLength(4);
  });
});
