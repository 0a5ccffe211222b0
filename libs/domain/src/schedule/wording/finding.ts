import type { ScheduleRule } from '../schedule-rule.js';
import { at, type Cursor } from './cursor.js';

/** What the words right before a time say about it. */
export interface Lead {
  /** "trước" */
  readonly isBefore: boolean;
  /** "từ", "bắt đầu", "sau": the time is where the work begins. */
  readonly isStart: boolean;
  /** "đến", "hết", "chậm nhất" */
  readonly isEnd: boolean;
  /** "17 giờ ngày …": the day itself is the last one. */
  readonly hasHour: boolean;
}

export const NO_LEAD: Lead = { isBefore: false, isStart: false, isEnd: false, hasHour: false };

/** What one place of a clause was read as; no rules where its shape was recognised but means no time ("Tháng 13", "2 tháng/lần"). */
export interface Finding {
  readonly rules: readonly ScheduleRule[];
  readonly isSure: boolean;
  /**
   * period: "quý", "6 tháng" without a word that says it recurs, which may be the name of a report; wholeYear: a year by itself;
   * yearly: "hằng năm"; range: both ends are named; day: "ngày 25" without a month.
   */
  readonly shape?: 'period' | 'wholeYear' | 'yearly' | 'range' | 'day';
}

export interface Reading {
  readonly lead: Lead;
  readonly planYear: number | undefined;
}

export type Finder = (cursor: Cursor, reading: Reading) => Finding | null;

export const sure = (...rules: ScheduleRule[]): Finding => ({ rules, isSure: true });
export const unsure = (...rules: ScheduleRule[]): Finding => ({ rules, isSure: false });
export const NOTHING: Finding = { rules: [], isSure: false };

export const YEAR = '(?:19|20|21)\\d\\d(?!\\d)';
/** What stands between a month or quarter and its year: "/2025", "-2025", " năm 2025", ", 2025". */
export const YEAR_BEHIND = `(?: ?(?:[/,–-]|(?:cua |trong )?nam)? ?(?:nam )?(${YEAR}))?`;
const LIST_MARK = at(String.raw` ?(,|[-–—÷~→]|/|&|\+|(?:va|hoac|den|toi)(?= )) ?(?:het |cuoi |trong )?`);

/** The mark between two members of a list; a dash, "đến" and "tới" make it a range. */
export function takeListMark(cursor: Cursor): { isRange: boolean } | null {
  const match = cursor.take(LIST_MARK);
  return match && { isRange: /[-–—÷~→]|den|toi/.test(match[1]!) };
}

export const yearIn = (digits: string | undefined): { year?: number } => (digits ? { year: Number(digits) } : {});

/** The same letters that stood for a digit as a scanner reads them. */
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 };
export function ordinalOf(name: string): number {
  return /^\d+$/.test(name) ? Number(name) : (ROMAN[name.replaceAll('l', 'i').replaceAll('1', 'i')] ?? 0);
}
