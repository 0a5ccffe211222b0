import { fold } from '#domain';
import type { KnownUnit } from '../model/directory.js';
import type { Page } from '../model/page.js';
import { findLists, type RawListRow } from './find-lists.js';
import { doubtOf, type ListDoubt, type ListDoubtCode, type ListField, type ListRole, type PeopleListReading, type PersonRowReading, type UnitMeant } from './list-model.js';
import { readRoles, roleOfPost } from './role-words.js';
import { NOT_SAID, UnitLookup, type LookedUp } from './unit-lookup.js';
import { isListUsername, Usernames } from './usernames.js';

export interface KnownPerson {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly unitId: string;
}

export interface PeopleListOptions {
  readonly units: readonly KnownUnit[];
  readonly rootUnitId: string | null;
  /** Units that people may be put into and given roles over; all where not said. */
  readonly unitsInScope?: ReadonlySet<string>;
  /** The people one may see. */
  readonly people: readonly KnownPerson[];
  /** Every user name there is, also of people one may not see: a proposal must be free. */
  readonly takenUsernames: readonly string[];
}

export const PERSON_LENGTHS = { fullName: 200, post: 200, phone: 30, email: 254 } as const;
/** Roles that reach over a whole authority: assumed for the own unit only, and always asked about. */
const WIDE_ROLES: readonly ListRole[] = ['administrator', 'coordinator', 'leader', 'auditor'];
const EMAIL = /^[^\s@<>,;]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i;
const SPOKEN = /^(?:ông|bà|đ\/c|đồng chí)\s+/iu;

/**
 * Reads a list of people out of a page: each row with what it says, the unit meant, the roles and whom they reach, and a user
 * name nobody has where none is written. A role is never wider than what is written (RULES.md X1).
 *
 * @example readPeopleList(page, options).rows[0] → { fullName: 'Phạm Thị Hoà', username: 'phamthihoa.bavinh', roles: ['unitOfficer'], … }
 */
export function readPeopleList(page: Page, options: PeopleListOptions): PeopleListReading {
  const found = findLists(page, 'people');
  const reading = new PeopleReading(options);
  // Names that are written come first: a proposal gives way to them.
  const written = found.rows.map((row) => reading.writtenUsername(row));
  const rows = found.rows.map((row, at) => reading.row(row, written[at]!));
  return { format: page.format, tables: found.tables, rows, skipped: found.skipped, remarks: page.remarks };
}

const fullNameOf = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').replace(SPOKEN, '').trim();

/** Two names that are not one: a row with the user name of somebody else is asked about, never taken for that person. */
const isOther = (one: string, other: string): boolean => fold(one) !== '' && fold(other) !== '' && fold(one) !== fold(other);

interface Username {
  readonly username: string;
  readonly doubts: readonly ListDoubt[];
  readonly existing: KnownPerson | null;
  readonly repeats: string | null;
}

class PeopleReading {
  private readonly lookup: UnitLookup;
  private readonly usernames: Usernames;
  private readonly byUsername: ReadonlyMap<string, KnownPerson>;
  private readonly byName = new Map<string, KnownPerson>();
  private readonly taken: ReadonlySet<string>;
  private readonly inList = new Map<string, { readonly key: string; readonly fullName: string }>();
  private readonly nameInList = new Map<string, string>();
  private readonly unitsById: ReadonlyMap<string, KnownUnit>;

  constructor(private readonly options: PeopleListOptions) {
    const { units, people, takenUsernames, rootUnitId } = options;
    this.lookup = new UnitLookup(units, [], rootUnitId);
    this.usernames = new Usernames(takenUsernames);
    this.taken = new Set(takenUsernames);
    this.byUsername = new Map(people.map((person) => [person.username, person]));
    for (const person of people) this.byName.set(`${person.unitId}\n${fold(person.fullName)}`, person);
    this.unitsById = new Map(units.map((unit) => [unit.id, unit]));
  }

