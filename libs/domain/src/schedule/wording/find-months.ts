import { calendarDate } from '../../calendar/calendar-date.js';
import type { ScheduleRule } from '../schedule-rule.js';
import { at, type Cursor } from './cursor.js';
import { NOTHING, ordinalOf, sure, takeListMark, unsure, YEAR, YEAR_BEHIND, yearIn, type Finder, type Finding, type Reading } from './finding.js';

const PART = String.raw`(?:(tuan (?:thu )?(?:\d|dau|cuoi|hai|ba|tu|nhat)(?: cua)?|dau|giua|cuoi|(?:thuong|trung|ha) tuan|nua (?:dau|cuoi)|\d{1,2} ngay (?:dau|cuoi)) )?`;
/** "Tháng 5, sau khi …" is no sixth month. */
const NUMBER = String.raw`(\d{1,2}|[ivx]{1,4}|giêng|gieng|hai|ba|tu|sau(?! (?:khi|do|ngay|hoi|ky|dot))|bay|tam|chin|muoi mot|muoi hai|muoi)`;
const NO_DAY = String.raw`(?![\d\p{L}]| ?[/.] ?\d{1,2}(?!\d)| (?:thang|ngay|lan|tuan|quy)\b)`;
const FIRST = at(`${PART}(?:cac )?(?:thang ?|th?\\.?(?=\\d))${NUMBER}${NO_DAY}${YEAR_BEHIND}(?!\\d)`);
const NEXT = at(`(?:thang ?|t(?=\\d))?${NUMBER}${NO_DAY}(?! ?[-–] ?\\d{1,2} ?[-–/])${YEAR_BEHIND}(?!\\d)`);
const NUMBERS_ONLY = at(`(\\d{1,2}) ?[/-] ?(${YEAR})(?![/\\d])`);
/** "8-9/2024", "8, 9/2024" */
const BARE_LIST = at(`(\\d{1,2})(?=(?: ?[-–—,÷~] ?\\d{1,2}){1,6} ?/ ?${YEAR}(?![/\\d]))`);
const WORDS: Readonly<Record<string, number>> = { gieng: 1, hai: 2, ba: 3, tu: 4, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, 'muoi mot': 11, 'muoi hai': 12 };

interface Month {
  readonly month: number;
  readonly year?: number;
}

const monthOf = (name: string, year: string | undefined): Month => ({ month: WORDS[name.replace(/\s/u, ' ')] ?? ordinalOf(name), ...yearIn(year) });

/**
 * Months, lists and ranges of them (RULES.md S1). Rules know no range of months: where it is made of whole quarters it is those,
 * otherwise its last month counts and a person confirms (docs/decisions/reading-times.md).
 */
export const findMonths: Finder = (cursor, reading) => {
  const numbers = cursor.take(NUMBERS_ONLY);
  const named = numbers ? null : cursor.take(FIRST);
  const bare = numbers || named ? null : cursor.take(BARE_LIST);
  const [first, year] = numbers ? [numbers[1], numbers[2]] : named ? [named[2], named[3]] : [bare?.[1], undefined];
  if (first === undefined) return null;
  const months = [monthOf(first, year)];
  const isRange = takeMore(cursor, months);
  if (months.some(({ month }) => month < 1 || month > 12)) return NOTHING;
  const finding = isRange ? ofRange(months[0]!, months[1]!, reading) : ofList(months, reading);
  const isPart = named?.[1] !== undefined && named[1] !== 'cuoi';
  return { ...finding, isSure: finding.isSure && !isPart, ...(isRange ? { shape: 'range' as const } : {}) };
};

/** Whether the months are the two ends of a range. */
function takeMore(cursor: Cursor, months: Month[]): boolean {
  let isRange = false;
  while (months.length < 12) {
    const { place } = cursor;
    const mark = takeListMark(cursor);
    const numbers = mark && cursor.take(NUMBERS_ONLY);
    const named = mark && !numbers ? cursor.take(NEXT) : null;
    if (!mark || !(numbers || named)) {
      cursor.place = place;
      break;
    }
    isRange ||= mark.isRange;
    months.push(monthOf((numbers ?? named)![1]!, (numbers ?? named)![2]));
  }
  return isRange && months.length === 2;
}

function ofList(months: readonly Month[], { lead, planYear }: Reading): Finding {
  const [only, ...others] = completed(months);
  const rules = [only!, ...others].map((month): ScheduleRule => ({ kind: 'month', ...month }));
  if (others.length > 0) return unsure(...rules);
  if (!lead.isBefore) return sure(...rules);
  const year = only!.year ?? planYear;
  // "Trước tháng 12": over when the month begins.
  return year === undefined ? NOTHING : unsure({ kind: 'beforeDate', on: calendarDate(year, only!.month, 1) });
}

/** "Tháng 3, 6, 9/2025": the year behind the last holds for those before it. */
function completed(months: readonly Month[]): Month[] {
  const last = months.at(-1)?.year;
  const isOnlyLast = months.slice(0, -1).every(({ year }) => year === undefined);
  return isOnlyLast && last !== undefined ? months.map(({ month }) => ({ month, year: last })) : [...months];
}

function ofRange(from: Month, to: Month, { planYear }: Reading): Finding {
  const [fromYear, toYear] = [from.year ?? to.year ?? planYear, to.year ?? from.year ?? planYear];
  const year = to.year ?? from.year;
  const isWithinYear = fromYear === toYear;
  if (isWithinYear && from.month > to.month) return NOTHING;
  const areQuarters = isWithinYear && from.month % 3 === 1 && to.month % 3 === 0;
  if (!areQuarters) return unsure({ kind: 'month', month: to.month, ...(year === undefined ? {} : { year: toYear }) });
  const [fromQuarter, toQuarter] = [(from.month + 2) / 3, to.month / 3];
  const inYear = year === undefined ? {} : { year };
  return sure(fromQuarter === toQuarter ? { kind: 'quarter', quarter: toQuarter, ...inYear } : { kind: 'quarterRange', fromQuarter, toQuarter, ...inYear });
}
