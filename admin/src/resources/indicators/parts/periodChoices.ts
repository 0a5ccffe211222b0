import { calendarQuarterOf, formatPeriodKey, parsePeriodKey, PERIODS_PER_YEAR, type PeriodKind } from '#domain';
import type { IndicatorPeriod } from '../indicatorTypes';

const WIDER: Readonly<Partial<Record<PeriodKind, readonly PeriodKind[]>>> = {
  month: ['quarter', 'half', 'nineMonths', 'year'],
  quarter: ['half', 'nineMonths', 'year'],
  half: ['year'],
};

const keysOf = (kind: PeriodKind, year: number): string[] =>
  Array.from({ length: PERIODS_PER_YEAR[kind] }, (_, index) => formatPeriodKey({ kind, year, ordinal: index + 1 }));

export interface PeriodChoices {
  readonly collected: readonly string[];
  /** Periods that collected ones fill without a rest. */
  readonly wider: readonly string[];
}

export function periodChoices(kind: PeriodKind, year: number): PeriodChoices {
  return { collected: keysOf(kind, year), wider: (WIDER[kind] ?? []).flatMap((one) => keysOf(one, year)) };
}

/** The kind in which a plan collects, told by the periods it has opened. */
export function collectedKind(periods: readonly IndicatorPeriod[]): PeriodKind {
  return parsePeriodKey(periods[0]?.periodKey ?? '')?.kind ?? 'quarter';
}

/** Whose reports are asked for now: the last period open for entry that is over, else the one that ends first, else the last of all. */
export function periodToReport(periods: readonly IndicatorPeriod[], today: string): string | null {
  const inOrder = [...periods].sort((a, b) => (a.cutOffOn < b.cutOffOn ? -1 : 1));
  const open = inOrder.filter(({ lockedAt }) => lockedAt === null);
  return (open.filter(({ cutOffOn }) => cutOffOn < today).at(-1) ?? open[0] ?? inOrder.at(-1))?.periodKey ?? null;
}

/** What is looked at first: the last opened period whose data are cut off, else the first one opened, else the running quarter. */
export function periodToShow(periods: readonly IndicatorPeriod[], year: number, today: string): string {
  const inOrder = [...periods].sort((a, b) => (a.startOn < b.startOn ? -1 : 1));
  const shown = inOrder.filter(({ cutOffOn }) => cutOffOn < today).at(-1) ?? inOrder[0];
  if (shown) return shown.periodKey;
  return today.startsWith(String(year)) ? calendarQuarterOf(today) : formatPeriodKey({ kind: 'year', year, ordinal: 1 });
}
