import { beginsBody, beginsKinds, determinerAt, headAt, headWordsAt, isBare, isBareKind, isBarePost, isPostAt, kindAt, placeAt, startsParty } from './body-heads.js';
import { closingOf, isRoleInBrackets, isStatementInBrackets } from './brackets.js';
import { textOf, type Cell, type NameItem, type NameList } from './cell.js';
import { isOfficeOfTwo } from './councils.js';
import { fieldEnd } from './fields.js';
import { isLineEnd } from './line-end.js';
import { determinerIn, isAmpersandInside, isAnd, isBodiesAt, isCounting, isField, isPlaceName, isShort, isTelecomField, isWeakKind, kindBefore, lastPlace, lastWordEnd, sectorIn, withoutCount, withoutPlace } from './name-signs.js';
import { isPersonAt, isPostBehind } from './persons.js';
import { isCodeOfPolice, isOwnerBehind } from './part-of-body.js';
import { asksForDeed, roleAt, verbAt } from './role-words.js';
import type { Token } from './party-tokens.js';

const REPEATED = new Set(['phòng', 'sở']);

/** A number of one or two figures behind which no word of its name stands. */
const isNumberAlone = (tokens: readonly Token[], at: number): boolean => /^\d{1,2}$/.test(tokens[at]?.plain ?? '') && (tokens[at + 1]?.kind !== 'word' || isAnd(tokens[at + 1]));

/** Reads one name after another; a state machine over the tokens, so that no word is looked at more than a few times. */
class NameReader {
  private readonly items: NameItem[] = [];
  private from: number;
  private at: number;
  private shared = '';
  /** "các sở: …": what each entry shares, and whether they are places. */
  private enumeration: { readonly shared: string; readonly isPlaces: boolean } | null = null;
  private asksForDeed = false;
  /** "các cơ quan" has been said: kinds of bodies go on with it. */
  private inGroup = false;

  constructor(
    private readonly cell: Cell,
    start: number,
    private readonly endsAt: (index: number) => boolean,
  ) {
    this.from = start;
    this.at = start;
  }

  read(): NameList {
    const { tokens } = this.cell;
    while (this.at < tokens.length && !this.isOver() && this.step());
    this.close(this.at);
    return { items: this.items, end: this.at };
  }

  private isOver(): boolean {
    const { tokens } = this.cell;
    const token = tokens[this.at];
    if (token?.kind === 'bullet' || token?.kind === 'stop' || token?.kind === 'close' || this.endsAt(this.at)) return true;
    if (token?.kind === 'open' && this.at > this.from) return isRoleInBrackets(tokens, this.at) || isStatementInBrackets(tokens, this.at);
    if (token?.kind !== 'word' || this.at === this.from) return false;
    const role = roleAt(tokens, this.from, this.at);
    if (!role) return false;
    if (role.roleClass === 'executing' && (this.asksForDeed || asksForDeed(tokens, this.at))) {
      this.asksForDeed = true;
      return false;
    }
    return true;
  }

  /** False where the list ends. */
  private step(): boolean {
    const token = this.cell.tokens[this.at];
    switch (token?.kind) {
      case 'open':
        this.at = closingOf(this.cell.tokens, this.at);
        return true;
      case 'colon':
        return this.colon();
      case 'semicolon':
      case 'comma':
      case 'and':
        return this.separator();
      case 'dash':
        return this.dash();
      case 'break':
        if (isLineEnd(this.cell, this.at, this.from)) return false;
        this.at += 1;
        return true;
      default:
        return token?.plain === 'va' || token?.plain === 'hoac' || token?.plain === 'cung' ? this.separator() : this.word();
    }
  }

  private word(): boolean {
    const { tokens } = this.cell;
    // "UBND các xã Ba Vinh, Ba Động": the list has begun without a colon.
    if (this.isSameHeadAgain()) {
      this.close(this.at);
      this.shared = '';
      this.enumeration = null;
    }
    const place = placeAt(tokens, this.at);
    const before = tokens[this.at - 1];
    if (this.at > this.from && before?.plain === 'cac' && this.enumeration === null) {
      const next = this.at + (place > 0 ? place : 1);
      const isDepartment = ['phong', 'so', 'ban'].includes(tokens[this.at]?.plain ?? '') && fieldEnd(tokens, next) > next;
      const isNamed = tokens[next]?.isUpper === true && headAt(tokens, next) === 0 && verbAt(tokens, next) === null;
      if ((place > 0 || isDepartment) && isNamed) this.enumerate(this.at, next - this.at, next);
    }
    this.inGroup ||= isBodiesAt(tokens, this.at);
    this.at += 1;
    return true;
  }

