import { determinerAt, headAt, kindAt, startsParty } from './body-heads.js';
import { closingOf, isRoleInBrackets, isStatementInBrackets } from './brackets.js';
import type { Cell, NameItem } from './cell.js';
import { isLineEnd } from './line-end.js';
import { readNames } from './name-list.js';
import type { Token } from './party-tokens.js';
import { verbAt, type RoleVerb } from './role-words.js';

/** What a list of names does: its verbs, and the bodies it does it with ("phối hợp với …"). */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly verbs: readonly RoleVerb[];
  readonly withItems: readonly NameItem[];
  /** Index in `verbs` of the first verb behind the names of `withItems`; its length where none is. */
  readonly verbsBefore: number;
  /** The tokens of "phối hợp với …" in it; both -1 where there is nobody. */
  readonly withFrom: number;
  readonly withTo: number;
  readonly isInBrackets: boolean;
}

/** Between "phối hợp" and the names. */
export const WITH = new Set(['chặt', 'chẽ', 'với', 'cùng', 'tốt']);

/** Where the names begin that something is done with: behind "phối hợp", "phối hợp chặt chẽ với", "cùng với"; or -1. */
function companions(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.kind === 'colon' || WITH.has(tokens[at]?.lower ?? ''))) at += 1;
  const said = at > from;
  if (said && tokens[at]?.kind === 'break') at += 1;
  const kind = kindAt(tokens, at);
  const isNamedLeadThere = kind > 0 && verbAt(tokens, at + kind)?.roleClass === 'lead';
  if (isNamedLeadThere) return -1;
  return startsParty(tokens, at) || (said && kind > 0) || (said && tokens[at]?.isUpper === true) ? at : -1;
}

const REPORTED = new Set(['cáo', 'trình', 'mưu', 'gửi', 'của', 'cho', 'tại', 'đến', 'đốc', 'dẫn', 'tra', 'dõi', 'sát', 'hợp', 'giá', 'đạo', 'thuộc', 'về', 'định', 'đề', 'và', 'với']);

/** Reads the words of a role to their end: a boundary, or the names of the next list. */
export class PhraseReader {
  private readonly verbs: RoleVerb[] = [];
  private withItems: NameItem[] = [];
  private verbsBefore = -1;
  private withFrom = -1;
  private withTo = -1;
  /** A body has been named since the last sign, as the object of what is done. */
  private hasObject = false;
  /** Within the brackets of "(phối hợp với …)". */
  private isInAside = false;
  private at: number;

  constructor(
    private readonly cell: Cell,
    private readonly start: number,
    private readonly isLed: boolean,
  ) {
    this.at = start;
  }

  read(): RolePhrase {
    const { tokens } = this.cell;
    while (this.at < tokens.length && this.step());
    return this.phrase(false);
  }

  /** "(chủ trì)", "(có ý kiến)", and with names "(phối hợp: …)", "(phối hợp với …)". */
  readBrackets(): RolePhrase {
    const { cell, start } = this;
    const end = closingOf(cell.tokens, start);
    for (let at = start + 1; at < end; at += 1) {
      const verb = verbAt(cell.tokens, at);
      if (!verb) continue;
      this.verbs.push(verb);
      at += verb.length - 1;
      let names = at + 1;
      while (names < end && (cell.tokens[names]?.kind === 'colon' || WITH.has(cell.tokens[names]?.lower ?? ''))) names += 1;
      if (verb.roleClass !== 'coordinating' || this.withItems.length > 0 || !(startsParty(cell.tokens, names) || kindAt(cell.tokens, names) > 0)) continue;
      this.withItems = [...readNames(cell, names, (index) => index >= end - 1).items];
      this.verbsBefore = this.verbs.length;
      this.withFrom = at;
      this.withTo = end;
      at = end;
    }
    this.at = end;
    return this.phrase(true);
  }

  private phrase(isInBrackets: boolean): RolePhrase {
    return { from: this.start, to: this.at, verbs: this.verbs, withItems: this.withItems, verbsBefore: this.verbsBefore < 0 ? this.verbs.length : this.verbsBefore, withFrom: this.withFrom, withTo: this.withTo, isInBrackets };
  }

  private step(): boolean {
    const { tokens } = this.cell;
    const token = tokens[this.at];
    switch (token?.kind) {
      case 'bullet':
      case 'stop':
        return false;
      case 'break':
        if (this.isNewLine()) return false;
        this.at += 1;
        return true;
      case 'dash':
        if (startsParty(tokens, this.at + 1) && this.at > this.start && !this.hasTrailingLink()) return false;
        this.at += 1;
        return true;
      case 'open':
        return this.brackets();
      case 'close':
        if (!this.isInAside) return false;
        this.isInAside = false;
        this.at += 1;
        return true;
      case 'semicolon':
      case 'comma':
      case 'and':
        return this.separator();
      default:
        return token?.plain === 'va' || token?.plain === 'con' ? this.separator() : this.word();
    }
  }

  /** What stands in brackets is an aside, but for "(phối hợp với …)" and for names with a role of their own. */
  private brackets(): boolean {
    const { tokens } = this.cell;
    if (isStatementInBrackets(tokens, this.at)) return false;
    if (verbAt(tokens, this.at + 1)?.roleClass === 'coordinating') {
      this.isInAside = true;
      this.at += 1;
    } else this.at = closingOf(tokens, this.at);
    return true;
  }

