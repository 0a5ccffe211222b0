import { determinerAt, headAt, kindAt, startsParty } from './body-heads.js';
import { isRoleInBrackets, isStatementInBrackets } from './brackets.js';
import type { Cell, NameItem } from './cell.js';
import { labelAt } from './labels.js';
import { readNames } from './name-list.js';
import type { Token } from './party-tokens.js';
import { PhraseReader, WITH, type RolePhrase } from './role-phrase.js';
import { isNamedLead, roleAt, verbAt, type RoleVerb } from './role-words.js';

/** One list of names with the words of their role: behind them, before them, or on a label. */
export interface Statement {
  readonly start: number;
  readonly items: readonly NameItem[];
  readonly label: RolePhrase | null;
  readonly phrase: RolePhrase | null;
}

const SKIPPED = new Set(['giao', 'va', 'con', 'rieng', 'dong', 'thoi']);

/** Reads a cell's statements in order; together they are the whole cell. */
export function readStatements(cell: Cell): Statement[] {
  const { tokens } = cell;
  const statements: Statement[] = [];
  let label: RolePhrase | null = null;
  let at = 0;
  let start = 0;
  let isLed = false;
  while (at < tokens.length) {
    at = skipSeparators(tokens, at);
    if (at >= tokens.length) break;
    const found = labelAt(tokens, at);
    if (found) {
      label = found;
      at = found.to;
      continue;
    }
    const read = readStatement(cell, at, start, label, isLed);
    at = Math.max(read.end, at + 1);
    if (read.statement) {
      statements.push(read.statement);
      isLed ||= read.statement.phrase?.verbs.some(({ roleClass }) => roleClass === 'lead') === true;
      start = at;
    }
  }
  return statements;
}

function skipSeparators(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind === 'word' && !(SKIPPED.has(token.plain) && (startsParty(tokens, at + 1) || token.plain === 'va'))) break;
    if (token?.kind === 'word' && startsParty(tokens, at) && token.plain !== 'va') break;
    if (token?.kind === 'open' && tokens[at + 1]?.kind === 'word' && !isRoleInBrackets(tokens, at) && !isStatementInBrackets(tokens, at)) break;
    at += 1;
  }
  return at;
}

function readStatement(cell: Cell, at: number, start: number, label: RolePhrase | null, isLed: boolean): { statement: Statement | null; end: number } {
  const { tokens } = cell;
  // The words of a role before the names: "Chủ trì Sở Nội vụ".
  const leading = headAt(tokens, at) === 0 ? roleAt(tokens, at, at) : null;
  if (leading) return readLeading(cell, at, start, leading);
  const list = readNames(cell, at);
  if (list.items.length === 0) return { statement: null, end: list.end };
  const phrase = readPhrase(cell, list.end, at, isLed);
  return { statement: { start, items: list.items, label, phrase }, end: phrase?.to ?? list.end };
}

function readPhrase(cell: Cell, at: number, nameFrom: number, isLed: boolean): RolePhrase | null {
  const { tokens } = cell;
  if (isRoleInBrackets(tokens, at)) return new PhraseReader(cell, at, isLed).readBrackets();
  if (cell.isLabel(at) || tokens[at]?.kind !== 'word' || !roleAt(tokens, nameFrom, at)) return null;
  return new PhraseReader(cell, at, isLed).read();
}

function readLeading(cell: Cell, at: number, start: number, verb: RoleVerb): { statement: Statement | null; end: number } {
  const { tokens } = cell;
  let next = verb.at + verb.length;
  while (tokens[next]?.kind === 'word' && (WITH.has(tokens[next]?.lower ?? '') || verbAt(tokens, next)) && determinerAt(tokens, next) === 0) next += 1;
  if (next < tokens.length && (startsParty(tokens, next) || kindAt(tokens, next) > 0) && !isNamedLead(tokens, verb)) {
    const list = readNames(cell, next);
    const label: RolePhrase = { from: at, to: next, verbs: [verb], withItems: [], verbsBefore: 1, withFrom: -1, withTo: -1, isInBrackets: false };
    const phrase = list.items.length > 0 ? readPhrase(cell, list.end, next, false) : null;
    if (list.items.length > 0) return { statement: { start, items: list.items, label, phrase }, end: phrase?.to ?? list.end };
  }
  const phrase = new PhraseReader(cell, at, true).read();
  const statement = phrase.withItems.length > 0 ? { start, items: phrase.withItems, label: { ...phrase, withItems: [] }, phrase: null } : null;
  return { statement, end: Math.max(phrase.to, at + 1) };
}
