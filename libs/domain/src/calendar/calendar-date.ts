/**
 * A day as written in a document, `YYYY-MM-DD`, never an instant (RULES.md P1). Years 1900 to 9999.
 * Text order is time order, so dates compare with `<` and `>`.
 */
export type CalendarDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Days in a month, 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for an existing day between 1900-01-01 and 9999-12-31 in the form `YYYY-MM-DD`. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string') return false;
  const match = PATTERN.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * True for a day somebody may enter. What lies outside is a typing error, and counting days, periods or holidays from here
 * never leaves the calendar.
 */
export function isEnteredDate(value: unknown): value is CalendarDate {
  return isCalendarDate(value) && isEnteredYear(Number(value.slice(0, 4)));
}

/** True for a year somebody may enter, 1901 to 2199. */
export function isEnteredYear(year: number): boolean {
  return Number.isInteger(year) && year > 1900 && year < 2200;
}

/** Year, month (1–12) and day of a date. Throws RangeError when the text is not a calendar date. */
export function datePartsOf(date: CalendarDate): { year: number; month: number; day: number } {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: ${String(date)}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * The date for a year, a month and a day; a day past the end of the month is the last of the month,
 * so that 31 reads as "end of month" in scheme data (RULES.md P7).
 *
 * @example calendarDate(2024, 2, 31) === '2024-02-29'
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const clamped = Math.min(day, daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(clamped).padStart(2, '0')}`;
}

function toDayNumber(date: CalendarDate): number {
  const { year, month, day } = datePartsOf(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

function fromDayNumber(dayNumber: number): CalendarDate {
  const date = new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
  if (!isCalendarDate(date)) throw new RangeError('Date outside 1900-01-01 to 9999-12-31');
  return date;
}

/** The date `days` days later, earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from one date to another, negative when `to` is earlier. @example diffDays('2024-02-28', '2024-03-01') === 2 */
export function diffDays(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export function weekday(date: CalendarDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Last day of a month (1–12). @example endOfMonth(2024, 2) === '2024-02-29' */
export function endOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, 31);
}

/** The calendar quarter of a date as a period key. @example calendarQuarterOf('2024-07-05') === '2024-Q3' */
export function calendarQuarterOf(date: CalendarDate): string {
  const { year, month } = datePartsOf(date);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** The date as officials write it. @example formatDateVi('2024-07-05') === '05/07/2024' */
export function formatDateVi(date: CalendarDate): string {
  datePartsOf(date);
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
