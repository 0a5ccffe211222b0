import { fold } from '#domain';
import type { KnownGroup, KnownUnit } from '../model/directory.js';
import type { Doubt, DoubtCode } from '../model/doubt.js';
import type { Candidate, PartyTarget, PartyWords } from '../model/reading.js';
import { groupKind, withoutOpenWords } from './group-form.js';
import { isSameCore, nameForm, wholeForm, type NameForm } from './name-form.js';
import { nameVariants } from './name-variants.js';
import { relativeOf } from './relative-party.js';
import { FAR, type UnitIndex } from './unit-index.js';

/** A near name is taken by itself only above this likeness, where its place is the same and no other is as near. */
const SURE_LIKENESS = 0.93;
const CLEAR_LEAD = 0.04;
const PLAUSIBLE = 0.55;
const CANDIDATES = 5;

type Found = { readonly kind: 'none' } | { readonly kind: 'one'; readonly unit: KnownUnit } | { readonly kind: 'several'; readonly units: readonly KnownUnit[] };

export interface Resolved {
  readonly target: PartyTarget;
  readonly doubts: readonly Doubt[];
}

const NONE: Found = { kind: 'none' };

const doubt = (code: DoubtCode, params: Doubt['params']): Doubt => ({ code, field: null, params, place: null });
const distinct = (units: readonly KnownUnit[]): KnownUnit[] => [...new Set(units)];

/** The letters with their marks: "Ba Tơ" and "Ba Tô" fold alike and are two communes. */
const marked = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const namesOf = ({ name, shortName, aliases }: KnownUnit): string[] => [name, ...(shortName ? [shortName] : []), ...aliases];

/** Those whose name has the same marks, where any has. */
function withSameMarks(units: readonly KnownUnit[], name: string): readonly KnownUnit[] {
  if (units.length < 2) return units;
  const words = marked(name);
  const same = units.filter((unit) => namesOf(unit).some((other) => marked(other) === words || marked(other).endsWith(` ${words}`) || words.endsWith(` ${marked(other)}`)));
  return same.length > 0 ? same : units;
}

function nearestOf(units: readonly KnownUnit[], index: UnitIndex): { rank: number; units: readonly KnownUnit[] } {
  let rank = Number.POSITIVE_INFINITY;
  let found: KnownUnit[] = [];
  for (const unit of units) {
    const own = index.rankOf(unit);
    if (own > rank) continue;
    if (own < rank) found = [];
    rank = own;
    found.push(unit);
  }
  return { rank, units: found };
}

/** Of units that a name may mean, the one it does mean: with the same marks, and nearest to the owner. */
function choose(units: readonly KnownUnit[], name: string, index: UnitIndex, hasPlace: boolean): Found {
  // A place is told by its marks; without one the owner's own comes first, of the thousands that are called alike.
  const near = nearestOf(hasPlace ? withSameMarks(units, name) : units, index);
  const left = withSameMarks(distinct(near.units), name);
  const [first] = left;
  if (!first) return NONE;
  if (near.rank >= FAR && !hasPlace) return { kind: 'several', units: left };
  return left.length === 1 ? { kind: 'one', unit: first } : { kind: 'several', units: left };
}

/** "UBND huyện", "UBND tỉnh": the owner's own or the one above it. */
function ownCouncil(form: NameForm, { ownerLine, places }: UnitIndex): Found {
  const unit = ownerLine.find(({ name }) => {
    const own = nameForm(name, places);
    return own.initials === 'ubnd' && own.level === form.level;
  });
  return unit ? { kind: 'one', unit } : NONE;
}

function byForm(name: string, index: UnitIndex): Found {
  const form = nameForm(name, index.places);
  if (form.initials === '') return NONE;
  if (form.initials === 'ubnd' && form.place === '' && form.level !== '') {
    const own = ownCouncil(form, index);
    if (own.kind === 'one') return own;
  }
  const entries =
    form.place === '' ? (index.nearByInitials.get(form.initials) ?? []) : [...(index.entriesByPlace.get(`${form.initials}|${form.place}`) ?? []), ...(index.entriesByPlace.get(`${form.initials}|`) ?? [])];
  const same = entries.filter((entry) => (form.level === '' || entry.level === '' || form.level === entry.level) && isSameCore(form, entry.form));
  return choose(same.map(({ unit }) => unit), name, index, form.place !== '');
}

function findUnit(name: string, index: UnitIndex): Found {
  let several: Found = NONE;
  for (const variant of nameVariants(name)) {
    const hasPlace = nameForm(variant, index.places).place !== '';
    const exact = choose(index.unitsByFold.get(fold(variant)) ?? [], variant, index, hasPlace);
    if (exact.kind === 'one') return exact;
    const alike = byForm(variant, index);
    if (alike.kind === 'one') return alike;
    if (several.kind === 'none') several = exact.kind === 'several' ? exact : alike;
  }
  return several;
}

function findGroup(name: string, index: UnitIndex): KnownGroup | null {
  for (const variant of nameVariants(name)) {
    const [exact] = index.groupsByFold.get(fold(variant)) ?? [];
    if (exact) return exact;
    const form = wholeForm(variant);
    const alike = (index.groupsByInitials.get(form.initials) ?? []).find((entry) => isSameCore(form, entry.form));
    if (alike) return alike.group;
  }
  const kind = groupKind(name);
  const ofKind = kind === null ? [] : [...new Set(index.groupsByKind.get(kind) ?? [])];
  return ofKind.length === 1 ? (ofKind[0] ?? null) : null;
}

