import type { CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { PartyRole } from '../party/party-role.js';
import type { UnitLevel } from '../party/unit-level.js';
import type { PeriodKey } from '../period/period-key.js';
import type { ReportingScheme } from '../period/reporting-scheme.js';

/** How a due date came about; the task page says it beside the date. */
export const DUE_BASES = [
  'stated',
  'endOfMonth',
  'endOfQuarter',
  'endOfYear',
  'dayBefore',
  'reportDue',
  'afterIssue',
  'none',
] as const;
export type DueBasis = (typeof DUE_BASES)[number];

/** The key of an occurrence without a period or a date of its own. */
export const NO_PERIOD = 'none';

/** One task to be: what the unique key (obligation, rule, periodKey) is made of, and its dates (RULES.md T1). */
export interface Occurrence {
  /**
   * A period key for periodic rules and for deadlines at the end of a month, quarter or year; `2024-Q1-Q2` and `2024-2025`
   * for ranges; the date as written for dated rules; NO_PERIOD otherwise. It never depends on a setting or on the
   * working calendar, so that generating again finds the same task.
   */
  periodKey: string;
  /** First day of the period, null where there is none. */
  startOn: CalendarDate | null;
  /** Data cut-off of a reporting period (P3); null for deadlines. */
  cutOffOn: CalendarDate | null;
  /** What the document or the scheme says (P5). */
  statedDueOn: CalendarDate | null;
  /** The date that counts: `statedDueOn`, or the next working day (P5). */
  effectiveDueOn: CalendarDate | null;
  /** The quarterly review it belongs to: of the period, or the calendar quarter of `statedDueOn`; null when undated. */
  quarterKey: PeriodKey | null;
  dueBasis: DueBasis;
  /** Whether `effectiveDueOn` differs from `statedDueOn`. */
  wasMoved: boolean;
}

export interface ScheduleContext {
  planYear: number;
  /** Null while the plan's document has no day yet (A1): then nothing counts as past and no day can be counted from it. */
  planIssuedOn: CalendarDate | null;
  scheme: ReportingScheme;
  calendar: WorkingCalendar;
  /** RULES.md P5, setting per plan. */
  movesToWorkingDay: boolean;
  /** RULES.md P8, setting. */
  readsBeforeAsDayBefore: boolean;
  unitLevel: UnitLevel;
  role: PartyRole;
}

/** The date that counts for a stated date (RULES.md P5); also used to recompute open tasks when the calendar changes (P6). */
export function effectiveDueOnOf(
  statedDueOn: CalendarDate,
  calendar: WorkingCalendar,
  movesToWorkingDay: boolean,
): CalendarDate {
  return movesToWorkingDay ? calendar.nextWorkingDay(statedDueOn) : statedDueOn;
}
