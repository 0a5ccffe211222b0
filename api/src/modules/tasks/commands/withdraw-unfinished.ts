import { UNFINISHED_STATES } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/db/index.js';

/** Which tasks a plan's change leaves without ground: all of a line, those of a withdrawn time, or of units no longer named. */
export interface GroundlessWork {
  readonly activityIds?: readonly string[];
  readonly ruleIds?: readonly string[];
  readonly obligationIds?: readonly string[];
}

/**
 * Withdraws what is not finished of it, in three statements whatever the number of units; what was approved stays for ever
 * (RULES.md A3, T2). A hand-in that waits goes back with `reason`, as when the office withdraws a single task (T3).
 *
 * @returns how many tasks were withdrawn
 */
export async function withdrawUnfinished(tx: Tx, actor: Actor, work: GroundlessWork, reason: string): Promise<number> {
  const tasks = await tx.query<{ id: string }>(
    `SELECT id FROM task WHERE state = ANY($1::text[])
       AND (activity_id = ANY($2::uuid[]) OR schedule_rule_id = ANY($3::uuid[]) OR obligation_id = ANY($4::uuid[]))
     ORDER BY id FOR UPDATE`,
    [UNFINISHED_STATES, work.activityIds ?? [], work.ruleIds ?? [], work.obligationIds ?? []],
  );
  if (tasks.length === 0) return 0;
  const ids = tasks.map(({ id }) => id);
  await tx.query(
    `UPDATE submission SET state = 'returned', decided_at = $2, decided_by = $3, decision_note = $4, version = version + 1
     WHERE task_id = ANY($1::uuid[]) AND state = 'submitted'`,
    [ids, tx.now, actor.personId, reason],
  );
  await tx.query(
    `WITH before AS (SELECT id, state FROM task WHERE id = ANY($1::uuid[])),
     changed AS (
       UPDATE task t SET state = 'withdrawn', submitted_at = NULL, last_event_at = $2, version = t.version + 1
       FROM before b WHERE t.id = b.id RETURNING t.id, b.state AS from_state, t.round_no
     )
     INSERT INTO task_event (id, task_id, at, person_id, action, from_state, to_state, note, round_no, submitted_at)
     SELECT uuidv7(), id, $2, $3, 'withdraw', from_state, 'withdrawn', $4, round_no, NULL FROM changed`,
    [ids, tx.now, actor.personId, reason],
  );
  return ids.length;
}
