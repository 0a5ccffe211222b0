import { formatDecimal, type NumberMarks } from '../text/format-number.js';
import type { Comparator } from './comparator.js';
import { compareDecimals, decimalPlaces, dividedForDisplay, multiplyDecimals, type DecimalText } from './exact-number.js';
import { asPercent, compareFractions, fractionOf, subtractFractions, type Fraction } from './fraction.js';
import type { IndicatorKind } from './measurement.js';

/** How a value is held against a target once somebody, or the direction, has said so. */
export type AppliedComparator = Exclude<Comparator, 'unstated'>;

export interface MeasuredSums {
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
  readonly kind: IndicatorKind;
  readonly measureUnit: string;
}

export const PERCENT = '%';

/**
 * The value of summed figures in their measure unit, still exact: a count is its sum, a share in "%" a hundred times n/d,
 * any other n/d. Throws RangeError for a share over 0.
 *
 * @example measuredValue({ numerator: '950', denominator: '1040', kind: 'ratio', measureUnit: '%' }) is 95000/1040
 */
export function measuredValue({ numerator, denominator, kind, measureUnit }: MeasuredSums): Fraction {
  if (kind === 'count') return fractionOf(numerator);
  const share = fractionOf(numerator, denominator);
  return measureUnit.trim() === PERCENT ? asPercent(share) : share;
}

const HOLDS: Readonly<Record<AppliedComparator, (order: -1 | 0 | 1) => boolean>> = {
  gte: (order) => order >= 0,
  gt: (order) => order > 0,
  eq: (order) => order === 0,
  lte: (order) => order <= 0,
  lt: (order) => order < 0,
};

/**
 * Whether a value meets a target, on unrounded numbers by multiplying crosswise (RULES.md I6).
 *
 * @example meets({ numerator: '189900', denominator: '2000' }, 'gte', '95') → false
 */
export function meets(value: Fraction, comparator: AppliedComparator, target: DecimalText | Fraction): boolean {
  return HOLDS[comparator](compareFractions(value, asFraction(target)));
}

export function asFraction(value: DecimalText | Fraction): Fraction {
  return typeof value === 'string' ? fractionOf(value) : value;
}

export interface FormatOptions {
  /** Most digits behind the mark; trailing zeros are left out. */
  readonly digits?: number;
  readonly target?: DecimalText | null;
  readonly isMet?: boolean | null;
}

/**
 * A value as a person reads it, rounded half up, without its unit. Where rounding would print the target although it is
 * not met, or 0 for what is not 0, there are as many more digits as show the difference (RULES.md I6).
 *
 * @example formatMeasured({ numerator: '94996', denominator: '1000' }, NUMBER_MARKS.vi, { target: '95', isMet: false }) → '94,996'
 */
export function formatMeasured(value: Fraction, marks: NumberMarks, { digits = 2, target = null, isMet = null }: FormatOptions = {}): string {
  const hidden = isMet === false && target !== null ? [target, '0'] : ['0'];
  // On the target's own grid rounding cannot carry a value past the target.
  const places = isMet === false && target !== null ? Math.max(digits, decimalPlaces(target)) : digits;
  return formatDecimal(roundedApartFrom(value, hidden, places), marks);
}

/** Rounded to so many digits that it does not read as one of the numbers it is not. */
function roundedApartFrom({ numerator, denominator }: Fraction, others: DecimalText[], digits: number): DecimalText {
  const different = others.filter((other) => compareDecimals(numerator, multiplyDecimals(other, denominator)) !== 0);
  for (let places = digits; ; places += 1) {
    const text = dividedForDisplay(numerator, denominator, places);
    if (different.every((other) => compareDecimals(text, other) !== 0)) return text;
  }
}

/**
 * value − target, rounded for display but never to 0 where there is a gap; below 0 when the value lies below the target.
 *
 * @example gapOf({ numerator: '189900', denominator: '2000' }, '95') → '-0.05'
 */
export function gapOf(value: Fraction, target: DecimalText | Fraction, digits = 2): DecimalText {
  return roundedApartFrom(subtractFractions(value, asFraction(target)), ['0'], digits);
}
