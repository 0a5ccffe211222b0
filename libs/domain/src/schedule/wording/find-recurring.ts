import { PERIOD_KINDS, type PeriodKind } from '../../period/period-key.js';
import type { ScheduleRule } from '../schedule-rule.js';
import { at, type Cursor } from './cursor.js';
import { NOTHING, sure, unsure, YEAR, type Finder, type Finding } from './finding.js';

const LEAD = at('(?:(?:it nhat|toi thieu) )?(?:(?:bao cao|cap nhat|tong hop|giao ban|hop) )?(?:(?:theo )?dinh k[yi](?:,| -|:)? ?)?(?:(?:theo |theo tung )?(?:hang|moi|tung|cac) (?:ky )?|theo (?=(?:quy|thang|tuan|nam)(?![\\p{L}]| ?\\d| [\\divl])))?');
/** What may stand before the next member: "Hàng tháng, hàng quý", "6 tháng và báo cáo năm". */
const AGAIN = at('(?:(?:bao cao|dinh k[yi]|hang|moi|tung|ca|cuoi|dau|theo|cac|so ket|tong ket) ){0,3}');
const JOINED = at(' ?(?:,|/|&|\\+|-|–|va|hoac|;) ?(?:va )?');
const ONCE = at(' ?(?:/ ?(?:0?1 |mot )?lan|(?:0?1|mot) lan)(?![\\p{L}])');
const NO_NUMBER = String.raw`(?![\p{L}\d])(?! ?(?:\d|[ivl]{1,4}(?![\p{L}])))`;

const UNITS: readonly [PeriodKind, RegExp][] = [
  ['half', at('(?:(?:0?6|sau) thang(?! (?:ke tu|tu))|nua nam|ban nien)(?: (?:dau|cuoi) nam)?(?![\\p{L}])')],
  ['nineMonths', at('(?:0?9|chin) thang(?! (?:ke tu|tu))(?: dau nam)?(?![\\p{L}])')],
  ['quarter', at(`(?:(?:0?3|ba) thang(?! (?:ke tu|tu|dau|cuoi))(?![\\p{L}])|(?:(?:0?1|mot) )?quy${NO_NUMBER}(?! (?:dinh|che|trinh|mo|hoach|dau)\\b))`)],
  ['year', at(`(?:12 thang(?! (?:ke tu|tu))|(?:(?:0?1|mot) )?nam(?! (?:hoc|sau|tiep|toi)\\b| truoc(?! (?:ngay|\\d))))(?![\\p{L}])(?! ?(?:-|–|den) ?\\d)`)],
  ['month', at(`(?:(?:0?1|mot) )?thang${NO_NUMBER}(?! (?:dau|cuoi|thu|trong(?! nam))\\b)`)],
  ['week', at(`(?:(?:0?1|mot) )?tuan${NO_NUMBER}(?! (?:thu|tra|cuoi|dau|le)\\b)`)],
];

const DAY = String.raw`(?:(?:sang|chieu) )?(?:\d{1,2}(?= (?:hang|moi) )|ngay (?:lam viec )?(?:\d{1,2}(?:(?:, ?| va | den )(?:ngay )?\d{1,2}){0,4}|cuoi(?: cung)?|dau(?: tien)?)|tuan (?:thu )?(?:cuoi(?: cung)?|dau(?: tien)?|\d|hai|ba|tu)|thu (?:hai|ba|tu|nam|sau|bay|\d)(?:(?:, ?| va | hoac )(?:thu )?(?:hai|ba|tu|nam|sau|bay|\d)(?!\d)){0,5}|nua (?:dau|cuoi)|(?:\d{1,2} )?ngay (?:dau|cuoi))`;
const OF = '(?: (?:cua|trong|vao))?';
const EACH = '(?:(?:hang|moi|tung|cac) )';
const NEXT = '(?: (?:sau lien ke|sau|ke tiep|tiep theo|lien ke))?';
const UNIT_KINDS: Readonly<Record<string, PeriodKind>> = { tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year' };
/** "ngày 25 tháng cuối quý", "tháng cuối mỗi quý" */
const DAY_IN_QUARTER = at(`(?:${DAY}${OF} )?(?:ngay )?thang (?:cuoi(?: cung)?|dau(?: tien)?|thu (?:\\d|nhat|hai|ba))${OF} ${EACH}?quy(?! ?(?:\\d|[ivl]{1,4}(?![\\p{L}])))${NEXT}(?![\\p{L}])`);
/** "ngày 20 hằng tháng", "tuần cuối của tháng", "ngày 05 tháng sau" */
const DAY_IN_PERIOD = at(`${DAY}${OF} (?:${EACH}|(?=(?:tuan|thang|quy|nam)(?![\\p{L}]| ?\\d| [ivl\\d]{1,4}(?![\\p{L}]))))(tuan|thang|quy|nam)${NEXT}(?! (?:cuoi|dau|thu)\\b)(?![\\p{L}]| ?\\d)`);
/** "cuối mỗi quý", "cuối tháng" */
const PART_OF_PERIOD = at(`(?:vao )?(?:dau|cuoi|het|ket thuc) (${EACH})?(tuan|thang|quy)${NEXT}(?![\\p{L}]| ?\\d| [ivl\\d]{1,4}(?![\\p{L}]))`);

const COUNT = String.raw`(\d{1,3}|mot|hai|ba|bon|sau|muoi hai)`;
const COUNTS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, sau: 6, 'muoi hai': 12 };
const TIMES_PER = at(`(?:it nhat |toi thieu )?${COUNT} (?:lan|dot|ky) ?(?:/|trong|moi|tren) ?(?:(?:0?1|mot) )?(tuan|thang|quy|nam)(?![\\p{L}])`);
const PER_TIMES = at(`(?:moi|mot|0?1) (tuan|thang|quy|nam) (?:it nhat |toi thieu )?${COUNT} (?:lan|dot|ky)(?![\\p{L}])`);
const ODD_LENGTH = at(`(?:dinh k[yi] )?(?:moi )?${COUNT} (?:ngay|tuan|thang|nam) ?(?:/ ?(?:0?1 |mot )?lan|(?:0?1|mot) lan)(?![\\p{L}])`);
const OFTEN: Readonly<Record<string, PeriodKind>> = { '1 nam': 'year', '2 nam': 'half', '4 nam': 'quarter', '12 nam': 'month', '1 quy': 'quarter', '3 quy': 'month', '1 thang': 'month', '1 tuan': 'week' };

