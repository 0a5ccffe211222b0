import { decimalPlaces, formatMeasured, fractionOf, isDecimalText, measuredValue, PERCENT, roundedValue, type Fraction, type IndicatorKind } from '#domain';
import { formatDecimal, numberMarks } from '../../../components/numbers';
import type { Decimal, StatusName } from '../indicatorTypes';

export interface Sums {
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

/** How the sums of a line are to be read. */
export interface Measure {
  readonly kind: IndicatorKind;
  readonly measureUnit: string;
}

const STATED_PLACES = 2;

interface Verdict {
  readonly appliedValue: Decimal | null;
  readonly status: StatusName;
}

/** The exact value of summed figures; null where there is no figure, which is not zero (RULES.md I4). */
export function fractionOfSums({ numerator, denominator }: Sums, measure: Measure): Fraction | null {
  if (numerator === null || denominator === null) return null;
  return measuredValue({ numerator, denominator, kind: measure.kind, measureUnit: measure.measureUnit });
}

const isMissed = ({ status }: Pick<Verdict, 'status'>): boolean => status === 'NOT_MET' || status === 'NEAR';

/**
 * The value as it is read, with its unit: "91,35 %". Beside a target that is missed it never reads as that target
 * (RULES.md I6); where several are missed, the longest text tells it from all of them.
 */
export function measuredText(sums: Sums, measure: Measure, against: readonly Verdict[] = []): string | null {
  const value = fractionOfSums(sums, measure);
  if (!value) return null;
  const missed = against.filter((verdict) => verdict.appliedValue !== null && isMissed(verdict));
  const texts = missed.length
    ? missed.map((verdict) => formatMeasured(value, numberMarks(), { target: shownTarget(verdict.appliedValue!), isMet: false }))
    : [formatMeasured(value, numberMarks())];
  return withUnit(texts.reduce((longest, text) => (text.length > longest.length ? text : longest)), measure.measureUnit);
}

/** A computed target (an implied one, an increase over a baseline) is shown with two digits; one that a document states, as it is. */
function shownTarget(value: Decimal): Decimal {
  return roundedValue(fractionOf(value), STATED_PLACES);
}

/** A target as it is read, with its unit; it is judged unrounded. */
export function targetText(value: Decimal, measureUnit: string): string {
  return withUnit(formatDecimal(shownTarget(value)), measureUnit);
}

export function withUnit(text: string, measureUnit: string): string {
  return measureUnit ? `${text}\u00a0${measureUnit}` : text;
}

/** "950/1.040", or the sum alone where every denominator is 1. */
export function sumsText({ numerator, denominator }: Sums, { kind }: Measure): string | null {
  if (numerator === null || denominator === null) return null;
  return kind === 'count' ? formatDecimal(numerator) : `${formatDecimal(numerator)}/${formatDecimal(denominator)}`;
}

/** "+1,65" or "−0,05", with the sign that print shops use for minus; never 0 where there is a gap. */
export function signedText(gap: Decimal): string {
  const text = formatMeasured(fractionOf(gap), numberMarks());
  if (text.startsWith('-')) return `−${text.slice(1)}`;
  return /[1-9]/.test(text) ? `+${text}` : text;
}

export const isPercent = (measureUnit: string): boolean => measureUnit.trim() === PERCENT;

/** For the place of a point in a drawing alone: nothing is computed or judged with it. */
export function pixelValue(sums: Sums, measure: Measure): number | null {
  const value = fractionOfSums(sums, measure);
  return value ? Number(value.numerator) / Number(value.denominator) : null;
}

/**
 * A value that the server has already divided, to six places. A missed one that would read as a round number keeps four,
 * because its target may be just that number.
 */
export function dividedText(value: Decimal, status: StatusName): string {
  if (!isDecimalText(value)) return value;
  const rounded = roundedValue(fractionOf(value), 2);
  const isDoubtful = isMissed({ status }) && decimalPlaces(rounded) < 2 && decimalPlaces(value) > 2;
  return formatMeasured(fractionOf(value), numberMarks(), { digits: isDoubtful ? 4 : 2 });
}

/** A mark of an axis: the library chooses round numbers, and writes them with a point. */
export function axisText(value: number): string {
  return formatDecimal(String(value));
}

/** A unit's value in a ranking, told from the target it misses. */
export function rankedText(row: Sums & { readonly status: StatusName; readonly targetValue: Decimal | null }, measure: Measure): string {
  return measuredText(row, measure, [{ appliedValue: row.targetValue, status: row.status }]) ?? '–';
}
