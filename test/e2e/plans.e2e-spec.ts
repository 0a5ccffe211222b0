import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createActivity, createGroup, createPlan, issue } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

const PLANS = '/api/v1/plans';

describe('plans and their annex', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 2 });
    office = await world.as('coordinator');
  });
  afterAll(async () => app.close());

  const annexOf = async (client: TestClient, id: string) => (await client.get(`${PLANS}/${id}/annex`)).body;
  const leads = () => [{ role: 'lead', unitId: world.office.id, wording: 'Văn phòng chủ trì' }];

  it('a plan is made with its document, or not at all', async () => {
    const document = { kind: 'decision', number: '486', symbol: 'QĐ-UBND', issuedOn: '2024-02-26', issuer: world.root.name, title: 'Kế hoạch' };
    const made = await office.post(PLANS, { title: 'Kế hoạch 2024', year: 2024, ownerUnitId: world.root.id, document });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ state: 'draft', document: { number: '486' }, movesToWorkingDay: true, activityCount: 0, counts: {}, bases: [] });
    const taken = await office.post(PLANS, { title: 'Kế hoạch nữa', year: 2024, ownerUnitId: world.root.id, document });
    expect(taken.body.code).toBe('documentTaken');
    expect((await office.get(`${PLANS}?q=${encodeURIComponent('ke hoach nua')}`)).body.total).toBe(0);
  });

  it('a reporting scheme that is not there is refused at its field', async () => {
    const reportingSchemeId = '01900000-0000-7000-8000-000000000000';
    const refused = { status: 400, body: { code: 'invalidInput', errors: { reportingSchemeId: [{ code: 'unknownReference' }] } } };
    const input = { title: 'Kế hoạch lạ', year: 2024, ownerUnitId: world.root.id };
    expect(await office.post(PLANS, { ...input, reportingSchemeId })).toMatchObject(refused);
    const plan = await createPlan(office, world);
    expect(await office.patch(`${PLANS}/${plan.id}`, { reportingSchemeId }, { version: (await office.get(`${PLANS}/${plan.id}`)).body.version })).toMatchObject(refused);
  });

  it('sections and activities keep their order when they move', async () => {
    const plan = await createPlan(office, world);
    const two = (await office.post(`${PLANS}/${plan.id}/sections`, { printedNumber: 'II', title: 'Nhóm hai' })).body;
    const a = await createActivity(office, plan, { content: 'A' });
    const b = await createActivity(office, plan, { content: 'B' });
    const c = await createActivity(office, plan, { content: 'C', sectionId: two.id });
    const order = async () =>
      (await annexOf(office, plan.id)).sections.map((s: { printedNumber: string; activities: { content: string }[] }) => [s.printedNumber, ...s.activities.map(({ content }) => content)]);
    expect(await order()).toEqual([['I', 'A', 'B'], ['II', 'C']]);
    await office.post(`/api/v1/activities/${b.id}/move`, { sectionId: plan.sectionId, position: 1 }, { version: 1 });
    await office.post(`/api/v1/activities/${a.id}/move`, { sectionId: two.id, position: 1 }, { version: 1 });
    expect(await order()).toEqual([['I', 'B'], ['II', 'A', 'C']]);
    expect((await office.delete(`/api/v1/plan-sections/${two.id}`, { version: 1 })).body.code).toBe('sectionNotEmpty');
    await office.patch(`/api/v1/plan-sections/${two.id}`, { position: 1 }, { version: 1 });
    expect(await order()).toEqual([['II', 'A', 'C'], ['I', 'B']]);
    const positions = (await annexOf(office, plan.id)).sections.flatMap((s: { activities: { position: number }[] }) => s.activities.map(({ position }) => position));
    expect(positions).toEqual([1, 2, 3]);
    expect((await office.delete(`/api/v1/activities/${c.id}`, { version: 1 })).status).toBe(204);
  });

  it('a list is replaced as a whole; entries that stay keep their ids', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, {
      expectedResults: 'Số hóa tối thiểu 50% hồ sơ',
      parties: [...leads(), { role: 'coordinating', unitId: world.communes[0]!.id }, { role: 'coordinating', externalName: 'Viễn thông' }],
      deliverables: [{ text: 'Một' }, { text: 'Hai' }],
      figures: [{ quote: 'tối thiểu 50%', comparator: 'gte', value: '50', measureUnit: '%' }],
      rules: [{ kind: 'recurring', every: ['quarter'] }],
    });
    const [lead, commune, outsider] = activity.parties;
    expect([lead.target.kind, commune.target.unit.id, outsider.target.name]).toEqual(['unit', world.communes[0]!.id, 'Viễn thông']);
    const changed = await office.patch(
      `/api/v1/activities/${activity.id}`,
      {
        deliverables: [{ text: 'Hai' }, { text: 'Ba' }],
        parties: [{ role: 'coordinating', externalName: 'Viễn thông' }, { id: lead.id, role: 'coLead', unitId: world.office.id, duty: 'Tổng hợp' }],
      },
      { version: 1 },
    );
    expect(changed.status).toBe(200);
    expect(changed.body.deliverables[0]).toEqual(activity.deliverables[1]);
    expect(changed.body.parties.map(({ id }: { id: string }) => id)).toEqual([outsider.id, lead.id]);
    expect(changed.body.parties[1]).toMatchObject({ role: 'coLead', duty: 'Tổng hợp' });
    expect(changed.body.figures).toEqual(activity.figures);
    expect(changed.body.rules).toEqual(activity.rules);
    const [entry] = await app.sql("SELECT after FROM audit_entry WHERE subject_id = $1 AND action = 'activity.change'", [activity.id]);
    expect(Object.keys(entry!['after'] as object).sort()).toEqual(['deliverables', 'parties']);
  });

  it('A2: what is printed stays as printed', async () => {
    const plan = await createPlan(office, world);
    const printed = {
      printedNumber: 'II.1.', content: 'Rà soát  thủ tục;\n- Chuẩn hoá.', expectedResults: '01 Báo cáo;', partyText: 'Phòng VH&TT (chủ trì)', scheduleText: 'Quí I/2024.',
    };
    await createActivity(office, plan, printed);
    expect((await annexOf(office, plan.id)).sections[0].activities[0]).toMatchObject(printed);
  });

  it('A2: a reading says who read it; a changed one was read by who changed it', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: leads(), rules: [{ kind: 'quarter', quarter: 1 }] });
    const id = activity.rules[0].id as string;
    await app.sql(`UPDATE schedule_rule SET read_by = 'import', confidence = 'low' WHERE id = $1`, [id]);
    const send = async (quarter: number, version: number) =>
      (await office.patch(`/api/v1/activities/${activity.id}`, { rules: [{ id, rule: { kind: 'quarter', quarter } }] }, { version })).body.rules;
    expect([activity.rules[0], ...(await send(1, 1)), ...(await send(2, 2))].map((rule: any) => [rule.id, rule.rule.quarter, rule.readBy, rule.confidence])).toEqual([
      [id, 1, 'person', 'high'], [id, 1, 'import', 'low'], [id, 2, 'person', 'high'],
    ]);
  });

  it('refuses readings and parties that make no sense, by field', async () => {
    const plan = await createPlan(office, world);
    const send = (body: object) => office.post(`${PLANS}/${plan.id}/activities`, { sectionId: plan.sectionId, printedNumber: '1', content: 'X', ...body });
    const badRule = await send({ rules: [{ rule: { kind: 'quarter', quarter: 5 } }] });
    expect([badRule.status, badRule.body.code, Object.keys(badRule.body.errors)]).toEqual([422, 'scheduleRuleInvalid', ['rules.0.rule']]);
    const noTarget = await send({ parties: [{ role: 'lead' }] });
    expect([noTarget.status, noTarget.body.code]).toEqual([422, 'partyTargetInvalid']);
    const twoTargets = await send({ parties: [...leads(), { role: 'lead', unitId: world.office.id, externalName: 'Viễn thông' }] });
    expect([twoTargets.status, twoTargets.body.code, Object.keys(twoTargets.body.errors ?? {})]).toEqual([422, 'partyTargetInvalid', ['parties.1']]);
    const unknown = ['00000000-0000-7000-8000-000000000000'];
    const noBasis = await send({ baseDocumentIds: unknown });
    expect([noBasis.status, Object.keys(noBasis.body.errors ?? {})]).toEqual([400, ['baseDocumentIds']]);
    const noDocument = await office.post(PLANS, { title: 'Kế hoạch lạ', year: 2024, ownerUnitId: world.root.id, documentId: unknown[0] });
    expect([noDocument.status, Object.keys(noDocument.body.errors ?? {})]).toEqual([400, ['documentId']]);
    expect((await send({ parties: [{ role: 'lead', unitId: '00000000-0000-7000-8000-000000000000' }] })).status).toBe(400);
    expect((await send({ sectionId: '00000000-0000-7000-8000-000000000000' })).status).toBe(400);
    expect((await send({ colour: 'red' })).status).toBe(400);
    const reading = await office.post('/api/v1/schedule-readings', { wording: 'Quý I' }, { key: null });
    expect(reading.body).toMatchObject({ rules: [{ kind: 'quarter', quarter: 1 }], confidence: 'high' });
  });

  it('X2, X4: drafts are their managers’; versions are compared; what is issued is not deleted', async () => {
    const plan = await createPlan(office, world);
    await createActivity(office, plan, { parties: leads() });
    const officer = await world.as('unitOfficer');
    const leader = await world.as('leader');
    const stranger = await (await createWorld(app, { communes: 1 })).as('coordinator');
    for (const client of [officer, leader, stranger]) expect((await client.get(`${PLANS}/${plan.id}`)).status).toBe(404);
    expect((await stranger.patch(`${PLANS}/${plan.id}`, { title: 'X' }, { version: 1 })).status).toBe(404);
    expect((await office.patch(`${PLANS}/${plan.id}`, { title: 'X' })).status).toBe(428);
    expect((await office.patch(`${PLANS}/${plan.id}`, { title: 'X' }, { version: 1 })).status).toBe(200);
    expect((await office.patch(`${PLANS}/${plan.id}`, { title: 'Y' }, { version: 1 })).status).toBe(412);
    await issue(office, plan.id);
    expect((await officer.get(`${PLANS}/${plan.id}`)).status).toBe(200);
    expect((await stranger.get(`${PLANS}/${plan.id}`)).status).toBe(404);
    const { version } = (await office.get(`${PLANS}/${plan.id}`)).body;
    expect((await office.patch(`${PLANS}/${plan.id}`, { year: 2025 }, { version })).body.code).toBe('planNotDraft');
    expect((await office.delete(`${PLANS}/${plan.id}`, { version })).body.code).toBe('planNotDraft');
    expect((await office.post(`${PLANS}/${plan.id}/close`, { reason: 'Hết năm' }, { version })).body.state).toBe('closed');
    const late = await office.post(`${PLANS}/${plan.id}/sections`, { printedNumber: 'II', title: 'Muộn' });
    expect(late.body.code).toBe('planClosed');
    const draft = await createPlan(office, world);
    await createActivity(office, draft, { parties: leads() });
    expect((await office.delete(`${PLANS}/${draft.id}`, { version: 1 })).status).toBe(204);
    expect((await office.get(`${PLANS}/${draft.id}`)).status).toBe(404);
  });

  it('T4, T9: each line shows the standings of the reader’s scope, as of a day', async () => {
    const rule = { underUnitId: world.root.id, levels: ['commune'], reach: 'children', exceptUnitIds: [] };
    const group = await createGroup(office, { name: 'Các xã của phụ lục', kind: 'rule', rule });
    const plan = await createPlan(office, world);
    await createActivity(office, plan, { parties: [...leads(), { role: 'lead', groupId: group }], rules: [{ kind: 'date', on: '2024-07-01' }] });
    await createActivity(office, plan, { parties: [...leads(), { role: 'coordinating', groupId: group }], rules: [{ kind: 'date', on: '2024-07-08' }] });
    await issue(office, plan.id);
    const whole = await annexOf(office, plan.id);
    expect(whole.plan).toMatchObject({ taskCount: 4, counts: { overdue: 3, dueSoon: 1 } });
    expect(whole.sections[0].activities.map(({ standing }: { standing: unknown }) => standing)).toEqual([
      { taskCount: 3, counts: { overdue: 3 }, worst: 'overdue', coordinatingCount: 0 },
      { taskCount: 1, counts: { dueSoon: 1 }, worst: 'dueSoon', coordinatingCount: 2 },
    ]);
    const own = await annexOf(await world.as('unitOfficer'), plan.id);
    expect(own.plan).toMatchObject({ taskCount: 1, counts: { overdue: 1 } });
    expect(own.sections[0].activities[1].standing).toMatchObject({ taskCount: 0, worst: null, coordinatingCount: 1 });
    expect((await office.get(`${PLANS}/${plan.id}?asOf=2024-07-04`)).body).toMatchObject({ asOf: '2024-07-04', taskCount: 0 });
    expect((await office.get(`${PLANS}?ids=${plan.id}&asOf=2024-07-09`)).body.items[0].counts).toEqual({ overdue: 4 });
  });

  it('reads the annex in the same number of statements for one activity and for thirty', async () => {
    const plan = await createPlan(office, world);
    await createActivity(office, plan, { parties: leads() });
    const statements = () => countStatements(() => annexOf(office, plan.id));
    const one = await statements();
    for (let n = 0; n < 29; n += 1) await createActivity(office, plan, { parties: leads(), deliverables: [{ text: 'Báo cáo' }] });
    expect(await statements()).toBe(one);
    // The session's own look-up is among them.
    expect(one).toBeLessThanOrEqual(8);
  });

  it('X4: of two writers with one version, one is told of the other', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: leads() });
    const second = await world.as('coordinator');
    const answers = await Promise.all([
      office.patch(`/api/v1/activities/${activity.id}`, { content: 'Của người thứ nhất' }, { version: 1 }),
      second.patch(`/api/v1/activities/${activity.id}`, { content: 'Của người thứ hai' }, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
