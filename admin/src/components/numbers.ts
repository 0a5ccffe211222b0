import { formatDecimal as decimalWith, formatPercentOf, formatWhole, NUMBER_MARKS, type NumberMarks } from '#domain';
import type { Locale } from '../providers/problem';

let marks: NumberMarks = NUMBER_MARKS.vi;

/** Numbers are written where they are shown, so they are told when the reader changes language. */
export function setNumberLocale(locale: Locale): void {
  marks = NUMBER_MARKS[locale];
}

/** The marks of the reader's language, for figures that are put together elsewhere. */
export function numberMarks(): NumberMarks {
  return marks;
}

/** A whole number: 1.020 in Vietnamese, 1,020 in English. */
export function formatCount(value: number): string {
  return formatWhole(value, marks);
}

/** A decimal number that travels as text: 98,88 in Vietnamese. */
export function formatDecimal(value: string): string {
  return decimalWith(value, marks);
}

/** The same for a field that is typed in: nothing between the thousands, so comma and point both mean the decimals and show as such. */
export function decimalToType(value: string): string {
  return value.replace(/[.,]/, marks.decimal);
}

/** numerator/denominator in percent without the sign (RULES.md I6, T9); null when there is nothing to divide by. */
export function formatPercent(numerator: number, denominator: number, digits = 2): string | null {
  return formatPercentOf(numerator, denominator, marks, digits);
}
