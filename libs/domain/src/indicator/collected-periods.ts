import { addDays } from '../calendar/calendar-date.js';
import { periodPartsOf, type PeriodKey, type TilingPeriodKind } from '../period/period-key.js';
import { periodsOfYear, periodWindow, type PeriodWindow } from '../period/period-window.js';
import type { ReportingScheme } from '../period/reporting-scheme.js';

/** Whether a result is of the asked period alone, or of the year from its beginning to that period's end. */
export const RESULT_BASES = ['period', 'yearToDate'] as const;
export type ResultBasis = (typeof RESULT_BASES)[number];

/** The kinds in which figures may be collected. */
export const COLLECTION_KINDS = ['month', 'quarter', 'half', 'year'] as const satisfies readonly TilingPeriodKind[];
export type CollectionKind = (typeof COLLECTION_KINDS)[number];

/** First and last day of what a result covers. */
export function resultWindow(periodKey: PeriodKey, basis: ResultBasis, scheme: ReportingScheme): PeriodWindow {
  const { startOn, cutOffOn } = periodWindow(scheme, periodKey);
  if (basis === 'period') return { startOn, cutOffOn };
  return { startOn: periodWindow(scheme, String(periodPartsOf(periodKey).year)).startOn, cutOffOn };
}

/**
 * The collected periods that together are what was asked for, in order; none when they do not tile it: collecting by
 * quarters there is no result for a month (RULES.md I7).
 *
 * @example collectedKeys('quarter', '2026-H1', 'period', DECREE_09_2019_SCHEME) → ['2026-Q1', '2026-Q2']
 */
export function collectedKeys(collection: CollectionKind, periodKey: PeriodKey, basis: ResultBasis, scheme: ReportingScheme): PeriodKey[] {
  const asked = resultWindow(periodKey, basis, scheme);
  const inside = periodsOfYear(scheme, collection, periodPartsOf(periodKey).year)
    .map((key) => ({ key, ...periodWindow(scheme, key) }))
    .filter(({ startOn, cutOffOn }) => asked.startOn <= startOn && cutOffOn <= asked.cutOffOn);
  const isTiled =
    inside[0]?.startOn === asked.startOn &&
    inside.at(-1)?.cutOffOn === asked.cutOffOn &&
    inside.every(({ startOn }, index) => index === 0 || addDays(inside[index - 1]!.cutOffOn, 1) === startOn);
  return isTiled ? inside.map(({ key }) => key) : [];
}
