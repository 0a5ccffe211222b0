import { calendarDate, endOfMonth } from '../../calendar/calendar-date.js';
import type { ScheduleRule } from '../schedule-rule.js';
import type { RawPart, SchedulePart } from './read-clause.js';

const DATED = new Set<ScheduleRule['kind']>(['date', 'beforeDate', 'milestones', 'month', 'quarter', 'quarterRange']);

const isDated = (part: RawPart): boolean => part.rules[0] !== undefined && DATED.has(part.rules[0].kind);
const isRecurring = (part: RawPart): boolean => part.rules[0]?.kind === 'recurring';

/** What neighbouring parts of a clause say together; no word is lost, as the texts are joined with the rules. */
export function joinParts(raw: readonly RawPart[], planYear: number | undefined): SchedulePart[] {
  const parts: RawPart[] = [];
  for (const part of raw) {
    const last = parts.at(-1);
    const joined = last && joinedPart(last, part, planYear);
    if (joined) parts[parts.length - 1] = { ...joined, text: `${last.text} ${part.text}` };
    else parts.push(part);
  }
  return parts.map(openStart);
}

/** The two as one, but for the text; null where each stands for itself. */
function joinedPart(before: RawPart, part: RawPart, planYear: number | undefined): RawPart | null {
  const [isRead, isPartRead] = [before.rules.length > 0, part.rules.length > 0];
  // "Hằng tháng, trước ngày 25"
  if (part.shape === 'day' && isRecurring(before)) return { ...before, isSure: false };
  if (!isRead || !isPartRead) return null;
  // "Từ tháng 3 đến hết năm": where it begins is not where it is due.
  if (before.lead.isStart && (part.lead.isEnd || part.lead.isFinish) && before.shape !== 'range') return { ...part, isSure: false };
  if (isDated(part)) {
    // "Báo cáo năm: trước 30/11", "6 tháng (trước 15/6)": the name of a report and when it is due. "Hằng năm, trước 15/12": once in this year.
    if (before.shape === 'period' || before.shape === 'yearly') return part.lead.hasAnd ? null : { ...part, isSure: false };
    if (before.shape === 'wholeYear' && !part.lead.hasAnd) return inYear(part, before);
    if (!part.lead.hasAnd && isWithin(part, before, planYear)) return { ...part, isSure: false };
  }
  // "Quý II (tháng 5)", "Trước 31/3 (Quý I)": the closer of the two, as it asks once.
  if (part.isBracketed && isDated(before) && isDated(part)) {
    if (isMonthWithin(part, before)) return { ...(inYear(part, yearOf(before)) ?? part), isSure: false };
    if (isMonthWithin(before, part) || isWithin(before, part, planYear)) return { ...before, isSure: false };
  }
  // "Trước 15/11 (báo cáo năm)", "trước 15/12 đối với báo cáo năm"
  if ((part.isBracketed || OF_REPORT.test(part.text)) && isDated(before) && (part.shape === 'period' || part.shape === 'wholeYear') && !hasYear(part)) return { ...before, isSure: false };
  if (part.rules[0]!.kind === 'continuous' && (before.shape === 'wholeYear' || before.shape === 'yearly') && !part.lead.hasAnd) return part;
  // "Hằng quý theo quy định", "Quý I (theo chỉ đạo của tỉnh)": more of the same.
  if (part.rules[0]!.kind === 'byReference' && (part.isAdjacent || part.isBracketed) && (isDated(before) || isRecurring(before) || before.shape === 'wholeYear')) return { ...before, isSure: false };
  // "Thường xuyên hàng tháng"
  if (before.rules[0]!.kind === 'continuous' && isRecurring(part) && part.isAdjacent) return { ...before, rules: [...before.rules, ...part.rules], isSure: false };
  if (part.shape === 'yearly' && part.isAdjacent && isDated(before)) return { ...before, isSure: false };
  if (part.shape === 'wholeYear' && (part.isAdjacent || saysOnlyWhichYear(part) || (isRecurring(before) && hasYear(part) && !part.lead.hasAnd))) return inYear(before, part);
  return null;
}

const hasYear = (part: RawPart): boolean => part.rules.some((rule) => rule.kind === 'year' && rule.year !== undefined);

/** "trong năm", "của năm 2025" behind another time. */
const saysOnlyWhichYear = (part: RawPart): boolean => /^(?:trong|của|cua)\s/iu.test(part.text) && !part.lead.isBefore;

function inYear(dated: RawPart, yearPart: RawPart): RawPart | null {
  const [rule] = yearPart.rules;
  const year = rule?.kind === 'year' ? rule.year : undefined;
  const takesYear = (known: ScheduleRule) => known.kind === 'month' || known.kind === 'quarter' || known.kind === 'quarterRange';
  if (dated.rules.some((known) => known.kind === 'year' || known.kind === 'yearRange' || (takesYear(known) && 'year' in known && year !== undefined))) return null;
  const rules = dated.rules.map((known): ScheduleRule => (takesYear(known) && year !== undefined ? { ...known, year } : known));
  return { ...dated, rules };
}

/** "Quý II (trước 30/6)": the day says the quarter more closely, and asks once. */
function isWithin(part: RawPart, period: RawPart, planYear: number | undefined): boolean {
  const [day, around] = [part.rules[0], period.rules[0]];
  if (part.rules.length > 1 || period.rules.length > 1 || !day || !around) return false;
  if (day.kind !== 'date' && day.kind !== 'beforeDate') return false;
  const months = monthsOf(around);
  const year = (around as { year?: number }).year ?? planYear;
  if (!months || year === undefined) return false;
  return day.on >= calendarDate(year, months[0], 1) && day.on <= endOfMonth(year, months[1]);
}

const OF_REPORT = /^(?:đối với|doi voi)\s/iu;

/** The year that a period names, as a part of its own. */
function yearOf(period: RawPart): RawPart {
  const { year } = period.rules[0] as { year?: number };
  return { ...period, rules: [{ kind: 'year', ...(year === undefined ? {} : { year }) }] };
}

/** A month within a quarter or half of the same year. */
function isMonthWithin(inner: RawPart, outer: RawPart): boolean {
  const [month, around] = [inner.rules[0], outer.rules[0]];
  if (inner.rules.length > 1 || outer.rules.length > 1 || month?.kind !== 'month' || !around || around.kind === 'month') return false;
  const months = monthsOf(around);
  const year = (around as { year?: number }).year;
  return months !== null && month.month >= months[0] && month.month <= months[1] && (month.year === undefined || year === undefined || month.year === year);
}

function monthsOf(rule: ScheduleRule): readonly [number, number] | null {
  if (rule.kind === 'month') return [rule.month, rule.month];
  if (rule.kind === 'quarter') return [rule.quarter * 3 - 2, rule.quarter * 3];
  return rule.kind === 'quarterRange' ? [rule.fromQuarter * 3 - 2, rule.toQuarter * 3] : null;
}

const MAY_BEGIN = new Set<ScheduleRule['kind']>(['month', 'quarter', 'year', 'date']);

/** "Từ tháng 3/2025" without an end: work that goes on, for confirmation. */
function openStart({ text, rules, isSure, lead, shape }: RawPart): SchedulePart {
  const isOpen = lead.isStart && !lead.isEnd && shape !== 'range' && rules.length === 1 && MAY_BEGIN.has(rules[0]!.kind);
  return isOpen ? { text, rules: [{ kind: 'continuous', note: 'quarter' }], isSure: false } : { text, rules, isSure };
}
