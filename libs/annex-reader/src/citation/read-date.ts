import { isCalendarDate, type CalendarDate } from '#domain';
import { matchAt } from './plain-text.js';

/** A date as printed in a document; the parts that are blank are null. */
export interface PrintedDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

const BLANK = '[\\s._…]';
const IN_FULL = /ngay\s{0,4}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/y;
const WITH_BLANKS = new RegExp(`ngay${BLANK}{0,20}(?:(\\d{1,2})${BLANK}{0,20})?/${BLANK}{0,20}(?:(\\d{1,2})${BLANK}{0,20})?/\\s{0,2}(\\d{4})(?!\\d)`, 'y');
const IN_WORDS = new RegExp(`ngay${BLANK}{0,30}(?:(\\d{1,2})${BLANK}{0,30})?thang${BLANK}{0,30}(?:(\\d{1,2})${BLANK}{0,30})?,?\\s?nam${BLANK}{0,15}(\\d{4})?(?!\\d)`, 'y');
const MONTH_AND_YEAR = /thang\s{0,2}()(\d{1,2})\s{0,2}(?:\/|nam)\s{0,2}(\d{4})(?!\d)/y;
const PATTERNS = [IN_FULL, IN_WORDS, WITH_BLANKS, MONTH_AND_YEAR];

const partOf = (digits: string | undefined) => (digits ? Number(digits) : null);

/**
 * The date that begins at a place of a plain text: "ngay 05/01/2024", "ngay 05 thang 01 nam 2024", "ngay   /5/2022",
 * "ngay   thang 02 nam 2022". Whether such a day exists is asked of `calendarDateOf`.
 */
export function readDateAt(plain: string, position: number): PrintedDate | null {
  for (const pattern of PATTERNS) {
    const match = matchAt(pattern, plain, position);
    if (match) {
      return { day: partOf(match[1]), month: partOf(match[2]), year: partOf(match[3]), start: position, end: position + match[0].trimEnd().length };
    }
  }
  return null;
}

const NEXT_DATE = /ngay[\s\d._…/]|thang\s{0,2}\d/g;

/** The first date in a plain text, from a place on. */
export function findDate(plain: string, from = 0): PrintedDate | null {
  NEXT_DATE.lastIndex = from;
  for (let match = NEXT_DATE.exec(plain); match; match = NEXT_DATE.exec(plain)) {
    const after = NEXT_DATE.lastIndex;
    const date = readDateAt(plain, match.index);
    if (date) return date;
    NEXT_DATE.lastIndex = after;
  }
  return null;
}

/** The day, where nothing is blank and there is such a day. */
export function calendarDateOf(date: PrintedDate | null): CalendarDate | null {
  if (date?.day == null || date.month === null || date.year === null) return null;
  const text = `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

/** True for a date with all its digits that is in no calendar (30/02/2024). */
export function isImpossibleDate(date: PrintedDate | null): boolean {
  return date !== null && date.day !== null && date.month !== null && date.year !== null && calendarDateOf(date) === null;
}
