import { plainDecimal, type DecimalText } from './exact-number.js';

/** What somebody typed or a document prints, read as a number; `raw` is the text as it came (RULES.md I16). */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: DecimalText;
      /** Digits printed behind the decimal mark, zeros included. */
      readonly places: number;
      readonly isPercent: boolean;
      readonly raw: string;
    }
  | { readonly kind: 'ambiguous'; readonly readings: DecimalText[]; readonly isPercent: boolean; readonly raw: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none'; readonly raw: string };

export interface NumberContext {
  /** The column holds percentages, though the cell may not print the sign. */
  readonly isPercent?: boolean;
}

const SPACES = /[\s\u00a0\u2007\u202f]+/gu;
const SHAPE = /^([-−]?)(\d[\d., ]*)(%?)$/u;
const GROUPED = { '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/, ',': /^[1-9]\d{0,2}(?:,\d{3})+$/, ' ': /^[1-9]\d{0,2}(?: \d{3})+$/ } as const;
type Mark = keyof typeof GROUPED;

/**
 * Reads by pattern, without a locale: documents mix both marks (RULES.md I16).
 *
 * - both marks: the last one is the decimal mark, the other has to group by three: `1.020,5` and `1,020.5` are 1020.5;
 * - one mark that cannot group by three is a decimal mark: `13.84`, `98,88`, `1.5`, `0.125`;
 * - `1.020` is 1020, as Vietnamese writes it; `1,020` may be 1.02 or 1020, so it is asked about;
 * - a percentage of a thousand and more is not meant: `13.845%` and `13,845%` are 13.845.
 *
 * @example readNumber('1.020') → { kind: 'number', value: '1020', places: 0, isPercent: false, raw: '1.020' }
 */
export function readNumber(raw: string, context: NumberContext = {}): NumberReading {
  const text = raw.replace(SPACES, ' ').trim();
  if (text === '') return { kind: 'empty' };
  const [, sign, digits, percentSign] = SHAPE.exec(text.replace(/ (?=%$)/, '')) ?? [];
  if (digits === undefined) return { kind: 'none', raw };
  const isPercent = percentSign === '%';
  const printed = readingsOfDigits(digits, isPercent || context.isPercent === true);
  const readings = printed.map((value) => plainDecimal(`${sign ? '-' : ''}${value}`));
  const [value, other] = readings;
  if (value === undefined) return { kind: 'none', raw };
  if (other !== undefined) return { kind: 'ambiguous', readings, isPercent, raw };
  return { kind: 'number', value, places: printed[0]!.split('.')[1]?.length ?? 0, isPercent, raw };
}

function readingsOfDigits(digits: string, isPercent: boolean): string[] {
  if (/^\d+$/.test(digits)) return [digits];
  if (digits.includes(' ')) return withSpaces(digits);
  const [points, commas] = [count(digits, '.'), count(digits, ',')];
  if (points > 0 && commas > 0) return withBothMarks(digits);
  return withOneMark(digits, points > 0 ? '.' : ',', isPercent);
}

const count = (text: string, mark: Mark): number => text.split(mark).length - 1;
const ungrouped = (text: string, mark: Mark): string => text.replaceAll(mark, '');

/** 1 020 and 1 020,5: a space only ever groups. */
function withSpaces(digits: string): string[] {
  const [, whole, , decimals] = /^([\d ]+)([.,](\d+))?$/.exec(digits) ?? [];
  if (whole === undefined || !GROUPED[' '].test(whole)) return [];
  return [`${ungrouped(whole, ' ')}${decimals === undefined ? '' : `.${decimals}`}`];
}

function withBothMarks(digits: string): string[] {
  const decimal: Mark = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const group: Mark = decimal === '.' ? ',' : '.';
  const [whole = '', decimals = '', ...rest] = digits.split(decimal);
  if (rest.length > 0 || !/^\d+$/.test(decimals) || !GROUPED[group].test(whole)) return [];
  return [`${ungrouped(whole, group)}.${decimals}`];
}

function withOneMark(digits: string, mark: Mark, isPercent: boolean): string[] {
  const isGrouped = GROUPED[mark].test(digits);
  if (count(digits, mark) > 1) return isGrouped ? [ungrouped(digits, mark)] : [];
  const decimal = digits.replace(mark, '.');
  if (!/^\d+\.\d+$/.test(decimal)) return [];
  if (!isGrouped || isPercent) return [decimal];
  return mark === '.' ? [ungrouped(digits, mark)] : [decimal, ungrouped(digits, mark)];
}
