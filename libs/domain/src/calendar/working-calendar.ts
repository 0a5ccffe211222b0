import { addDays, weekday, type CalendarDate } from './calendar-date.js';

/** `holiday`: a weekday lost (holiday, day in lieu or swap). `makeUpDay`: a Saturday or Sunday worked instead. */
export type CalendarExceptionKind = 'holiday' | 'makeUpDay';

export interface CalendarException {
  on: CalendarDate;
  kind: CalendarExceptionKind;
}

const SATURDAY = 6;

/**
 * Monday to Friday, corrected by a table of exceptions (RULES.md P6). A year without exceptions counts weekends only:
 * ask `coversYear` before promising a date in it.
 */
export class WorkingCalendar {
  private readonly kinds = new Map<CalendarDate, CalendarExceptionKind>();
  private readonly years = new Set<string>();

  constructor(exceptions: readonly CalendarException[]) {
    for (const { on, kind } of exceptions) {
      const known = this.kinds.get(on);
      if (known && known !== kind) throw new RangeError(`${on} is both a holiday and a make-up day`);
      this.kinds.set(on, kind);
      this.years.add(on.slice(0, 4));
    }
  }

  isWorkingDay(date: CalendarDate): boolean {
    const kind = this.kinds.get(date);
    if (kind) return kind === 'makeUpDay';
    return weekday(date) < SATURDAY;
  }

  /** The date itself when it is a working day, otherwise the first working day after it (RULES.md P5). */
  nextWorkingDay(date: CalendarDate): CalendarDate {
    let day = date;
    while (!this.isWorkingDay(day)) day = addDays(day, 1);
    return day;
  }

  /**
   * The n-th working day after a date, which itself never counts; n = 0 gives the date back unmoved.
   * Throws RangeError when n is negative or not whole.
   */
  addWorkingDays(date: CalendarDate, n: number): CalendarDate {
    if (!Number.isInteger(n) || n < 0) throw new RangeError('The number of working days is a whole number from 0');
    let day = date;
    for (let left = n; left > 0; left -= 1) day = this.nextWorkingDay(addDays(day, 1));
    return day;
  }

  /** Whether the table says anything about a year. */
  coversYear(year: number): boolean {
    return this.years.has(String(year));
  }
}
