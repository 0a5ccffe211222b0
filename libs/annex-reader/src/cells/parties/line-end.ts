import { determinerAt, headAt, isBare, placeAt, startsParty } from './body-heads.js';
import type { Cell } from './cell.js';

const CONNECTORS = new Set(['và', 'với', 'cùng', 'của', 'thuộc', 'các', 'tại', 'cho', 'trình', 'đến', 'về', 'hoặc']);
const POSTS = new Set(['trưởng', 'phó', 'chánh', 'tịch', 'đốc', 'đạo']);

/** A line that ends in the middle of a name goes on in the next; one that is complete does not. */
export function isLineEnd(cell: Cell, at: number, nameFrom: number): boolean {
  const { tokens } = cell;
  const before = tokens[at - 1];
  const next = at + 1;
  if (before === undefined || before.kind === 'comma' || before.kind === 'dash' || before.kind === 'and' || CONNECTORS.has(before.lower)) return false;
  if (isBare(tokens, nameFrom, at) || (at - nameFrom === 2 && tokens[nameFrom]?.plain === 'van' && before.plain === 'phong')) return false;
  const head = headAt(tokens, next);
  const isSuffix = head > 0 && tokens[next + head]?.kind !== 'word';
  if (cell.isLabel(next) || beginsAlike(cell, nameFrom, next)) return true;
  // "phòng Nội vụ" begins a line of its own; "huyện Ba Tơ" is the end of the line before.
  const isNamed = tokens[next]?.isUpper === true || determinerAt(tokens, next) > 0 || (head > 0 && placeAt(tokens, next) === 0 && tokens[next + head]?.isUpper === true && !POSTS.has(before.lower));
  return isNamed && startsParty(tokens, next) && !isSuffix;
}

/** "Cảng vụ Hàng không miền Bắc" over "Cảng vụ Hàng không miền Nam": bodies of a kind that is not known are told by their like beginnings. */
function beginsAlike({ tokens }: Cell, name: number, next: number): boolean {
  const [first, second] = [tokens[name], tokens[name + 1]];
  const [nextFirst, nextSecond] = [tokens[next], tokens[next + 1]];
  if (first?.kind !== 'word' || second?.kind !== 'word' || nextFirst?.kind !== 'word' || nextSecond?.kind !== 'word') return false;
  return first.isUpper === true && nextFirst.isUpper === true && first.lower === nextFirst.lower && second.lower === nextSecond.lower && name + 1 < next - 2;
}
