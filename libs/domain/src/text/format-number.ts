/** How a language writes numbers: what stands between thousands, and before the decimals. */
export interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
}

/** 1.020 and 98,88 in Vietnamese; 1,020 and 98.88 in English. */
export const NUMBER_MARKS = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<string, NumberMarks>;

const MOST_DIGITS = 6;

function grouped(digits: string, marks: NumberMarks): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, marks.group);
}

/** A whole number. @example formatWhole(1020, NUMBER_MARKS.vi) → '1.020' */
export function formatWhole(value: number, marks: NumberMarks): string {
  const digits = grouped(String(Math.trunc(Math.abs(value))), marks);
  return value < 0 ? `-${digits}` : digits;
}

/** A decimal number given as exact text; its decimals are kept. @example formatDecimal('1020.50', NUMBER_MARKS.en) → '1,020.50' */
export function formatDecimal(value: string, marks: NumberMarks): string {
  const [, sign = '', whole, decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === undefined) return value;
  return `${sign}${grouped(whole, marks)}${decimals === undefined ? '' : `${marks.decimal}${decimals}`}`;
}

function roundedPercent(numerator: bigint, denominator: bigint, digits: number, marks: NumberMarks): string {
  const scale = 10n ** BigInt(digits);
  // Half up, on whole numbers only: a binary fraction would turn 1.005 into 1.00.
  const scaled = (numerator * 200n * scale + denominator) / (denominator * 2n);
  const fraction = digits === 0 ? '' : String(scaled % scale).padStart(digits, '0').replace(/0+$/, '');
  return `${grouped(String(scaled / scale), marks)}${fraction ? `${marks.decimal}${fraction}` : ''}`;
}

/**
 * numerator/denominator in percent, rounded half up for display only (RULES.md I6, T9); both are whole numbers ≥ 0.
 * A part never reads as the whole, nor something as nothing: 19.999/20.000 is 99,995 and not 100.
 * Null when the denominator is 0: that is neither 0 % nor 100 %.
 */
export function formatPercentOf(numerator: number, denominator: number, marks: NumberMarks, digits = 2): string | null {
  if (denominator <= 0) return null;
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  for (let places = digits; places < MOST_DIGITS; places += 1) {
    const text = roundedPercent(top, bottom, places, marks);
    const isMisleading = (text === '100' && top !== bottom) || (text === '0' && top !== 0n);
    if (!isMisleading) return text;
  }
  return roundedPercent(top, bottom, MOST_DIGITS, marks);
}
