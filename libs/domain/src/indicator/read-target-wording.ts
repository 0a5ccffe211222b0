import type { Comparator } from './comparator.js';
import type { DecimalText } from './exact-number.js';
import { readNumber } from './read-number.js';
import type { ValueKind } from './target.js';

export interface TargetWording {
  readonly comparator: Comparator;
  readonly value: DecimalText;
  /** "%" or the word after the number; null where nothing stands there. */
  readonly measureUnit: string | null;
  readonly valueKind: ValueKind;
}

// Longer ones first: "không trên" holds "trên". "Hơn" alone is left out: without marks it is the "hôn" of "kết hôn" as well.
const BEFORE: readonly [Comparator, RegExp][] = [
  ['gte', /(?:toi thieu|it nhat|khong duoi|khong thap hon|khong it hon|>=|≥|=>)$/u],
  ['lte', /(?:toi da|nhieu nhat|khong qua|khong vuot qua|khong tren|khong cao hon|<=|≤|=<)$/u],
  ['lt', /(?:duoi|thap hon|nho hon|it hon|<)$/u],
  ['gt', /(?:tren|cao hon|lon hon|nhieu hon|vuot|>)$/u],
  ['eq', /(?:dung bang|bang|=)$/u],
];
const AFTER: readonly [Comparator, RegExp][] = [
  ['gte', /^(?:tro len)\b/u],
  ['lte', /^(?:tro xuong)\b/u],
];
const NUMBER = /\d(?:[\d.,]*\d)?/gu;
/** Words that may stand between the comparator and its number. */
const FILLERS = /(?:\s|\b(?:dat|tu|la|ty le|muc|them)\b)+$/u;
/** A number behind these is a date or a place in a document; "hồ sơ 45" is neither. */
const DATE_OR_PLACE = /(?:\b(?:nam|ngay|thang|quy|dieu|khoan)|(?<!ho )\bso)\s+$/u;
const INCREASE = /\b(?:tang|nang them)\b/u;

/**
 * What the words of a target say: one number, how it is to be held against it, and in which unit (RULES.md I3). Null when
 * there is no number, or several, or one that can be read two ways: then a person says.
 *
 * @example readTargetWording('Tối thiểu 45') → { comparator: 'gte', value: '45', measureUnit: null, valueKind: 'absolute' }
 */
export function readTargetWording(text: string): TargetWording | null {
  const plain = unmarked(text);
  const numbers = [...plain.matchAll(NUMBER)].filter(({ index }) => !DATE_OR_PLACE.test(plain.slice(0, index)));
  const [found, ...others] = numbers;
  if (!found || others.length > 0) return null;
  const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
  const isPercent = /^\s*(?:%|phan tram\b)/u.test(after);
  const reading = readNumber(found[0], { isPercent });
  if (reading.kind !== 'number') return null;
  return {
    comparator: comparatorOf(before, after.replace(/^\s*(?:%|phan tram\b)?\s*/u, '')),
    value: reading.value,
    measureUnit: isPercent ? '%' : null,
    valueKind: INCREASE.test(plain) ? 'increaseUnresolved' : 'absolute',
  };
}

function comparatorOf(before: string, after: string): Comparator {
  const lead = before.replace(FILLERS, '').trim();
  const [comparator] = BEFORE.find(([, words]) => words.test(lead)) ?? AFTER.find(([, words]) => words.test(after)) ?? ['unstated' as const];
  return comparator;
}

/** Without Vietnamese marks but with signs, unlike the search form, which drops ≥ and %. */
function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim();
}
