import { addDays, calendarDate, datePartsOf, diffDays, weekday, type CalendarDate } from '../calendar/calendar-date.js';
import {
  formatPeriodKey,
  periodPartsOf,
  PERIODS_PER_YEAR,
  type PeriodKey,
  type PeriodKind,
  type PeriodParts,
  type TilingPeriodKind,
} from './period-key.js';
import type { ReportingScheme, WindowEdge } from './reporting-scheme.js';
import { DECREE_09_2019_SCHEME } from './reporting-scheme.data.js';

/** First day and cut-off day of a period, both inside it. A cut-off never moves for weekends or holidays (RULES.md P3). */
export interface PeriodWindow {
  startOn: CalendarDate;
  cutOffOn: CalendarDate;
}

function edgeDate(year: number, { monthOffset, day }: WindowEdge): CalendarDate {
  const month = ((monthOffset % 12) + 12) % 12;
  return calendarDate(year + Math.floor(monthOffset / 12), month + 1, day);
}

function weekStartWeekday(scheme: ReportingScheme): number {
  for (const rule of scheme.windows) if (rule.kind === 'week') return rule.startWeekday;
  throw new RangeError(`Scheme ${scheme.code} has no week periods`);
}

function firstWeekStart(scheme: ReportingScheme, year: number): CalendarDate {
  // The week that holds the fourth of January has its fourth day in the first seven days of the year.
  const fourth = calendarDate(year, 1, 4);
  return addDays(fourth, -((weekday(fourth) - weekStartWeekday(scheme) + 7) % 7));
}

function weeksIn(scheme: ReportingScheme, year: number): number {
  return diffDays(firstWeekStart(scheme, year), firstWeekStart(scheme, year + 1)) / 7;
}

function countOf(scheme: ReportingScheme, kind: PeriodKind, year: number): number {
  return kind === 'week' ? weeksIn(scheme, year) : PERIODS_PER_YEAR[kind];
}

function weekWindow(scheme: ReportingScheme, { year, ordinal }: PeriodParts): PeriodWindow {
  if (ordinal > weeksIn(scheme, year)) throw new RangeError(`${year} has no week ${ordinal}`);
  const startOn = addDays(firstWeekStart(scheme, year), (ordinal - 1) * 7);
  return { startOn, cutOffOn: addDays(startOn, 6) };
}

/**
 * The dates of a period under a scheme, the one place where dates come from a key (RULES.md P2, P7).
 * Throws RangeError for a key the scheme has no window for.
 *
 * @example periodWindow(DECREE_09_2019_SCHEME, '2026-Q1') → { startOn: '2025-12-15', cutOffOn: '2026-03-14' }
 */
export function periodWindow(scheme: ReportingScheme, key: PeriodKey): PeriodWindow {
  const parts = periodPartsOf(key);
  if (parts.kind === 'week') return weekWindow(scheme, parts);
  for (const rule of scheme.windows) {
    if (rule.kind === 'week' || rule.kind !== parts.kind || rule.ordinal !== parts.ordinal) continue;
    return { startOn: edgeDate(parts.year, rule.start), cutOffOn: edgeDate(parts.year, rule.end) };
  }
  throw new RangeError(`Scheme ${scheme.code} has no window for ${key}`);
}

/** All periods of a kind with a label year, in order. */
export function periodsOfYear(scheme: ReportingScheme, kind: PeriodKind, year: number): PeriodKey[] {
  return Array.from({ length: countOf(scheme, kind, year) }, (_, index) =>
    formatPeriodKey({ kind, year, ordinal: index + 1 }),
  );
}

/**
 * The period of a kind that contains a date; null only for nine months, between its cut-off and the next start.
 *
 * @example periodContaining(DECREE_09_2019_SCHEME, 'quarter', '2025-12-15') === '2026-Q1'
 */
export function periodContaining(scheme: ReportingScheme, kind: TilingPeriodKind, date: CalendarDate): PeriodKey;
export function periodContaining(scheme: ReportingScheme, kind: PeriodKind, date: CalendarDate): PeriodKey | null;
export function periodContaining(scheme: ReportingScheme, kind: PeriodKind, date: CalendarDate): PeriodKey | null {
  const { year } = datePartsOf(date);
  for (const label of [year, year + 1, year - 1]) {
    for (const key of periodsOfYear(scheme, kind, label)) {
      const { startOn, cutOffOn } = periodWindow(scheme, key);
      if (startOn <= date && date <= cutOffOn) return key;
    }
  }
  return null;
}

/** The period of the same kind after this one. */
export function nextPeriod(scheme: ReportingScheme, key: PeriodKey): PeriodKey {
  const { kind, year, ordinal } = periodPartsOf(key);
  if (ordinal < countOf(scheme, kind, year)) return formatPeriodKey({ kind, year, ordinal: ordinal + 1 });
  return formatPeriodKey({ kind, year: year + 1, ordinal: 1 });
}

/** The period of the same kind before this one. */
export function previousPeriod(scheme: ReportingScheme, key: PeriodKey): PeriodKey {
  const { kind, year, ordinal } = periodPartsOf(key);
  if (ordinal > 1) return formatPeriodKey({ kind, year, ordinal: ordinal - 1 });
  return formatPeriodKey({ kind, year: year - 1, ordinal: countOf(scheme, kind, year - 1) });
}

const QUARTER_OF: Readonly<Record<Exclude<PeriodKind, 'week'>, (ordinal: number) => number>> = {
  month: (ordinal) => Math.ceil(ordinal / 3),
  quarter: (ordinal) => ordinal,
  half: (ordinal) => ordinal * 2,
  nineMonths: () => 3,
  year: () => 4,
};

/**
 * The quarterly review in which a period is looked at: the quarter at whose end it is complete.
 * Only weeks need the scheme: a week belongs to the quarter that holds its last day.
 *
 * @example quarterKeyOf('2026-H1') === '2026-Q2'
 */
export function quarterKeyOf(key: PeriodKey, scheme: ReportingScheme = DECREE_09_2019_SCHEME): PeriodKey {
  const { kind, year, ordinal } = periodPartsOf(key);
  if (kind === 'week') return periodContaining(scheme, 'quarter', periodWindow(scheme, key).cutOffOn);
  return formatPeriodKey({ kind: 'quarter', year, ordinal: QUARTER_OF[kind](ordinal) });
}
