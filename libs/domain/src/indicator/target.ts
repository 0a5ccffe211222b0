import type { Comparator } from './comparator.js';
import { compareDecimals, type DecimalText } from './exact-number.js';
import { addFractions, fractionOf, multiplyFractions, roundedValue, type Fraction } from './fraction.js';
import type { Direction } from './measurement.js';
import type { AppliedComparator } from './ratio.js';

/** A figure by itself, or an increase over a baseline, of which may be open how it is meant (RULES.md I3, I9). */
export const VALUE_KINDS = ['absolute', 'increasePoints', 'increasePercent', 'increaseUnresolved'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** assigned by the plan; upstream: what a document above asks; milestone within the year; scoringFloor: below it there are no points. */
export const PURPOSES = ['assigned', 'upstream', 'milestone', 'scoringFloor'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** For whom a target holds. */
export const SCOPE_KINDS = ['all', 'unit', 'group', 'level'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Where its comparator was read; none: nowhere. */
export const READ_FROM = ['cell', 'title', 'basis', 'none'] as const;
export type ReadFrom = (typeof READ_FROM)[number];

/** What a figure that names no comparator is taken to mean: at least where more is better, at most where less is (RULES.md I3). */
export function appliedComparatorOf(comparator: Comparator, direction: Direction): AppliedComparator {
  if (comparator !== 'unstated') return comparator;
  return direction === 'higher' ? 'gte' : 'lte';
}

/** `absolute` is a decision only: a named person says what number is meant. */
export const TARGET_READINGS = ['pointsOnStated', 'pointsOnComputed', 'percentOnStated', 'percentOnComputed', 'absolute'] as const;
export type TargetReading = (typeof TARGET_READINGS)[number];

export interface ReadTarget {
  readonly reading: TargetReading;
  /** Rounded to six places, for transport and display. */
  readonly value: DecimalText;
  /** What a value is judged against. */
  readonly exact: Fraction;
}

export interface RelativeTarget {
  readonly value: DecimalText;
  readonly valueKind: ValueKind;
}

/** In the measure unit of the target: `computed` of percentages is `asPercent(computedBaseline(parts))`. */
export interface BaselineValues {
  readonly stated: DecimalText | null;
  readonly computed: Fraction | null;
}

const WAYS: Readonly<Record<ValueKind, readonly Exclude<TargetReading, 'absolute'>[]>> = {
  absolute: [],
  increasePoints: ['pointsOnStated', 'pointsOnComputed'],
  increasePercent: ['percentOnStated', 'percentOnComputed'],
  increaseUnresolved: ['pointsOnStated', 'pointsOnComputed', 'percentOnStated', 'percentOnComputed'],
};

/**
 * Everything a target may mean, each exact (RULES.md I9). A figure by itself has one reading; an increase has those for
 * which there is a baseline, none without.
 *
 * @example "20, tăng thêm" over 58 % (1020/1757) reads as 78, 78.053500, 69.6 and 69.664200
 */
export function readingsOf({ value, valueKind }: RelativeTarget, baseline: BaselineValues): ReadTarget[] {
  const increase = fractionOf(value);
  if (valueKind === 'absolute') return [readTarget('absolute', increase)];
  return WAYS[valueKind].flatMap((reading) => {
    const from = reading.endsWith('OnStated') ? baseline.stated && fractionOf(baseline.stated) : baseline.computed;
    if (!from) return [];
    return [readTarget(reading, reading.startsWith('points') ? addFractions(from, increase) : raisedBy(from, increase))];
  });
}

function readTarget(reading: TargetReading, exact: Fraction): ReadTarget {
  return { reading, exact, value: roundedValue(exact) };
}

function raisedBy(from: Fraction, percent: Fraction): Fraction {
  const { numerator, denominator } = percent;
  return multiplyFractions(from, addFractions(fractionOf('1'), multiplyFractions({ numerator, denominator }, { numerator: '1', denominator: '100' })));
}

export interface JudgedTarget {
  readonly comparator: AppliedComparator;
  readonly value: DecimalText;
}

const LOWER_BOUND: ReadonlySet<AppliedComparator> = new Set(['gte', 'gt']);
const UPPER_BOUND: ReadonlySet<AppliedComparator> = new Set(['lte', 'lt']);

/**
 * The target that meets all others when it is met: the highest of lower bounds, the lowest of upper bounds, the strict one
 * of two alike. Null when there is none or the targets point different ways. That it is the headline, a person has to
 * record (RULES.md I10).
 */
export function strictest<Target extends JudgedTarget>(targets: readonly Target[]): Target | null {
  const [first, ...others] = targets;
  if (!first) return null;
  const areLower = targets.every(({ comparator }) => LOWER_BOUND.has(comparator));
  const areUpper = targets.every(({ comparator }) => UPPER_BOUND.has(comparator));
  const areAlike = targets.every(({ comparator, value }) => comparator === first.comparator && compareDecimals(value, first.value) === 0);
  if (areAlike) return first;
  if (!areLower && !areUpper) return null;
  return others.reduce((best, target) => (isStricter(target, best, areLower) ? target : best), first);
}

function isStricter(target: JudgedTarget, best: JudgedTarget, isLowerBound: boolean): boolean {
  const order = compareDecimals(target.value, best.value);
  if (order !== 0) return isLowerBound ? order > 0 : order < 0;
  return target.comparator === (isLowerBound ? 'gt' : 'lt') && best.comparator !== target.comparator;
}
