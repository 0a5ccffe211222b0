import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH, passwordLength, type ProblemCode } from '#contracts';
import { fold } from '#domain';
import { COMMON_PHRASES, COMMON_WORDS } from './common-passwords.data.js';

export interface Weakness {
  readonly code: Extract<ProblemCode, 'passwordTooShort' | 'passwordTooLong' | 'passwordCommon' | 'passwordContext'>;
  readonly params: Readonly<Record<string, unknown>>;
}

const SYSTEM_WORDS = ['tien do', 'tien do ubnd', 'tiendo'];
/** A context word this long is refused wherever it stands; a shorter one only counts for nothing. */
const TELLING_LENGTH = 5;
/** Distinct characters below which a password is a pattern. */
const FEWEST_DISTINCT = 5;
/** Characters that must remain when everything guessable is taken out. */
const FEWEST_OWN = 5;
const LONGEST_REPEATED_BLOCK = 10;

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', 'q1w2e3r4t5y6u7i8o9p0', '1q2w3e4r5t6y7u8i9o0p',
  '147258369', '741852963', '159357',
];
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i' };
const UNIT_KINDS = /^(ubnd|hdnd va ubnd|van phong|phong|xa|phuong|thi tran|huyen|thanh pho|tinh|so|uy ban nhan dan)\s+/;

/**
 * What is wrong with a new password, or null (docs/decisions/sessions.md; NIST 800-63B, ASVS 6.2): too short, too long, guessable
 * (repetition, keyboard walk, sequence, year, common words and phrases), or made of words that belong to its owner.
 *
 * @example weaknessOf('matkhau123456789', []) → passwordCommon
 */
export function weaknessOf(password: string, contextWords: readonly string[]): Weakness | null {
  const length = passwordLength(password);
  if (length < PASSWORD_MIN_LENGTH) return { code: 'passwordTooShort', params: { min: PASSWORD_MIN_LENGTH } };
  if (length > PASSWORD_MAX_LENGTH) return { code: 'passwordTooLong', params: { max: PASSWORD_MAX_LENGTH } };
  const lower = password.normalize('NFC').toLowerCase();
  const compact = compactOf(lower);
  // Walks go first: "p@ssw0rd12345678" must not become "passwordi2eas6tb".
  const unleeted = compactOf(unleet(withoutPatterns(lower.replace(/\s/gu, ''))));
  const context = contextForms(contextWords);
  if (context.some((word) => word.length >= TELLING_LENGTH && (compact.includes(word) || unleeted.includes(word)))) {
    return { code: 'passwordContext', params: {} };
  }
  if (isPattern(lower) || isGuessable(compact, context) || isGuessable(unleeted, context, compact)) return { code: 'passwordCommon', params: {} };
  return null;
}

const unleet = (text: string): string => [...text].map((letter) => LEET[letter] ?? letter).join('');
const compactOf = (text: string): string => fold(text).replaceAll(' ', '');

function contextForms(words: readonly string[]): string[] {
  const forms = [...SYSTEM_WORDS, ...words].flatMap((word) => {
    const folded = fold(word);
    return [folded, folded.replace(UNIT_KINDS, '').replace(UNIT_KINDS, '')];
  });
  return [...new Set(forms.map((form) => form.replaceAll(' ', '')))].filter((form) => form.length >= 3);
}

/** Few different characters, or one block over and over (any tail). Works on the raw text: symbols count too. */
function isPattern(text: string): boolean {
  const letters = [...text];
  if (new Set(letters).size < FEWEST_DISTINCT) return true;
  for (let block = 1; block <= Math.min(LONGEST_REPEATED_BLOCK, letters.length / 2); block += 1) {
    if (letters.every((letter, index) => index < block || letter === letters[index - block])) return true;
  }
  return false;
}

/** True when next to nothing is left of `whole` after taking out what a guesser tries first. */
function isGuessable(compact: string, context: readonly string[], whole = compact): boolean {
  // Marks and symbols only (emoji, CJK): there is nothing to take out of what folding leaves empty.
  if (whole === '') return false;
  if (COMMON_PHRASES.has(compact)) return true;
  const words = [...context, ...COMMON_WORDS].sort((a, b) => b.length - a.length);
  let left = compact;
  for (const word of words) left = left.replaceAll(word, ' ');
  left = withoutPatterns(left).replaceAll(' ', '');
  return left !== whole && [...left].length < FEWEST_OWN;
}

/** Takes out walks, years and letters repeated three times or more. */
function withoutPatterns(text: string): string {
  return withoutWalks(text)
    .replace(/(19|20)\d\d/g, ' ')
    .replace(/(.)\1{2,}/gu, ' ');
}

/** Takes out runs of four or more along a keyboard row, the alphabet or the digits, either way. */
function withoutWalks(text: string): string {
  let left = text;
  for (const row of ROWS) {
    for (const line of [row, [...row].reverse().join('')]) {
      for (let length = Math.min(line.length, 20); length >= 4; length -= 1) {
        for (let start = 0; start + length <= line.length; start += 1) {
          const walk = line.slice(start, start + length);
          if (left.includes(walk)) left = left.replaceAll(walk, ' ');
        }
      }
    }
  }
  return left;
}
