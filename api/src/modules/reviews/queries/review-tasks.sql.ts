import type { CalendarDate } from '#domain';
import { belowPath, scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import type { Parameters } from '../../../platform/db/index.js';
import { endOfDaySql, openSql, taskAsOfSql } from '../../tasks/index.js';

/** What decides which tasks a review shows. */
export interface ReviewSelection {
  readonly planId: string;
  readonly periodKey: string;
  readonly windowStartOn: CalendarDate;
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  /** Path of the unit the reader narrowed to, or null. */
  readonly unitPath: string | null;
}

/** Tasks as they are, or as they were at the end of an earlier day; a later day sees what is there now (RULES.md T4). */
export function tasksOnDaySql(asOf: CalendarDate, today: CalendarDate, parameters: Parameters): string {
  return asOf < today ? taskAsOfSql(endOfDaySql(`${parameters.add(asOf)}::date`)) : 'task';
}

/** Work without a quarter of its own that was given a date since belongs to that date's calendar quarter, as P4 counts them. */
const QUARTER_OF_DATE = `to_char(t.stated_due_on, 'YYYY"-Q"Q')`;

/**
 * The tasks of a quarter's review as a relation with `columns` of `task` and `is_carried_forward` (RULES.md Q1, Q3, S3):
 * those of the quarter; those of earlier quarters, and those without a date, that were still owed when the quarter began.
 * Once somebody has entered the date, undated work waits for the review of its quarter like all other work.
 * Three branches, each one range of ix_task__plan_quarter: an OR over them would read all quarters of the plan.
 */
export function reviewTasksSql(selection: ReviewSelection, actor: Actor, parameters: Parameters, columns: readonly string[]): string {
  const source = tasksOnDaySql(selection.asOf, selection.today, parameters);
  const planId = parameters.add(selection.planId);
  const period = parameters.add(selection.periodKey);
  const startOn = parameters.add(selection.windowStartOn);
  const scope = withinScope(scopeOf(actor, 'reviews.read'), parameters, { path: 't.unit_path' });
  const unit = selection.unitPath === null ? 'true' : belowPath('t.unit_path', selection.unitPath, parameters);
  const list = columns.map((column) => `t.${column}`).join(', ');
  const stillOwed = `(${openSql('t')} OR t.state = 'submitted'
    OR (t.state = 'completed' AND t.completed_at >= ${startOn}::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'))`;
  const branch = (condition: string, isCarried: string) =>
    `SELECT ${list}, ${isCarried} AS is_carried_forward FROM ${source} t
     WHERE t.plan_id = ${planId} AND ${condition} AND ${scope} AND ${unit}`;
  return `(${branch(`t.quarter_key = ${period}`, 'false')}
    UNION ALL ${branch(`t.quarter_key < ${period} AND ${stillOwed}`, openSql('t'))}
    UNION ALL ${branch(
      `t.quarter_key IS NULL AND ${stillOwed} AND (t.stated_due_on IS NULL OR ${QUARTER_OF_DATE} <= ${period})`,
      `(${openSql('t')} AND COALESCE(${QUARTER_OF_DATE} < ${period}, false))`,
    )})`;
}

/** The columns of `task` that the standing is derived from. */
export const STANDING_COLUMNS = ['state', 'schedule_kind', 'cut_off_on', 'effective_due_on', 'submitted_on'] as const;
