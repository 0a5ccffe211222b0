import { isEnteredDate, type CalendarDate } from '../../calendar/calendar-date.js';
import { at, type Cursor } from './cursor.js';
import { NOTHING, sure, takeListMark, unsure, type Finder, type Finding, type Reading } from './finding.js';

// "3.6" and "1-3" are dates only where "ngày" or a year says so.
const NAMED = at(String.raw`(?:ngay ?)(\d{1,2})(?: ?[/.-] ?|,? thang ?)(\d{1,2})(?:(?: ?[/.-] ?|,? nam ?)(\d{4}|\d\d))?(?![\d/])`);
const WHOLE = at(String.raw`(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)(?![\d/])`);
/** As a workbook stores a day. */
const ISO = at(String.raw`(\d{4})-(\d\d)-(\d\d)(?:[t ]\d\d:\d\d(?::\d\d)?)?(?![\d-])`);
const SHORT = at(String.raw`(\d{1,2})(?: ?/ ?| thang )(\d{1,2})(?:,? nam (\d{4}))?(?![\d/])`);
const DAY_ONLY = at(String.raw`ngay \d{1,2}(?![\d/.-]\d| (?:thang|lam|ke|sau|tinh)\b)(?![\p{L}\d])`);
const MOST_DATES = 60;

interface Day {
  readonly day: string;
  readonly month: string;
  readonly year: string | undefined;
}

function takeDay(cursor: Cursor): Day | null {
  const iso = cursor.take(ISO);
  if (iso) return { day: iso[3]!, month: iso[2]!, year: iso[1] };
  const whole = cursor.take(WHOLE);
  if (whole) return { day: whole[1]!, month: whole[3]!, year: whole[4] };
  const other = cursor.take(NAMED) ?? cursor.take(SHORT);
  return other && { day: other[1]!, month: other[2]!, year: other[3] };
}

function dateOf({ day, month }: Day, year: string): CalendarDate | null {
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEnteredDate(date) ? date : null;
}

/**
 * Days with or without a year, several of them, or from one to another (RULES.md S1, P8). A year that is not printed is that of
 * a later day of the list, or the plan's; then a person confirms.
 */
export const findDates: Finder = (cursor, reading) => {
  const first = takeDay(cursor);
  if (!first) return null;
  const days = [first];
  let isRange = false;
  while (days.length < MOST_DATES) {
    const { place } = cursor;
    const mark = takeListMark(cursor);
    const next = mark && takeDay(cursor);
    if (!next) {
      cursor.place = place;
      break;
    }
    isRange ||= mark.isRange;
    days.push(next);
  }
  return finding(days, isRange, reading);
};

/** "ngày 25" behind "hằng tháng"; by itself it is no time. */
export const findDay: Finder = (cursor) => cursor.take(DAY_ONLY) && { ...NOTHING, shape: 'day' };

function finding(days: readonly Day[], isRange: boolean, { lead, planYear }: Reading): Finding {
  const printed = days.map(({ year }) => year);
  const dates = days.map((day, index) => {
    const year = day.year ?? printed.slice(index).find((later) => later !== undefined) ?? (planYear === undefined ? undefined : String(planYear));
    return year === undefined ? null : dateOf(day, year);
  });
  if (!dates.every((date) => date !== null)) return NOTHING;
  const isPrinted = printed.every((year) => year?.length === 4);
  const ordered = [...new Set(dates)].sort();
  const last = ordered.at(-1)!;
  // From one day to another: the last one counts; the rules know no such range.
  if (isRange && days.length === 2) return { ...unsure({ kind: 'date', on: last }), shape: 'range' };
  if (ordered.length > 1) return unsure({ kind: 'milestones', dates: ordered.map((on) => ({ on, label: '' })) });
  const isBefore = lead.isBefore && !lead.hasHour;
  const rule = { kind: isBefore ? 'beforeDate' : 'date', on: last } as const;
  return isPrinted && !lead.hasHour ? sure(rule) : unsure(rule);
}
