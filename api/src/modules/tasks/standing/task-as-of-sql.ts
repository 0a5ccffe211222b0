/** The first instant after a calendar day in Viet Nam (RULES.md P9): 17:00 UTC of that day. `asOf` is a date placeholder. */
export function endOfDaySql(asOf: string): string {
  return `((${asOf} + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
}

const UNCHANGED = [
  'id', 'obligation_id', 'plan_id', 'activity_id', 'unit_id', 'unit_path', 'role', 'content_id', 'schedule_rule_id',
  'schedule_kind', 'position', 'period_key', 'quarter_key', 'period_start_on', 'cut_off_on', 'stated_due_on',
  'effective_due_on', 'due_basis', 'was_moved', 'assignee_id', 'last_event_at', 'created_at', 'version',
];

/**
 * The tasks as they stood at an instant, as a relation with the columns of `task`: `FROM ${taskAsOfSql('$1::timestamptz')} t`.
 * Tasks created later are absent. A task with an event at or after the instant takes state, hand-in and round from its
 * latest event before; every other task is its own row, so the look-up costs only where something happened since.
 * Due dates and assignees are today's: a corrected calendar corrects the past as well.
 */
export function taskAsOfSql(asOfEnd: string): string {
  return `(SELECT ${UNCHANGED.map((column) => `task_row.${column}`).join(', ')},
      CASE WHEN task_row.last_event_at >= ${asOfEnd} THEN COALESCE(past.to_state, 'not_started') ELSE task_row.state END AS state,
      CASE WHEN task_row.last_event_at >= ${asOfEnd} THEN COALESCE(past.round_no, 0) ELSE task_row.round_no END AS round_no,
      CASE WHEN task_row.last_event_at >= ${asOfEnd} THEN past.submitted_at ELSE task_row.submitted_at END AS submitted_at,
      CASE WHEN task_row.last_event_at >= ${asOfEnd}
        THEN (past.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date ELSE task_row.submitted_on END AS submitted_on,
      CASE WHEN task_row.last_event_at >= ${asOfEnd}
        THEN CASE WHEN past.to_state = 'completed' THEN past.at END ELSE task_row.completed_at END AS completed_at
    FROM task task_row
    LEFT JOIN LATERAL (
      SELECT event.to_state, event.round_no, event.submitted_at, event.at FROM task_event event
      WHERE event.task_id = task_row.id AND event.at < ${asOfEnd} AND task_row.last_event_at >= ${asOfEnd}
      ORDER BY event.at DESC, event.id DESC LIMIT 1
    ) past ON true
    WHERE task_row.created_at < ${asOfEnd})`;
}
