import type { CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';

/** Working days the office has to review a submission (RULES.md T5, setting). */
export const DEFAULT_REVIEW_DAYS = 5;

/** The day by which the office owes its answer; its clock is apart from the unit's (RULES.md T5). */
export function reviewDueOn(
  submittedOn: CalendarDate,
  calendar: WorkingCalendar,
  days: number = DEFAULT_REVIEW_DAYS,
): CalendarDate {
  return calendar.addWorkingDays(submittedOn, days);
}
