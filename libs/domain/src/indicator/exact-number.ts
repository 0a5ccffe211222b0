import Big from 'big.js';

/** A decimal number as exact text, as JSON and PostgreSQL's numeric carry it: `950`, `94.95`, `-0.5`. No exponent, no grouping. */
export type DecimalText = string;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

export function isDecimalText(text: unknown): text is DecimalText {
  return typeof text === 'string' && DECIMAL.test(text);
}

function exact(text: DecimalText): Big {
  if (!isDecimalText(text)) throw new RangeError(`Not a decimal number: ${String(text)}`);
  return new Big(text);
}

/** Without an exponent, whatever the size; never `-0`. */
function textOf(value: Big): DecimalText {
  return value.eq(0) ? '0' : value.toFixed();
}

/** The one way of writing a number. Throws RangeError for a text that is none. @example plainDecimal('01020.50') → '1020.5' */
export function plainDecimal(text: DecimalText): DecimalText {
  return textOf(exact(text));
}

/** The exact sum of however many; nothing sums to 0. Throws RangeError for a text that is no decimal. */
export function sumDecimals(texts: Iterable<DecimalText>): DecimalText {
  let sum = new Big(0);
  for (const text of texts) sum = sum.plus(exact(text));
  return textOf(sum);
}

/** @example addDecimals('0.1', '0.2') → '0.3' */
export function addDecimals(...texts: DecimalText[]): DecimalText {
  return sumDecimals(texts);
}

/** The exact difference. @example subtractDecimals('94.95', '95') → '-0.05' */
export function subtractDecimals(left: DecimalText, right: DecimalText): DecimalText {
  return textOf(exact(left).minus(exact(right)));
}

/** The exact product; nothing multiplies to 1. @example multiplyDecimals('95', '2000') → '190000' */
export function multiplyDecimals(...texts: DecimalText[]): DecimalText {
  return textOf(texts.reduce((product, text) => product.times(exact(text)), new Big(1)));
}

export function compareDecimals(left: DecimalText, right: DecimalText): -1 | 0 | 1 {
  return exact(left).cmp(exact(right));
}

/** How many digits stand behind the point once trailing zeros are gone. @example decimalPlaces('95.50') → 1 */
export function decimalPlaces(text: DecimalText): number {
  return plainDecimal(text).split('.')[1]?.length ?? 0;
}

// A constructor of our own: its settings are nobody else's. Division is the only operation that looks at them.
const Divided = Big();
Divided.RM = 1;

/**
 * numerator / denominator with `digits` places, rounded once, half away from zero. For display alone: a verdict is found
 * by multiplying (RULES.md I6). Throws RangeError when the denominator is 0.
 *
 * @example dividedForDisplay('3016', '203.52', 2) → '14.82'
 */
export function dividedForDisplay(numerator: DecimalText, denominator: DecimalText, digits: number): DecimalText {
  if (compareDecimals(denominator, '0') === 0) throw new RangeError('Nothing is divided by 0');
  Divided.DP = digits;
  return textOf(new Divided(numerator).div(denominator));
}
