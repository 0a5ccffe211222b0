import { fold, type UnitLevel } from '#domain';
import type { KnownGroup, KnownUnit, UnitDirectory } from '../model/directory.js';
import { groupKind, type GroupKind } from './group-form.js';
import { nameForm, wholeForm, type NameForm } from './name-form.js';
import { NearestNames } from './nearest-names.js';

/** One way to write a unit's name. Level and place are its own or, where it has none, those of the nearest unit above that has. */
export interface UnitEntry {
  readonly unit: KnownUnit;
  readonly form: NameForm;
  readonly level: string;
  readonly place: string;
}

export interface GroupEntry {
  readonly group: KnownGroup;
  readonly form: NameForm;
}

export interface UnitIndex {
  readonly directory: UnitDirectory;
  readonly unitsById: ReadonlyMap<string, KnownUnit>;
  readonly unitsByFold: ReadonlyMap<string, readonly KnownUnit[]>;
  /** By initials alone, the units near the owner only (all where the owner is not known); and by initials and place, all. */
  readonly nearByInitials: ReadonlyMap<string, readonly UnitEntry[]>;
  readonly entriesByPlace: ReadonlyMap<string, readonly UnitEntry[]>;
  /** How near a unit is to the owner: 0 itself, below it by depth, then what stands right under a unit above it. */
  readonly rankOf: (unit: KnownUnit) => number;
  readonly groupsByFold: ReadonlyMap<string, readonly KnownGroup[]>;
  readonly groupsByInitials: ReadonlyMap<string, readonly GroupEntry[]>;
  readonly groupsByKind: ReadonlyMap<GroupKind, readonly KnownGroup[]>;
  readonly places: ReadonlySet<string>;
  /** Folded names by unit or group, for the nearest ones; made when first asked for. */
  readonly nearestNames: () => NearestNames;
  /** The owner and the units above it, nearest first. */
  readonly ownerLine: readonly KnownUnit[];
  /** The level of who issues the plan, also where the owner is not in the directory. */
  readonly ownerLevel: UnitLevel | null;
}

const ANCESTORS = 32;

const namesOf = ({ name, shortName, aliases }: KnownUnit): string[] => [name, ...(shortName ? [shortName] : []), ...aliases];

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(name);
    known.set(name, made);
    return made;
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** As append, for values that come one after another with the same key: "Phòng VHTT" and "Phòng VH-TT" of one unit. */
function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  if (map.get(key)?.at(-1) !== value) append(map, key, value);
}

/** A unit and all above it; a tree that turns in a circle is cut. */
export function lineOf(unit: KnownUnit | undefined, unitsById: ReadonlyMap<string, KnownUnit>): KnownUnit[] {
  const line: KnownUnit[] = [];
  let at = unit;
  while (at && line.length < ANCESTORS && !line.includes(at)) {
    line.push(at);
    at = at.parentId === null ? undefined : unitsById.get(at.parentId);
  }
  return line;
}

/** The level and place that a unit's name, or the nearest name above, tells. */
function standings(units: readonly KnownUnit[], forms: ReadonlyMap<string, NameForm>, unitsById: ReadonlyMap<string, KnownUnit>): Map<string, { level: string; place: string }> {
  const found = new Map<string, { level: string; place: string }>();
  for (const unit of units) {
    for (const above of lineOf(unit, unitsById)) {
      const known = found.get(above.id);
      const form = forms.get(above.id);
      const own = known ?? (form && form.level !== '' && form.place !== '' ? { level: form.level, place: form.place } : undefined);
      if (!own) continue;
      found.set(unit.id, own);
      break;
    }
  }
  return found;
}

const ABOVE = 50;
const BESIDE = 100;
/** Farther than any unit that a name without a place can mean. */
export const FAR = 1000;

