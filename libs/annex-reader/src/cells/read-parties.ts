import { fold } from '#domain';
import type { PartyWords } from '../model/reading.js';
import { determinerAt, headWordsAt, kindAt } from './parties/body-heads.js';
import type { Cell, NameItem } from './parties/cell.js';
import { labelAt } from './parties/labels.js';
import { nameOf } from './parties/name-list.js';
import { isPersonOrPost, natureOf } from './parties/party-nature.js';
import { companionRole, namesLead, isAside, roleOf, saidRole, withALead, type GivenRole, type PartyColumn, type PlacedRole, type RoleContext } from './parties/party-roles.js';
import { partyTokens, type Token } from './parties/party-tokens.js';
import type { RolePhrase } from './parties/role-phrase.js';
import { readStatements, type Statement } from './parties/statements.js';

export type { PartyColumn } from './parties/party-roles.js';

const LONG_NAME = 24;
const EDGES = /^[^\p{L}\p{N}([]+|[^\p{L}\p{N})\]]+$/gu;

const spaced = (text: string): string => text.replace(/\s+/g, ' ').replace(EDGES, '');

const ROLE_ALONE = /^(chu tri|phoi hop|thuc hien|trien khai|trien khai thuc hien|to chuc|to chuc thuc hien|va|phoi hop thuc hien|chu tri thuc hien|va thuc hien|dong chu tri|cung chu tri|)$/;

/** What is done beyond the role itself and beside whom: null for "chủ trì", "phối hợp thực hiện". */
function dutyOf(text: string, tokens: readonly Token[], phrase: RolePhrase, keepsVerb: boolean): string | null {
  const { from, to, verbs, isInBrackets, withFrom, withTo } = phrase;
  const first = verbs[0];
  const begin = keepsVerb || !first || isInBrackets ? from : first.at + first.length;
  const words = (start: number, end: number): string => (start >= end ? '' : spaced(text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)).replace(/^\(|\)$/g, '').trim());
  const parts = withFrom < 0 ? [words(begin, to)] : [words(begin, withFrom), words(withTo, to)];
  return parts.filter((part) => !ROLE_ALONE.test(fold(part))).join(', ') || null;
}

function isUnsureName(tokens: readonly Token[], { from, to, shared }: NameItem, name: string): boolean {
  const hasHead = shared !== '' || determinerAt(tokens, from) > 0 || headWordsAt(tokens, from) > 0 || kindAt(tokens, from) > 0;
  return !hasHead || to - from > LONG_NAME || isPersonOrPost(name);
}

type Placed = PartyWords & PlacedRole;

class CellReader {
  private readonly cell: Cell;
  private readonly statements: readonly Statement[];

  constructor(
    private readonly text: string,
    private readonly column: PartyColumn,
  ) {
    const tokens = partyTokens(text);
    this.cell = { text, tokens, isLabel: (index) => tokens[index]?.kind === 'word' && labelAt(tokens, index) !== null };
    this.statements = readStatements(this.cell);
  }

  read(): PartyWords[] {
    if (this.statements.length === 0) return this.unread();
    const leads = this.statements.map((statement) => namesLead(this.cell.tokens, statement));
    const count = leads.filter((isLed) => isLed).length;
    const first = leads.indexOf(true);
    const parties = this.statements.flatMap((statement, index) => {
      const context: RoleContext = {
        column: this.column,
        tokens: this.cell.tokens,
        isLedElsewhere: count > (leads[index] === true ? 1 : 0),
        isLedBefore: first >= 0 && first < index,
      };
      return this.partiesOf(statement, index, context);
    });
    return withALead(withoutRepeats(parties), this.column).map(({ companion: _companion, statement: _statement, segment: _segment, ...words }) => words);
  }