  /** "Phòng Nội vụ Phòng Tư pháp": a lost line break or comma. */
  private isSameHeadAgain(): boolean {
    const [first, token, next] = [this.cell.tokens[this.from], this.cell.tokens[this.at], this.cell.tokens[this.at + 1]];
    return this.at > this.from + 1 && token?.isUpper === true && !token.isCaps && token.lower === first?.lower && REPEATED.has(token.lower) && next?.isUpper === true && !next.isCaps && this.cell.tokens[this.at - 1]?.kind === 'word';
  }

  private enumerate(kindFrom: number, length: number, next: number): void {
    const { cell } = this;
    const kind = textOf(cell, kindFrom, kindFrom + length);
    const isCounted = kindFrom > this.from && isCounting(cell.tokens[kindFrom - 1]);
    const lead = textOf(cell, this.from, kindFrom - (isCounted ? 1 : 0));
    const isPlaces = placeAt(cell.tokens, kindFrom) > 0;
    const named = lead === '' ? kind.charAt(0).toUpperCase() + kind.slice(1) : `${lead} ${kind}`;
    this.enumeration = { shared: named, isPlaces };
    this.from = next;
    this.shared = named;
    this.at = Math.max(this.at, next - 1);
  }

  /** "Các sở: Nội vụ, Tài chính" shares its head; before any other colon stands a remark ("Cấp huyện:"). */
  private colon(): boolean {
    const { tokens } = this.cell;
    const next = this.at + 1;
    // "Sở Nội vụ: chủ trì": the role of the name before it.
    if (this.at > this.from && roleAt(tokens, next, next) && headAt(tokens, next) === 0) {
      this.at = next;
      return false;
    }
    const counted = determinerIn(tokens, this.from, this.at) ?? kindBefore(tokens, this.from, this.at);
    const isNamed = tokens[next]?.isUpper === true && headAt(tokens, next) === 0;
    const sector = counted === null && isNamed && fieldEnd(tokens, next) > next ? sectorIn(tokens, this.from, this.at) : null;
    if (sector !== null && this.enumeration === null) this.enumerate(sector, 1, next);
    else if (counted !== null && isNamed && this.enumeration === null) this.enumerate(counted, this.at - counted, next);
    else if (startsParty(tokens, next) || isNamed) {
      this.from = next;
      this.shared = '';
    }
    this.at = Math.max(next, this.at);
    return true;
  }

  private dash(): boolean {
    const next = this.at + 1;
    const { tokens } = this.cell;
    const person = isPersonAt(tokens, this.from);
    const isEntry = startsParty(tokens, next) && (tokens[next]?.isUpper === true || determinerAt(tokens, next) > 0);
    if (isEntry && !person && this.at > this.from && !isBare(tokens, this.from, this.at) && !isOfficeOfTwo(tokens, this.from, this.at, next) && !isField(tokens, next) && !isOwnerBehind(tokens, this.from, this.at)) return false;
    this.at += 1;
    return true;
  }

  private separator(): boolean {
    const { tokens, isLabel } = this.cell;
    if (isAmpersandInside(tokens, this.at)) return this.skipTo(this.at + 1);
    let next = this.at + 1;
    while (next < tokens.length && (isAnd(tokens[next]) || tokens[next]?.kind === 'comma' || tokens[next]?.kind === 'break' || (tokens[next]?.plain === 'cung' && tokens[next + 1]?.plain !== 'voi'))) next += 1;
    while (tokens[this.at]?.plain === 'cung' && (tokens[next]?.plain === 'voi' || tokens[next]?.plain === 'nhau')) next += 1;
    if (tokens[next]?.kind === 'bullet' || tokens[next]?.kind === 'stop') return false;
    if (isLabel(next)) return this.stopAt(next);
    const semicolon = tokens[this.at]?.kind === 'semicolon';
    // A role right behind the separator is the list's own: "UBND các xã, chủ trì".
    const role = semicolon ? null : roleAt(tokens, this.from, next);
    if (role && role.length > kindAt(tokens, next)) {
      if (this.asksForDeed && this.isDeed(next)) return this.skipTo(next);
      return this.stopAt(next);
    }
    if (semicolon && roleAt(tokens, next, next) && headAt(tokens, next) === 0) return this.stopAt(next);
    const begins = this.beginning(next, semicolon);
    if (begins === null) return this.skipTo(next);
    this.close(this.at);
    if (begins === '') this.enumeration = null;
    this.from = next;
    this.shared = begins;
    this.at = next;
    return true;
  }

