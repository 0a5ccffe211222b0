import { kindAt, startsParty } from './body-heads.js';
import type { Token } from './party-tokens.js';
import { roleAt, verbAt } from './role-words.js';

const LIMIT = 40;

/** The index behind a closing bracket, or behind the opening one where none closes it soon. */
export function closingOf(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at - open <= LIMIT; at += 1) if (tokens[at]?.kind === 'close') return at + 1;
  return open + 1;
}

/** "(chủ trì)", "(cơ quan chủ trì)", "(có ý kiến)": a role in brackets. */
export function isRoleInBrackets(tokens: readonly Token[], open: number): boolean {
  const first = open + 1;
  const after = kindAt(tokens, first);
  return tokens[open]?.kind === 'open' && (roleAt(tokens, first, first) !== null || (after > 0 && roleAt(tokens, first, first + after) !== null));
}

/** "A chủ trì (B phối hợp)": a statement of its own in brackets. */
export function isStatementInBrackets(tokens: readonly Token[], open: number): boolean {
  if (tokens[open]?.kind !== 'open' || !startsParty(tokens, open + 1)) return false;
  const end = closingOf(tokens, open);
  for (let at = open + 2; at < end; at += 1) {
    const roleClass = verbAt(tokens, at)?.roleClass;
    if (roleClass === 'lead' || roleClass === 'coordinating') return true;
    // "(Sở Nội vụ theo dõi, đôn đốc)", but not "(Phòng Kiểm tra văn bản)".
    if (roleClass === 'monitoring' && tokens[at]?.isUpper === false && roleAt(tokens, open + 1, at)?.roleClass === 'monitoring') return true;
  }
  return false;
}
