import type { ScheduleRule } from '../schedule-rule.js';
import { at, Cursor } from './cursor.js';
import { findDates, findDay } from './find-dates.js';
import { findMonths } from './find-months.js';
import { findContinuous, findDaysAfter, findEvent, findReference } from './find-open.js';
import { findQuarters } from './find-quarters.js';
import { findRecurring } from './find-recurring.js';
import { findHalves, findYears } from './find-years.js';
import type { Finder, Finding } from './finding.js';
import { LeadWords } from './lead-words.js';

/** A stretch of a wording and what it was read as; without rules it is leftover. */
export interface SchedulePart {
  readonly text: string;
  readonly rules: readonly ScheduleRule[];
  readonly isSure: boolean;
}

/** A part before its neighbours are looked at. */
export interface RawPart extends Finding {
  readonly text: string;
  readonly lead: LeadWords;
  /** Nothing but a space parts it from the one before. */
  readonly isAdjacent: boolean;
  readonly isBracketed: boolean;
}

// The order matters: "N ngày kể từ" before dates, "định kỳ theo quy định" before "định kỳ", "đột xuất" before all that follows it.
const FINDERS: readonly Finder[] = [
  findDaysAfter, findEvent, findReference, findContinuous, findDates, findMonths, findQuarters, findHalves, findRecurring, findYears, findDay,
];
const REFERENCE_OF_PERIOD = at('theo (?:dinh k[yi] )?(?:tung |hang |moi )?(?:quy(?! (?:dinh|che|trinh|mo))|thang|tuan|nam)(?![\\p{L}])(?! ?\\d)');
const ONWARD = at(' tro (?:di|ve sau)(?![\\p{L}])');
const MARK = /[,.:()[\]\-–—/&+•*"“”'’…]/u;

/** Everything the clause says, in its order; each of its words is in the text of one part. */
export function readRawClause(clause: string, planYear: number | undefined): RawPart[] {
  const cursor = new Cursor(clause);
  const parts: RawPart[] = [];
  let lead = new LeadWords(cursor);
  let unknownFrom: number | null = null;
  const flush = (end: number) => {
    if (unknownFrom === null) return;
    const text = cursor.between(unknownFrom, end).replace(/[\s,:()]{1,8}$/u, '').replace(/^[\s(),:]{1,8}/u, '');
    if (text !== '') parts.push({ text, rules: [], isSure: false, lead, isAdjacent: false, isBracketed: false });
    unknownFrom = null;
  };
  while (!cursor.isAtEnd) {
    const start = cursor.place;
    if (MARK.test(cursor.plain[start]!) || /\s/u.test(cursor.plain[start]!)) {
      lead.passMark(cursor.plain[start]!);
      cursor.place += 1;
      continue;
    }
    const finding = find(cursor, lead, planYear);
    if (finding) {
      const from = lead.start ?? start;
      flush(from);
      if (cursor.take(ONWARD)) lead.isStart = true;
      parts.push({ ...finding, text: cursor.from(from), lead, isAdjacent: !lead.isParted, isBracketed: cursor.plain[from - 1] === '(' });
      lead = new LeadWords(cursor);
    } else if (lead.takeWord()) {
      // Said of the time that follows.
    } else {
      unknownFrom ??= lead.start ?? start;
      lead = new LeadWords(cursor);
      skipWord(cursor);
    }
  }
  if (lead.start !== null && !(unknownFrom === null && endsPart(parts, lead, cursor))) unknownFrom ??= lead.start;
  flush(cursor.plain.length);
  return parts;
}

/** Words behind the last time that say nothing of another: "Quý I hoàn thành", "tháng 9 (đợt 2)". */
function endsPart(parts: RawPart[], lead: LeadWords, cursor: Cursor): boolean {
  const last = parts.at(-1);
  if (!last || last.rules.length === 0 || lead.isBefore || lead.isStart || lead.isEnd || lead.hasHour) return false;
  parts[parts.length - 1] = { ...last, text: `${last.text} ${cursor.between(lead.start!, cursor.plain.length)}` };
  return true;
}

function find(cursor: Cursor, lead: LeadWords, planYear: number | undefined): Finding | null {
  const start = cursor.place;
  const isPeriod = cursor.look(REFERENCE_OF_PERIOD) !== null;
  for (const finder of FINDERS) {
    if (isPeriod && finder === findReference) continue;
    const finding = finder(cursor, { lead, planYear });
    if (finding) return finding;
    cursor.place = start;
  }
  return null;
}

function skipWord(cursor: Cursor): void {
  while (!cursor.isAtEnd && !/[\s,;:()]/u.test(cursor.plain[cursor.place]!)) cursor.place += 1;
}
