import type { CalendarDate } from '../calendar/calendar-date.js';
import { periodPartsOf, type PeriodKey } from '../period/period-key.js';
import { periodWindow, type PeriodWindow } from '../period/period-window.js';
import type { ReportingScheme } from '../period/reporting-scheme.js';
import { resultWindow, type ResultBasis } from './collected-periods.js';
import type { Accumulation, IndicatorKind } from './measurement.js';
import type { Purpose, ScopeKind } from './target.js';

/** The period a target is set for; null is the year of its plan. */
export interface TargetPeriod {
  readonly periodKey: PeriodKey | null;
  readonly purpose: Purpose;
}

export interface MeasureOfTarget {
  readonly kind: IndicatorKind;
  readonly accumulation: Accumulation;
}

export interface AskedResult {
  readonly periodKey: PeriodKey;
  readonly basis: ResultBasis;
  readonly scheme: ReportingScheme;
}

/** What a target has to say about a result. */
export interface Bearing {
  /** Only shown beside the figure: what is asked of the year is no verdict on one quarter. */
  readonly isForInformation: boolean;
  /** Held against a sum that still grows until the target's own period ends. */
  readonly isUnfinished: boolean;
  /** The end of that period, of a verdict on an amount. */
  readonly untilOn: CalendarDate | null;
}

const VERDICT: Bearing = { isForInformation: false, isUnfinished: false, untilOn: null };
const INFORMATION: Bearing = { ...VERDICT, isForInformation: true };

/** What adds up over the year: its parts are no smaller copies of the whole. A share, a survey or a stock is no amount. */
export function isAmount({ kind, accumulation }: MeasureOfTarget): boolean {
  return kind === 'count' && accumulation === 'flow';
}

/**
 * Whether a number is asked of several units together: 500 cases of all are no measure for one of them, nor for some. A share
 * asks of each what it asks of all.
 */
export function isAskedTogether({ scopeKind, isEachUnit }: { readonly scopeKind: ScopeKind; readonly isEachUnit: boolean }, { kind }: Pick<MeasureOfTarget, 'kind'>): boolean {
  return kind === 'count' && scopeKind !== 'unit' && !isEachUnit;
}

/**
 * Whether a target bears on a result, and how (RULES.md I7); null when it is of another time. A stock is a snapshot, so only
 * the day counts. A share is not divided among periods: its target holds for every period within its own. An amount is
 * judged over its own period or from that period's beginning so far, and a milestone by the day it names.
 */
export function bearingOf(target: TargetPeriod, measure: MeasureOfTarget, { periodKey, basis, scheme }: AskedResult): Bearing | null {
  const year = String(periodPartsOf(periodKey).year);
  const own = windowOf(scheme, target.periodKey ?? year);
  if (target.periodKey === null && target.purpose !== 'milestone' && !isAmount(measure)) return VERDICT;
  if (own === null) return null;
  const asked = resultWindow(periodKey, basis, scheme);
  if (target.purpose === 'milestone') return bearingOfMilestone(own, asked, isAmount(measure) ? periodWindow(scheme, year) : null);
  if (measure.accumulation === 'stock') return isWithin({ startOn: asked.cutOffOn, cutOffOn: asked.cutOffOn }, own) ? VERDICT : null;
  if (!isWithin(asked, own)) return null;
  if (!isAmount(measure)) return VERDICT;
  // The year so far lies within the target's own period, so both begin with the year.
  if (basis !== 'yearToDate' && !isSame(asked, own)) return INFORMATION;
  return { isForInformation: false, isUnfinished: asked.cutOffOn < own.cutOffOn, untilOn: own.cutOffOn };
}

/** `year` where the result has to run from the year's beginning to be held against the milestone. */
function bearingOfMilestone(own: PeriodWindow, asked: PeriodWindow, year: PeriodWindow | null): Bearing | null {
  if (own.cutOffOn !== asked.cutOffOn) return null;
  return year === null || asked.startOn === year.startOn ? VERDICT : INFORMATION;
}

/** Whether two targets of one indicator are ever held against the same result; `year` is that of their plan. */
export function bearOnOneResult(left: TargetPeriod, right: TargetPeriod, measure: MeasureOfTarget, year: number, scheme: ReportingScheme): boolean {
  const [one, other] = [left, right].map(({ periodKey }) => windowOf(scheme, periodKey ?? String(year)));
  if (!one || !other) return false;
  if (isAmount(measure)) return isSame(one, other);
  return left.periodKey === null || right.periodKey === null || (one.startOn <= other.cutOffOn && other.startOn <= one.cutOffOn);
}

const isWithin = (inner: PeriodWindow, outer: PeriodWindow): boolean => outer.startOn <= inner.startOn && inner.cutOffOn <= outer.cutOffOn;
const isSame = (left: PeriodWindow, right: PeriodWindow): boolean => left.startOn === right.startOn && left.cutOffOn === right.cutOffOn;

/** Null for a period that the scheme does not have. */
function windowOf(scheme: ReportingScheme, key: PeriodKey): PeriodWindow | null {
  try {
    return periodWindow(scheme, key);
  } catch {
    return null;
  }
}
