import { isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import { PERIOD_KINDS, type PeriodKind } from '../period/period-key.js';
import { normalizeText } from '../text/normalize-text.js';
import { plainForm, splitWording } from './wording-text.js';
import type { ScheduleRule } from './schedule-rule.js';

export type ReadingConfidence = 'high' | 'low';

export interface ScheduleReading {
  /** What the wording was read as; `missing` for an empty one, `unreadable` when nothing was understood. */
  rules: ScheduleRule[];
  /** `low` asks a person to confirm. */
  confidence: ReadingConfidence;
  /** The words that found no reading, as written. */
  leftover: string;
}

interface Part {
  rules: ScheduleRule[];
  confidence: ReadingConfidence;
}

interface Phrase {
  /** As written. */
  text: string;
  /** Same length, lower case, without marks. */
  plain: string;
  planYear: number | undefined;
}

type PhraseReader = (phrase: Phrase) => Part | null;

const sure = (...rules: ScheduleRule[]): Part => ({ rules, confidence: 'high' });
const unsure = (...rules: ScheduleRule[]): Part => ({ rules, confidence: 'low' });

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const YEAR = String.raw`(?:\s*(?:/|-|,|nam)?\s*(?:nam\s*)?(\d{4}))?`;
const WITHIN = String.raw`(?:(?:hoan thanh )?(?:trong|den het|den|truoc het|xong trong)\s+)?`;

const yearOf = (digits: string | undefined): { year?: number } => (digits ? { year: Number(digits) } : {});

const readContinuous: PhraseReader = ({ plain }) => {
  if (!/^(thuong xuyen|lien tuc)\b/.test(plain)) return null;
  const isWhole = /^(thuong xuyen|lien tuc)(,? (lien tuc|trong nam|hang nam|ca nam))?$/.test(plain);
  const rule: ScheduleRule = { kind: 'continuous', note: 'quarter' };
  return isWhole ? sure(rule) : unsure(rule);
};

const readDaysAfterIssue: PhraseReader = ({ text, plain }) => {
  const match = /(\d{1,4})\s*ngay(\s+lam viec)?,?\s*(?:ke\s+)?(?:tu|sau)\s+(?:khi|ngay)\s+(?:ke hoach\s+|quyet dinh\s+)?(?:duoc\s+)?(?:ban hanh|ky|co hieu luc)/.exec(plain);
  if (!match || Number(match[1]) < 1 || Number(match[1]) > 3660) return null;
  const rule: ScheduleRule = { kind: 'onEvent', trigger: text, daysAfterIssue: Number(match[1]) };
  // Working days and the day of effect are counted otherwise than days from the day of issue.
  return match[2] || plain.includes('hieu luc') ? unsure(rule) : sure(rule);
};

const readOnEvent: PhraseReader = ({ text, plain }) =>
  /^(bao cao )?(dot xuat|khi (co|phat sinh|duoc|nhan)|ngay (sau )?khi|sau khi|theo (thoi diem )?yeu cau)\b/.test(plain)
    ? sure({ kind: 'onEvent', trigger: text })
    : null;

const EVERY: readonly [PeriodKind, RegExp][] = [
  ['week', /\btuan\b/],
  ['half', /\b0?6 thang\b|\bsau thang\b|\bnua nam\b/],
  ['nineMonths', /\b0?9 thang\b|\bchin thang\b/],
  ['year', /\b12 thang\b|\bnam\b/],
  ['quarter', /\b0?3 thang\b|\bba thang\b|\bquy\b/],
  ['month', /\b0?1 thang\b|\bthang\b/],
];

const readRecurring: PhraseReader = ({ text, plain }) => {
  if (!/^(bao cao )?(dinh ky|hang|hang ky|moi|\d{1,2} (thang|nam|quy)\/(01 |1 )?lan)\b/.test(plain)) return null;
  if (/^(bao cao )?dinh ky,? theo /.test(plain)) {
    return unsure({ kind: 'byReference', reference: text.replace(/^.*?theo\s+/iu, '') || null });
  }
  // Each length is taken out once read, so that "6 tháng" is not read as "tháng" again; "nửa năm" is no "năm".
  // A year named beside it ("Hàng quý năm 2024") is the plan's year, not a yearly report.
  let rest = plain.replace(/,?\s*(trong )?nam \d{4}\b/g, ' ').replace(/\b0?6 thang (dau|cuoi) nam\b/g, '6 thang');
  rest = rest.replace(/\/\s*(01 |1 )?lan\b/g, ' ').replaceAll('/', ' va ');
  const found = new Set<PeriodKind>();
  for (const [kind, pattern] of EVERY) {
    const all = new RegExp(pattern, 'g');
    if (all.test(rest)) found.add(kind);
    rest = rest.replace(all, ' ');
  }
  if (found.size === 0) return null;
  const every = PERIOD_KINDS.filter((kind) => found.has(kind));
  const isClear = /^[\s,./]*((bao cao|dinh ky|hang|moi|ky|va|hoac|cuoi|dau|ca|0?1|lan|bao cao)[\s,./]*)*$/.test(rest);
  return isClear ? sure({ kind: 'recurring', every }) : unsure({ kind: 'recurring', every });
};

function dateFrom(day: string, month: string, year: string): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

const DATE = /(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*(\d{4}))?(?![\d/])/g;

const readDates: PhraseReader = ({ text, plain, planYear }) => {
  const dates: CalendarDate[] = [];
  let isYearAssumed = false;
  for (const [, day = '', month = '', year] of plain.matchAll(DATE)) {
    const assumed = year ?? (planYear === undefined ? undefined : String(planYear));
    const date = assumed === undefined ? null : dateFrom(day, month, assumed);
    if (date === null) return null;
    isYearAssumed ||= year === undefined;
    dates.push(date);
  }
  const [on] = dates;
  if (on === undefined || !/^\d|\b(ngay|truoc|cham nhat|den|han)\b/.test(plain)) return null;
  const confidence: ReadingConfidence = isYearAssumed ? 'low' : 'high';
  if (dates.length > 1) {
    const milestones = [...new Set(dates)].sort().map((date) => ({ on: date, label: text }));
    return unsure({ kind: 'milestones', dates: milestones });
  }
  const isBefore = /\btruoc\b/.test(plain) && !/\btruoc hoac trong\b/.test(plain);
  return { rules: [{ kind: isBefore ? 'beforeDate' : 'date', on }], confidence };
};

const readByReference: PhraseReader = ({ text, plain }) =>
  /^theo\b/.test(plain) ? sure({ kind: 'byReference', reference: text.replace(/^theo\s*/iu, '') || null }) : null;

const readMonths: PhraseReader = ({ plain }) => {
  const match = new RegExp(`^${WITHIN}(?:cac )?thang (\\d{1,2}(?:\\s*(?:,|va|;)\\s*(?:thang )?\\d{1,2})*)${YEAR}$`).exec(plain);
  if (!match) return null;
  const months = (match[1] ?? '').match(/\d{1,2}/g)?.map(Number) ?? [];
  if (months.length === 0 || months.some((month) => month < 1 || month > 12)) return null;
  const rules = months.map((month): ScheduleRule => ({ kind: 'month', month, ...yearOf(match[2]) }));
  return rules.length === 1 ? sure(...rules) : unsure(...rules);
};

const readQuarters: PhraseReader = ({ plain }) => {
  const one = '(?:iv|i{1,3}|[1-4])';
  const pattern = new RegExp(`^${WITHIN}quy (${one}(?:\\s*(?:,|va|-|–|den|;)\\s*(?:quy )?${one}\\b)*)${YEAR}$`);
  const match = pattern.exec(plain);
  if (!match) return null;
  const wording = match[1] ?? '';
  const quarters = (wording.match(/iv|i{1,3}|[1-4]/g) ?? []).map((name) => QUARTERS[name] ?? 0);
  const year = yearOf(match[2]);
  const [first = 0, last = 0] = [quarters[0], quarters.at(-1)];
  if (quarters.length === 1) return sure({ kind: 'quarter', quarter: first, ...year });
  const isRun = quarters.every((quarter, index) => index === 0 || quarter === (quarters[index - 1] ?? 0) + 1);
  const isSpan = /-|–|den/.test(wording) && quarters.length === 2 && first < last;
  // "Quý I, II" can ask once within the range or once in each quarter: a person decides.
  if (isRun || isSpan) {
    const range: ScheduleRule = { kind: 'quarterRange', fromQuarter: first, toQuarter: last, ...year };
    return isSpan ? sure(range) : unsure(range);
  }
  return unsure(...[...new Set(quarters)].sort().map((quarter): ScheduleRule => ({ kind: 'quarter', quarter, ...year })));
};

const readHalves: PhraseReader = ({ plain }) => {
  const match = new RegExp(`^${WITHIN}0?6 thang (dau|cuoi) nam${YEAR}$`).exec(plain);
  if (!match) return null;
  const [fromQuarter, toQuarter] = match[1] === 'dau' ? [1, 2] : [3, 4];
  return sure({ kind: 'quarterRange', fromQuarter, toQuarter, ...yearOf(match[2]) });
};

const readYears: PhraseReader = ({ plain }) => {
  const range = /^(?:(?:trong|giai doan|nam|cac nam|tu nam)\s+)*(\d{4})\s*(?:-|–|den(?: nam)?)\s*(\d{4})$/.exec(plain);
  if (range && Number(range[1]) < Number(range[2])) {
    return sure({ kind: 'yearRange', fromYear: Number(range[1]), toYear: Number(range[2]) });
  }
  const single = new RegExp(`^${WITHIN}(?:ca |cuoi |het )?nam(?: (\\d{4}))?$`).exec(plain);
  return single ? sure({ kind: 'year', ...yearOf(single[1]) }) : null;
};

// The order matters: "đột xuất" before dates, "N ngày kể từ" before dates, "định kỳ theo quy định" before references.
const READERS: readonly PhraseReader[] = [
  readContinuous,
  readDaysAfterIssue,
  readOnEvent,
  readRecurring,
  readByReference,
  readMonths,
  readQuarters,
  readHalves,
  readYears,
  readDates,
];

function readPhrase(phrase: Phrase): Part | null {
  for (const read of READERS) {
    const part = read(phrase);
    if (part) return part;
  }
  return null;
}

/**
 * Suggests a structured reading for a time wording (RULES.md S1, S5, P4, P8). It never decides: the wording is kept
 * beside it and a person confirms (A2). `planYear` completes dates written without a year, with low confidence.
 *
 * @example readScheduleWording('Định kỳ 3 tháng/lần; đột xuất').rules
 *   → [{ kind: 'recurring', every: ['quarter'] }, { kind: 'onEvent', trigger: 'đột xuất' }]
 */
export function readScheduleWording(wording: string, planYear?: number): ScheduleReading {
  const phrases = splitWording(normalizeText(wording));
  if (phrases.length === 0) return { rules: [{ kind: 'missing' }], confidence: 'high', leftover: '' };
  const rules: ScheduleRule[] = [];
  const leftover: string[] = [];
  let confidence: ReadingConfidence = 'high';
  for (const text of phrases) {
    const part = readPhrase({ text, plain: plainForm(text), planYear });
    if (part) rules.push(...part.rules);
    else leftover.push(text);
    if (!part || part.confidence === 'low') confidence = 'low';
  }
  if (rules.length === 0) rules.push({ kind: 'unreadable' });
  return { rules, confidence, leftover: leftover.join('; ') };
}
