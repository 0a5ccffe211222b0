import type { RolePhrase } from './role-phrase.js';
import type { Token } from './party-tokens.js';
import { verbAt, type RoleVerb } from './role-words.js';

const LABEL_WORDS = 12;
const LABEL_FILL = new Set(['co', 'quan', 'don', 'vi', 'cac', 'va', 'chinh', 'dia', 'phuong', 'thuc', 'hien', 'to', 'chuc', 'cap', 'noi', 'ben', 'phia', 'ket', 'qua', 'nhiem', 'vu', 'bo', 'phan', 'la', 'cq', 'dv']);

/** The label that begins at a place: role verbs and words like "đơn vị", closed by a colon. */
export function labelAt(tokens: readonly Token[], start: number): RolePhrase | null {
  const verbs: RoleVerb[] = [];
  for (let at = start; at < tokens.length && at - start <= LABEL_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'colon') return verbs.length === 0 ? null : { from: start, to: at + 1, verbs, withItems: [], verbsBefore: verbs.length, withFrom: -1, withTo: -1, isInBrackets: false };
    if (token?.kind === 'open' && verbs.length > 0) return null;
    if (token?.kind === 'comma' || token?.kind === 'open' || token?.kind === 'close' || token?.kind === 'and') continue;
    if (token?.kind !== 'word') return null;
    const verb = verbAt(tokens, at);
    if (verb) {
      verbs.push(verb);
      at += verb.length - 1;
    } else if (!LABEL_FILL.has(token.plain)) return null;
  }
  return null;
}
