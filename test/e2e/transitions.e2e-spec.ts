import { ROLE_PERMISSIONS, type Role } from '#contracts';
import { findTransition, TASK_ACTIONS, TASK_STATES, type TaskAction } from '#domain';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTaskWorld, insertRound, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';

const ROUTES: Readonly<Record<TaskAction, string>> = {
  start: 'start', submit: 'submit', recall: 'recall', approve: 'approve', return: 'return', reopen: 'reopen',
  markNotApplicable: 'mark-not-applicable', suspend: 'suspend', resume: 'resume', withdraw: 'withdraw',
};
const UNIT_ACTIONS: readonly TaskAction[] = ['start', 'submit', 'recall'];
const ROLES: readonly Role[] = ['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor'];

describe('transitions (RULES.md T3, E1, T7)', () => {
  let app: TestApplication;
  let world: TaskWorld;
  const clients = new Map<Role, TestClient>();

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createTaskWorld(app);
    for (const role of ROLES) clients.set(role, await world.as(role));
  });
  afterAll(() => app.close());

  const act = (client: TestClient, taskId: string, action: TaskAction, version: number, body: object = {}, key?: string) =>
    client.post(`/api/v1/tasks/${taskId}/${ROUTES[action]}`, body, { version, key });
  const stateOf = async (id: string) => (await app.sql<{ state: string; version: number }>('SELECT state, version FROM task WHERE id = $1', [id]))[0]!;

  it.each(ROLES)('answers every state × action for the role %s as the table says', async (role) => {
    const { id: personId } = await world.person('unitOfficer');
    const { id: staffId } = await world.person('staff');
    const client = clients.get(role)!;
    for (const state of TASK_STATES) {
      for (const action of TASK_ACTIONS) {
        const task = await world.task({ state, assigneeId: staffId });
        if (state === 'submitted' || state === 'completed') await insertRound(app, task.id, personId, state === 'submitted' ? 'submitted' : 'approved');
        const transition = findTransition(state, action);
        const body = action === 'submit' ? { resultText: 'Xong' } : transition?.note === 'required' ? { note: 'Lý do' } : {};
        const answer = await act(client, task.id, action, 1, body);
        const mayAct = ROLE_PERMISSIONS[role].includes(UNIT_ACTIONS.includes(action) ? 'tasks.handIn' : 'tasks.review');
        const expected = !mayAct ? 403 : transition === null ? 409 : 200;
        const now = await stateOf(task.id);
        expect({ role, state, action, status: answer.status, after: now.state }).toEqual({
          role, state, action, status: expected, after: expected === 200 ? transition!.to : state,
        });
        const [events] = await app.sql<{ n: number }>('SELECT count(*)::int AS n FROM task_event WHERE task_id = $1', [task.id]);
        expect(events!.n).toBe(expected === 200 ? 1 : 0);
      }
    }
  });

  it('hides the tasks of another unit, and of nobody to staff (X2)', async () => {
    const foreign = await world.task({ unit: world.communes[1]! });
    const unassigned = await world.task();
    expect((await act(clients.get('unitOfficer')!, foreign.id, 'start', 1)).status).toBe(404);
    expect((await act(clients.get('staff')!, unassigned.id, 'start', 1)).status).toBe(404);
    expect((await clients.get('unitOfficer')!.get(`/api/v1/tasks/${foreign.id}`)).status).toBe(404);
  });

  it('answers 403 where a person may read a task but acts for another unit', async () => {
    const unit = world.communes[2]!;
    const { id: personId } = await world.person('unitOfficer', unit);
    await app.sql(`INSERT INTO role_grant (id, person_id, role, scope_unit_id) VALUES (uuidv7(), $1, 'leader', $2), (uuidv7(), $1, 'coordinator', $3)`,
      [personId, world.root.id, unit.id]);
    const reader = await world.as('unitOfficer', unit);
    const [open, handedIn] = [await world.task(), await world.task({ state: 'submitted' })];
    await insertRound(app, handedIn.id, personId, 'submitted');
    const answers = [
      await act(reader, open.id, 'start', 1), await act(reader, handedIn.id, 'approve', 1),
      await reader.put(`/api/v1/tasks/${open.id}/draft`, { resultText: 'x' }, { version: 1 }),
      await reader.patch(`/api/v1/tasks/${open.id}`, { assigneeId: null }, { version: 1 }),
      await reader.post(`/api/v1/tasks/${open.id}/evidence/link`, { url: 'https://a.vn' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await reader.get(`/api/v1/tasks/${open.id}`)).body.allowedActions).toEqual([]);
  });

  it('asks for reasons where the table requires them and refuses notes where it forbids them', async () => {
    const coordinator = clients.get('coordinator')!;
    const open = await world.task();
    for (const action of ['suspend', 'withdraw', 'markNotApplicable'] as const) {
      const answer = await act(coordinator, open.id, action, 1, { note: '   ' });
      expect([action, answer.status, answer.body.code]).toEqual([action, 422, 'noteRequired']);
    }
    const answer = await act(clients.get('unitOfficer')!, open.id, 'start', 1, { note: 'thừa' });
    expect([answer.status, answer.body.code]).toEqual([422, 'noteForbidden']);
  });

  it.each([
    { role: 'lead', scheduleKind: 'date', body: {}, code: 'submissionIncomplete' },
    { role: 'coLead', scheduleKind: 'date', body: { resultText: '  ' }, code: 'submissionIncomplete' },
    { role: 'lead', scheduleKind: 'continuous', body: { note: 'chỉ ghi chú' }, code: 'statusNoteRequired' },
    { role: 'lead', scheduleKind: 'date', body: { kind: 'notApplicable' }, code: 'noteRequired' },
    { role: 'lead', scheduleKind: 'date', body: { resultText: 'Xong' }, code: undefined },
    { role: 'lead', scheduleKind: 'continuous', body: { resultText: 'Vẫn làm đều' }, code: undefined },
    { role: 'lead', scheduleKind: 'date', body: { kind: 'notApplicable', note: 'Không có hồ sơ' }, code: undefined },
    { role: 'coordinating', scheduleKind: 'date', body: {}, code: undefined },
  ] as const)('holds a hand-in of $role, $scheduleKind to what is asked: $code', async ({ role, scheduleKind, body, code }) => {
    const task = await world.task({ role, scheduleKind, dueOn: scheduleKind === 'continuous' ? null : undefined });
    const answer = await act(clients.get('unitOfficer')!, task.id, 'submit', 1, body);
    expect([answer.status, answer.body.code]).toEqual(code === undefined ? [200, undefined] : [422, code]);
  });

  it('agrees that nothing arose only when the office does (T7)', async () => {
    const task = await world.task();
    const handedIn = await act(clients.get('unitOfficer')!, task.id, 'submit', 1, { kind: 'notApplicable', note: 'Không phát sinh hồ sơ' });
    expect(handedIn.body.state).toBe('submitted');
    const agreed = await act(clients.get('coordinator')!, task.id, 'approve', 2);
    expect([agreed.body.state, agreed.body.standing, agreed.body.rounds[0].state]).toEqual(['not_applicable', 'notApplicable', 'approved']);
  });

  it('goes through return, a second hand-in and approval, keeping every round (E1, T5)', async () => {
    const [officer, coordinator] = [clients.get('unitOfficer')!, clients.get('coordinator')!];
    const task = await world.task({ dueOn: '2024-07-03' });
    const first = await act(officer, task.id, 'submit', 1, { resultText: 'Lần một', coveredDeliverableIds: [world.deliverables[0]!.id] });
    expect([first.body.standing, first.body.daysLate, first.body.roundNo, first.body.reviewDueOn]).toEqual(['submitted', 2, 1, '2024-07-12']);
    const returned = await act(coordinator, task.id, 'return', 2, { note: 'Thiếu số liệu' });
    expect([returned.body.standing, returned.body.submittedAt]).toEqual(['overdue', null]);
    expect(returned.body.rounds.map((round: any) => [round.roundNo, round.state, round.resultText])).toEqual([
      [1, 'returned', 'Lần một'],
      [2, 'draft', 'Lần một'],
    ]);
    const second = await act(officer, task.id, 'submit', 3, { resultText: 'Lần hai' });
    const approved = await act(coordinator, task.id, 'approve', 4, { note: 'Tốt' });
    expect(second.body.roundNo).toBe(2);
    expect(approved.body.rounds.map((round: any) => [round.roundNo, round.state, round.resultText])).toEqual([
      [1, 'returned', 'Lần một'],
      [2, 'approved', 'Lần hai'],
    ]);
    expect([approved.body.state, approved.body.standing, approved.body.daysLate]).toEqual(['completed', 'completedLate', 2]);
    expect(approved.body.events.map((event: any) => [event.action, event.fromState, event.toState])).toEqual([
      ['submit', 'not_started', 'submitted'],
      ['return', 'submitted', 'returned'],
      ['submit', 'returned', 'submitted'],
      ['approve', 'submitted', 'completed'],
    ]);
    expect(approved.body.events.map((event: any) => event.note)).toEqual([null, 'Thiếu số liệu', null, 'Tốt']);
    const reopened = await act(coordinator, task.id, 'reopen', 5, { note: 'Có khiếu nại' });
    expect(reopened.body.rounds.map((round: any) => round.state)).toEqual(['returned', 'approved', 'draft']);
    expect([reopened.body.state, reopened.body.completedAt]).toEqual(['returned', null]);
  });

  it('counts the day of the hand-in, however late the office decides (T5)', async () => {
    const task = await world.task({ dueOn: '2024-07-05' });
    const handedIn = await act(clients.get('unitOfficer')!, task.id, 'submit', 1, { resultText: 'Xong' });
    app.clock.moveTo('2024-07-12');
    try {
      const approved = await act(clients.get('coordinator')!, task.id, 'approve', 2);
      expect([approved.body.standing, approved.body.daysLate, approved.body.submittedAt]).toEqual(['completedOnTime', 0, handedIn.body.submittedAt]);
      expect(approved.body.completedAt > handedIn.body.submittedAt).toBe(true);
    } finally {
      app.clock.moveTo('2024-07-05');
    }
  });

  it('covers deliverables of the task only, in a draft and in a hand-in (E1)', async () => {
    const officer = clients.get('unitOfficer')!;
    const task = await world.task();
    const foreign = { resultText: 'Xong', coveredDeliverableIds: [task.id] };
    for (const answer of [await officer.put(`/api/v1/tasks/${task.id}/draft`, foreign, { version: 1 }), await act(officer, task.id, 'submit', 1, foreign)]) {
      expect([answer.status, answer.body.errors?.coveredDeliverableIds[0].code]).toEqual([400, 'unknownReference']);
    }
    expect((await stateOf(task.id)).state).toBe('not_started');
  });

  it('leaves no round waiting for the office when the task is withdrawn (E1)', async () => {
    const task = await world.task();
    await act(clients.get('unitOfficer')!, task.id, 'submit', 1, { resultText: 'Xong' });
    const withdrawn = await act(clients.get('coordinator')!, task.id, 'withdraw', 2, { note: 'Giao nhầm' });
    expect(withdrawn.body.rounds.map((round: any) => [round.state, round.resultText, round.decisionNote])).toEqual([['returned', 'Xong', 'Giao nhầm']]);
  });

  it('lets one of two writers win: 200 and 412 with the version that is (X4)', async () => {
    const task = await world.task();
    const officer = clients.get('unitOfficer')!;
    const answers = await Promise.all([1, 2].map((n) => officer.put(`/api/v1/tasks/${task.id}/draft`, { resultText: `Bản ${n}` }, { version: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)!.body.params.currentVersion).toBe(2);
    expect((await officer.put(`/api/v1/tasks/${task.id}/draft`, {})).status).toBe(428);
  });

  it('hands in once for a double click with one key, and says 412 for two keys', async () => {
    const officer = clients.get('unitOfficer')!;
    const task = await world.task();
    const body = { resultText: 'Xong' };
    const answers = [await act(officer, task.id, 'submit', 1, body, 'cung-mot-khoa-1'), await act(officer, task.id, 'submit', 1, body, 'cung-mot-khoa-1')];
    expect(answers.map(({ status, body: view }) => [status, view.state, view.rounds.length])).toEqual([[200, 'submitted', 1], [200, 'submitted', 1]]);
    expect((await act(officer, task.id, 'submit', 1, { resultText: 'Khác' }, 'cung-mot-khoa-1')).body.code).toBe('idempotencyKeyReused');
    expect((await act(officer, task.id, 'submit', 1, body)).status).toBe(412);
    expect((await app.sql('SELECT 1 FROM submission WHERE task_id = $1', [task.id])).length).toBe(1);
  });

  it('leaves a legal state when approving meets recalling (THREATS.md E84)', async () => {
    const [officer, coordinator] = [clients.get('unitOfficer')!, clients.get('coordinator')!];
    for (let round = 0; round < 10; round += 1) {
      const task = await world.task();
      await act(officer, task.id, 'submit', 1, { resultText: 'Xong' });
      const [approved, recalled] = await Promise.all([act(coordinator, task.id, 'approve', 2), act(officer, task.id, 'recall', 2)]);
      expect([approved.status, recalled.status].sort()).toEqual([200, 412]);
      const rounds = await app.sql<{ state: string }>('SELECT state FROM submission WHERE task_id = $1 ORDER BY round_no', [task.id]);
      expect([(await stateOf(task.id)).state, rounds.map(({ state }) => state)]).toEqual(
        approved.status === 200 ? ['completed', ['approved']] : ['in_progress', ['recalled', 'draft']],
      );
    }
  });

  it('writes one audit row for each accepted change and none for a refused one (X3)', async () => {
    const officer = clients.get('unitOfficer')!;
    const task = await world.task();
    await act(officer, task.id, 'start', 1);
    await act(officer, task.id, 'start', 2);
    await act(officer, task.id, 'submit', 2, { resultText: 'Xong' });
    const rows = await app.sql<{ action: string; person_id: string }>('SELECT action, person_id FROM audit_entry WHERE subject_id = $1 ORDER BY seq', [task.id]);
    expect(rows.map(({ action }) => action)).toEqual(['task.start', 'task.submit']);
    // The log is read beside nothing else: the task is named in words, its period too.
    const [row] = await app.sql<{ label: string; key: string }>(
      `SELECT e.subject_label AS label, t.period_key AS key FROM audit_entry e JOIN task t ON t.id = e.subject_id WHERE t.id = $1 LIMIT 1`, [task.id],
    );
    expect(row!.label).toMatch(/^\S+\. .+ \((tháng|quý|năm|\d\d\/)/);
    expect(row!.label).not.toContain(`(${row!.key})`);
  });
});
