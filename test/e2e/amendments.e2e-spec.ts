import { UnitOfWork } from '../../api/src/platform/db/index.js';
import { AmendPlan, type AmendmentInput } from '../../api/src/modules/amendments/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createActivity, createGroup, createPlan, issue } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

/** RULES.md A3: a later document adds, changes and withdraws lines of an issued plan; nothing reported is lost. */
describe('amending an issued plan', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let communes: string;
  let documents = 0;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 3 });
    office = await world.as('coordinator');
    const rule = { underUnitId: world.root.id, levels: ['commune'], reach: 'children', exceptUnitIds: [] };
    communes = await createGroup(office, { name: 'Các xã', kind: 'rule', rule });
  });
  afterAll(async () => app.close());

  const document = async (issuedOn: string | null = '2024-06-20'): Promise<string> => {
    documents += 1;
    const made = await office.post('/api/v1/legal-documents', {
      kind: 'decision', number: String(900 + documents), symbol: 'QĐ-UBND', issuedOn, issuer: `UBND ${world.root.name}`, title: 'Điều chỉnh kế hoạch',
    });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    return made.body.id as string;
  };
  const states = (activityId: string) =>
    app.sql<{ state: string; n: number }>('SELECT state, count(*)::int AS n FROM task WHERE activity_id = $1 GROUP BY 1 ORDER BY 1', [activityId]);
  const amend = async (planId: string, input: AmendmentInput) => {
    const { id, unit } = await world.person('coordinator');
    const actor = { personId: id, fullName: 'Người điều phối', unitId: unit.id, unitPath: unit.path, sessionId: '', mustChangePassword: false, grants: [], permissions: new Set<never>() };
    return app.get(UnitOfWork).run({ actor, requestId: 'amendments', ip: null, idempotency: null }, (tx) => app.get(AmendPlan).amend(tx, actor, planId, input));
  };
  const withdraw = async (planId: string, lines: unknown[], documentId?: string) =>
    office.post(`/api/v1/plans/${planId}/amendments`, { documentId: documentId ?? (await document()), lines });

  async function issuedPlan() {
    const plan = await createPlan(office, world);
    const first = await createActivity(office, plan, { parties: [{ role: 'lead', groupId: communes }], rules: [{ kind: 'quarter', quarter: 3 }] });
    const second = await createActivity(office, plan, {
      parties: [{ role: 'lead', unitId: world.office.id }, { role: 'lead', unitId: world.communes[0]!.id }], rules: [{ kind: 'month', month: 9 }],
    });
    await issue(office, plan.id);
    return { plan, first, second };
  }

  it('withdraws a line with its unfinished tasks, keeps what was approved, and tells units why', async () => {
    const { plan, first } = await issuedPlan();
    await app.sql(
      `UPDATE task SET state = 'completed', completed_at = '2024-07-01T02:00:00Z', submitted_at = '2024-07-01T01:00:00Z' WHERE activity_id = $1 AND unit_id = $2`,
      [first.id, world.communes[0]!.id],
    );
    const answer = await withdraw(plan.id, [{ id: first.id, version: first.version }]);
    expect(answer.status).toBe(201);
    expect(answer.body.withdrawnTasks).toBe(2);
    expect(await states(first.id)).toEqual([{ state: 'completed', n: 1 }, { state: 'withdrawn', n: 2 }]);
    const [event] = await app.sql<{ note: string; from_state: string }>(
      `SELECT note, from_state FROM task_event e JOIN task t ON t.id = e.task_id WHERE t.activity_id = $1 AND e.action = 'withdraw' LIMIT 1`, [first.id],
    );
    expect(event).toEqual({ note: expect.stringMatching(/^Điều chỉnh kế hoạch theo văn bản 9\d\d\/QĐ-UBND, 20\/06\/2024$/u), from_state: 'not_started' });
    const { body } = await office.get(`/api/v1/plans/${plan.id}/amendments`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].lines).toEqual([
      { activityId: first.id, kind: 'withdrawn', before: expect.objectContaining({ printedNumber: first.printedNumber, sectionNumber: 'I' }), after: null },
    ]);
    expect((await office.get(`/api/v1/activities/${first.id}`)).body.state).toBe('withdrawn');
  });

  it('a hand-in that waits goes back with the document as the reason', async () => {
    const { plan, second } = await issuedPlan();
    const [task] = await app.sql<{ id: string }>('SELECT id FROM task WHERE activity_id = $1 AND unit_id = $2', [second.id, world.communes[0]!.id]);
    const unit = await world.as('unitOfficer');
    const { version } = (await unit.get(`/api/v1/tasks/${task!.id}`)).body;
    const sent = await unit.post(`/api/v1/tasks/${task!.id}/submit`, { resultText: 'Đã làm xong' }, { version });
    expect(sent.status).toBe(200);
    expect((await withdraw(plan.id, [{ id: second.id, version: second.version }])).status).toBe(201);
    const [round] = await app.sql('SELECT state, decision_note FROM submission WHERE task_id = $1 ORDER BY round_no DESC', [task!.id]);
    expect(round).toEqual({ state: 'returned', decision_note: expect.stringContaining('QĐ-UBND') });
  });

  it('a changed time and a unit no longer named withdraw what was issued for them; added lines wait for the next issue', async () => {
    const { plan, second } = await issuedPlan();
    const lead = second.parties.find((party: { target: { unit?: { id: string } } }) => party.target.unit?.id === world.office.id);
    const result = await amend(plan.id, {
      documentId: await document(),
      added: [{ sectionId: plan.sectionId, printedNumber: '99', content: 'Việc bổ sung', parties: [{ role: 'lead', unitId: world.office.id }], rules: [{ rule: { kind: 'month', month: 11 } }] }],
      changed: [{ activityId: second.id, version: second.version, change: { parties: [{ id: lead.id, role: 'lead', unitId: world.office.id }] } }],
      withdrawn: [],
    });
    expect(result).toMatchObject({ withdrawnTasks: 1, added: [expect.any(String)] });
    expect(await states(second.id)).toEqual([{ state: 'not_started', n: 1 }, { state: 'withdrawn', n: 1 }]);
    expect((await issue(office, plan.id)).result).toMatchObject({ tasks: 1 });
    const { body } = await office.get(`/api/v1/plans/${plan.id}/amendments`);
    expect(body.items[0].lines.map((line: { kind: string }) => line.kind)).toEqual(['added', 'changed']);
  });

  it('refuses a draft, the same document twice, a stale line, a line withdrawn before, and nothing at all', async () => {
    const draft = await createPlan(office, world);
    const line = await createActivity(office, draft, { parties: [{ role: 'lead', unitId: world.office.id }] });
    expect((await withdraw(draft.id, [{ id: line.id, version: 1 }])).body.code).toBe('planNotIssued');
    const { plan, first, second } = await issuedPlan();
    expect((await withdraw(plan.id, [])).body.code).toBe('amendmentEmpty');
    expect((await withdraw(plan.id, [{ id: first.id, version: first.version + 1 }])).status).toBe(412);
    expect((await withdraw(plan.id, [{ id: line.id, version: 1 }])).status).toBe(404);
    const one = await document();
    expect((await withdraw(plan.id, [{ id: first.id, version: first.version }], one)).status).toBe(201);
    expect((await withdraw(plan.id, [{ id: second.id, version: second.version }], one)).body.code).toBe('amendedAlready');
    expect((await withdraw(plan.id, [{ id: first.id, version: first.version + 1 }])).body.code).toBe('activityWithdrawn');
    expect(await states(second.id)).toEqual([{ state: 'not_started', n: 2 }]);
  });

  it('refuses a document older than that of the plan, and says which field and what to do; one of the same day or without a day is taken (RULES.md A3)', async () => {
    const { plan, first, second } = await issuedPlan();
    const early = await withdraw(plan.id, [{ id: first.id, version: first.version }], await document('2024-02-25'));
    expect([early.status, early.body.code]).toEqual([422, 'amendmentTooEarly']);
    expect(early.body.errors.documentId).toMatchObject([{ code: 'amendmentTooEarly', message: expect.stringMatching(/^Văn bản 9\d\d\/QĐ-UBND, 25\/02\/2024 không ban hành sau văn bản của kế hoạch \(.*26\/02\/2024\).*chọn văn bản ban hành sau/u) }]);
    expect((await office.get(`/api/v1/activities/${first.id}`)).body.state).toBe('active');
    expect((await withdraw(plan.id, [{ id: first.id, version: first.version }], await document('2024-02-26'))).status).toBe(201);
    expect((await withdraw(plan.id, [{ id: second.id, version: second.version }], await document(null))).status).toBe(201);
  });

  it('two at once: one amends, the other is told', async () => {
    const { plan, first, second } = await issuedPlan();
    const one = await document();
    const answers = await Promise.all([
      withdraw(plan.id, [{ id: first.id, version: first.version }], one), withdraw(plan.id, [{ id: second.id, version: second.version }], one),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('units see what was amended and may not amend', async () => {
    const { plan, first } = await issuedPlan();
    await withdraw(plan.id, [{ id: first.id, version: first.version }]);
    const unit = await world.as('unitOfficer');
    expect((await unit.get(`/api/v1/plans/${plan.id}/amendments`)).body.items).toHaveLength(1);
    expect((await unit.post(`/api/v1/plans/${plan.id}/amendments`, { documentId: first.id, lines: [] })).status).toBe(403);
  });

  it('another time of a line withdraws what was issued by the old one; each withdrawn line stands in the log with the document (RULES.md A3, X3)', async () => {
    const { plan, first, second } = await issuedPlan();
    const result = await amend(plan.id, {
      documentId: await document(), added: [], withdrawn: [{ activityId: first.id, version: first.version }],
      changed: [{ activityId: second.id, version: second.version, change: { rules: [{ rule: { kind: 'month', month: 10 } }] } }],
    });
    expect(result).toMatchObject({ withdrawnTasks: 5 });
    expect([await states(first.id), await states(second.id)]).toEqual([[{ state: 'withdrawn', n: 3 }], [{ state: 'withdrawn', n: 2 }]]);
    expect((await issue(office, plan.id)).result).toMatchObject({ tasks: 2 });
    const entries = await app.sql("SELECT action, reason, before, after FROM audit_entry WHERE subject_id = $1 AND action LIKE '%withdraw%'", [first.id]);
    expect(entries).toEqual([{ action: 'activity.withdraw', reason: expect.stringContaining('QĐ-UBND'), before: { state: 'active' }, after: { state: 'withdrawn' } }]);
  });
});
