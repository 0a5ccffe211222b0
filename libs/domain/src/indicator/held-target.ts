import { isDecimalText, type DecimalText } from './exact-number.js';
import type { Fraction } from './fraction.js';
import { asFraction, PERCENT, type AppliedComparator } from './ratio.js';
import type { TargetToJudge } from './judged-target.js';
import type { Measured, Status } from './status.js';

/** Sums of one unit; the denominator is above 0. */
export interface HeldSums {
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

/** One target ready for thousands of values. */
export interface HeldTarget {
  /** MET, NEAR or NOT_MET, as `statusOfValue` says of the measured value. */
  statusOf(sums: HeldSums): Status;
  /** value − target, as `gapOf` says. */
  gapOf(sums: HeldSums, digits: number): DecimalText;
}

/** A share in whole numbers of any length. */
interface Whole {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

type Target = Pick<TargetToJudge, 'comparator' | 'value'>;

const HOLDS: Readonly<Record<AppliedComparator, (difference: bigint) => boolean>> = {
  gte: (difference) => difference >= 0n,
  gt: (difference) => difference > 0n,
  eq: (difference) => difference === 0n,
  lte: (difference) => difference <= 0n,
  lt: (difference) => difference < 0n,
};

/**
 * A target that the units of a whole country are held against one by one: what depends on the target alone is worked out
 * once, and the rest in whole numbers, which are as exact as decimals and several times quicker (RULES.md I6).
 *
 * @example holdAgainst({ comparator: 'gte', value: '95' }, { kind: 'ratio', measureUnit: '%' }).gapOf({ numerator: '1899', denominator: '2000' }, 6) → '-0.05'
 */
export function holdAgainst({ comparator, value }: Target, { kind, measureUnit, nearMargin = null }: Omit<Measured, 'figures'>): HeldTarget {
  const target = wholeOf(asFraction(value));
  const margin = nearMargin === null ? null : wholeOf(asFraction(nearMargin));
  const isCount = kind === 'count';
  const factor = !isCount && measureUnit.trim() === PERCENT ? 100n : 1n;
  const differenceOf = ({ numerator, denominator }: HeldSums): Whole => {
    const held = wholeOf({ numerator, denominator: isCount ? '1' : denominator });
    return {
      numerator: held.numerator * factor * target.denominator - target.numerator * held.denominator,
      denominator: held.denominator * target.denominator,
    };
  };
  return {
    statusOf(sums) {
      const difference = differenceOf(sums);
      if (HOLDS[comparator](difference.numerator)) return 'MET';
      return margin !== null && isWithin(difference, margin) ? 'NEAR' : 'NOT_MET';
    },
    gapOf: (sums, digits) => roundedApartFromZero(differenceOf(sums), digits),
  };
}

const isWithin = (difference: Whole, margin: Whole): boolean => absolute(difference.numerator) * margin.denominator <= margin.numerator * difference.denominator;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const WHOLE = /^-?\d+$/;

/** Both multiplied by the power of ten that makes them whole. */
function wholeOf({ numerator, denominator }: Fraction): Whole {
  if (WHOLE.test(numerator) && WHOLE.test(denominator)) return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  const places = Math.max(placesOf(numerator), placesOf(denominator));
  return { numerator: shifted(numerator, places), denominator: shifted(denominator, places) };
}

function placesOf(text: DecimalText): number {
  if (!isDecimalText(text)) throw new RangeError(`Not a decimal number: ${String(text)}`);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function shifted(text: DecimalText, places: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(places - placesOf(text)));
}

/** Half away from zero, with as many digits more as it takes to show a difference where there is one. */
function roundedApartFromZero({ numerator, denominator }: Whole, digits: number): DecimalText {
  if (numerator === 0n) return '0';
  const size = absolute(numerator);
  for (let places = digits; ; places += 1) {
    const rounded = (2n * size * 10n ** BigInt(places) + denominator) / (2n * denominator);
    if (rounded !== 0n) return `${numerator < 0n ? '-' : ''}${decimalOf(rounded, places)}`;
  }
}

function decimalOf(scaled: bigint, places: number): DecimalText {
  const figures = String(scaled).padStart(places + 1, '0');
  const whole = figures.slice(0, figures.length - places);
  const rest = figures.slice(figures.length - places).replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}