const every = (kind: PeriodKind): ScheduleRule => ({ kind: 'recurring', every: [kind] });

/** Reports that come back (RULES.md S5). What no rule can hold ("ngày 20 hằng tháng") is read as its period, for confirmation. */
export const findRecurring: Finder = (cursor, reading) => findFrequency(cursor) ?? findDayInPeriod(cursor) ?? findPeriods(cursor, reading);

function findFrequency(cursor: Cursor): Finding | null {
  const times = cursor.take(TIMES_PER);
  const per = times ? null : cursor.take(PER_TIMES);
  if (!times && !per) return null;
  const [count, unit] = times ? [times[1]!, times[2]!] : [per![2]!, per![1]!];
  const number = COUNTS[count.replace(/\s/u, ' ')] ?? Number(count);
  const kind = OFTEN[`${number} ${unit}`];
  if (kind) return sure(every(kind));
  return unit === 'nam' ? NOTHING : unsure(every(UNIT_KINDS[unit]!));
}

function findDayInPeriod(cursor: Cursor): Finding | null {
  if (cursor.take(DAY_IN_QUARTER)) return unsure(every('quarter'));
  const day = cursor.take(DAY_IN_PERIOD);
  if (day) return unsure(every(UNIT_KINDS[day[1]!]!));
  const part = cursor.take(PART_OF_PERIOD);
  return part && unsure(every(UNIT_KINDS[part[2]!]!));
}

interface Member {
  readonly kind: PeriodKind;
  readonly isOnce: boolean;
}

function takeMember(cursor: Cursor): Member | null {
  for (const [kind, pattern] of UNITS) if (cursor.take(pattern)) return { kind, isOnce: cursor.take(ONCE) !== null };
  return null;
}

const findPeriods: Finder = (cursor, { lead }) => {
  const start = cursor.place;
  const words = cursor.take(LEAD)![0].replace(/\s/gu, ' ');
  const odd = cursor.take(ODD_LENGTH);
  if (odd && !/^(?:3|6|9|12|1|ba|sau|mot)$/.test(odd[1]!.replace(/^0/, ''))) return NOTHING;
  if (odd) cursor.place -= odd[0].length;
  const members = takeMembers(cursor);
  const isNamed = /hang|moi|tung|theo|dinh k/.test(words);
  const isReport = /^(?:bao cao|giao ban|tong hop)/.test(words);
  const [first] = members;
  if (!first || !(isNamed || saysItRecurs(members, isReport))) {
    cursor.place = start;
    return null;
  }
  const found = new Set(members.map(({ kind }) => kind));
  const rule: ScheduleRule = { kind: 'recurring', every: PERIOD_KINDS.filter((kind) => found.has(kind)) };
  const isYearly = words === 'hang ' && members.length === 1 && first.kind === 'year';
  if (isYearly) return { ...sure(rule), shape: 'yearly' };
  if (isNamed || members.some(({ isOnce }) => isOnce)) return lead.isBefore ? unsure(rule) : sure(rule);
  // A single "6 tháng" may be a length of time; "báo cáo quý" and "quý, 6 tháng, năm" are reports.
  return { rules: [rule], isSure: (members.length > 1 || isReport) && !lead.isBefore, shape: 'period' };
};

function takeMembers(cursor: Cursor): Member[] {
  const members: Member[] = [];
  while (members.length < 12) {
    const { place } = cursor;
    if (members.length > 0 && !cursor.take(JOINED)) break;
    // "Hàng quý, năm 2024" names the plan's year, "quý, 6 tháng và năm 2024" a yearly report.
    const isYearNamed = members.length === 1 && cursor.look(NAMED_YEAR) !== null;
    if (members.length > 0) cursor.take(AGAIN);
    const member = isYearNamed ? null : takeMember(cursor);
    if (!member) {
      cursor.place = place;
      break;
    }
    members.push(member);
    if (members.length > 1 && member.kind === 'year') cursor.take(YEAR_DIGITS);
  }
  return members;
}

const NAMED_YEAR = at(`(?:trong )?nam ${YEAR}`);
const YEAR_DIGITS = at(` ${YEAR}`);

/** Without "hằng" or "định kỳ": a year alone is a year, a month alone is no time at all. */
function saysItRecurs(members: readonly Member[], isReport: boolean): boolean {
  if (members.length > 1 || members.some(({ isOnce }) => isOnce)) return true;
  const [only] = members;
  return only !== undefined && (only.kind === 'half' || only.kind === 'nineMonths' || only.kind === 'quarter' || isReport);
}
