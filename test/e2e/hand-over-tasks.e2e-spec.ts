import { startTestApplication, type TestApplication } from '../support/application.js';
import { handOverSteps } from '../support/hand-over-steps.js';
import { createTaskWorld, insertRound, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestUnit } from '../support/world.js';
import { newId } from '../../api/src/platform/db/identifier.js';

describe('open tasks of a unit that others carry on for (RULES.md U4)', () => {
  let app: TestApplication;
  const { succeed, proposals, confirm, leave, to, stateOf, tasksOf } = handOverSteps(() => app);

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  let world: TaskWorld;
  let office: TestClient;
  beforeEach(async () => {
    world = await createTaskWorld(app, { communes: 4 });
    office = await world.as('coordinator');
  });

  it('become proposals once the succession is in effect, with a default only where all went over to one', async () => {
    const [merged, split, future, successor] = world.communes as [TestUnit, TestUnit, TestUnit, TestUnit];
    const other = await world.addUnit('UBND xã Kế Thừa', 'commune', world.root);
    for (const unit of [merged, split, future]) await world.task({ unit });
    await world.task({ unit: merged, state: 'completed' });
    await world.task({ unit: merged, state: 'submitted' });
    expect(await proposals(office)).toEqual([]);
    await succeed('merge', merged, [successor]);
    await succeed('split', split, [successor, other]);
    await succeed('rename', future, [other], '2024-08-01');
    const found = await proposals(office);
    expect(found.map(({ unit, successionKind, proposedSuccessorId, successors }: any) => [unit.id, successionKind, proposedSuccessorId, successors.map(({ id }: any) => id)])).toEqual([
      [merged.id, 'merge', successor.id, [successor.id]], [split.id, 'split', null, [successor.id, other.id]]]);
    expect((await office.get('/api/v1/hand-overs?perPage=1')).body).toMatchObject({ total: 2, isTotalExact: true });
    expect(await proposals(office, `&unitId=${other.id}`)).toHaveLength(1);
    const counted = async (client: TestClient, query = '') => (await client.get(`/api/v1/hand-overs/count${query}`)).body;
    expect(await counted(office)).toEqual({ count: 2, isExact: true });
    const counts = [`planId=${world.planId}`, `unitId=${other.id}`, `unitId=${merged.id}`, `planId=${other.id}`].map((query) => counted(office, `?${query}`));
    expect((await Promise.all(counts)).map(({ count }) => count)).toEqual([2, 1, 1, 0]);
    expect((await counted(await (await createTaskWorld(app)).as('coordinator'))).count).toBe(0);
    expect((await (await world.as('unitHead')).get('/api/v1/hand-overs/count')).status).toBe(403);
  });

  it('go over with what was typed, while what is past stays with the old unit, past days included', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const { id } = await world.task({ unit: old, dueOn: '2024-06-20' });
    const done = await world.task({ unit: old, state: 'completed' });
    const writer = await world.person('unitOfficer', old);
    await insertRound(app, id, writer.id, 'draft');
    await succeed('merge', old, [successor]);
    const [proposal] = await proposals(office);
    expect(proposal).toMatchObject({ id, hasDraft: true, kind: 'task' });
    const answer = await confirm(office, [to(proposal, successor)], 'Sáp nhập từ 01/7');
    expect(answer.body).toEqual({ done: [id], refused: [] });
    expect([await stateOf(id), await stateOf(done.id)]).toEqual(['withdrawn', 'completed']);
    const [taken] = await tasksOf(successor);
    expect(taken).toMatchObject({ state: 'in_progress', unit_path: successor.path, period_key: '2024-Q2', effective_due_on: '2024-06-20' });
    const page = (await (await world.as('unitOfficer', successor)).get(`/api/v1/tasks/${taken.id}`)).body;
    expect(page.currentRound.resultText).toBe('Đã làm xong');
    expect(page.events.map(({ kind, action, note, handOver }: any) => [kind, action, note, handOver.from.name, handOver.to.name])).toEqual([['handOver', 'takeOver', 'Sáp nhập từ 01/7', old.name, successor.name]]);
    const before = (await office.get(`/api/v1/tasks/${id}`)).body;
    expect(before.events.at(-1)).toMatchObject({ kind: 'handOver', action: 'handOver', fromState: 'not_started', toState: 'withdrawn', handOver: { otherTaskId: taken.id } });
    const yesterday = (await office.get(`/api/v1/tasks?asOf=2024-07-04&planId=${world.planId}&perPage=100`)).body.items;
    expect(yesterday.map(({ unit, state }: any) => [unit.id, state]).sort()).toEqual([[old.id, 'completed'], [old.id, 'not_started']].sort());
    const audits = await app.sql('SELECT action, reason FROM audit_entry WHERE subject_id = ANY($1::uuid[]) ORDER BY action', [[id, taken.id]]);
    expect(audits).toEqual([{ action: 'task.handOver', reason: 'Sáp nhập từ 01/7' }, { action: 'task.takeOver', reason: 'Sáp nhập từ 01/7' }]);
    expect(await proposals(office)).toEqual([]);
  });

  it('of two merged units become one, and are not swallowed by one that the successor has finished', async () => {
    const [one, two, successor] = world.communes as [TestUnit, TestUnit, TestUnit];
    const first = await world.task({ unit: one });
    const [{ activity_id: activityId, content_id: contentId }] = await app.sql<any>('SELECT activity_id, content_id FROM task WHERE id = $1', [first.id]);
    const second = newId();
    await app.sql("INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) VALUES ($1, $2, $3, $4, 'lead', '2024-01-02T00:00:00Z')", [second, world.planId, activityId, two.id]);
    await app.sql(
      `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_kind, position, period_key, due_basis, last_event_at, created_at)
       VALUES ($1, $1, $2, $3, $4, $5, 'lead', $6, 'date', 1, '2024-Q2', 'none', '2024-01-02T00:00:00Z', '2024-01-02T00:00:00Z')`, [second, world.planId, activityId, two.id, two.path, contentId]);
    for (const unit of [one, two]) await succeed('merge', unit, [successor]);
    const found = await proposals(office);
    expect((await confirm(office, found.map((proposal) => to(proposal, successor)))).body.done).toEqual([first.id, second]);
    const [taken, ...more] = await tasksOf(successor);
    expect(more).toEqual([]);
    const events = (await office.get(`/api/v1/tasks/${taken.id}`)).body.events;
    expect(events.map(({ handOver }: any) => handOver.from.id).sort()).toEqual([one.id, two.id].sort());
    // The same work once more, of a third unit, after the successor has finished its own.
    const third = world.communes[3]!;
    await app.sql("UPDATE task SET state = 'completed', completed_at = '2024-07-05T00:00:00Z' WHERE id = $1", [taken.id]);
    await app.sql("INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) VALUES ($1, $2, $3, $4, 'lead', '2024-01-02T00:00:00Z')", [third.id, world.planId, activityId, third.id]);
    await app.sql(
      `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_kind, position, period_key, due_basis, last_event_at, created_at)
       VALUES ($1, $1, $2, $3, $1, $4, 'lead', $5, 'date', 1, '2024-Q2', 'none', '2024-01-02T00:00:00Z', '2024-01-02T00:00:00Z')`, [third.id, world.planId, activityId, third.path, contentId]);
    await succeed('merge', third, [successor]);
    expect((await confirm(office, [to((await proposals(office))[0], successor)])).body.refused).toEqual([{ id: third.id, code: 'successorNotOpen' }]);
    expect(await stateOf(third.id)).toBe('not_started');
  });

  it('may be left with the predecessor for a reason, and handed over later all the same', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const { id } = await world.task({ unit: old });
    await succeed('transfer', old, [successor]);
    const [proposal] = await proposals(office);
    expect((await leave(office, [proposal], '')).status).toBe(400);
    expect((await leave(office, [{ kind: 'task', id, version: 1 }], 'Chuyển việc khác, việc này ở lại')).body).toEqual({ done: [id], refused: [] });
    expect((await leave(office, [{ kind: 'task', id, version: 1 }])).body.refused).toEqual([{ id, code: 'leftAlready' }]);
    expect(await proposals(office)).toEqual([]);
    const [left] = await proposals(office, '&status=left');
    expect(left).toMatchObject({ id, left: { reason: 'Chuyển việc khác, việc này ở lại' } });
    expect((await office.get(`/api/v1/tasks/${id}`)).body.events.at(-1)).toMatchObject({ kind: 'handOver', action: 'leave', handOver: { to: null } });
    expect((await confirm(office, [to(left, successor)])).body.done).toEqual([id]);
  });

  it('are refused one by one, each for its own reason', async () => {
    const [old, successor, stranger] = world.communes as [TestUnit, TestUnit, TestUnit];
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.push((await world.task({ unit: old })).id);
    const kept = await world.task({ unit: stranger });
    await succeed('merge', old, [successor]);
    const [a, b, c, d] = await proposals(office);
    await app.sql("UPDATE task SET state = 'submitted', submitted_at = '2024-07-05T00:00:00Z', version = 2 WHERE id = $1", [a.id]);
    await app.sql('UPDATE task SET version = 2 WHERE id = $1', [b.id]);
    const answer = await confirm(office, [to(a, successor), to(b, successor), to(c, stranger), to(d, successor), to({ kind: 'task', ...kept }, successor)]);
    expect(answer.body).toEqual({ done: [d.id], refused: [
      { id: a.id, code: 'handOverNotOpen' }, { id: b.id, code: 'staleVersion' }, { id: c.id, code: 'notSuccessor' }, { id: kept.id, code: 'noSuccession' }] });
    expect((await confirm(office, [to(d, successor)])).body.refused).toEqual([{ id: d.id, code: 'handedOverAlready' }]);
    await app.sql("UPDATE plan SET state = 'closed' WHERE id = $1", [world.planId]);
    expect(await proposals(office)).toEqual([]);
    expect((await confirm(office, [to(c, successor)])).body.refused).toEqual([{ id: c.id, code: 'planClosed' }]);
    expect((await leave(office, [c])).status).toBe(400);
  });

  it('are handed over once when two do it at once, and a repeated request answers as before', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const { id } = await world.task({ unit: old });
    await succeed('rename', old, [successor]);
    const [proposal] = await proposals(office);
    const answers = await Promise.all(Array.from({ length: 4 }, () => confirm(office, [to(proposal, successor)])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.flatMap(({ body }) => body.done)).toEqual([id]);
    expect(answers.flatMap(({ body }) => body.refused.map(({ code }: any) => code))).toEqual(['handedOverAlready', 'handedOverAlready', 'handedOverAlready']);
    expect(await tasksOf(successor)).toHaveLength(1);
    expect(await app.sql('SELECT 1 FROM hand_over WHERE task_id = $1', [id])).toHaveLength(1);
  });

  it('are the plan’s office’s alone: others see none and can move none', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    await world.task({ unit: old });
    await succeed('merge', old, [successor]);
    const [proposal] = await proposals(office);
    const elsewhere = await (await createTaskWorld(app)).as('coordinator');
    expect(await proposals(elsewhere)).toEqual([]);
    expect((await confirm(elsewhere, [to(proposal, successor)])).status).toBe(404);
    expect((await leave(elsewhere, [{ kind: 'task', id: proposal.id, version: 1 }])).status).toBe(404);
    // A coordinator of the commune alone reads its tasks; the plan is the district's.
    const ofCommune = await world.as('coordinator', old);
    expect(await proposals(ofCommune)).toEqual([]);
    expect((await confirm(ofCommune, [to(proposal, successor)])).body.refused).toEqual([{ id: proposal.id, code: 'notAllowed' }]);
    for (const role of ['unitHead', 'unitOfficer', 'staff', 'auditor', 'leader', 'administrator'] as const) {
      const client = await world.as(role);
      expect([role, (await client.get('/api/v1/hand-overs')).status, (await confirm(client, [to(proposal, successor)])).status]).toEqual([role, 403, 403]);
    }
    expect(await stateOf(proposal.id)).toBe('not_started');
  });

  it('of a unit that goes on after a transfer are its own when issued later', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const { id } = await world.task({ unit: old });
    await app.sql("UPDATE task SET created_at = '2024-07-02T00:00:00Z' WHERE id = $1", [id]);
    await succeed('transfer', old, [successor]);
    expect(await proposals(office)).toEqual([]);
  });

  it('follow a successor that is gone as well, and wait without one after dissolving', async () => {
    const [old, between, last, gone] = world.communes as [TestUnit, TestUnit, TestUnit, TestUnit];
    await world.task({ unit: old });
    await world.task({ unit: gone });
    await succeed('merge', old, [between], '2024-06-01');
    await succeed('rename', between, [last]);
    await succeed('dissolve', gone, [null]);
    const found = await proposals(office);
    expect(found.map(({ unit, proposedSuccessorId }: any) => [unit.id, proposedSuccessorId])).toEqual([[old.id, last.id], [gone.id, null]]);
    expect((await confirm(office, [to(found[0], between)])).body.refused).toEqual([{ id: found[0].id, code: 'notSuccessor' }]);
    expect((await confirm(office, [to(found[0], last)])).body.done).toEqual([found[0].id]);
    expect(await tasksOf(last)).toHaveLength(1);
  });

  it('do not go to a successor outside the office’s reach', async () => {
    const [old] = world.communes as [TestUnit];
    const elsewhere = await createTaskWorld(app);
    await world.task({ unit: old });
    await succeed('merge', old, [elsewhere.communes[0]!]);
    const [proposal] = await proposals(office);
    expect(proposal).toMatchObject({ successors: [], proposedSuccessorId: null });
    expect((await confirm(office, [to(proposal, elsewhere.communes[0]!)])).body.refused).toEqual([{ id: proposal.id, code: 'notSuccessor' }]);
    expect(await tasksOf(elsewhere.communes[0]!)).toEqual([]);
  });

  it('come to an end where units followed each other in a circle', async () => {
    const [one, two, three] = world.communes as [TestUnit, TestUnit, TestUnit];
    await world.task({ unit: one });
    await succeed('rename', one, [two], '2024-05-01');
    await succeed('rename', two, [three], '2024-06-01');
    await app.sql("INSERT INTO org_unit_succession (id, kind, predecessor_id, successor_id, effective_on) VALUES ($1, 'rename', $2, $3, '2024-06-15')", [newId(), three.id, one.id]);
    const [proposal] = await proposals(office);
    expect(proposal).toMatchObject({ unit: { id: one.id }, proposedSuccessorId: three.id, successors: [{ id: three.id }] });
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2000-01-01,2024-06-15)' WHERE org_unit_id = $1", [three.id]);
    const [nobody] = await proposals(office);
    expect(nobody).toMatchObject({ proposedSuccessorId: null, successors: [] });
    expect((await confirm(office, [to(nobody, one)])).body.refused).toEqual([{ id: nobody.id, code: 'notSuccessor' }]);
  });

  it('go on with what was typed in the same task of the successor, once that waits for no review', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const { id } = await world.task({ unit: old });
    const [same] = await app.sql<any>(
      `WITH own AS (INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) SELECT $2, plan_id, activity_id, $3, role, created_at FROM obligation WHERE id = (SELECT obligation_id FROM task WHERE id = $1) RETURNING id)
       INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_kind, position, period_key, due_basis, state, submitted_at, last_event_at, created_at)
       SELECT own.id, own.id, plan_id, activity_id, $3, $4, role, content_id, schedule_kind, position, period_key, due_basis, 'submitted', '2024-07-01T03:00:00Z', last_event_at, created_at FROM task, own WHERE task.id = $1 RETURNING id`,
      [id, newId(), successor.id, successor.path]);
    const writer = await world.person('unitOfficer', old);
    await insertRound(app, id, writer.id, 'draft');
    await succeed('merge', old, [successor]);
    const [proposal] = await proposals(office);
    expect((await confirm(office, [to(proposal, successor)])).body.refused).toEqual([{ id, code: 'successorNotOpen' }]);
    await app.sql("UPDATE task SET state = 'not_started', submitted_at = NULL WHERE id = $1", [same.id]);
    expect((await confirm(office, [to(proposal, successor)])).body).toEqual({ done: [id], refused: [] });
    expect(await tasksOf(successor)).toMatchObject([{ id: same.id, state: 'in_progress' }]);
    const drafts = await app.sql('SELECT task_id, result_text FROM submission WHERE task_id = ANY($1::uuid[]) ORDER BY task_id = $2', [[id, same.id], same.id]);
    expect(drafts).toEqual([{ task_id: id, result_text: 'Đã làm xong' }, { task_id: same.id, result_text: 'Đã làm xong' }]);
  });

  it('leave what the successor has begun to write as it is', async () => {
    const [one, two, successor] = world.communes as [TestUnit, TestUnit, TestUnit];
    const first = await world.task({ unit: one });
    const [{ id: secondId }] = await app.sql<any>(
      `WITH own AS (INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) SELECT $2, plan_id, activity_id, $3, role, created_at FROM obligation WHERE id = (SELECT obligation_id FROM task WHERE id = $1) RETURNING id)
       INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_kind, position, period_key, due_basis, state, last_event_at, created_at)
       SELECT own.id, own.id, plan_id, activity_id, $3, $4, role, content_id, schedule_kind, position, period_key, due_basis, 'in_progress', last_event_at, created_at FROM task, own WHERE task.id = $1 RETURNING id`,
      [first.id, newId(), two.id, two.path]);
    const writer = await world.person('unitOfficer', one);
    await insertRound(app, first.id, writer.id, 'draft');
    await insertRound(app, secondId, writer.id, 'draft');
    await app.sql("UPDATE submission SET result_text = 'Của xã thứ hai' WHERE task_id = $1", [secondId]);
    for (const unit of [one, two]) await succeed('merge', unit, [successor]);
    const found = await proposals(office);
    expect((await confirm(office, found.map((proposal) => to(proposal, successor)))).body.done).toHaveLength(2);
    const [taken] = await tasksOf(successor);
    expect(await app.sql('SELECT result_text FROM submission WHERE task_id = $1', [taken.id])).toEqual([{ result_text: 'Đã làm xong' }]);
    expect(await app.sql('SELECT state, result_text FROM submission WHERE task_id = $1', [secondId])).toEqual([{ state: 'draft', result_text: 'Của xã thứ hai' }]);
  });

  it('wait for nothing where the unit goes on under a new name of its own: its id stays (RULES.md U1)', async () => {
    const [unit] = world.communes as [TestUnit];
    const { id } = await world.task({ unit });
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2000-01-01,2024-07-01)' WHERE org_unit_id = $1", [unit.id]);
    await app.sql("INSERT INTO org_unit_revision (id, org_unit_id, valid_during, name, short_name, folded, level, path) VALUES ($1, $2, '[2024-07-01,)', 'UBND xã Tên Mới', 'Tên Mới', 'ten moi', 'commune', $3)", [newId(), unit.id, unit.path]);
    expect(await proposals(office)).toEqual([]);
    expect((await confirm(office, [to({ kind: 'task', id, version: 1 }, world.communes[1]!)])).body.refused).toEqual([{ id, code: 'noSuccession' }]);
  });

  it('answer a repeated request as the first time, and refuse another under the same key', async () => {
    const [old, successor] = world.communes as [TestUnit, TestUnit];
    const { id } = await world.task({ unit: old });
    await succeed('merge', old, [successor]);
    const [proposal] = await proposals(office);
    const key = { key: newId() };
    const body = { items: [to(proposal, successor)] };
    const first = await office.post('/api/v1/hand-overs/confirm', body, key);
    const again = await office.post('/api/v1/hand-overs/confirm', body, key);
    expect([first.status, first.body, again.status, again.body]).toEqual([200, { done: [id], refused: [] }, 200, { done: [id], refused: [] }]);
    expect(await app.sql('SELECT 1 FROM hand_over WHERE task_id = $1', [id])).toHaveLength(1);
    expect((await office.post('/api/v1/hand-overs/confirm', { ...body, note: 'Khác' }, key)).status).toBe(422);
  });
});
