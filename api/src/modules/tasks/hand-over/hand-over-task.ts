import { OPEN_STATES, TASK_HAND_OVER, type TaskState } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { newId, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { LockedTask } from '../commands/lock-task.js';
import { insertDraft, openRound } from '../commands/rounds.js';
import { recordEvent } from '../commands/transition.js';
import { Task, TaskEvent } from '../entities/index.js';

/** The unit that takes over, as it is today. */
export interface Heir {
  readonly id: string;
  readonly path: string;
}

interface SameWork {
  readonly id: string;
  readonly state: TaskState;
}

/** Refuses a task that is not the unit's to do any more, each for its own reason (RULES.md U4). */
export async function requireOpenTask(tx: Tx, task: LockedTask): Promise<void> {
  if (TASK_HAND_OVER.from.includes(task.state)) return;
  const [decided] = await tx.query('SELECT 1 FROM hand_over WHERE task_id = $1 AND to_unit_id IS NOT NULL', [task.id]);
  throw new Problem(decided === undefined ? 'handOverNotOpen' : 'handedOverAlready');
}

/**
 * The successor's own task of the same line and period, where it has one: two communes become one, which owes the work once. One
 * that it has finished already would swallow what is handed over without a word.
 */
export async function sameWorkOf(tx: Tx, task: LockedTask, heir: Heir): Promise<SameWork | null> {
  const [same] = await tx.query<SameWork>(
    `SELECT own.id, own.state FROM task t
     JOIN obligation o ON o.activity_id = t.activity_id AND o.unit_id = $2 AND o.role = t.role
     JOIN task own ON own.obligation_id = o.id AND own.schedule_rule_id IS NOT DISTINCT FROM t.schedule_rule_id AND own.period_key = t.period_key
     WHERE t.id = $1 FOR UPDATE OF own`,
    [task.id, heir.id],
  );
  if (same !== undefined && !OPEN_STATES.includes(same.state)) throw new Problem('successorNotOpen');
  return same ?? null;
}

/**
 * The task stays with the unit it was issued to, withdrawn, and the successor has one of its own with the same words and dates
 * (RULES.md T2, U4): what past days tell of either stays true. What was typed so far goes along as a draft, unless the successor
 * has begun to write itself. Answers the successor's task.
 */
export async function handOverTask(tx: Tx, actor: Actor, task: LockedTask, heir: Heir, same: SameWork | null, reason: string | null): Promise<string> {
  const taken = same === null ? await insertTaken(tx, actor, task, heir) : await withDraftOf(tx, actor, task, same);
  await tx.manager.update(Task, { id: task.id }, { state: TASK_HAND_OVER.to, lastEventAt: tx.now, version: () => 'version + 1' });
  await recordEvent(tx, actor, task, { action: 'handOver', toState: TASK_HAND_OVER.to, note: reason, roundNo: task.roundNo, submittedAt: null });
  await tx.manager.update(Task, { id: taken.id }, { state: taken.state, lastEventAt: tx.now });
  await tx.manager.insert(TaskEvent, {
    id: newId(), taskId: taken.id, at: tx.now, personId: actor.personId, action: 'takeOver', fromState: same?.state ?? null, toState: taken.state, note: reason,
    roundNo: await roundNoOf(tx, taken.id), submittedAt: null,
  });
  await tx.query(
    `INSERT INTO hand_over (id, task_id, from_unit_id, to_unit_id, to_task_id, reason, decided_at, decided_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), task.id, task.unitId, heir.id, taken.id, reason, tx.now, actor.personId],
  );
  tx.audit({
    action: 'task.handOver', subjectType: 'task', subjectId: task.id, subjectLabel: task.label,
    before: { state: task.state, unitId: task.unitId }, after: { state: TASK_HAND_OVER.to, toUnitId: heir.id, toTaskId: taken.id }, reason,
  });
  tx.audit({
    action: 'task.takeOver', subjectType: 'task', subjectId: taken.id, subjectLabel: task.label,
    after: { unitId: heir.id, fromUnitId: task.unitId, fromTaskId: task.id, isNew: same === null }, reason,
  });
  return taken.id;
}

/** The successor's own task, begun with what was typed where nothing of its own stands in it yet. */
async function withDraftOf(tx: Tx, actor: Actor, task: LockedTask, same: SameWork): Promise<SameWork> {
  const round = await openRound(tx, task.id);
  if (round === null || (await openRound(tx, same.id)) !== null) return same;
  await insertDraft(tx, same.id, actor.personId, round.id);
  return { id: same.id, state: same.state === 'not_started' ? 'in_progress' : same.state };
}

/** Written down that the task stays where it is, and why; nothing of the task changes. */
export async function leaveTask(tx: Tx, actor: Actor, task: LockedTask, reason: string): Promise<void> {
  await tx.query(
    `INSERT INTO hand_over (id, task_id, from_unit_id, reason, decided_at, decided_by) VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), task.id, task.unitId, reason, tx.now, actor.personId],
  );
  tx.audit({ action: 'task.leaveWithPredecessor', subjectType: 'task', subjectId: task.id, subjectLabel: task.label, after: { unitId: task.unitId }, reason });
}

async function roundNoOf(tx: Tx, taskId: string): Promise<number> {
  const [task] = await tx.query<{ roundNo: number }>('SELECT round_no AS "roundNo" FROM task WHERE id = $1', [taskId]);
  return task!.roundNo;
}

/** The successor owes what the predecessor did: same line, same role, same dates; nobody is assigned yet. */
async function insertTaken(tx: Tx, actor: Actor, task: LockedTask, heir: Heir): Promise<SameWork> {
  const id = newId();
  await tx.query(
    `INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, party_id, duty, created_at)
     SELECT $1, o.plan_id, o.activity_id, $3, o.role, o.party_id, o.duty, $4 FROM task t JOIN obligation o ON o.id = t.obligation_id WHERE t.id = $2
     ON CONFLICT (activity_id, unit_id, role) DO NOTHING`,
    [newId(), task.id, heir.id, tx.now],
  );
  const round = await openRound(tx, task.id);
  const state: TaskState = round === null ? 'not_started' : 'in_progress';
  await tx.query(
    `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_rule_id, schedule_kind, position, period_key,
       quarter_key, period_start_on, cut_off_on, stated_due_on, effective_due_on, due_basis, was_moved, state, last_event_at, created_at)
     SELECT $1, o.id, t.plan_id, t.activity_id, o.unit_id, $4, t.role, t.content_id, t.schedule_rule_id, t.schedule_kind, t.position, t.period_key,
       t.quarter_key, t.period_start_on, t.cut_off_on, t.stated_due_on, t.effective_due_on, t.due_basis, t.was_moved, $5, $6, $6
     FROM task t JOIN obligation o ON o.activity_id = t.activity_id AND o.unit_id = $3 AND o.role = t.role WHERE t.id = $2`,
    [id, task.id, heir.id, heir.path, state, tx.now],
  );
  if (round !== null) await insertDraft(tx, id, actor.personId, round.id);
  return { id, state };
}