  private isDeed(index: number): boolean {
    return roleAt(this.cell.tokens, index, index)?.roleClass === 'executing';
  }

  private skipTo(next: number): boolean {
    this.at = Math.max(next, this.at + 1);
    return true;
  }

  private stopAt(next: number): boolean {
    this.close(this.at);
    this.from = next;
    this.at = next;
    return false;
  }

  /** "Sở VH, TT&DL", "Phòng Pháp chế, Thanh tra": the separator stands within the field that the name is called by. */
  private isInField(): boolean {
    const { tokens } = this.cell;
    if (this.shared !== '' || !['phong', 'so', 'ban', 'p'].includes(tokens[this.from]?.plain ?? '')) return false;
    const end = fieldEnd(tokens, this.from + 1);
    if (end <= this.at) return false;
    // "Phòng Pháp chế, Thanh tra tỉnh": the second has an owner of its own.
    return tokens[this.from + 1]?.isCaps === true || tokens[end]?.kind !== 'word' || roleAt(tokens, this.from, end) !== null;
  }

  /** The words a new name shares with the one before it ('' for none), or null where the name goes on. */
  private beginning(next: number, semicolon: boolean): string | null {
    const { tokens } = this.cell;
    const { from, at } = this;
    if (next >= tokens.length || at === from) return at === from && next < tokens.length ? '' : null;
    if (isOfficeOfTwo(tokens, from, at, next) || (!semicolon && isTelecomField(tokens, from, next))) return null;
    if (!semicolon && (isPostBehind(tokens, from, next) || isCodeOfPolice(tokens, from, at, next) || this.isInField())) return null;
    const areSame = (isPersonAt(tokens, next) && isPersonAt(tokens, from)) || (isPostAt(tokens, next) && isPostAt(tokens, from) && tokens[next + 2]?.isUpper === true);
    if (areSame) return '';
    const listed = this.enumerated(next);
    if (listed !== undefined) return listed;
    const isGroup = this.inGroup || determinerAt(tokens, from) > 0 || beginsKinds(tokens, from);
    if (!semicolon && isGroup && isBareKind(tokens, next)) return null;
    if (!semicolon && isBare(tokens, from, at) && (determinerAt(tokens, next) === 0 || isBarePost(tokens, from, at))) return null;
    const place = placeAt(tokens, next);
    if (place > 0) return this.placeBeginning(next, place, semicolon);
    const elided = this.elidedField(next);
    if (elided !== null) return elided;
    if (startsParty(tokens, next)) return tokens[next]?.isUpper !== true && isPostAt(tokens, next) ? null : '';
    if (!isGroup && beginsBody(tokens, next)) return '';
    if (semicolon) return '';
    if (!isGroup && isBareKind(tokens, next)) return isWeakKind(tokens, next) ? null : '';
    return !isGroup && tokens[next]?.isCaps === true && (tokens[next]?.plain.length ?? 0) > 2 && tokens[at]?.kind === 'comma' && !isShort(tokens[at - 1]) ? '' : null;
  }

  /** "UBND huyện Ba Tơ, thị xã Đức Phổ" shares "UBND"; "UBND các xã, thị trấn" is one name. */
  private placeBeginning(next: number, length: number, semicolon: boolean): string | null {
    const { tokens } = this.cell;
    if (tokens[next + length]?.isUpper !== true) return semicolon ? '' : null;
    const ownPlace = lastPlace(tokens, this.from, this.at);
    if (this.shared !== '') return withoutPlace(this.shared);
    if (ownPlace === null || tokens[next]?.isUpper === true && ownPlace === this.from) return '';
    const before = tokens[ownPlace - 1]?.plain === 'cac' ? ownPlace - 1 : ownPlace;
    return textOf(this.cell, this.from, before);
  }