  private isNewLine(): boolean {
    const { tokens, isLabel } = this.cell;
    const next = this.at + 1;
    return isLabel(next) || (tokens[next]?.isUpper === true && startsParty(tokens, next) && isLineEnd(this.cell, this.at, this.start) && !this.hasTrailingLink());
  }

  /** "báo cáo …", "của …": a body right behind is what it is done to. */
  private hasTrailingLink(): boolean {
    const { tokens } = this.cell;
    return REPORTED.has(tokens[this.at - 1]?.lower ?? '') && tokens[this.at - 2]?.plain !== 'phoi';
  }

  private word(): boolean {
    const { tokens } = this.cell;
    const verb = verbAt(tokens, this.at);
    if (verb) return this.verb(verb);
    const isCompany = tokens[this.at]?.plain === 'cung' && this.at > this.start;
    if (isCompany && this.withCompanions(this.at + 1)) return true;
    if (startsParty(tokens, this.at) && this.at > this.start) {
      if (this.beginsAnew()) return false;
      this.hasObject = true;
      // A head of several words is stepped over, so that none of them is taken for another.
      this.at += Math.max(1, determinerAt(tokens, this.at), headAt(tokens, this.at));
      return true;
    }
    this.at += 1;
    return true;
  }

  /** A missing full stop: "… chủ trì Các cơ quan …". */
  private beginsAnew(): boolean {
    const { tokens } = this.cell;
    const last = this.verbs.at(-1);
    if (!last || last.at + last.length !== this.at || tokens[this.at]?.isUpper !== true || this.at === this.start) return false;
    const words = tokens[this.at - 1]?.plain;
    return last.roleClass === 'lead' || (words === 'hien' && tokens[this.at - 2]?.plain === 'thuc') || (words === 'hop' && tokens[this.at - 2]?.plain === 'phoi');
  }

  private verb(verb: RoleVerb): boolean {
    const { tokens } = this.cell;
    this.verbs.push(verb);
    this.at += verb.length;
    const next = tokens[this.at]?.plain;
    const takesCompanions = tokens[verb.at]?.plain === 'phoi' || (verb.roleClass === 'lead' && (next === 'voi' || next === 'cung'));
    // Where a lead has been named, "… phối hợp Phòng C theo dõi" lacks a full stop, not a "với".
    const isNext = this.isLed && this.verbs.length === 1 && verb.roleClass === 'coordinating' && tokens[this.at]?.isUpper === true && startsParty(tokens, this.at);
    if (isNext) return false;
    if (takesCompanions) this.withCompanions(this.at);
    return true;
  }

  private withCompanions(from: number): boolean {
    const { cell } = this;
    const begin = companions(cell.tokens, from);
    if (begin < 0) return false;
    const list = readNames(cell, begin, (index) => cell.tokens[index]?.kind === 'semicolon' && this.isAnotherList(index));
    if (list.items.length === 0 || list.end <= begin) return false;
    this.withItems = [...this.withItems, ...list.items];
    if (this.verbsBefore < 0) this.verbsBefore = this.verbs.length;
    const verb = this.verbs.at(-1);
    if (this.withFrom < 0) this.withFrom = verb && verb.at + verb.length === from ? (verb.roleClass === 'lead' ? from : verb.at) : from;
    this.withTo = list.end;
    this.at = list.end;
    this.hasObject = false;
    return true;
  }

  /** Behind a semicolon names with a role of their own begin, not more companions. */
  private isAnotherList(semicolon: number): boolean {
    const { cell } = this;
    const list = readNames(cell, semicolon + 1, (index) => cell.tokens[index]?.kind === 'semicolon');
    return list.end >= cell.tokens.length ? false : cell.tokens[list.end]?.kind === 'word' || isRoleInBrackets(cell.tokens, list.end);
  }

  private separator(): boolean {
    const { tokens, isLabel } = this.cell;
    const isSemicolon = tokens[this.at]?.kind === 'semicolon';
    let next = this.at + 1;
    while (tokens[next]?.kind === 'comma' || tokens[next]?.kind === 'break' || tokens[next]?.plain === 'va' || tokens[next]?.plain === 'con') next += 1;
    if (tokens[next]?.kind === 'bullet' || isLabel(next)) return false;
    if (isSemicolon && (startsParty(tokens, next) || kindAt(tokens, next) > 0)) return false;
    if (!isSemicolon && startsParty(tokens, next) && verbAt(tokens, next)?.roleClass !== 'executing') return this.namesBehind(next);
    if (this.at + 1 <= next) this.at = next;
    if (!startsParty(tokens, next)) this.hasObject = this.hasObject && kindAt(tokens, next) > 0;
    return true;
  }

  /** Names behind a comma are a list of their own, or go on with what the words before them are done to. */
  private namesBehind(next: number): boolean {
    if (!this.hasObject) return false;
    const { cell } = this;
    const list = readNames(cell, next);
    const verb = verbAt(cell.tokens, list.end);
    const isOwn = isRoleInBrackets(cell.tokens, list.end) || (verb !== null && (verb.roleClass === 'lead' || verb.roleClass === 'coordinating'));
    if (isOwn) return false;
    this.at = Math.max(list.end, next + 1);
    return true;
  }
}
