import { createIndicatorWorld } from '../support/indicator-world.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createActivity, createGroup, createPlan, finished, issue, preview, sendIssue } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('issuing a plan (giao việc)', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let communes: string;
  let open: string;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 4 });
    office = await world.as('coordinator');
    const rule = { underUnitId: world.root.id, levels: ['commune'], reach: 'children', exceptUnitIds: [] };
    communes = await createGroup(office, { name: 'Các xã', kind: 'rule', rule });
    open = await createGroup(office, { name: 'Đơn vị liên quan', kind: 'open' });
  });
  afterAll(async () => app.close());

  const leadAndHelpers = () => [{ role: 'lead', unitId: world.office.id }, { role: 'coordinating', groupId: communes }];
  const taskCount = async (planId: string) =>
    Number((await app.sql<{ n: string }>('SELECT count(*) AS n FROM task WHERE plan_id = $1', [planId]))[0]!.n);

  it('creates exactly what the preview says, and the plan is issued', async () => {
    const plan = await createPlan(office, world);
    await createActivity(office, plan, { parties: leadAndHelpers(), rules: [{ kind: 'recurring', every: ['quarter'] }] });
    await createActivity(office, plan, { parties: [{ role: 'lead', groupId: communes }], rules: [{ kind: 'month', month: 11 }] });
    const before = await preview(office, plan.id);
    // The first quarter's cut-off (14 March) lies after the plan's day (26 February), so all four quarters count.
    expect(before.totals).toMatchObject({ activities: 2, units: 5, obligations: 9, tasks: 24, newTasks: 24, existingTasks: 0 });
    const job = await issue(office, plan.id);
    expect(job).toMatchObject({ state: 'done', done: 2, total: 2, result: { obligations: 9, tasks: 24, skippedActivities: 0 } });
    expect(await taskCount(plan.id)).toBe(24);
    expect((await office.get(`/api/v1/plans/${plan.id}`)).body).toMatchObject({ state: 'issued', taskCount: 8 });
    const after = await preview(office, plan.id);
    expect(after.totals).toMatchObject({ tasks: 24, newTasks: 0, existingTasks: 24 });
    const audit = await app.sql(
      `SELECT action FROM audit_entry WHERE action IN ('plan.issue', 'activity.issue')
         AND (subject_id = $1 OR after->>'planId' = $1::text) ORDER BY seq`,
      [plan.id],
    );
    expect(audit.map((row) => row['action']).sort()).toEqual(['activity.issue', 'activity.issue', 'plan.issue']);
  });

  it('P3, P5: dates follow the level of the unit and move to a working day', async () => {
    const plan = await createPlan(office, world);
    await createActivity(office, plan, { parties: [{ role: 'lead', groupId: communes }], rules: [{ kind: 'date', on: '2024-09-01' }] });
    const [activity] = (await preview(office, plan.id)).activities;
    expect(activity.roles[0].occurrences).toEqual([
      { periodKey: '2024-09-01', statedDueOn: '2024-09-01', effectiveDueOn: '2024-09-04', dueBasis: 'stated', wasMoved: true, taskCount: 4, newCount: 4 },
    ]);
    await issue(office, plan.id);
    const [task] = await app.sql('SELECT stated_due_on::text AS s, effective_due_on::text AS e, unit_path FROM task WHERE plan_id = $1 ORDER BY unit_path', [plan.id]);
    expect(task).toEqual({ s: '2024-09-01', e: '2024-09-04', unit_path: world.communes[0]!.path });
  });

  it('P3, A5: every level has its own dates, and who also monitors owes its result once', async () => {
    const plan = await createPlan(office, world);
    const parties = [{ role: 'lead', unitId: world.root.id }, { role: 'lead', groupId: communes }, { role: 'monitoring', unitId: world.communes[0]!.id }];
    await createActivity(office, plan, { parties, rules: [{ kind: 'recurring', every: ['half'] }] });
    expect((await issue(office, plan.id)).result).toMatchObject({ obligations: 6, tasks: 10 });
    const tasks = await app.sql(
      `SELECT t.period_key AS period, r.level, t.role, t.stated_due_on::text AS due, count(*)::int AS n
       FROM task t JOIN org_unit_revision r ON r.org_unit_id = t.unit_id WHERE t.plan_id = $1 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`,
      [plan.id],
    );
    expect(tasks.map(Object.values)).toEqual([
      ['2024-H1', 'commune', 'lead', '2024-06-18', 4],
      ['2024-H1', 'district', 'lead', '2024-06-20', 1],
      ['2024-H2', 'commune', 'lead', '2024-12-17', 4],
      ['2024-H2', 'district', 'lead', '2024-12-20', 1],
    ]);
  });

  it('X2: a coordinator of a unit below reads an issued plan and issues nothing of it', async () => {
    const below = await world.as('coordinator', world.communes[0]!);
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: leadAndHelpers() });
    const attempts = async () => [
      await below.post(`/api/v1/plans/${plan.id}/issue-preview`, {}),
      await below.post(`/api/v1/plans/${plan.id}/issue`, { expectedNewTasks: 0 }, { version: 1 }),
      await below.post(`/api/v1/activities/${activity.id}/open-task`, { unitIds: [world.communes[0]!.id], statedDueOn: null }),
    ].map(({ status }) => status);
    expect(await attempts()).toEqual([404, 404, 404]);
    await issue(office, plan.id);
    expect((await below.get(`/api/v1/plans/${plan.id}`)).status).toBe(200);
    expect(await attempts()).toEqual([403, 403, 403]);
  });

  it('T1: a second run makes nothing; a commune added later gets only its own', async () => {
    const own = await createWorld(app, { communes: 2 });
    const coordinator = await own.as('coordinator');
    const rule = { underUnitId: own.root.id, levels: ['commune'], reach: 'children', exceptUnitIds: [] };
    const group = await createGroup(coordinator, { name: 'Các xã', kind: 'rule', rule });
    const plan = await createPlan(coordinator, own);
    await createActivity(coordinator, plan, { parties: [{ role: 'lead', groupId: group }], rules: [{ kind: 'recurring', every: ['half', 'year'] }] });
    expect((await issue(coordinator, plan.id)).result.tasks).toBe(4);
    expect((await issue(coordinator, plan.id)).result).toEqual({ obligations: 0, tasks: 0, skippedActivities: 1 });
    await own.addUnit('UBND xã Sinh Sau', 'commune', own.root);
    expect((await preview(coordinator, plan.id)).totals).toMatchObject({ newTasks: 2, existingTasks: 4 });
    expect((await issue(coordinator, plan.id)).result).toMatchObject({ obligations: 1, tasks: 2 });
    expect(await taskCount(plan.id)).toBe(6);
  });

  it('two at once end in the same rows as one; the same key twice is one job', async () => {
    const plan = await createPlan(office, world);
    for (let n = 0; n < 4; n += 1) {
      await createActivity(office, plan, { parties: leadAndHelpers(), rules: [{ kind: 'recurring', every: ['month'] }, { kind: 'continuous', note: 'quarter' }] });
    }
    const { totals } = await preview(office, plan.id);
    await createActivity(office, plan, { parties: leadAndHelpers() });
    const first = await issue(office, plan.id, { activityIds: [(await office.get(`/api/v1/plans/${plan.id}/annex`)).body.sections[0].activities[4].id] });
    expect(first.result.tasks).toBe(5);
    const again = await preview(office, plan.id);
    expect(again.totals.newTasks).toBe(totals.newTasks);
    const { version } = (await office.get(`/api/v1/plans/${plan.id}`)).body;
    const send = (key?: string) => office.post(`/api/v1/plans/${plan.id}/issue`, { expectedNewTasks: totals.newTasks }, { version, key });
    const answers = await Promise.all([send(), send()]);
    const jobs = await Promise.all(answers.filter(({ status }) => status === 202).map(({ body }) => finished(office, body.id)));
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.every(({ state }) => state === 'done')).toBe(true);
    expect(jobs.reduce((sum, { result }) => sum + result.tasks, 0)).toBe(totals.newTasks);
    expect(await taskCount(plan.id)).toBe(totals.newTasks + 5);
    const body = { expectedNewTasks: 0 };
    const now = (await office.get(`/api/v1/plans/${plan.id}`)).body.version;
    const one = await office.post(`/api/v1/plans/${plan.id}/issue`, body, { version: now, key: 'cung-mot-khoa' });
    const two = await office.post(`/api/v1/plans/${plan.id}/issue`, body, { version: now, key: 'cung-mot-khoa' });
    expect(two.body.id).toBe(one.body.id);
  });

  it('U3: an open group needs its members; those picked are kept', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: [{ role: 'lead', unitId: world.office.id }, { role: 'coordinating', groupId: open }] });
    const other = await createActivity(office, plan, { parties: leadAndHelpers() });
    const before = await preview(office, plan.id);
    expect(before.needsMembers).toHaveLength(1);
    expect(before.needsMembers[0]).toMatchObject({ activityId: activity.id, groupName: 'Đơn vị liên quan', chosen: [] });
    expect(before.problems).toContainEqual(expect.objectContaining({ activityId: activity.id, code: 'membersRequired' }));
    const refused = await sendIssue(office, plan.id);
    expect([refused.status, refused.body.code]).toEqual([422, 'membersRequired']);
    expect((await office.get(`/api/v1/plans/${plan.id}`)).body.state).toBe('draft');
    expect((await issue(office, plan.id, { activityIds: [other.id] })).result.tasks).toBe(5);
    const members = { [before.needsMembers[0].partyId]: [world.communes[1]!.id] };
    expect((await issue(office, plan.id, { members })).result.tasks).toBe(2);
    const stored = (await office.get(`/api/v1/activities/${activity.id}`)).body.parties[1].memberIds;
    expect(stored).toEqual([world.communes[1]!.id]);
    const stranger = await createWorld(app, { communes: 1 });
    const outside = await sendIssue(office, plan.id, { members: { [before.needsMembers[0].partyId]: [stranger.office.id] } });
    expect(outside.body.code).toBe('membersOutsidePlan');
  });

  it('one unit owes one thing: what it leads it does not also coordinate; outsiders and monitors owe no task', async () => {
    const plan = await createPlan(office, world);
    const unit = world.communes[0]!.id;
    await createActivity(office, plan, {
      parties: [
        { role: 'lead', unitId: unit }, { role: 'lead', unitId: unit }, { role: 'coordinating', groupId: communes },
        { role: 'monitoring', unitId: world.office.id }, { role: 'coordinating', externalName: 'Viễn thông' },
      ],
    });
    const before = await preview(office, plan.id);
    expect(before.problems).toContainEqual(expect.objectContaining({ code: 'leadKept' }));
    expect(before.totals).toMatchObject({ obligations: 5, tasks: 4 });
    expect((await issue(office, plan.id)).result).toMatchObject({ obligations: 5, tasks: 4 });
    const roles = await app.sql('SELECT role FROM task WHERE plan_id = $1 AND unit_id = $2', [plan.id, unit]);
    expect(roles).toEqual([{ role: 'lead' }]);
  });

  it('I11: a plan of indicators alone is issued once, without a task, so that its periods can open', async () => {
    const indicators = await createIndicatorWorld(app, { communes: 1 });
    await indicators.assign({ leads: indicators.communes });
    await app.sql("UPDATE plan SET state = 'draft' WHERE id = $1", [indicators.planId]);
    const coordinator = await indicators.as('coordinator');
    const send = async (version: number) => coordinator.post(`/api/v1/plans/${indicators.planId}/issue`, { expectedNewTasks: 0 }, { version });
    expect((await coordinator.post(`/api/v1/plans/${indicators.planId}/issue`, { expectedNewTasks: 1 }, { version: 1 })).body.code).toBe('issueChanged');
    const started = await send(1);
    expect(started.status).toBe(202);
    expect(await finished(coordinator, started.body.id)).toMatchObject({ state: 'done', result: { obligations: 0, tasks: 0 } });
    expect((await coordinator.get(`/api/v1/plans/${indicators.planId}`)).body).toMatchObject({ state: 'issued', version: 2 });
    expect((await coordinator.get(`/api/v1/plans/${indicators.planId}/indicator-periods`)).body.toOpen).toContain('2024-Q2');
    expect((await send(2)).body.code).toBe('planEmpty');
  });

  it('refuses a changed preview, a missing and a stale version, an empty and a closed plan', async () => {
    const plan = await createPlan(office, world);
    expect((await office.post(`/api/v1/plans/${plan.id}/issue`, { expectedNewTasks: 0 }, { version: 1 })).body.code).toBe('planEmpty');
    await createActivity(office, plan, { parties: leadAndHelpers() });
    const send = (expectedNewTasks: number, version?: number) => office.post(`/api/v1/plans/${plan.id}/issue`, { expectedNewTasks }, { version });
    expect((await send(5)).status).toBe(428);
    expect((await send(5, 7)).status).toBe(412);
    expect(await send(6, 1)).toMatchObject({ status: 409, body: { code: 'issueChanged', params: { count: 5 } } });
    expect(await taskCount(plan.id)).toBe(0);
    expect((await office.post(`/api/v1/plans/${plan.id}/close`, { reason: 'Thôi' }, { version: 1 })).status).toBe(200);
    expect((await send(5, 2)).body.code).toBe('planClosed');
  });

  it('X2: another district neither sees nor issues it; a unit sees it once it is issued', async () => {
    const plan = await createPlan(office, world);
    await createActivity(office, plan, { parties: leadAndHelpers() });
    const stranger = await (await createWorld(app, { communes: 1 })).as('coordinator');
    expect((await stranger.post(`/api/v1/plans/${plan.id}/issue-preview`, {})).status).toBe(404);
    expect((await stranger.post(`/api/v1/plans/${plan.id}/issue`, { expectedNewTasks: 5 }, { version: 1 })).status).toBe(404);
    const officer = await world.as('unitOfficer');
    expect((await officer.get(`/api/v1/plans/${plan.id}`)).status).toBe(404);
    expect((await officer.post(`/api/v1/plans/${plan.id}/issue-preview`, {})).status).toBe(403);
    const job = await sendIssue(office, plan.id);
    await finished(office, job.body.id);
    expect((await stranger.get(`/api/v1/jobs/${job.body.id}`)).status).toBe(404);
    expect((await officer.get(`/api/v1/plans/${plan.id}`)).body).toMatchObject({ state: 'issued', taskCount: 0, counts: {} });
  });

  it('T1, T2: a rule with tasks is withdrawn, not rewritten; issued words stay', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: leadAndHelpers(), deliverables: [{ text: 'Báo cáo' }] });
    await issue(office, plan.id);
    const [rule] = activity.rules;
    const changed = await office.patch(
      `/api/v1/activities/${activity.id}`,
      { content: 'Nội dung đã sửa', rules: [{ id: rule.id, rule: { kind: 'quarter', quarter: 4 } }], deliverables: [{ text: 'Báo cáo' }, { text: 'Biên bản' }] },
      { version: 1 },
    );
    expect(changed.body.deliverables[0]).toEqual(activity.deliverables[0]);
    expect(changed.body.rules).toHaveLength(1);
    expect(changed.body.rules[0].id).not.toBe(rule.id);
    const contents = await app.sql('SELECT c.title FROM task t JOIN task_content c ON c.id = t.content_id WHERE t.plan_id = $1 GROUP BY 1', [plan.id]);
    expect(contents).toEqual([{ title: activity.content }]);
    expect((await preview(office, plan.id)).totals).toMatchObject({ newTasks: 5, existingTasks: 0 });
    expect((await office.delete(`/api/v1/activities/${activity.id}`, { version: 2 })).body.code).toBe('activityIssued');
    expect([activity.isIssued, changed.body.isIssued]).toEqual([false, true]);
    const back = await office.patch(`/api/v1/activities/${activity.id}`, { rules: [{ rule: { kind: 'quarter', quarter: 3 } }] }, { version: 2 });
    expect(back.body.rules[0].id).toBe(rule.id);
    expect((await preview(office, plan.id)).totals).toMatchObject({ newTasks: 0, existingTasks: 5 });
  });

  it('U4: open work moves with its unit, finished work stays where it was done', async () => {
    const own = await createWorld(app, { communes: 2 });
    const coordinator = await own.as('coordinator');
    const admin = await own.as('administrator');
    const cluster = await own.addUnit('Cụm xã', 'other', own.root);
    const plan = await createPlan(coordinator, own);
    await createActivity(coordinator, plan, { parties: [{ role: 'lead', unitId: own.communes[0]!.id }], rules: [{ kind: 'recurring', every: ['half', 'year'] }] });
    await issue(coordinator, plan.id);
    await app.sql("UPDATE task SET state = 'completed', completed_at = now(), submitted_at = now() WHERE plan_id = $1 AND period_key = '2024-H1'", [plan.id]);
    const open = await admin.post(`/api/v1/org-units/${own.communes[0]!.id}/close`, { validTo: '2024-07-05', reason: 'Thử' }, { version: 1 });
    expect(open.body).toMatchObject({ code: 'unitHasOpenTasks', params: { count: 1 } });
    const moved = await admin.patch(`/api/v1/org-units/${own.communes[0]!.id}`, { parentId: cluster.id }, { version: 1 });
    expect(moved.status).toBe(200);
    const tasks = await app.sql('SELECT period_key, unit_path FROM task WHERE plan_id = $1 ORDER BY period_key', [plan.id]);
    expect(tasks).toEqual([
      { period_key: '2024', unit_path: moved.body.path },
      { period_key: '2024-H1', unit_path: own.communes[0]!.path },
    ]);
  });

  it('X2: a task names the other parties, and their standing only to who may read it; staff see the plan', async () => {
    const plan = await createPlan(office, world);
    await createActivity(office, plan, { parties: [{ role: 'lead', groupId: communes }] });
    await issue(office, plan.id);
    const [own] = await app.sql<{ id: string }>('SELECT id FROM task WHERE plan_id = $1 AND unit_id = $2', [plan.id, world.communes[0]!.id]);
    const told = async (client: TestClient) =>
      (await client.get(`/api/v1/tasks/${own!.id}`)).body.otherParties.map((party: any) => [party.taskId === null, party.standing === null]);
    expect(await told(await world.as('unitOfficer'))).toEqual([[true, true], [true, true], [true, true]]);
    expect(await told(office)).toEqual([[false, false], [false, false], [false, false]]);
    expect((await (await world.as('staff')).get(`/api/v1/plans/${plan.id}`)).status).toBe(200);
  });

  it('T2: tasks issued later copy the words of their day, those before keep theirs', async () => {
    const own = await createWorld(app, { communes: 1 });
    const coordinator = await own.as('coordinator');
    const group = await createGroup(coordinator, { name: 'Các xã', kind: 'rule', rule: { underUnitId: own.root.id, levels: ['commune'], reach: 'children', exceptUnitIds: [] } });
    const plan = await createPlan(coordinator, own);
    const activity = await createActivity(coordinator, plan, { parties: [{ role: 'lead', groupId: group }], deliverables: [{ text: 'Báo cáo' }] });
    await issue(coordinator, plan.id);
    await coordinator.patch(`/api/v1/activities/${activity.id}`, { deliverables: [{ id: activity.deliverables[0].id, text: 'Báo cáo và biên bản' }] }, { version: 1 });
    await own.addUnit('UBND xã Sinh Sau', 'commune', own.root);
    await issue(coordinator, plan.id);
    const copied = await app.sql(
      "SELECT c.deliverables -> 0 ->> 'text' AS text FROM task t JOIN task_content c ON c.id = t.content_id WHERE t.plan_id = $1 ORDER BY t.unit_path", [plan.id]);
    expect(copied.map((row) => row['text'])).toEqual(['Báo cáo', 'Báo cáo và biên bản']);
  });

  it('lists the tasks to be, one by one', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: leadAndHelpers() });
    const list = (body = {}) => office.post(`/api/v1/plans/${plan.id}/issue-preview/tasks`, { activityId: activity.id, page: 1, perPage: 3, ...body });
    expect((await list()).body).toMatchObject({ total: 5, isTotalExact: true });
    expect((await list({ page: 2 })).body.items).toHaveLength(2);
    await issue(office, plan.id);
    expect((await list()).body.items.every((line: { isNew: boolean }) => !line.isNew)).toBe(true);
  });

  it('S4: work on an event gets a task when someone opens one', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: [{ role: 'lead', groupId: communes }], rules: [{ kind: 'onEvent', trigger: 'khi có yêu cầu' }] });
    const url = `/api/v1/activities/${activity.id}/open-task`;
    const body = { unitIds: [world.communes[0]!.id, world.communes[2]!.id], title: 'Đợt tháng 7', statedDueOn: '2024-07-20', note: 'Theo công văn' };
    expect((await office.post(url, body)).body.code).toBe('planNotIssued');
    expect((await issue(office, plan.id)).result).toMatchObject({ obligations: 4, tasks: 0 });
    const opened = await office.post(url, body);
    expect([opened.status, opened.body]).toEqual([201, { tasks: 2 }]);
    await office.post(url, { ...body, statedDueOn: null });
    const tasks = await app.sql(
      `SELECT t.period_key, t.effective_due_on::text AS due, c.title, e.note FROM task t JOIN task_content c ON c.id = t.content_id
       JOIN task_event e ON e.task_id = t.id WHERE t.plan_id = $1 AND t.unit_id = $2 ORDER BY t.period_key`,
      [plan.id, world.communes[0]!.id],
    );
    expect(tasks).toEqual([
      { period_key: '2024-07-05#1', due: '2024-07-22', title: 'Đợt tháng 7', note: 'Theo công văn' },
      { period_key: '2024-07-05#2', due: null, title: 'Đợt tháng 7', note: 'Theo công văn' },
    ]);
    const audit = await app.sql(`SELECT reason, after->>'periodKey' AS key FROM audit_entry WHERE action = 'activity.openTask' AND subject_id = $1 ORDER BY seq`, [activity.id]);
    expect(audit).toEqual(['2024-07-05#1', '2024-07-05#2'].map((key) => ({ reason: 'Theo công văn', key })));
  });

  it('S4, X2: opens tasks for units within reach only', async () => {
    const plan = await createPlan(office, world);
    const activity = await createActivity(office, plan, { parties: [{ role: 'lead', groupId: communes }], rules: [{ kind: 'onEvent', trigger: 'khi có yêu cầu' }] });
    await issue(office, plan.id);
    const { communes: [foreign] } = await createWorld(app, { communes: 1 });
    const opened = await office.post(`/api/v1/activities/${activity.id}/open-task`, { unitIds: [world.communes[0]!.id, foreign!.id], statedDueOn: null });
    expect(opened.body.code).toBe('membersOutsidePlan');
    expect(await taskCount(plan.id)).toBe(0);
  });
});