  writtenUsername({ said, key }: RawListRow): Username | null {
    if (said.username === undefined) return null;
    const username = said.username.normalize('NFC').trim().toLowerCase();
    const none = { username, doubts: [], existing: null, repeats: null };
    if (!isListUsername(username)) return { ...none, username: username.slice(0, 100), doubts: [doubtOf('usernameInvalid', 'username', { username: username.slice(0, 100) })] };
    const existing = this.byUsername.get(username);
    const fullName = fullNameOf(said.fullName);
    if (existing && isOther(existing.fullName, fullName)) return { ...none, doubts: [doubtOf('usernameOfOther', 'username', { username, name: existing.fullName, fullName })] };
    if (existing) return { ...none, existing, doubts: [doubtOf('alreadyThere', 'username', { name: existing.fullName })] };
    if (this.taken.has(username)) return { ...none, doubts: [doubtOf('usernameTaken', 'username', { username })] };
    const above = this.inList.get(username);
    if (above && isOther(above.fullName, fullName)) return { ...none, doubts: [doubtOf('usernameTwice', 'username', { username, name: above.fullName, fullName })] };
    if (above) return { ...none, repeats: above.key, doubts: [doubtOf('repeated', 'username', { name: username })] };
    this.inList.set(username, { key, fullName });
    this.usernames.take(username);
    return none;
  }

  row(row: RawListRow, written: Username | null): PersonRowReading {
    const { said } = row;
    const doubts: ListDoubt[] = [];
    const fullName = fullNameOf(said.fullName);
    if (fullName === '') doubts.push(doubtOf('nameMissing', 'fullName'));
    const post = said.post === undefined ? null : said.post.replace(/\s+/gu, ' ');
    if (fullName.length > PERSON_LENGTHS.fullName) doubts.push(doubtOf('tooLong', 'fullName', { max: PERSON_LENGTHS.fullName }));
    if (post !== null && post.length > PERSON_LENGTHS.post) doubts.push(doubtOf('tooLong', 'post', { max: PERSON_LENGTHS.post }));
    const unit = this.unitOf(row, doubts);
    const same = this.samePerson(row, fullName, unit, written, doubts);
    const username = written ?? this.proposed(fullName, unit, same.existing !== null || same.repeats !== null, doubts);
    const roles = this.rolesOf(said.roles ?? '', post ?? '', doubts);
    const scope = this.scopeOf(said.scope ?? '', unit, roles, doubts);
    const email = this.emailOf(said.email, doubts);
    const phone = this.phoneOf(said.phone, doubts);
    const isThere = same.existing !== null;
    // Of somebody who is there already nothing is asked: the row is left out.
    const own = isThere ? doubts.filter(({ code }) => code === 'sameName' || code === 'alreadyThere') : [...doubts];
    return {
      key: row.key, place: row.place, number: row.said.number ?? '', unread: row.unread, fullName, username: username.username, post, unit, rolesWording: said.roles ?? '', roles, scope, email, phone,
      existing: same.existing, repeats: same.repeats, doubts: [...own, ...username.doubts],
    };
  }

  private unitOf({ said, section }: RawListRow, doubts: ListDoubt[]): UnitMeant {
    const found = this.lookup.find(said.unit ?? section, null, new Map());
    if (found.meaning === 'none') {
      doubts.push(doubtOf('unitMissing', 'unit'));
      return NOT_SAID;
    }
    return this.checked(found, 'unit', doubts);
  }

  private checked({ meant, meaning }: LookedUp, field: 'unit' | 'scope', doubts: ListDoubt[]): UnitMeant {
    const say = (what: 'Unknown' | 'Unsure' | 'Several' | 'OutOfScope'): void => {
      const code: ListDoubtCode = `${field}${what}`;
      doubts.push(doubtOf(code, field, { name: meant.wording.slice(0, 200), taken: meant.name ?? '', count: meant.candidates.length }));
    };
    if (meaning === 'unknown') say('Unknown');
    else if (meaning === 'several') say('Several');
    else if (meaning === 'unsure') say('Unsure');
    if (meant.unitId !== null && this.options.unitsInScope?.has(meant.unitId) === false) say('OutOfScope');
    return meant;
  }