  private enumerated(next: number): string | null | undefined {
    const { tokens } = this.cell;
    if (this.enumeration === null) return this.elidedPlace(next);
    if (startsParty(tokens, next) && !(this.enumeration.isPlaces && isPlaceName(tokens, next))) {
      const place = placeAt(tokens, next);
      if (place === 0 || !this.enumeration.isPlaces) return fieldEnd(tokens, this.from) > this.at ? null : '';
      this.enumeration = null;
      return withoutPlace(this.shared);
    }
    if (tokens[next]?.isUpper !== true) return fieldEnd(tokens, this.from) > this.at ? null : undefined;
    if (this.enumeration.isPlaces) return this.enumeration.shared;
    if (fieldEnd(tokens, this.from) > this.at) return null;
    return isAnd(tokens[this.at]) && fieldEnd(tokens, next) === next ? null : this.enumeration.shared;
  }

  /** "UBND xã Ba Vinh, Ba Động và Ba Tô": places of one kind, the kind said once. */
  private elidedPlace(next: number): string | undefined {
    const { tokens } = this.cell;
    const isNamed = tokens[next]?.isUpper === true && tokens[next]?.isCaps === false && (!startsParty(tokens, next) || isPlaceName(tokens, next));
    if (isNumberAlone(tokens, next)) return this.numberedPlace();
    if (!isNamed) return undefined;
    if (this.shared !== '' && withoutPlace(this.shared) !== this.shared) return this.shared;
    const place = lastPlace(tokens, this.from, this.at);
    if (place === null) return undefined;
    const named = place + placeAt(tokens, place);
    const isNamedPlace = tokens[named]?.isUpper === true && this.at - named <= 4;
    return isNamedPlace ? [this.shared, textOf(this.cell, this.from, named)].filter((part) => part !== '').join(' ') : undefined;
  }

  /** "UBND phường 1, 2 và 5": places called by numbers. */
  private numberedPlace(): string | undefined {
    const { tokens } = this.cell;
    if (!isNumberAlone(tokens, this.at - 1)) return undefined;
    if (this.shared !== '') return this.shared;
    const place = lastPlace(tokens, this.from, this.at);
    // "các thôn 1, 2" stays one group.
    return place !== null && place + placeAt(tokens, place) === this.at - 1 && !isCounting(tokens[place - 1]) ? textOf(this.cell, this.from, this.at - 1) : undefined;
  }

  /** "Phòng Nội vụ, Tư pháp": two departments, where both are fields of their own. */
  private elidedField(next: number): string | null {
    const { tokens } = this.cell;
    const head = this.shared === '' ? headWordsAt(tokens, this.from) : 0;
    const word = this.shared === '' ? (tokens[this.from]?.plain ?? '') : this.shared.toLowerCase();
    const isDepartment = this.shared === '' ? head === 1 && ['phong', 'so', 'ban'].includes(word) : ['phòng', 'sở', 'ban'].includes(word);
    if (!isDepartment) return null;
    const own = fieldEnd(tokens, this.from + head);
    const other = fieldEnd(tokens, next);
    // "UBND" is an abbreviation as well, but no field.
    if (tokens[next]?.isCaps === true && headAt(tokens, next) > 0) return null;
    if (own > this.at || own !== lastWordEnd(tokens, this.at) || other === next || tokens[next]?.isUpper !== true) return null;
    return this.shared === '' ? textOf(this.cell, this.from, this.from + head) : this.shared;
  }

  private close(to: number): void {
    const { tokens } = this.cell;
    let from = this.from;
    let end = to;
    while (from < end && (tokens[from]?.kind !== 'word' || tokens[from]?.plain === 'va')) {
      if (tokens[from]?.kind === 'open') break;
      from += 1;
    }
    while (end > from && ((tokens[end - 1]?.kind !== 'word' && tokens[end - 1]?.kind !== 'close') || tokens[end - 1]?.plain === 'va')) end -= 1;
    end = withoutCount(tokens, from, end);
    if (end > from) this.items.push({ from, to: end, shared: this.shared });
    this.from = to;
    this.asksForDeed = false;
    this.inGroup = false;
  }
}

/**
 * The names that stand one after another from a place on. `endsAt` says where a list must end besides a role, a bullet or a
 * full stop.
 *
 * @example readNames over "Phòng Tư pháp, UBND các xã, thị trấn chủ trì" → two names, end at "chủ trì"
 */
export function readNames(cell: Cell, start: number, endsAt: (index: number) => boolean = () => false): NameList {
  return new NameReader(cell, start, endsAt).read();
}

export const nameOf = (cell: Cell, { from, to, shared }: NameItem): string => (shared === '' ? '' : `${shared} `) + textOf(cell, from, to);