  private partiesOf(statement: Statement, index: number, context: RoleContext): Placed[] {
    const { tokens } = this.cell;
    const { phrase, label } = statement;
    const wording = this.wordingOf(index);
    const own = roleOf(statement, context);
    const said = phrase ? saidRole(tokens, phrase) : null;
    const duty = phrase && !isAside(phrase) ? dutyOf(this.text, tokens, phrase, said !== 'lead' && said !== 'coLead' && said !== 'coordinating') : null;
    const labelDuty = label && !phrase && (own.role === 'monitoring' || own.role === 'evaluating') ? dutyOf(this.text, tokens, label, true) : null;
    const first = own.role === 'coLead' && said === 'coLead' && !context.isLedElsewhere ? 'lead' : own.role;
    const segments = this.segmentsOf(statement);
    const parties = statement.items.map((item, place) => ({
      ...this.words(item, { ...own, role: place === 0 ? first : own.role }, wording, duty ?? labelDuty),
      companion: false,
      statement: index,
      segment: segments[place] ?? 0,
    }));
    const companions = (phrase?.withItems ?? []).map((item) => ({ ...this.words(item, companionRole(statement, context), wording, null), companion: true, statement: index, segment: 0 }));
    return [...parties, ...companions];
  }

  /** Behind how many semicolons each name of a list stands. */
  private segmentsOf({ items }: Statement): number[] {
    let segment = 0;
    return items.map(({ from }, place) => {
      const before = items[place - 1];
      if (before) segment += this.cell.tokens.slice(before.to, from).filter(({ kind }) => kind === 'semicolon').length;
      return segment;
    });
  }

  private words(item: NameItem, { role, roleFrom, confidence }: GivenRole, wording: string, duty: string | null): PartyWords {
    const name = spaced(nameOf(this.cell, item));
    const isSure = confidence === 'high' && !isUnsureName(this.cell.tokens, item, name);
    return { role, name, wording, duty, nature: natureOf(name), roleFrom, confidence: isSure ? 'high' : 'low' };
  }

  /** From the end of the statement before to its own: together the wordings are the whole cell. */
  private wordingOf(index: number): string {
    const begin = index === 0 ? 0 : this.offsetOf(this.statements[index]);
    const end = index + 1 < this.statements.length ? this.offsetOf(this.statements[index + 1]) : this.text.length;
    return spaced(this.text.slice(begin, end));
  }

  private offsetOf(statement: Statement | undefined): number {
    return this.cell.tokens[statement?.start ?? 0]?.start ?? this.text.length;
  }

  private unread(): PartyWords[] {
    const words = spaced(this.text);
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return [{ role: this.column === 'parties' ? 'lead' : this.column, name: words, wording: words, duty: null, nature: 'unit', roleFrom: this.column === 'parties' ? 'assumed' : 'column', confidence: 'low' }];
  }
}

/** "A chủ trì. B phối hợp với A": a body that something is done with is named again, not one party more. */
function withoutRepeats<T extends Placed>(parties: readonly T[]): T[] {
  const named = new Set(parties.filter(({ companion }) => !companion).map(({ name }) => fold(name)));
  const seen = new Set<string>();
  return parties.filter(({ companion, name }) => {
    const key = fold(name);
    if (!companion) return true;
    if (named.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The parties named in a cell, in the order of its words, each with its role, its name as printed and the phrase it stands
 * in; every letter of the cell stands in some wording. Reads lists before or behind the words of a role ("… chủ trì",
 * "Chủ trì: …", "(phối hợp)"), "A chủ trì, phối hợp với B", bullets, lines, numbers and running text. Linear in the text.
 *
 * @example readParties('- Phòng Tư pháp, UBND các xã, thị trấn chủ trì. - Các cơ quan liên quan phối hợp.', 'parties')
 *   → lead "Phòng Tư pháp", lead "UBND các xã, thị trấn" (group), coordinating "Các cơ quan liên quan" (openGroup)
 */
export function readParties(text: string, column: PartyColumn): PartyWords[] {
  return new CellReader(text.normalize('NFC'), column).read();
}
