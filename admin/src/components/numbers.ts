/** A whole number the Vietnamese way: 1.020. */
export function formatCount(value: number): string {
  const digits = String(Math.trunc(Math.abs(value))).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

const MOST_DIGITS = 6;

function roundedPercent(numerator: bigint, denominator: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  // Half up, on whole numbers only: a binary fraction would turn 1.005 into 1.00.
  const scaled = (numerator * 200n * scale + denominator) / (denominator * 2n);
  const fraction = digits === 0 ? '' : String(scaled % scale).padStart(digits, '0').replace(/0+$/, '');
  return `${formatCount(Number(scaled / scale))}${fraction ? `,${fraction}` : ''}`;
}

/**
 * numerator/denominator in percent with a decimal comma, rounded half up for display only (RULES.md I6, T9).
 * A part never reads as the whole, nor something as nothing: 19.999/20.000 is 99,995 and not 100.
 * Null when the denominator is 0: that is neither 0 % nor 100 %.
 */
export function formatPercent(numerator: number, denominator: number, digits = 2): string | null {
  if (denominator <= 0) return null;
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  for (let places = digits; places < MOST_DIGITS; places += 1) {
    const text = roundedPercent(top, bottom, places);
    const isMisleading = (text === '100' && top !== bottom) || (text === '0' && top !== 0n);
    if (!isMisleading) return text;
  }
  return roundedPercent(top, bottom, MOST_DIGITS);
}
