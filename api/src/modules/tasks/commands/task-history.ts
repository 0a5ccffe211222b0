import type { CalendarDate } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { newId, type Tx } from '../../../platform/db/index.js';

/**
 * What a change replaces is written before it is replaced, in the same transaction, so that a past day can be told as it
 * was (RULES.md T4). The caller stamps `revised_at` of the task with the same instant.
 */
export async function keepDueDate(
  tx: Tx, actor: Actor, taskId: string, to: { stated: CalendarDate | null; effective: CalendarDate | null; note: string | null },
): Promise<void> {
  await tx.query(
    `INSERT INTO task_due_change (id, task_id, at, person_id, reason, note, from_stated_on, from_effective_on, from_basis, from_was_moved,
       to_stated_on, to_effective_on)
     SELECT $1, id, $3, $4, 'entered', $5, stated_due_on, effective_due_on, due_basis, was_moved, $6, $7 FROM task WHERE id = $2`,
    [newId(), taskId, tx.now, actor.personId, to.note, to.stated, to.effective],
  );
}

export async function keepAssignee(tx: Tx, actor: Actor, taskId: string, toAssigneeId: string | null): Promise<void> {
  await tx.query(
    `INSERT INTO task_assignment (id, task_id, at, person_id, from_assignee_id, to_assignee_id)
     SELECT $1, id, $3, $4, assignee_id, $5 FROM task WHERE id = $2`,
    [newId(), taskId, tx.now, actor.personId, toAssigneeId],
  );
}
