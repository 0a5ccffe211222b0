import type { Comparator } from './comparator.js';
import type { DecimalText } from './exact-number.js';
import { readNumber } from './read-number.js';
import { comparatorOf } from './target-comparator.js';
import type { ValueKind } from './target.js';

export interface TargetWording {
  readonly comparator: Comparator;
  readonly value: DecimalText;
  /** "%" or the word after the number; null where nothing stands there. */
  readonly measureUnit: string | null;
  readonly valueKind: ValueKind;
}

const NUMBER = /\d(?:[\d.,]*\d)?/gu;
/** A number behind these is a date or a place in a document; "hồ sơ 45" is neither. */
const DATE_OR_PLACE = /(?:\b(?:nam|ngay|thang|quy|dieu|khoan|diem|muc|phan|phu luc|so voi|so voi cung ky)|(?<!ho )\bso)\s+$/u;
/** "Mức 45%" is a figure, "mục 3" a place: as printed, or with both readings open where the text has no marks. */
const LEVEL = /mức\s+$/iu;
const INCREASE = /\b(?:tang|nang them)\b/u;
/** A place in a ranking is no figure to be held against another. */
const RANK = /\b(?:top|hang|thu hang|nhom|xep thu|vi tri)\s+(?:thu\s+)?$/u;
const PERCENT = /^\s*(diem\s+)?(?:%|phan tram\b)/u;
const REACH = 40;

/**
 * What the words of a target say: one number, how it is to be held against it, and in which unit (RULES.md I3). Null when
 * there is no number, or several, or one that can be read two ways: then a person says.
 *
 * @example readTargetWording('Tối thiểu 45') → { comparator: 'gte', value: '45', measureUnit: null, valueKind: 'absolute' }
 */
export function readTargetWording(text: string): TargetWording | null {
  const plain = unmarked(text);
  const numbers = [...plain.matchAll(NUMBER)].filter(({ index }) => !isElsewhere(text, plain, index));
  const [found, ...others] = numbers;
  if (!found || others.length > 0) return null;
  const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
  const percent = PERCENT.exec(after);
  const isPercent = percent !== null;
  if (RANK.test(before.slice(-REACH))) return null;
  const reading = readNumber(found[0], { isPercent });
  if (reading.kind !== 'number') return null;
  return {
    comparator: comparatorOf(before, after.replace(PERCENT, '').trimStart()),
    value: reading.value,
    measureUnit: isPercent ? '%' : null,
    valueKind: valueKindOf(plain, percent?.[1] !== undefined),
  };
}

/** Points of a percentage over another year are an increase, even where no word says so. */
function valueKindOf(plain: string, isPoints: boolean): ValueKind {
  if (isPoints && (INCREASE.test(plain) || /\bso voi\b/u.test(plain))) return 'increasePoints';
  return INCREASE.test(plain) ? 'increaseUnresolved' : 'absolute';
}

/** Whether the number is a date or names a place in a document. */
function isElsewhere(text: string, plain: string, index: number): boolean {
  const before = plain.slice(Math.max(0, index - REACH), index);
  if (!DATE_OR_PLACE.test(before)) return false;
  return !(/\bmuc\s+$/u.test(before) && (LEVEL.test(printedBefore(text, plain.slice(index))) || !/[^\p{ASCII}]/u.test(text)));
}

/** The text up to the number whose plain form goes on with `rest`: told by what stands behind, as spaces and marks differ in length. */
function printedBefore(text: string, rest: string): string {
  const spaced = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return spaced.slice(0, Math.max(0, spaced.length - rest.length));
}

/** Without Vietnamese marks but with signs, unlike the search form, which drops ≥ and %. */
function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim();
}
