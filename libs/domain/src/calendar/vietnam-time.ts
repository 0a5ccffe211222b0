import { addDays, datePartsOf, type CalendarDate } from './calendar-date.js';

// Vietnam keeps UTC+7 all year; plain arithmetic gives the same answer in any process time zone (RULES.md P1).
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The calendar date in Vietnam at an instant. @example vietnamDateOf(new Date('2024-06-30T17:00:00Z')) === '2024-07-01' */
export function vietnamDateOf(instant: Date): CalendarDate {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * The first instant after a Vietnamese day: what is handed in before it is handed in on that day (RULES.md P9).
 *
 * @example endOfVietnamDay('2024-07-05').toISOString() === '2024-07-05T17:00:00.000Z'
 */
export function endOfVietnamDay(date: CalendarDate): Date {
  const { year, month, day } = datePartsOf(addDays(date, 1));
  return new Date(Date.UTC(year, month - 1, day) - VIETNAM_OFFSET_MS);
}
