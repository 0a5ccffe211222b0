import { addDecimals, compareDecimals, dividedForDisplay, multiplyDecimals, subtractDecimals, type DecimalText } from './exact-number.js';

/** An exact share that has not been divided; the denominator is above 0. */
export interface Fraction {
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

/** Throws RangeError for a denominator that is not above 0: 0/0 is no number (RULES.md I4). */
export function fractionOf(numerator: DecimalText, denominator: DecimalText = '1'): Fraction {
  if (compareDecimals(denominator, '0') <= 0) throw new RangeError('A fraction needs a denominator above 0');
  return { numerator, denominator };
}

/** The same share counted in hundredths. @example asPercent({ numerator: '1', denominator: '2' }) is 100/2 */
export function asPercent({ numerator, denominator }: Fraction): Fraction {
  return { numerator: multiplyDecimals(numerator, '100'), denominator };
}

/** By multiplying crosswise, never by dividing (RULES.md I6). */
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
  return compareDecimals(multiplyDecimals(left.numerator, right.denominator), multiplyDecimals(right.numerator, left.denominator));
}

export function addFractions(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: addDecimals(multiplyDecimals(left.numerator, right.denominator), multiplyDecimals(right.numerator, left.denominator)),
    denominator: multiplyDecimals(left.denominator, right.denominator),
  };
}

export function subtractFractions(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: subtractDecimals(multiplyDecimals(left.numerator, right.denominator), multiplyDecimals(right.numerator, left.denominator)),
    denominator: multiplyDecimals(left.denominator, right.denominator),
  };
}

export function multiplyFractions(left: Fraction, right: Fraction): Fraction {
  return { numerator: multiplyDecimals(left.numerator, right.numerator), denominator: multiplyDecimals(left.denominator, right.denominator) };
}

/**
 * The value as a decimal for transport and display, rounded half up once; not for verdicts.
 *
 * @example roundedValue({ numerator: '2', denominator: '3' }, 4) → '0.6667'
 */
export function roundedValue({ numerator, denominator }: Fraction, digits = 6): DecimalText {
  return dividedForDisplay(numerator, denominator, digits);
}
