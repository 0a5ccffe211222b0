import { prepared, type Database } from '../../../platform/db/index.js';
import type { TaskEventView } from '../views/task-event.view.js';

const person = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${alias}.id, 'fullName', ${alias}.full_name) END`;

/**
 * All that happened to a task, the oldest first, in one statement: changes of state (T3), due dates entered or moved (P6,
 * S3) and assignments (T8). Each kind has a table of its own; the audit log is not read for it.
 */
export async function taskHistory(database: Database, taskId: string): Promise<TaskEventView[]> {
  return database.rows<TaskEventView & Record<string, unknown>>(
    prepared('task.history', () => `SELECT line.id, to_char(line.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, ${person('actor')} AS person,
       line.kind, line.action, line.from_state AS "fromState", line.to_state AS "toState", line.note, line.round_no AS "roundNo",
       line.due_change AS "dueChange", line.assignment
     FROM (
       SELECT event.id, event.at, event.person_id, 'transition' AS kind, event.action, event.from_state, event.to_state, event.note,
         event.round_no, NULL::jsonb AS due_change, NULL::jsonb AS assignment
       FROM task_event event WHERE event.task_id = $1
       UNION ALL
       SELECT change.id, change.at, change.person_id, 'dueDate', CASE change.reason WHEN 'entered' THEN 'setDueDate' ELSE 'moveDueDate' END,
         NULL, NULL, change.note, 0, jsonb_build_object('reason', change.reason, 'fromStatedOn', change.from_stated_on,
           'fromEffectiveOn', change.from_effective_on, 'toStatedOn', change.to_stated_on, 'toEffectiveOn', change.to_effective_on,
           'calendarDays', COALESCE(to_jsonb(change.calendar_days), '[]')), NULL
       FROM task_due_change change WHERE change.task_id = $1
       UNION ALL
       SELECT given.id, given.at, given.person_id, 'assignment', 'assign', NULL, NULL, NULL, 0, NULL,
         jsonb_build_object('from', ${person('earlier')}, 'to', ${person('later')})
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