/** The nearest known names, best first, likeness from 0 to 1: for a person to pick from. */
export function nearest(name: string, index: UnitIndex, limit = CANDIDATES): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const variant of nameVariants(name)) {
    for (const candidate of index.nearestNames().find(variant, Math.max(limit * 2, CANDIDATES))) {
      const key = `${candidate.kind}:${candidate.id}`;
      if (candidate.likeness > (found.get(key)?.likeness ?? 0)) found.set(key, candidate);
    }
  }
  const rank = ({ kind, id }: Candidate): number => {
    const unit = kind === 'unit' ? index.unitsById.get(id) : undefined;
    return unit ? index.rankOf(unit) : 0;
  };
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || rank(a) - rank(b)).slice(0, limit);
}

const asCandidate = (unit: KnownUnit): Candidate => ({ kind: 'unit', id: unit.id, name: unit.name, likeness: 1 });

function unknown(words: PartyWords, index: UnitIndex): Resolved {
  const candidates = nearest(words.name, index).filter(({ likeness }) => likeness >= PLAUSIBLE);
  const isGroup = words.nature === 'group' || words.nature === 'openGroup';
  const [best, next] = candidates;
  if (best && best.likeness >= SURE_LIKENESS && best.likeness - (next?.likeness ?? 0) >= CLEAR_LEAD && isSamePlace(words.name, best, index)) {
    const target: PartyTarget = best.kind === 'unit' ? { kind: 'unit', unitId: best.id } : { kind: 'group', groupId: best.id };
    return { target, doubts: [doubt('unitUnsure', { name: words.name, taken: best.name })] };
  }
  const code = isGroup ? 'groupUnknown' : 'unitUnknown';
  return { target: { kind: 'unknown', candidates }, doubts: [doubt(code, { name: words.name, nearest: best?.name ?? '', candidates: candidates.length })] };
}

/** "Ba Vinh" is as near to "Ba Dinh" as a misprint: a place is never taken for another. */
function isSamePlace(name: string, candidate: Candidate, index: UnitIndex): boolean {
  const { place } = nameForm(candidate.name, index.places);
  return place === '' ? nameForm(name, index.places).place === '' : fold(name).endsWith(place);
}

/** The open set that a longer name begins with: "Cơ quan có thẩm quyền tiếp nhận" and what more it says. */
function openGroupOf(name: string, { directory }: UnitIndex): KnownGroup | null {
  const words = `${fold(name)} `;
  const open = directory.groups.filter((group) => group.isOpen && words.startsWith(`${fold(group.name)} `));
  return open.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/**
 * An open group of that name is known: nothing to decide before the plan is issued, when its members are picked (RULES.md U3).
 * One that only goes by a like name, or a closed one for "được giao", is asked about.
 */
function resolveGroup(words: PartyWords, index: UnitIndex): Resolved | null {
  const isOpenWord = words.nature === 'openGroup';
  const named = findGroup(words.name, index);
  const group = named ?? (isOpenWord ? (openGroupOf(words.name, index) ?? findGroup(withoutOpenWords(words.name), index)) : null);
  if (!group) return null;
  const said = { name: words.name, group: group.name };
  const doubts = named?.isOpen ? [doubt('groupOpen', said)] : isOpenWord ? [doubt('groupUnsure', said)] : [];
  return { target: { kind: 'group', groupId: group.id }, doubts };
}

function resolveUnit(words: PartyWords, index: UnitIndex): Resolved | null {
  const found = findUnit(words.name, index);
  if (found.kind === 'one') return { target: { kind: 'unit', unitId: found.unit.id }, doubts: [] };
  const relative = words.nature === 'external' ? null : relativeOf(words.name, index);
  if (relative) return { target: { kind: 'relative', relative }, doubts: [doubt('unitUnsure', { name: words.name, taken: '' })] };
  if (found.kind === 'none') return null;
  const candidates = found.units.slice(0, CANDIDATES).map(asCandidate);
  // One of that name in all, but not the owner's: a neighbour's is not taken without its place.
  const isOne = found.units.length === 1;
  return { target: { kind: 'unknown', candidates }, doubts: [isOne ? doubt('unitUnsure', { name: words.name, taken: '' }) : doubt('unitSeveral', { name: words.name, count: found.units.length })] };
}

function roleDoubts({ role, roleFrom, confidence, name }: PartyWords): Doubt[] {
  if (confidence === 'low') return [doubt('roleUnsure', { name, role })];
  return roleFrom === 'assumed' ? [doubt('roleAssumed', { name, role })] : [];
}

function look(words: PartyWords, index: UnitIndex): Resolved {
  const isGroup = words.nature === 'group' || words.nature === 'openGroup';
  const first = isGroup ? resolveGroup(words, index) : resolveUnit(words, index);
  if (first && first.target.kind !== 'unknown') return first;
  const second = isGroup ? resolveUnit(words, index) : resolveGroup(words, index);
  if (second && second.target.kind !== 'unknown' && second.target.kind !== 'relative') return second;
  if (first) return first;
  if (words.nature === 'external') return { target: { kind: 'external' }, doubts: [] };
  return unknown(words, index);
}

/**
 * Looks a party up: by its name, short name or alias in folded text, by abbreviations either way ("Phòng VH&TT"), with its
 * place left out or added; a name without a place means the owner's own. Of several that a name can mean none is taken. A
 * name that is not known comes with the nearest ones; one is taken only where it can hardly be another, and said so
 * (RULES.md U1–U3, U5).
 *
 * @example resolveParty({ name: 'Phòng VH&TT', … }, index) → { target: { kind: 'unit', unitId: '…' }, doubts: [] }
 */
export function resolveParty(words: PartyWords, index: UnitIndex): { target: PartyTarget; doubts: Doubt[] } {
  const { target, doubts } = look(words, index);
  return { target, doubts: [...roleDoubts(words), ...doubts] };
}
