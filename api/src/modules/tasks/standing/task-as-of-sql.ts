/** The first instant after a calendar day in Viet Nam (RULES.md P9): 17:00 UTC of that day. `asOf` is a date placeholder. */
export function endOfDaySql(asOf: string): string {
  return `((${asOf} + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
}

const UNCHANGED = [
  'id', 'obligation_id', 'plan_id', 'activity_id', 'unit_id', 'unit_path', 'role', 'content_id', 'schedule_rule_id',
  'schedule_kind', 'position', 'period_key', 'quarter_key', 'period_start_on', 'cut_off_on',
  'assignee_id', 'last_event_at', 'revised_at', 'created_at', 'version',
];

/**
 * The tasks as they stood at an instant, as a relation with the columns of `task`: `FROM ${taskAsOfSql('$1::timestamptz')} t`.
 * Tasks created later are absent. A task with an event at or after the instant takes state, hand-in and round from its
 * latest event before; a task whose due date or assignee changed since takes what its earliest later change replaced. Every
 * other task is its own row, so the look-ups cost only where something happened since.
 *
 * `assignee_id` stays today's, because rights are today's: who has been given somebody else's task sees its past, who gave
 * it up does not (X2). Whose it was then is `assignee_then_id`.
 */
export function taskAsOfSql(asOfEnd: string): string {
  return `(SELECT ${UNCHANGED.map((column) => `task_row.${column}`).join(', ')},
      CASE WHEN task_row.last_event_at >= ${asOfEnd} THEN COALESCE(past.to_state, 'not_started') ELSE task_row.state END AS state,
      CASE WHEN task_row.last_event_at >= ${asOfEnd} THEN COALESCE(past.round_no, 0) ELSE task_row.round_no END AS round_no,
      CASE WHEN task_row.last_event_at >= ${asOfEnd} THEN past.submitted_at ELSE task_row.submitted_at END AS submitted_at,
      CASE WHEN task_row.last_event_at >= ${asOfEnd}
        THEN (past.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date ELSE task_row.submitted_on END AS submitted_on,
      CASE WHEN task_row.last_event_at >= ${asOfEnd}
        THEN CASE WHEN past.to_state = 'completed' THEN past.at END ELSE task_row.completed_at END AS completed_at,
      CASE WHEN due.id IS NOT NULL THEN due.from_stated_on ELSE task_row.stated_due_on END AS stated_due_on,
      CASE WHEN due.id IS NOT NULL THEN due.from_effective_on ELSE task_row.effective_due_on END AS effective_due_on,
      COALESCE(due.from_basis, task_row.due_basis) AS due_basis,
      COALESCE(due.from_was_moved, task_row.was_moved) AS was_moved,
      CASE WHEN given.id IS NOT NULL THEN given.from_assignee_id ELSE task_row.assignee_id END AS assignee_then_id
    FROM task task_row
    LEFT JOIN LATERAL (
      SELECT event.to_state, event.round_no, event.submitted_at, event.at FROM task_event event
      WHERE event.task_id = task_row.id AND event.at < ${asOfEnd} AND task_row.last_event_at >= ${asOfEnd}
      ORDER BY event.at DESC, event.id DESC LIMIT 1
    ) past ON true
    LEFT JOIN LATERAL (
      SELECT change.id, change.from_stated_on, change.from_effective_on, change.from_basis, change.from_was_moved FROM task_due_change change
      WHERE change.task_id = task_row.id AND change.at >= ${asOfEnd} AND task_row.revised_at >= ${asOfEnd}
      ORDER BY change.at, change.id LIMIT 1
    ) due ON true
    LEFT JOIN LATERAL (
      SELECT assignment.id, assignment.from_assignee_id FROM task_assignment assignment
      WHERE assignment.task_id = task_row.id AND assignment.at >= ${asOfEnd} AND task_row.revised_at >= ${asOfEnd}
      ORDER BY assignment.at, assignment.id LIMIT 1
    ) given ON true
    WHERE task_row.created_at < ${asOfEnd})`;
}
