const DAY_MS = 86_400_000;
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss',
  20: 'h:mm', 21: 'h:mm:ss', 22: 'd/m/yyyy h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss', 48: '##0.0E+0', 49: '@',
};
const MOST_DECIMALS = 10;
/** Literal letters, escaped ones, fill and padding, colours and conditions: nothing that tells digits from dates. */
const NOT_CODE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** The code of a built-in number format; '' for General. */
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? '';

/**
 * A number as its cell shows it, in Vietnamese print.
 *
 * @example printedValue(0.45, '0%', false) === '45%'
 * @example printedValue(1020, '#,##0', false) === '1.020'
 */
export function printedValue(value: number, format: string, isFrom1904: boolean, decimalSign = ','): string {
  const section = sectionFor(value, format);
  const bare = section.replace(NOT_CODE, '');
  if (/[dmyhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/s\.0{1,3}/gi, ''))) return printedDate(value, bare, isFrom1904) ?? general(value, decimalSign);
  if (!/[0#?]/.test(bare) || /e[+-]|\//i.test(bare)) return general(value, decimalSign);
  return withLiterals(format.includes(';') && value < 0 ? Math.abs(value) : value, section, bare);
}

function sectionFor(value: number, format: string): string {
  const sections = format.split(';');
  if (value < 0 && sections[1]) return sections[1];
  return value === 0 && sections[2] ? sections[2] : (sections[0] ?? '');
}

function withLiterals(value: number, section: string, bare: string): string {
  const isPercent = bare.includes('%');
  const [whole = '', decimals = ''] = bare.replace(/[^0#?.]/g, '').split('.');
  const least = (decimals.match(/0/g) ?? []).length;
  const scaled = isPercent ? value * 100 : value;
  const rounded = fixed(Math.abs(scaled), Math.min(MOST_DECIMALS, decimals.length));
  const [digits, fraction = ''] = rounded.split('.') as [string, string?];
  const padded = digits.padStart(Math.min(MOST_DECIMALS, (whole.match(/0/g) ?? []).length), '0');
  const shown = /[#0?],[#0?]/.test(bare) ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded;
  const kept = trimZeros(fraction, least);
  const sign = scaled < 0 && /[1-9]/.test(rounded) ? '-' : '';
  return sign + around(section, `${shown}${kept === '' ? '' : `,${kept}`}`);
}

/** The words and signs that stand around the digits of a format. */
function around(section: string, digits: string): string {
  let isPlaced = false;
  const printed = section
    .replace(/\[[^\]]*\]|_.|\*./g, '')
    .replace(/"([^"]*)"|\\(.)|([0#?.,]+)|(.)/g, (_, quoted?: string, escaped?: string, code?: string, other?: string) => {
      if (code === undefined) return quoted ?? escaped ?? other ?? '';
      if (isPlaced) return '';
      isPlaced = true;
      return digits;
    });
  return printed.trim();
}

const fixed = (value: number, decimals: number): string => (value < 1e15 ? roundedUp(value, decimals).toFixed(decimals) : String(value));

/** 0.285 is 0.284999… in binary; what is shown is what was typed, rounded. */
function roundedUp(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`) || 0;
}

function trimZeros(fraction: string, least: number): string {
  let end = fraction.length;
  while (end > least && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
}

/** At most eleven digits, as a spreadsheet shows numbers without a format. */
function general(value: number, decimalSign: string): string {
  const text = String(Number(value.toPrecision(11)));
  return text.includes('e') ? text : text.replace('.', decimalSign);
}

function printedDate(serial: number, code: string, isFrom1904: boolean): string | null {
  const days = isFrom1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((days - 25_569) * (DAY_MS / 1000)) * 1000);
  if (Number.isNaN(date.getTime()) || serial < 0) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const hasDay = /d/i.test(code);
  const hasYear = /y/i.test(code);
  const hasMonth = hasDay || hasYear;
  const day = [hasDay ? two(date.getUTCDate()) : null, hasMonth ? two(date.getUTCMonth() + 1) : null, hasYear ? String(date.getUTCFullYear()) : null].filter((part) => part !== null).join('/');
  const time = /h/i.test(code) ? `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : '';
  return [day, time].filter((part) => part !== '').join(' ') || null;
}
