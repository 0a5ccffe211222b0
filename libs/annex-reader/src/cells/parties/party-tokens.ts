import { plainText } from '../../citation/plain-text.js';

export type TokenKind = 'word' | 'comma' | 'semicolon' | 'colon' | 'stop' | 'dash' | 'hyphen' | 'and' | 'open' | 'close' | 'break' | 'bullet';

/** A word or a sign of a party cell. `plain` is lower case without marks, `lower` with them; offsets are of the cell's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly lower: string;
  /** Begins with a capital. */
  readonly isUpper: boolean;
  /** Two or more letters, all capitals: an abbreviation where the cell is not all capitals. */
  readonly isCaps: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]+)?/uy;
const LINE_BULLET = /[\s]*(?:[-–—•*+●○▪■◦·►‣✓o](?=\s|\p{Lu})|\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s|\p{L})|[a-zđ][.)](?=\s))?/uy;
const INLINE_NUMBER = /(?:\d{1,2}[.)]|[a-zđ]\))\s+(?=\p{Lu})/uy;
const BRACKET_NUMBER = /\((?:\d{1,2}|[a-zđ])\)\s*(?=\p{L})/uy;
const SIGNS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma', '/': 'comma', ';': 'semicolon', ':': 'colon', '&': 'and', '(': 'open', '[': 'open', ')': 'close', ']': 'close',
  '•': 'bullet', '●': 'bullet', '○': 'bullet', '▪': 'bullet', '■': 'bullet', '◦': 'bullet', '►': 'bullet', '‣': 'bullet', '': 'bullet', '✓': 'bullet',
};
const SHORTENED = new Set(['tp', 'tt', 'tx', 'p', 'vp', 'ths', 'ts', 'bs', 'q', 'h', 'gs', 'dc']);

const isSpace = (char: string): boolean => /\s/.test(char);

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function wordToken(text: string, plain: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const letters = word.replace(/[^\p{L}]/gu, '');
  return {
    kind: 'word', start, end, plain: plain.slice(start, end), lower: word.toLowerCase(), isUpper: /^\p{Lu}/u.test(word),
    isCaps: letters.length > 1 && letters === letters.toUpperCase() && /^\p{Lu}/u.test(letters),
  };
}

const sign = (kind: TokenKind, start: number, end: number): Token => ({ kind, start, end, plain: '', lower: '', isUpper: false, isCaps: false });

/** "TP. Kon Tum", "P. Nội vụ" and "1.020" hold together; every other full stop ends a sentence. */
function isStop(text: string, at: number, before: Token | undefined): boolean {
  const next = text.charAt(at + 1);
  if (next === '' || next === '\n') return true;
  if (before?.kind === 'word' && before.end === at && (SHORTENED.has(before.plain) || (before.isUpper && before.end - before.start === 1))) return false;
  return isSpace(next) || /[\p{Lu}•\-–.…]/u.test(next);
}

function dashKind(text: string, at: number): TokenKind {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ? 'hyphen' : 'dash';
}

/** A line that begins with a bullet or a number is an entry of its own; another may be the rest of the line above. */
function lineToken(text: string, start: number, from: number): Token {
  const end = Math.max(matchEnd(LINE_BULLET, text, from), from);
  const isEntry = /\S/u.test(text.slice(from, end));
  return sign(isEntry ? 'bullet' : 'break', start, end);
}

/** "… chủ trì 2. Các sở …": a number in the middle of a line that counts on from the entry before. */
function entryNumberEnd(text: string, at: number, before: Token | undefined, entry: number): number {
  if (!isSpace(text.charAt(at - 1))) return -1;
  const end = matchEnd(INLINE_NUMBER, text, at);
  return end > 0 && (before?.kind !== 'word' || (entry > 0 && Number.parseInt(text.slice(at, end), 10) === entry + 1)) ? end : -1;
}

function nextToken(text: string, plain: string, at: number, before: Token | undefined, entry: number): Token {
  const char = text.charAt(at);
  const wordEnd = matchEnd(WORD, text, at);
  if (wordEnd > at) {
    const numberEnd = entryNumberEnd(text, at, before, entry);
    return numberEnd > 0 ? sign('bullet', at, numberEnd) : wordToken(text, plain, at, wordEnd);
  }
  if (/[-‐-―−]/.test(char)) return sign(dashKind(text, at), at, at + 1);
  if (char === '.' || char === '…') return sign(isStop(text, at, before) ? 'stop' : 'hyphen', at, at + 1);
  const numberEnd = char === '(' ? matchEnd(BRACKET_NUMBER, text, at) : -1;
  if (numberEnd > 0) return sign('bullet', at, numberEnd);
  if (char === '+') return sign(isSpace(text.charAt(at + 1)) ? 'bullet' : 'and', at, at + 1);
  return sign(SIGNS[char] ?? 'hyphen', at, at + 1);
}

const entryOf = (text: string, { kind, start, end }: Token): number => (kind === 'bullet' ? Number.parseInt(text.slice(start, end).trim(), 10) || 0 : 0);

/**
 * The words and signs of a party cell, in order; spaces belong to none. Linear in the text.
 *
 * @example partyTokens('- Phòng VH&TT chủ trì.').map(({ kind }) => kind) → bullet, word, word, and, word, word, word, stop
 */
export function partyTokens(text: string): Token[] {
  const plain = plainText(text);
  const tokens: Token[] = [];
  const first = lineToken(text, 0, 0);
  if (first.kind === 'bullet') tokens.push(first);
  let at = first.kind === 'bullet' ? first.end : 0;
  let entry = entryOf(text, first);
  while (at < text.length) {
    if (text.charAt(at) === '\n') {
      const token = lineToken(text, at, at + 1);
      tokens.push(token);
      at = token.end;
    } else if (isSpace(text.charAt(at))) at += 1;
    else {
      const token = nextToken(text, plain, at, tokens.at(-1), entry);
      if (token.kind === 'bullet') entry = entryOf(text, token);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** The length in tokens of the longest of some phrases that stands at a place, or 0. Words only, parted by spaces. */
export class PhraseSet {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), words]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  at(tokens: readonly Token[], index: number): number {
    const token = tokens[index];
    if (token?.kind !== 'word') return 0;
    const found = this.byFirst.get(token.plain)?.find((words) => words.every((word, offset) => tokens[index + offset]?.plain === word));
    return found?.length ?? 0;
  }
}