  /** Somebody of the same name in the same unit: perhaps the same person, so the row is left out unless a person says otherwise. */
  private samePerson({ key }: RawListRow, fullName: string, { unitId }: UnitMeant, written: Username | null, doubts: ListDoubt[]): Pick<PersonRowReading, 'existing' | 'repeats'> {
    if (written?.existing) return { existing: { id: written.existing.id, name: written.existing.fullName }, repeats: null };
    if (written?.repeats) return { existing: null, repeats: written.repeats };
    if (fullName === '' || unitId === null) return { existing: null, repeats: null };
    const name = `${unitId}\n${fold(fullName)}`;
    const known = this.byName.get(name);
    if (known !== undefined && written === null) {
      doubts.push(doubtOf('sameName', 'fullName', { name: known.fullName, username: known.username }));
      return { existing: { id: known.id, name: known.fullName }, repeats: null };
    }
    const other = this.nameInList.get(name);
    if (other === undefined) this.nameInList.set(name, key);
    if (other === undefined || written !== null) return { existing: null, repeats: null };
    doubts.push(doubtOf('repeated', 'fullName', { name: fullName }));
    return { existing: null, repeats: other };
  }

  private proposed(fullName: string, unit: UnitMeant, isThere: boolean, doubts: ListDoubt[]): Username {
    const name = unit.unitId === null ? '' : (this.unitsById.get(unit.unitId)?.name ?? '');
    const username = this.usernames.propose(fullName, name);
    if (!isThere) doubts.push(doubtOf('usernameProposed', 'username', { username }));
    return { username, doubts: [], existing: null, repeats: null };
  }

  private rolesOf(wording: string, post: string, doubts: ListDoubt[]): readonly ListRole[] {
    const { roles, unknown } = readRoles(wording);
    if (unknown.length > 0) doubts.push(doubtOf('roleUnknown', 'roles', { text: unknown.join('; ').slice(0, 200) }));
    if (roles.length > 0 || unknown.length > 0) return roles;
    const guessed = roleOfPost(post);
    doubts.push(guessed === null ? doubtOf('roleMissing', 'roles') : doubtOf('roleGuessed', 'roles', { role: guessed }));
    return guessed === null ? [] : [guessed];
  }

  private scopeOf(wording: string, unit: UnitMeant, roles: readonly ListRole[], doubts: ListDoubt[]): UnitMeant {
    const found = this.lookup.find(wording, null, new Map());
    if (found.meaning !== 'none') return this.checked(found, 'scope', doubts);
    if (unit.unitId === null) return NOT_SAID;
    if (roles.some((role) => WIDE_ROLES.includes(role))) doubts.push(doubtOf('scopeAssumed', 'scope', { name: unit.name ?? '' }));
    return { wording: '', unitId: unit.unitId, rowKey: null, name: unit.name, candidates: this.authorityOf(unit.unitId) };
  }

  /** The province, district or commune a unit belongs to: what a wide role is usually given for. */
  private authorityOf(unitId: string): UnitMeant['candidates'] {
    let at = this.unitsById.get(unitId);
    for (let depth = 0; at !== undefined && depth < 32; depth += 1) {
      if (at.id !== unitId && ['province', 'district', 'commune'].includes(at.level)) return [{ unitId: at.id, rowKey: null, name: at.name, likeness: 1 }];
      at = at.parentId === null ? undefined : this.unitsById.get(at.parentId);
    }
    return [];
  }

  private emailOf(text: string | undefined, doubts: ListDoubt[]): string | null {
    if (text === undefined) return null;
    const email = text.replace(/\s+/gu, '');
    if (!EMAIL.test(email) || email.length > PERSON_LENGTHS.email) doubts.push(doubtOf('emailInvalid', 'email' satisfies ListField, { text: text.slice(0, 200) }));
    return email.slice(0, PERSON_LENGTHS.email);
  }

  /** A workbook keeps "0905…" as the number 905…: its zero is put back. */
  private phoneOf(text: string | undefined, doubts: ListDoubt[]): string | null {
    if (text === undefined) return null;
    const phone = text.replace(/\s*\n\s*/gu, '; ').trim();
    if (phone.length > PERSON_LENGTHS.phone) doubts.push(doubtOf('tooLong', 'phone', { max: PERSON_LENGTHS.phone }));
    if (!/^[35789]\d{8}$/.test(phone)) return phone;
    doubts.push(doubtOf('phoneZero', 'phone', { phone: `0${phone}` }));
    return `0${phone}`;
  }
}