function ranking(ownerLine: readonly KnownUnit[], unitsById: ReadonlyMap<string, KnownUnit>): UnitIndex['rankOf'] {
  const above = new Map(ownerLine.map(({ id }, distance) => [id, distance]));
  const owner = ownerLine[0];
  const ranks = new Map<string, number>();
  const rank = (unit: KnownUnit): number => {
    if (!owner) return 0;
    const own = above.get(unit.id);
    if (own !== undefined) return own === 0 ? 0 : ABOVE + own;
    const below = lineOf(unit, unitsById).indexOf(owner);
    if (below > 0) return Math.min(below, ABOVE - 1);
    const parent = unit.parentId === null ? undefined : above.get(unit.parentId);
    return parent === undefined ? FAR : BESIDE + parent;
  };
  for (const unit of unitsById.values()) ranks.set(unit.id, rank(unit));
  return (unit) => ranks.get(unit.id) ?? FAR;
}

function indexUnits({ units }: UnitDirectory, unitsById: ReadonlyMap<string, KnownUnit>, rankOf: UnitIndex['rankOf']): Pick<UnitIndex, 'unitsByFold' | 'nearByInitials' | 'entriesByPlace' | 'places'> {
  // Thousands of units share the names of their offices.
  const formOf = remembered((name) => nameForm(name));
  const names = new Map<string, NameForm>(units.map((unit) => [unit.id, formOf(unit.name)]));
  const places = new Set([...names.values()].map(({ place }) => place).filter((place) => place !== ''));
  const standing = standings(units, names, unitsById);
  const placedFormOf = remembered((name) => nameForm(name, places));
  const foldOf = remembered(fold);
  const unitsByFold = new Map<string, KnownUnit[]>();
  const nearByInitials = new Map<string, UnitEntry[]>();
  const entriesByPlace = new Map<string, UnitEntry[]>();
  for (const unit of units) {
    const above = standing.get(unit.id);
    const isNear = rankOf(unit) < FAR;
    for (const name of new Set(namesOf(unit))) {
      push(unitsByFold, foldOf(name), unit);
      const form = placedFormOf(name);
      const level = form.level || above?.level || '';
      const entry: UnitEntry = { unit, form, level, place: form.place || (level === above?.level ? above.place : '') };
      if (isNear) append(nearByInitials, form.initials, entry);
      append(entriesByPlace, `${form.initials}|${entry.place}`, entry);
    }
  }
  return { unitsByFold, nearByInitials, entriesByPlace, places };
}

function indexGroups({ groups }: UnitDirectory): Pick<UnitIndex, 'groupsByFold' | 'groupsByInitials' | 'groupsByKind'> {
  const groupsByFold = new Map<string, KnownGroup[]>();
  const groupsByInitials = new Map<string, GroupEntry[]>();
  const groupsByKind = new Map<GroupKind, KnownGroup[]>();
  for (const group of groups) {
    for (const name of [group.name, ...group.aliases]) {
      push(groupsByFold, fold(name), group);
      const form = wholeForm(name);
      append(groupsByInitials, form.initials, { group, form });
      const kind = groupKind(name);
      if (kind !== null && !group.isOpen) push(groupsByKind, kind, group);
    }
  }
  return { groupsByFold, groupsByInitials, groupsByKind };
}

/**
 * The units and groups of a directory, ready to look names up in; linear in the directory. `ownerLevel` is the level of who
 * issues the plan where the directory does not hold it.
 *
 * @example resolveParty(words, unitIndex(directory))
 */
export function unitIndex(directory: UnitDirectory, options: { readonly ownerLevel?: UnitLevel | null } = {}): UnitIndex {
  const unitsById = new Map(directory.units.map((unit) => [unit.id, unit]));
  const owner = directory.ownerUnitId === null ? undefined : unitsById.get(directory.ownerUnitId);
  const ownerLine = lineOf(owner, unitsById);
  const rankOf = ranking(ownerLine, unitsById);
  let nearestNames: NearestNames | null = null;
  return {
    directory,
    unitsById,
    ...indexUnits(directory, unitsById, rankOf),
    ...indexGroups(directory),
    nearestNames: () => (nearestNames ??= new NearestNames(directory)),
    ownerLine,
    rankOf,
    ownerLevel: owner?.level ?? options.ownerLevel ?? null,
  };
}
