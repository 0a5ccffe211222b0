import { matchAt } from './plain-text.js';

/** The number and symbol of a document: "20/2008/NĐ-CP", "12-KH/HU", "   /QĐ-UBND" with the number left blank. */
export interface Designation {
  readonly number: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
  readonly start: number;
  readonly end: number;
}

const NUMBER_SLASH = /(\d{1,6}[a-h]?)\s?(?:\/\s?((?:19|20)\d{2})\s?)?\/\s?(?=[a-z])/y;
const NUMBER_DASH = /(\d{1,6}[a-h]?)\s?-\s?(?=[a-z]{1,6}\s?\/\s?[a-z])/y;
const BLANK_SLASH = /()[\s._…]{0,25}(?:\/\s?((?:19|20)\d{2})\s?)?\/\s?(?=[a-z])/y;
const BLANK_DASH = /()[\s._…]{0,25}-(?=[a-z]{1,6}\/[a-z])/y;
const TOKEN = /[a-z][a-z0-9]{0,17}(?![a-z0-9])/y;
const SEPARATOR = /\s?(?:-\s?|[/.&](?=[a-z]))/y;
/** A hyphen lost in scanning: only before the bodies every symbol ends in. */
const LOST_HYPHEN = /\s(?=(?:ubnd|hdnd|cp|ttg|vpcp|bnv|tw|ubtvqh\d*)(?![a-z0-9]))/y;
const LOWER_CASE_SYMBOLS = new Set(['qd', 'nq', 'nd', 'kh', 'ct', 'tt', 'tb', 'bc', 'cv', 'ttr', 'hd', 'ubnd', 'hdnd', 'vpcp', 'cp', 'ttg']);
const MOST_TOKENS = 7;

/** Symbols are written in capitals without tone marks: "TTg" is one, "Ngày" is none. */
function isSymbolToken(word: string, plain: string): boolean {
  if (!/^[A-Za-zĐđĂÂÊÔƠƯ0-9]+$/.test(word)) return false;
  const capitals = word.replace(/[^A-ZĐĂÂÊÔƠƯ]/g, '').length;
  return capitals >= 2 || LOWER_CASE_SYMBOLS.has(plain) || (capitals === 1 && word.length === 1);
}

interface SymbolRead {
  readonly symbol: string;
  readonly end: number;
}

/** The symbol that begins at a place; spaces around its hyphens are left out, and every dash is a hyphen. */
export function readSymbolAt(text: string, plain: string, position: number): SymbolRead | null {
  const first = matchAt(TOKEN, plain, position);
  if (!first || !isSymbolToken(text.slice(position, position + first[0].length), first[0])) return null;
  let end = position + first[0].length;
  let symbol = text.slice(position, end);
  for (let count = 1; count < MOST_TOKENS; count += 1) {
    const separator = matchAt(SEPARATOR, plain, end) ?? (count === 1 ? matchAt(LOST_HYPHEN, plain, end) : null);
    if (!separator) break;
    const start = end + separator[0].length;
    const token = matchAt(TOKEN, plain, start);
    if (!token) break;
    const word = text.slice(start, start + token[0].length);
    const isTight = separator[0].trim() === separator[0] && separator[0] === '-';
    const fits = isTight ? /^[A-ZĐa-zđ0-9]+$/.test(word) : isSymbolToken(word, token[0]) && !/^[a-zđ]/.test(word);
    if (!fits) break;
    symbol += (separator[0].trim() || '-') + word;
    end = start + token[0].length;
  }
  return { symbol, end };
}

/**
 * The designation that begins at a place. A blank number is read only where `mayBeBlank`: after "số".
 *
 * @example readDesignationAt('20/2008/NĐ-CP', '20/2008/nd-cp', 0, false) → { number: '20', year: 2008, symbol: 'NĐ-CP', … }
 */
export function readDesignationAt(text: string, plain: string, position: number, mayBeBlank: boolean): Designation | null {
  const patterns = mayBeBlank ? [NUMBER_SLASH, NUMBER_DASH, BLANK_SLASH, BLANK_DASH] : [NUMBER_SLASH, NUMBER_DASH];
  for (const pattern of patterns) {
    const match = matchAt(pattern, plain, position);
    if (!match) continue;
    const read = readSymbolAt(text, plain, position + match[0].length);
    if (!read) continue;
    const number = match[1] ? text.slice(position, position + match[1].length) : null;
    return { number, year: match[2] ? Number(match[2]) : null, symbol: read.symbol, start: position, end: read.end };
  }
  return null;
}

const SEVERAL = /\d{1,6}[a-h]?(?:\s{0,2}(?:,|va|,\s?va)\s{1,2}\d{1,6}[a-h]?){1,8}\s?\//y;
const ONE_OF_SEVERAL = /\d{1,6}[a-h]?/g;

/** Numbers that share one symbol: "01, 02/NQ-CP". The last stands with the symbol, the others by themselves. */
export function readSharedSymbolAt(text: string, plain: string, position: number): readonly Designation[] | null {
  const match = matchAt(SEVERAL, plain, position);
  if (!match) return null;
  const numbers = [...match[0].matchAll(ONE_OF_SEVERAL)].map((one) => ({ start: position + one.index, end: position + one.index + one[0].length }));
  const last = numbers.at(-1);
  const whole = last && readDesignationAt(text, plain, last.start, false);
  if (!whole) return null;
  return [...numbers.slice(0, -1).map(({ start, end }) => ({ number: text.slice(start, end), year: null, symbol: whole.symbol, start, end })), whole];
}
