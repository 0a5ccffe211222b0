import { calendarDate, datePartsOf, type CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { UnitLevel } from '../party/unit-level.js';
import type { PeriodKey } from './period-key.js';
import { periodWindow } from './period-window.js';
import type { DueRule, ReportingScheme } from './reporting-scheme.js';

function dueRuleFor(scheme: ReportingScheme, level: UnitLevel): DueRule {
  const offset = scheme.dueOffsets.find(({ levels }) => levels.includes(level));
  if (!offset) throw new RangeError(`Scheme ${scheme.code} has no due rule for level ${level}`);
  return offset.rule;
}

/**
 * The day on which a unit of a level owes the report of a period (RULES.md P3), as the scheme states it: a day of the
 * month is not moved to a working day here, that is `effectiveDueOn` (P5).
 *
 * @example reportDueOn(DECREE_09_2019_SCHEME, '2026-Q2', 'commune', calendar) === '2026-06-16'
 */
export function reportDueOn(
  scheme: ReportingScheme,
  key: PeriodKey,
  level: UnitLevel,
  calendar: WorkingCalendar,
): CalendarDate {
  return reportDueAfterCutOff(scheme, periodWindow(scheme, key).cutOffOn, level, calendar);
}

/** The same for a period whose cut-off is at hand: what a changed calendar makes of a task issued before (P6). */
export function reportDueAfterCutOff(
  scheme: ReportingScheme,
  cutOffOn: CalendarDate,
  level: UnitLevel,
  calendar: WorkingCalendar,
): CalendarDate {
  const rule = dueRuleFor(scheme, level);
  if (rule.kind === 'workingDaysAfterCutOff') return calendar.addWorkingDays(cutOffOn, rule.days);
  const { year, month } = datePartsOf(cutOffOn);
  const sameMonth = calendarDate(year, month, rule.day);
  if (sameMonth > cutOffOn) return sameMonth;
  return month === 12 ? calendarDate(year + 1, 1, rule.day) : calendarDate(year, month + 1, rule.day);
}
