import type { Comparator } from './comparator.js';

// Longer ones first: "không trên" holds "trên". "Hơn" alone is left out: without marks it is the "hôn" of "kết hôn" as well.
const BEFORE: readonly [Comparator, RegExp][] = [
  ['gte', /(?:toi thieu|it nhat|khong duoi|khong thap hon|khong it hon|thap nhat|>=|≥|=>|⩾|≧)$/u],
  ['lte', /(?:toi da|nhieu nhat|khong qua|khong vuot qua|khong tren|khong cao hon|khong nhieu hon|cao nhat|<=|≤|=<|⩽|≦)$/u],
  ['lt', /(?:duoi|thap hon|nho hon|it hon|<)$/u],
  ['gt', /(?:tren|cao hon|lon hon|nhieu hon|vuot|>)$/u],
  ['eq', /(?:dung bang|bang|=)$/u],
];
const AFTER: readonly [Comparator, RegExp][] = [
  ['gte', /^(?:tro len)\b/u],
  ['lte', /^(?:tro xuong)\b/u],
];
/** Words that may stand between the comparator and its number. */
const FILLERS = new Set(['dat', 'tu', 'la', 'ty', 'ti', 'le', 'muc', 'them', 'khoang', 'phai', 'co', 'bang', ':']);

/**
 * The comparator of a number by the words around it, both in plain form: what stands before, and what stands behind its sign
 * (RULES.md I3).
 *
 * @example comparatorOf('toi thieu dat ', '') → 'gte'
 */
export function comparatorOf(before: string, after: string): Comparator {
  const lead = withoutFillers(before);
  const [comparator] = BEFORE.find(([, words]) => words.test(lead)) ?? AFTER.find(([, words]) => words.test(after)) ?? ['unstated' as const];
  return comparator === 'unstated' && /(?:^|[^\p{L}])bang\s*$/u.test(before) ? 'eq' : comparator;
}

/** Word by word from the end, so that a long run of fillers costs no more than its length. */
function withoutFillers(before: string): string {
  const words = before.slice(-REACH).trim().split(/\s+/u);
  while (words.length > 0 && FILLERS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

const REACH = 120;
