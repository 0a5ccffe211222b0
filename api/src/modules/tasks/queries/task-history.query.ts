import { prepared, type Database } from '../../../platform/db/index.js';
import type { TaskEventView } from '../views/task-event.view.js';

const person = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${alias}.id, 'fullName', ${alias}.full_name) END`;

/** A unit as it was last called; by then it may be gone. */
const unitOf = (id: string): string => `(SELECT jsonb_build_object('id', named.org_unit_id, 'name', named.name, 'shortName', named.short_name)
    FROM org_unit_revision named WHERE named.org_unit_id = ${id} ORDER BY named.valid_during DESC LIMIT 1)`;

/**
 * All that happened to a task, the oldest first, in one statement: changes of state (T3), due dates entered or moved (P6,
 * S3), assignments (T8) and hand-overs (U4). Each kind has a table of its own; the audit log is not read for it.
 */
export async function taskHistory(database: Database, taskId: string): Promise<TaskEventView[]> {
  return database.rows<TaskEventView & Record<string, unknown>>(
    prepared('task.history', () => `SELECT line.id, to_char(line.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, ${person('actor')} AS person,
       line.kind, line.action, line.from_state AS "fromState", line.to_state AS "toState", line.note, line.round_no AS "roundNo",
       line.due_change AS "dueChange", line.assignment, line.hand_over AS "handOver"
     FROM (
       SELECT event.id, event.at, event.person_id, 'transition' AS kind, event.action, event.from_state, event.to_state, event.note,
         event.round_no, NULL::jsonb AS due_change, NULL::jsonb AS assignment, NULL::jsonb AS hand_over
       FROM task_event event WHERE event.task_id = $1 AND event.action NOT IN ('handOver', 'takeOver')
       UNION ALL
       SELECT decided.id, decided.decided_at, decided.decided_by, 'handOver',
         CASE WHEN decided.to_unit_id IS NULL THEN 'leave' WHEN decided.task_id = $1 THEN 'handOver' ELSE 'takeOver' END, moved.from_state, moved.to_state,
         decided.reason, 0, NULL, NULL, jsonb_build_object('from', ${unitOf('decided.from_unit_id')}, 'to', ${unitOf('decided.to_unit_id')},
           'otherTaskId', CASE WHEN decided.task_id = $1 THEN decided.to_task_id ELSE decided.task_id END)
       FROM hand_over decided
       LEFT JOIN LATERAL (SELECT event.from_state, event.to_state FROM task_event event
         WHERE event.task_id = $1 AND event.at = decided.decided_at AND event.action IN ('handOver', 'takeOver') LIMIT 1) moved ON decided.to_unit_id IS NOT NULL
       WHERE decided.task_id = $1 OR decided.to_task_id = $1
       UNION ALL
       SELECT change.id, change.at, change.person_id, 'dueDate', CASE change.reason WHEN 'entered' THEN 'setDueDate' ELSE 'moveDueDate' END,
         NULL, NULL, change.note, 0, jsonb_build_object('reason', change.reason, 'fromStatedOn', change.from_stated_on,
           'fromEffectiveOn', change.from_effective_on, 'toStatedOn', change.to_stated_on, 'toEffectiveOn', change.to_effective_on,
           'calendarDays', COALESCE(to_jsonb(change.calendar_days), '[]')), NULL, NULL
       FROM task_due_change change WHERE change.task_id = $1
       UNION ALL
       SELECT given.id, given.at, given.person_id, 'assignment', 'assign', NULL, NULL, NULL, 0, NULL,
         jsonb_build_object('from', ${person('earlier')}, 'to', ${person('later')}), NULL
       FROM task_assignment given
       LEFT JOIN person earlier ON earlier.id = given.from_assignee_id
       LEFT JOIN person later ON later.id = given.to_assignee_id
       WHERE given.task_id = $1
     ) line
     LEFT JOIN person actor ON actor.id = line.person_id
     ORDER BY line.at, line.id`),
    [taskId],
  );
}
