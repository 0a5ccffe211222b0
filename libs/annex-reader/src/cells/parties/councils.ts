import type { Token } from './party-tokens.js';

const OFFICE_WORDS = 16;
type Council = 'hdnd' | 'ubnd' | 'uy' | 'dbqh' | null;

function councilAt(tokens: readonly Token[], index: number): Council {
  const [first, second, third] = [0, 1, 2].map((offset) => tokens[index + offset]?.plain);
  if (first === 'hdnd' || (first === 'hoi' && second === 'dong' && third === 'nhan')) return 'hdnd';
  return first === 'ubnd' || (first === 'uy' && second === 'ban' && third === 'nhan') ? 'ubnd' : null;
}

function councilBefore(tokens: readonly Token[], index: number): Council {
  const [last, second, third, fourth] = [1, 2, 3, 4].map((offset) => tokens[index - offset]?.plain);
  if (last === 'hdnd' || last === 'ubnd' || last === 'dbqh' || last === 'uy') return last;
  if (last === 'hoi' && second === 'quoc') return 'dbqh';
  return last === 'dan' && second === 'nhan' ? (third === 'dong' && fourth === 'hoi' ? 'hdnd' : 'ubnd') : null;
}

/** "Văn phòng HĐND và UBND", "Đảng ủy - HĐND - UBND": several councils with one office, or in one breath. */
export function isOfficeOfTwo(tokens: readonly Token[], nameFrom: number, separator: number, next: number): boolean {
  const kind = tokens[separator]?.kind;
  const before = councilBefore(tokens, separator);
  const after = councilAt(tokens, next);
  if (kind === 'semicolon' || before === null || after === null || before === after) return false;
  if (kind === 'dash' || kind === 'hyphen') return true;
  const names = tokens.slice(nameFrom, Math.min(separator, nameFrom + OFFICE_WORDS));
  const inOffice = names.some(({ plain }, index) => plain === 'vp' || (plain === 'van' && names[index + 1]?.plain === 'phong'));
  // "Văn phòng HĐND-UBND, UBND xã": the office has its two already.
  const isFull = before === 'ubnd' && names.some((_, index) => councilAt(names, index) === 'hdnd');
  if (isFull || before === 'uy') return false;
  return inOffice || kind !== 'comma';
}
