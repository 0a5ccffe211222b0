import { headAt } from './body-heads.js';
import { fieldEnd } from './fields.js';
import type { Token } from './party-tokens.js';

const PARTS = new Set(['bộ', 'phòng', 'tổ', 'trung', 'đội', 'chi', 'ban', 'trạm', 'hạt', 'khoa', 'nhóm', 'thanh', 'cơ', 'cục', 'vụ']);
const COMPANIES = new Set(['vnpt', 'viettel', 'mobifone', 'tap', 'tong', 'cong', 'ngan', 'agribank', 'bidv', 'vietcombank', 'vietinbank', 'fpt', 'buu']);
/** Departments that belong to the council of a district or a commune, beside its office and not under it. */
const OWN_OFFICES = new Set(['phòng', 'trung', 'chi', 'trạm', 'hạt', 'đội', 'thanh']);

const words = (tokens: readonly Token[], at: number, count: number): string => tokens.slice(at, at + count).map(({ plain }) => plain).join(' ');

/** "Sở …", "Văn phòng Sở", "Văn phòng UBND tỉnh", "Bộ …", "Công an tỉnh": a body with departments of its own. */
function isOwner(tokens: readonly Token[], at: number): 'always' | 'office' | null {
  const first = tokens[at];
  if (first?.lower === 'sở' || (first?.lower === 'bộ' && words(tokens, at, 2) !== 'bo phan')) return 'always';
  if (words(tokens, at, 2) === 'cong an') return 'always';
  const length = words(tokens, at, 2) === 'van phong' ? 2 : first?.plain === 'vp' ? 1 : 0;
  if (length === 0) return null;
  const tail = tokens.slice(at + length, at + length + 12).map(({ plain }) => plain);
  return tail.includes('so') || tail.includes('tinh') || tail.includes('bo') || words(tokens, at + length, 2) === 'chinh phu' || words(tokens, at + length, 3) === 'ubnd thanh pho' ? 'always' : 'office';
}

/**
 * "Phòng Kế toán - Văn phòng Sở": behind the dash stands whose part the body is. A dash that begins an entry of a list, or one
 * of several, parts bodies from one another.
 */
export function isOwnerBehind(tokens: readonly Token[], from: number, dash: number): boolean {
  const first = tokens[from];
  if (isCodeOfPolice(tokens, from, dash, dash + 1)) return true;
  if (!first || headAt(tokens, from) === 0 || isListDash(tokens, dash)) return false;
  if (['phong giao dich', 'quay giao dich'].includes(words(tokens, dash + 1, 3))) return true;
  if (COMPANIES.has(first.plain)) return words(tokens, dash + 1, 2) === 'chi nhanh' || tokens[dash + 1]?.plain === 'vnpt';
  if (!PARTS.has(first.lower) || words(tokens, from, 2) === 'cong an') return false;
  const owner = isOwner(tokens, dash + 1);
  if (owner === null) return false;
  // "Phòng Tư pháp - Văn phòng HĐND và UBND": the department stands beside the office.
  return owner === 'always' ? !isDepartment(tokens, from, dash) || tokens[dash + 1]?.lower === 'sở' : !OWN_OFFICES.has(first.lower);
}

/** "PC06 - Công an tỉnh", "Phòng PC06, Công an tỉnh": a branch of the police by its number, and the police behind it. */
export function isCodeOfPolice(tokens: readonly Token[], from: number, at: number, next: number): boolean {
  const code = tokens[from]?.plain === 'phong' || tokens[from]?.plain === 'cuc' ? from + 1 : from;
  const police = words(tokens, next, 3);
  return /^(?:pc|pa|px|c|a)\d{2}$/.test(tokens[code]?.plain ?? '') && code + 1 === at && (police.startsWith('cong an ') || police === 'bo cong an');
}

/** "Phòng Nội vụ": a district has it beside its office. */
function isDepartment(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.lower === 'phòng' && fieldEnd(tokens, from + 1) === to && !['ke toan', 'to chuc', 'phap che'].includes(words(tokens, from + 1, 2));
}

/** So far along a line other dashes are looked for. */
const LINE = 60;

/** Whether other dashes of the same line begin entries as well: "- A - B", "A - B - C". */
function isListDash(tokens: readonly Token[], dash: number): boolean {
  let lineStart = dash;
  while (lineStart > 0 && dash - lineStart < LINE && tokens[lineStart - 1]?.kind !== 'break' && tokens[lineStart - 1]?.kind !== 'bullet') lineStart -= 1;
  let end = dash + 1;
  while (end < tokens.length && end - dash < LINE && tokens[end]?.kind !== 'break' && tokens[end]?.kind !== 'bullet') end += 1;
  const isOnlyLine = lineStart > 0 && tokens[lineStart - 1]?.kind === 'bullet' && !tokens.slice(lineStart, dash + LINE).some(({ kind }) => kind === 'bullet');
  const isFirstLine = lineStart <= 1;
  const isOther = (at: number): boolean => at !== dash && tokens[at]?.kind === 'dash' && headAt(tokens, at + 1) > 0;
  for (let at = lineStart; at < end; at += 1) if (isOther(at)) return true;
  return isOnlyLine && isFirstLine;
}
