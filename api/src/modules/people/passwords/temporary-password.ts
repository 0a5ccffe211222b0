import { randomInt } from 'node:crypto';

// Without 0/o, 1/l/i: it is read out over the telephone or copied from paper.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP_LENGTH = 4;

/** A one-time password, five groups of four ("k7mp-3xqa-…"): 99 bits, 24 characters (THREATS.md B35). */
export function newTemporaryPassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
