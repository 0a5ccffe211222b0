import type { Citation } from '../model/reading.js';
import { KIND_NAMES } from './citation-kinds.js';
import { matchAt } from './plain-text.js';
import { calendarDateOf, readDateAt } from './read-date.js';
import { readDesignationAt } from './read-designation.js';

const LONGEST_NAME = 220;
const NUMBERED = /\s{0,2},?\s{0,2}so\s{0,2}:?\s{0,2}(?=\d)/y;
const BARE_NUMBER = /\s(?=\d{1,3}\/(?:19|20)\d{2}\/qh)/y;
const YEAR = /\s{0,2},?\s{0,2}\(?nam\s{1,2}((?:19|20)\d{2})(?!\d)\)?/y;
const DATE_FOLLOWS = /[\s,]{0,3}\(?(?=ngay[\s\d])/y;
/** Where a name may end with its number, year or date. */
const MARK = /\sso\s?:?\s?\d|\snam\s{1,2}(?:19|20)\d{2}|\sngay\s{0,3}\d|\s\d{1,3}\/(?:19|20)\d{2}\/qh/g;
const NAME_STOP = /[;:.()\n"“”]/g;
const COMMA = /,(?!\s(?:bo sung|chong|chua chay|su dung|khen thuong|tiet kiem|quan ly|co so|quang cao|cuu nan|tham nhung|phong|to cao|bai bo))/g;
const ANOTHER = new RegExp(`(?:,|\\sva)\\s{1,2}(?:cac\\s)?(?:luat|bo\\sluat|${KIND_NAMES})(?![a-z])`, 'g');
/** Asked of the words with their marks: "về" ends a name, "vệ" does not; "từ ngày" is a time, "điện tử ngày" is not. */
const UNDATED_STOP = /\s(?:và|về|của|để|trong|được|có|theo|tại|là|đến|khi|thì|do|nhằm|với|cho|hiện hành|quy định|này|trên)(?!\p{L})/gu;
const TIME_WORD = /\s(?:trước|đến|từ|sau|vào|hết|trong|hàng|mỗi|dịp)$/iu;

/** The earliest place any of the patterns matches at. */
function earliest(plain: string, patterns: readonly RegExp[], otherwise: number): number {
  return patterns.reduce((end, pattern) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(plain);
    return match && match.index < end ? match.index : end;
  }, otherwise);
}

/** Laws that amend others hold "Luật" and "và" in their own names. */
const isAmending = (plain: string) => /^(?:bo )?luat\s{1,2}sua\s{1,2}doi/.test(plain);

/** How far the name of a law goes, counted from its first letter; null where it names none ("Luật này"). */
function nameLength(text: string, plain: string): number | null {
  const stop = earliest(plain, [NAME_STOP], plain.length);
  const inside = plain.slice(0, stop);
  MARK.lastIndex = 0;
  const marked = MARK.exec(inside);
  if (marked && !TIME_WORD.test(text.slice(0, marked.index))) {
    const before = inside.slice(0, marked.index);
    const blocked = earliest(before, isAmending(plain) ? [] : [COMMA, ANOTHER], before.length);
    if (blocked === before.length) return marked.index;
  }
  if (!/^(?:Bộ\s+luật|Bộ\s+Luật|Luật|LUẬT)\s+\p{Lu}/u.test(text)) return null;
  const end = isAmending(plain) ? inside.length : earliest(text, [UNDATED_STOP], earliest(inside, [COMMA, ANOTHER], inside.length));
  return end > 5 && inside.length < LONGEST_NAME ? end : null;
}

/**
 * A law or the constitution, which are cited by name, with a date, a year or a number after it.
 *
 * @example "Luật Tổ chức chính quyền địa phương ngày 19/6/2015", "Luật số 64/2025/QH15", "Hiến pháp năm 2013"
 */
export function readLawAt(text: string, plain: string, start: number): Citation | null {
  const slice = text.slice(start, start + LONGEST_NAME);
  const length = nameLength(slice, plain.slice(start, start + LONGEST_NAME));
  if (length === null) return null;
  let end = start + length;
  const name = text.slice(start, end).trim();
  const numbered = matchAt(NUMBERED, plain, end) ?? matchAt(BARE_NUMBER, plain, end);
  const designation = numbered ? readDesignationAt(text, plain, end + numbered[0].length, false) : null;
  if (designation) end = designation.end;
  const yearWords = matchAt(YEAR, plain, end);
  if (yearWords) end += yearWords[0].length;
  const follows = matchAt(DATE_FOLLOWS, plain, end);
  const date = follows ? readDateAt(plain, end + follows[0].length) : null;
  if (date) end = date.end;
  const year = designation?.year ?? (yearWords ? Number(yearWords[1]) : null);
  const bareName = name.replace(/^(?:bộ\s+)?luật$/iu, '');
  if (bareName === '' && !designation) return null;
  return {
    kind: 'law', number: designation?.number ?? null, symbol: designation?.symbol ?? null, year, issuedOn: calendarDateOf(date), issuer: null,
    abstract: bareName === '' ? null : bareName, pinpoint: null, wording: text.slice(start, end), start, end,
  };
}
