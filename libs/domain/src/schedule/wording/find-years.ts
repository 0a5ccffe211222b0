import { calendarDate } from '../../calendar/calendar-date.js';
import { at, type Cursor } from './cursor.js';
import { NOTHING, sure, unsure, YEAR, yearIn, type Finder, type Finding, type Reading } from './finding.js';

const RANGE = at(String.raw`(?:(?:\d{1,2} nam(?: ?[(:] ?| )(?:nam )?)|(?:giai doan|nhiem ky|cac nam|tu nam|(nam hoc)|nam) ?)?(${YEAR}) ?(?:[-–—/]|den(?: het)?(?: nam)?|toi(?: nam)?) ?(?:nam )?(${YEAR})(?![-/]\d)(?:,? ?(?:va )?(?:tam nhin|dinh huong) (?:den )?(?:nam )?${YEAR})?`);
const LIST = at(String.raw`(?:cac |trong )?nam (${YEAR})((?:(?:, ?| va |, va )(?:nam )?(?:19|20|21)\d\d(?!\d)){1,20})`);
const SINGLE = at(String.raw`(?:(dau|giua|ca|cuoi|het|trong|suot|tron|quanh) (?:ca )?)?nam(?:(?: (${YEAR}))|(?! (?:hoc|sau|tiep|toi|truoc|ke tiep|thu)\b)(?: (?:nay|ke hoach)\b)?)(?![\p{L}\d])`);
const BARE = at(String.raw`(${YEAR})(?![/.-]\d)(?![\p{L}\d])`);
const GOES_ON = at(String.raw`,? ?(?:va )?(?:(?:cac|nhung) nam )?(?:tiep theo|ke tiep|sau do|tro di)|,? ?(?:va )?(?:tam nhin|dinh huong) (?:den )?(?:nam )?${YEAR}`);
const HALF = at(String.raw`(?:(?:nua|0?6 thang|sau thang)|(0?9 thang|chin thang)|(0?3 thang|ba thang)) (dau|cuoi)(?: nam(?: (${YEAR}))?)?(?![\p{L}\d])(?: nam (${YEAR}))?`);
const YEAR_WORD = /năm/iu;

/** "nam" is "năm" in a text with marks, or Quảng Nam and Việt Nam would be years. */
const saysYear = (words: string, hasMarks: boolean): boolean => YEAR_WORD.test(words) || !hasMarks;

/** A year, a range or a run of years (RULES.md S1); "đầu năm" is read as its first quarter, for confirmation. */
export const findYears: Finder = (cursor, reading) => {
  const start = cursor.place;
  const range = cursor.take(RANGE);
  if (range) return ofRange(Number(range[2]), Number(range[3]), range[1] === undefined);
  const list = cursor.take(LIST);
  if (list) return ofList([Number(list[1]), ...(list[2]!.match(/\d{4}/g) ?? []).map(Number)]);
  const single = cursor.take(SINGLE);
  if (single && !saysYear(cursor.from(start), cursor.hasMarks)) {
    cursor.place = start;
    return null;
  }
  const year = single ? single[2] : cursor.take(BARE)?.[1];
  if (!single && year === undefined) return null;
  return ofOne(single?.[1], year, cursor, reading);
};

function ofRange(fromYear: number, toYear: number, isCalendar: boolean): Finding {
  if (fromYear > toYear) return NOTHING;
  if (fromYear === toYear) return unsure({ kind: 'year', year: toYear });
  const rule = { kind: 'yearRange', fromYear, toYear } as const;
  return isCalendar ? sure(rule) : unsure(rule);
}

function ofList(years: readonly number[]): Finding {
  const isRun = years.every((year, index) => index === 0 || year === years[index - 1]! + 1);
  if (isRun) return unsure({ kind: 'yearRange', fromYear: years[0]!, toYear: years.at(-1)! });
  return unsure(...[...new Set(years)].sort().map((year) => ({ kind: 'year', year }) as const));
}

function ofOne(part: string | undefined, digits: string | undefined, cursor: Cursor, { lead, planYear }: Reading): Finding {
  const inYear = yearIn(digits);
  if (cursor.take(GOES_ON)) return unsure({ kind: 'year', ...inYear });
  if (part === 'dau') return unsure({ kind: 'quarter', quarter: 1, ...inYear });
  if (part === 'giua') return unsure({ kind: 'quarterRange', fromQuarter: 1, toQuarter: 2, ...inYear });
  if (!lead.isBefore) return { ...sure({ kind: 'year', ...inYear }), ...(part === 'cuoi' || part === 'het' ? {} : { shape: 'wholeYear' as const }) };
  const year = inYear.year ?? planYear;
  // "Trước năm 2026" ends with 2025; "trước cuối năm" is the year itself.
  if (part !== undefined) return unsure({ kind: 'year', ...inYear });
  return year === undefined ? NOTHING : unsure({ kind: 'beforeDate', on: calendarDate(year, 1, 1) });
}

/** "6 tháng đầu năm", "9 tháng đầu năm", "nửa cuối năm 2025" as the quarters they are made of. */
export const findHalves: Finder = (cursor) => {
  const match = cursor.take(HALF);
  if (!match) return null;
  const [, nine, three, side, year, laterYear] = match;
  const inYear = yearIn(year ?? laterYear);
  if (three) return sure({ kind: 'quarter', quarter: side === 'dau' ? 1 : 4, ...inYear });
  const length = nine ? 3 : 2;
  const [fromQuarter, toQuarter] = side === 'dau' ? [1, length] : [5 - length, 4];
  return sure({ kind: 'quarterRange', fromQuarter, toQuarter, ...inYear });
};
