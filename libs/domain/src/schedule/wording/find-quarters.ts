import { calendarDate } from '../../calendar/calendar-date.js';
import type { ScheduleRule } from '../schedule-rule.js';
import { at, type Cursor } from './cursor.js';
import { NOTHING, ordinalOf, sure, takeListMark, unsure, YEAR, YEAR_BEHIND, yearIn, type Finder, type Finding, type Reading } from './finding.js';

const PART = '(?:(dau|giua|cuoi) )?';
// Scanned pages print "Quý l" for I, hence the l.
const NUMBER = String.raw`(\d{1,2}|[il1]v|[ivxl]{1,5}|(?<=quy )(?:mot|nhat|hai|ba|bon|tu|dau(?= nam)|cuoi(?= nam)))(?![\p{L}\d])(?! (?:thang|lan|ngay)\b)(?! ?[/.] ?\d{1,2}(?!\d))`;
const FIRST = at(`${PART}(?:cac )?(?:quy ?:? ?|q ?\\.? ?(?=[\\divl]))${NUMBER}${YEAR_BEHIND}(?!\\d)`);
/** "II/2025" under a heading that says quarters. */
const ROMAN_ONLY = at(`(iv|i{1,3}) ?/ ?(${YEAR})(?![/\\d])`);
const NEXT = at(`(?:quy ?|q ?\\.? ?(?=[\\divl]))?${NUMBER}${YEAR_BEHIND}(?!\\d)`);
const MOST_QUARTERS = 40;

interface Quarter {
  readonly quarter: number;
  readonly year?: number;
}

const quarterOf = (name: string, year: string | undefined): Quarter => ({ quarter: WORDS[name] ?? ordinalOf(name), ...yearIn(year) });
const WORDS: Readonly<Record<string, number>> = { mot: 1, nhat: 1, hai: 2, ba: 3, bon: 4, tu: 4, dau: 1, cuoi: 4 };

/** Quarters, lists and ranges of them (RULES.md S1); "Quý I, II" can ask once within the range or once in each, so a person confirms. */
export const findQuarters: Finder = (cursor, reading) => {
  const first = cursor.take(FIRST);
  const roman = first ? null : cursor.take(ROMAN_ONLY);
  if (roman) return unsure({ kind: 'quarter', ...quarterOf(roman[1]!, roman[2]) });
  if (!first) return null;
  const quarters = [quarterOf(first[2]!, first[3])];
  const isRange = takeMore(cursor, quarters);
  if (quarters.some(({ quarter }) => quarter < 1 || quarter > 4)) return NOTHING;
  const finding = quarters.length === 1 ? ofOne(quarters[0]!, reading) : ofSeveral(quarters, isRange);
  const isPart = first[1] !== undefined && first[1] !== 'cuoi';
  return { ...finding, isSure: finding.isSure && !isPart && !first[2]!.includes('l'), ...(isRange ? { shape: 'range' as const } : {}) };
};

function takeMore(cursor: Cursor, quarters: Quarter[]): boolean {
  let isRange = false;
  while (quarters.length < MOST_QUARTERS) {
    const { place } = cursor;
    const mark = takeListMark(cursor);
    const next = mark && cursor.take(NEXT);
    if (!next) {
      cursor.place = place;
      break;
    }
    isRange ||= mark.isRange;
    quarters.push(quarterOf(next[1]!, next[2]));
  }
  return isRange && quarters.length === 2;
}

function ofOne(quarter: Quarter, { lead, planYear }: Reading): Finding {
  if (!lead.isBefore) return sure({ kind: 'quarter', ...quarter });
  const year = quarter.year ?? planYear;
  return year === undefined ? NOTHING : unsure({ kind: 'beforeDate', on: calendarDate(year, quarter.quarter * 3 - 2, 1) });
}

function ofSeveral(printed: readonly Quarter[], isRange: boolean): Finding {
  const last = printed.at(-1)!;
  const years = new Set(printed.map(({ year }) => year).filter((year) => year !== undefined));
  if (years.size > 1) {
    // Over the turn of the year no rule holds both ends: the last quarter counts.
    return isRange ? unsure({ kind: 'quarter', ...last }) : unsure(...printed.map((quarter): ScheduleRule => ({ kind: 'quarter', ...quarter })));
  }
  const [year] = years;
  const inYear = year === undefined ? {} : { year };
  const quarters = printed.map(({ quarter }) => quarter);
  const [fromQuarter, toQuarter] = [quarters[0]!, last.quarter];
  const isRun = quarters.every((quarter, index) => index === 0 || quarter === quarters[index - 1]! + 1);
  if (isRun || (isRange && fromQuarter < toQuarter)) {
    const range: ScheduleRule = { kind: 'quarterRange', fromQuarter, toQuarter, ...inYear };
    return isRange ? sure(range) : unsure(range);
  }
  return unsure(...[...new Set(quarters)].sort().map((quarter): ScheduleRule => ({ kind: 'quarter', quarter, ...inYear })));
}
