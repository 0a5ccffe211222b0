import { diffDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { PartyRole } from '../party/party-role.js';
import type { ScheduleKind } from '../schedule/schedule-rule.js';
import type { TaskState } from './task-state.js';

/** How a task stands as of a date, one word each (RULES.md T4); derived, never stored. */
export const STANDINGS = [
  'notYetDue',
  'dueSoon',
  'overdue',
  'submitted',
  'returned',
  'completedOnTime',
  'completedLate',
  'notReported',
  'noDueDate',
  'notApplicable',
  'suspended',
  'withdrawn',
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface StandingInput {
  state: TaskState;
  /** Held by every caller; the answer does not depend on it, since a coordinating unit is given no period to report (A5). */
  role: PartyRole;
  scheduleKind: ScheduleKind;
  /** Cut-off of the period a status note is asked for; null when none is. */
  periodCutOffOn: CalendarDate | null;
  effectiveDueOn: CalendarDate | null;
  /** Vietnamese date of the round that counts: the open one while submitted, the approved one once completed (P9, T5). */
  submittedOn: CalendarDate | null;
}

export interface StandingResult {
  standing: Standing;
  /** Whole days after the due date, 0 when in time or when nothing is due. */
  daysLate: number;
  isLate: boolean;
}

/** How many days before the due date "due soon" begins (RULES.md T4, setting). */
export const DEFAULT_DUE_SOON_DAYS = 7;

const result = (standing: Standing, daysLate = 0): StandingResult => ({ standing, daysLate, isLate: daysLate > 0 });

function daysAfter(due: CalendarDate | null, on: CalendarDate | null): number {
  return due === null || on === null ? 0 : Math.max(0, diffDays(due, on));
}

function openWithDueDate(due: CalendarDate, isReturned: boolean, asOf: CalendarDate, dueSoonDays: number): StandingResult {
  // A returned round runs on against the same due date (T5), so overdue comes before returned.
  if (asOf > due) return result('overdue', diffDays(due, asOf));
  if (isReturned) return result('returned');
  return result(diffDays(asOf, due) <= dueSoonDays ? 'dueSoon' : 'notYetDue');
}

function openWithoutDueDate({ state, scheduleKind, periodCutOffOn }: StandingInput, asOf: CalendarDate): StandingResult {
  if (scheduleKind !== 'continuous' || periodCutOffOn === null) return result('noDueDate');
  // A note that was handed in and came back is not missing: "chưa báo cáo" is only for what never came (S2).
  if (state === 'returned') return result('returned');
  return result(periodCutOffOn < asOf ? 'notReported' : 'notYetDue');
}

/**
 * The standing of a task as of a date (RULES.md T4, T5, S2). Order of precedence: withdrawn, not applicable and suspended
 * by state; completed by the day of the approved round; submitted (late or not); then what is open, by its due date.
 *
 * @example standingOf({ state: 'in_progress', …, effectiveDueOn: '2024-07-01' }, '2024-07-05') → overdue, daysLate 4
 */
export function standingOf(
  input: StandingInput,
  asOf: CalendarDate,
  dueSoonDays: number = DEFAULT_DUE_SOON_DAYS,
): StandingResult {
  const { state, effectiveDueOn, submittedOn } = input;
  const submittedLate = daysAfter(effectiveDueOn, submittedOn);
  switch (state) {
    case 'withdrawn':
      return result('withdrawn');
    case 'not_applicable':
      return result('notApplicable');
    case 'suspended':
      return result('suspended');
    case 'completed':
      return result(submittedLate > 0 ? 'completedLate' : 'completedOnTime', submittedLate);
    case 'submitted':
      return result('submitted', submittedLate);
    case 'not_started':
    case 'in_progress':
    case 'returned':
      return effectiveDueOn === null
        ? openWithoutDueDate(input, asOf)
        : openWithDueDate(effectiveDueOn, state === 'returned', asOf, dueSoonDays);
  }
}
