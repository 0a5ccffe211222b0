import type { Actor } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { Task } from '../entities/index.js';
import { mayOn } from '../policy/task-policy.js';
import type { LockedTask } from './lock-task.js';
import { keepAssignee } from './task-history.js';

/** Refuses an assignment the actor may not make, or to someone who is not of the task's unit or a unit below it (T8). */
export async function requireAssignable(tx: Tx, actor: Actor, task: LockedTask, assigneeId: string | null): Promise<void> {
  if (!mayOn(actor, 'tasks.assign', task)) throw new Problem('notAllowed');
  if (task.state === 'withdrawn') throw new Problem('transitionRefused', { params: { state: task.state, action: 'assign' } });
  if (assigneeId === null) return;
  const [person] = await tx.query<{ id: string }>(
    `SELECT person.id FROM person
     JOIN org_unit_revision home ON home.org_unit_id = person.unit_id AND home.valid_during @> $3::date
     WHERE person.id = $1 AND person.is_active AND (home.org_unit_id = $4 OR starts_with(home.path, $2))`,
    [assigneeId, task.unitPath, tx.today, task.unitId],
  );
  if (person === undefined) throw new Problem('assigneeOutsideUnit', { errors: { assigneeId: [{ code: 'assigneeOutsideUnit' }] } });
}

export async function applyAssignment(tx: Tx, actor: Actor, task: LockedTask, assigneeId: string | null): Promise<void> {
  if (assigneeId === task.assigneeId) return;
  await keepAssignee(tx, actor, task.id, assigneeId);
  await tx.manager.update(Task, { id: task.id }, { assigneeId, revisedAt: tx.now, version: () => 'version + 1' });
  tx.audit({
    action: 'task.assign',
    subjectType: 'task',
    subjectId: task.id,
    subjectLabel: task.label,
    before: { assigneeId: task.assigneeId },
    after: { assigneeId },
  });
}
