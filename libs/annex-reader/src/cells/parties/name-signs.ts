import { determinerAt, headAt, headWordsAt, isBareKind, kindAt, placeAt } from './body-heads.js';
import { fieldEnd } from './fields.js';
import type { Token } from './party-tokens.js';

export const isAnd = (token: Token | undefined): boolean => token?.kind === 'and' || token?.plain === 'va' || token?.plain === 'hoac';

/** "VH&TT", "VH & TT": between abbreviations or without spaces it joins. */
export function isAmpersandInside(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'and' || !before || !next) return false;
  return before.end === token.start || token.end === next.start || (before.isCaps && next.isCaps);
}

export const withoutPlace = (shared: string): string => shared.replace(/\s?(xã|phường|thị trấn|thị xã|thành phố|huyện|quận|đặc khu)$/iu, '');

/** "các cơ quan": a determiner before a kind of bodies that is no place. */
export function isBodiesAt(tokens: readonly Token[], index: number): boolean {
  const length = determinerAt(tokens, index);
  return length > 0 && kindAt(tokens, index + length) > 0 && placeAt(tokens, index + length) === 0 && isBareKind(tokens, index + length);
}

export const isShort = (token: Token | undefined): boolean => token?.isCaps === true && token.end - token.start <= 3;
export const isWeakKind = (tokens: readonly Token[], index: number): boolean => !['co', 'don', 'dia', 'doan', 'ban', 'nganh', 'so', 'phong'].includes(tokens[index]?.plain ?? '') || placeAt(tokens, index) > 0;
export const lastWordEnd = (tokens: readonly Token[], at: number): number => {
  let end = at;
  while (end > 0 && tokens[end - 1]?.kind !== 'word') end -= 1;
  return end;
};
export const isField = (tokens: readonly Token[], index: number): boolean => fieldEnd(tokens, index) > index && headAt(tokens, index) <= 1 && tokens[index + 1]?.isUpper !== true && tokens[index]?.plain !== 'cong';

/** "các", or how many: "05" in "05 xã: Ba Vinh, …". */
export const isCounting = (token: Token | undefined): boolean => token?.plain === 'cac' || /^\d{1,3}$/.test(token?.plain ?? '');

/** The kind of a list that names its entries: "sở" in "Các sở", "xã" in "UBND các xã", "UBND 05 xã". */
export function determinerIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from && at >= to - 4; at -= 1) {
    if (!isCounting(tokens[at])) continue;
    const length = Math.max(kindAt(tokens, at + 1), headWordsAt(tokens, at + 1));
    return length > 0 && at + 1 + length === to ? at + 1 : null;
  }
  return null;
}

export function lastPlace(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from && at > to - 7; at -= 1) if (placeAt(tokens, at) > 0) return at;
  return null;
}

/** "Phòng Bưu chính, Viễn thông", "doanh nghiệp bưu chính, viễn thông": a field, not the enterprise. */
export function isTelecomField(tokens: readonly Token[], from: number, next: number): boolean {
  if (tokens[next]?.plain !== 'vien' || tokens[next + 1]?.plain !== 'thong' || tokens[next + 2]?.isUpper === true) return false;
  return tokens.slice(from, from + 8).some(({ plain }, index, words) => plain === 'buu' && words[index + 1]?.plain === 'chinh');
}

/** "Hội An", "Trạm Tấu": a place among places, though a body may begin like it. */
export const isPlaceName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.isUpper === true && tokens[index + 1]?.isUpper === true && tokens[index]?.isCaps === false && tokens[index + 1]?.isCaps === false && tokens[index + 2]?.kind !== 'word';

/** "Sở: Nội vụ, Tài chính", "UBND xã: Ba Vinh, Ba Tô": the kind before the colon, though "các" is not said. */
export function kindBefore(tokens: readonly Token[], from: number, to: number): number | null {
  if (to - from === 1 && ['so', 'phong', 'ban', 'hoi'].includes(tokens[from]?.plain ?? '')) return from;
  const place = lastPlace(tokens, from, to);
  return place !== null && place + placeAt(tokens, place) === to && tokens[from]?.plain !== 'cap' && headWordsAt(tokens, from) > 0 && tokens[to + 2]?.isUpper === true ? place : null;
}

/** "Sở Y tế (15 TTHC)": how many it is given is no part of the name. */
export function withoutCount(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to - 1]?.kind !== 'close') return to;
  let open = to - 2;
  while (open > from && tokens[open]?.kind === 'word' && to - open < 8) open -= 1;
  const isCount = tokens[open]?.kind === 'open' && open > from && /^\d{1,4}$/.test(tokens[open + 1]?.plain ?? '') && to - open > 3;
  return isCount ? open : to;
}

/** "Các sở, ngành: Nội vụ, Tư pháp": the fields behind the colon are those of the kind said first. */
export function sectorIn(tokens: readonly Token[], from: number, to: number): number | null {
  const isKind = tokens[from]?.plain === 'cac' && ['so', 'phong'].includes(tokens[from + 1]?.plain ?? '') && tokens[from + 2]?.kind === 'comma';
  return isKind && to - from <= 6 && ['nganh', 'ban', 'vi'].includes(tokens[to - 1]?.plain ?? '') ? from + 1 : null;
}
