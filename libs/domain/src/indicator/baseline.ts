import { compareDecimals, multiplyDecimals, sumDecimals, type DecimalText } from './exact-number.js';
import { fractionOf, subtractFractions, type Fraction } from './fraction.js';
import { readNumber } from './read-number.js';

export interface BaselinePart {
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

/** Sum of numerators over sum of denominators, as the documents do it themselves (RULES.md I5); null without parts. @example (67+331)/(196+1062) */
export function computedBaseline(parts: readonly BaselinePart[]): Fraction | null {
  if (parts.length === 0) return null;
  return fractionOf(sumDecimals(parts.map((part) => part.numerator)), sumDecimals(parts.map((part) => part.denominator)));
}

/**
 * Whether a printed figure can follow from its own counts: it differs by less than one unit of its last printed place, since
 * documents cut off as well as round (RULES.md I14). Null when the text holds no single number.
 * `computed` is in the unit of the text: for percentages `asPercent(computedBaseline(parts))`.
 *
 * @example agreesWithStated('18,57%', { numerator: '301600', denominator: '20352' }) → false
 */
export function agreesWithStated(statedText: string, computed: Fraction): boolean | null {
  const stated = readNumber(statedText);
  if (stated.kind !== 'number') return null;
  const { numerator, denominator } = subtractFractions(computed, fractionOf(stated.value));
  const distance = numerator.startsWith('-') ? numerator.slice(1) : numerator;
  return compareDecimals(distance, multiplyDecimals(denominator, lastPlace(stated.places))) < 0;
}

/** One unit of the last printed place: 99,90 has two places. */
function lastPlace(places: number): DecimalText {
  return places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
}
