import type { CalendarDate } from '../calendar/calendar-date.js';
import type { PeriodKind } from '../period/period-key.js';

/** How often continuous work is asked for a status note (RULES.md S2, setting per activity). */
export const CONTINUOUS_NOTES = ['none', 'quarter', 'half', 'year'] as const;
export type ContinuousNote = (typeof CONTINUOUS_NOTES)[number];

export interface Milestone {
  on: CalendarDate;
  label: string;
}

/** The structured reading of one time wording (RULES.md S1). Where a year may be left out, the plan's year is meant. */
export type ScheduleRule =
  | { kind: 'date'; on: CalendarDate }
  | { kind: 'beforeDate'; on: CalendarDate }
  | { kind: 'month'; month: number; year?: number }
  | { kind: 'quarter'; quarter: number; year?: number }
  | { kind: 'quarterRange'; fromQuarter: number; toQuarter: number; year?: number }
  | { kind: 'year'; year?: number }
  | { kind: 'yearRange'; fromYear: number; toYear: number }
  | { kind: 'recurring'; every: PeriodKind[] }
  | { kind: 'continuous'; note: ContinuousNote }
  | { kind: 'byReference'; reference: string | null }
  | { kind: 'onEvent'; trigger: string | null; daysAfterIssue?: number }
  | { kind: 'milestones'; dates: Milestone[] }
  | { kind: 'missing' }
  | { kind: 'unreadable' };

export type ScheduleKind = ScheduleRule['kind'];

export const SCHEDULE_KINDS = [
  'date',
  'beforeDate',
  'month',
  'quarter',
  'quarterRange',
  'year',
  'yearRange',
  'recurring',
  'continuous',
  'byReference',
  'onEvent',
  'milestones',
  'missing',
  'unreadable',
] as const satisfies readonly ScheduleKind[];

/** "Trước ngày D" reads two ways in law, so a person is asked to confirm the reading (RULES.md P8). */
export function needsConfirmation(rule: ScheduleRule): boolean {
  return rule.kind === 'beforeDate' || rule.kind === 'unreadable';
}
