import { compareDecimals, multiplyDecimals, sumDecimals, type DecimalText } from './exact-number.js';
import { fractionOf, type Fraction } from './fraction.js';

export interface UnitTarget {
  readonly target: DecimalText;
  readonly denominator: DecimalText;
}

/**
 * What the targets of the units mean for the whole, weighed by their denominators (RULES.md I17); null without denominators.
 * Shown as inferred and never stored: it moves with every denominator that arrives.
 *
 * @example impliedTarget([{ target: '60', denominator: '300' }, { target: '40', denominator: '700' }]) is 46000/1000
 */
export function impliedTarget(units: readonly UnitTarget[]): Fraction | null {
  const denominator = sumDecimals(units.map((unit) => unit.denominator));
  if (compareDecimals(denominator, '0') <= 0) return null;
  return fractionOf(sumDecimals(units.map((unit) => multiplyDecimals(unit.target, unit.denominator))), denominator);
}
