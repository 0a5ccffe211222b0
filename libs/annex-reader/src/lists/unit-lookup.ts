import { fold } from '#domain';
import type { KnownUnit } from '../model/directory.js';
import { nearest, resolveParty } from '../units/resolve-party.js';
import { unitIndex, type UnitIndex } from '../units/unit-index.js';
import type { UnitChoice, UnitMeant } from './list-model.js';

/** `none`: nothing is written; otherwise how the wording was understood. */
export type Meaning = 'none' | 'sure' | 'unsure' | 'several' | 'unknown';

export interface LookedUp {
  readonly meant: UnitMeant;
  readonly meaning: Meaning;
}

/** A row of the list that later rows may name as the unit they belong to. */
export interface NamedRow {
  readonly key: string;
  readonly unit: Omit<KnownUnit, 'id' | 'parentId'>;
}

const ROW = 'row:';
const CANDIDATES = 5;
/** Looking for near names costs a millisecond each: a list of thousands of unknown names is told so without them. */
const MOST_NEAR = 300;

export const NOT_SAID: UnitMeant = { wording: '', unitId: null, rowKey: null, name: null, candidates: [] };

/** Looks up units by code, name or abbreviation, among those that exist and the rows of the list itself, wherever they stand in it. */
export class UnitLookup {
  private readonly index: UnitIndex;
  private readonly byCode = new Map<string, KnownUnit[]>();
  private readonly byName = new Map<string, KnownUnit[]>();
  private readonly known = new Map<string, LookedUp>();
  private near = 0;

  constructor(units: readonly KnownUnit[], rows: readonly NamedRow[], rootUnitId: string | null) {
    const ofRows = rows.map(({ key, unit }): KnownUnit => ({ ...unit, id: ROW + key, parentId: null }));
    const all = [...units, ...ofRows];
    this.index = unitIndex({ units: all, groups: [], ownerUnitId: rootUnitId });
    for (const unit of all) {
      if (unit.code !== null) add(this.byCode, codeKey(unit.code), unit);
      for (const name of new Set([unit.name, ...(unit.shortName === null ? [] : [unit.shortName]), ...unit.aliases].map(fold))) add(this.byName, name, unit);
    }
  }

  /** `own`: the row that asks, which is never its own parent. `same`: the existing unit a row turned out to be. */
  find(wording: string, own: string | null, same: ReadonlyMap<string, string>): LookedUp {
    if (fold(wording) === '') return { meant: NOT_SAID, meaning: 'none' };
    const exact = this.distinct([...(this.byCode.get(codeKey(wording)) ?? [])], own, same);
    if (exact.length === 1) return this.one(wording, exact[0]!);
    const named = exact.length > 1 ? exact : this.distinct(this.byName.get(fold(wording)) ?? [], own, same);
    if (named.length === 1) return this.one(wording, named[0]!);
    if (named.length > 1) return this.preferred(wording, named);
    const kept = this.known.get(fold(wording)) ?? this.byForm(wording);
    this.known.set(fold(wording), kept);
    return kept.meant.rowKey !== null && kept.meant.rowKey === own ? { meant: { ...NOT_SAID, wording, candidates: kept.meant.candidates }, meaning: 'unknown' } : kept;
  }

  /** Of two of the same name, the one that is written with the same marks ("Ba Tơ", "Ba Tô"). */
  private preferred(wording: string, units: readonly KnownUnit[]): LookedUp {
    const written = units.filter(({ name, shortName }) => [name, shortName].some((one) => one !== null && one.toLowerCase() === wording.toLowerCase()));
    if (written.length === 1) return this.one(wording, written[0]!);
    // A row of the list that may be the unit of that name which is there already stands for both.
    const rows = units.filter(({ id }) => id.startsWith(ROW));
    if (rows.length === 1 && units.length === 2) return this.one(wording, rows[0]!);
    return { meant: { ...NOT_SAID, wording, candidates: (written.length > 1 ? written : units).slice(0, CANDIDATES * 2).map((unit) => choiceOf(unit, 1)) }, meaning: 'several' };
  }

  private byForm(wording: string): LookedUp {
    const words = { role: 'lead', name: wording, wording, duty: null, nature: 'unit', roleFrom: 'column', confidence: 'high' } as const;
    const { target } = this.near < MOST_NEAR ? resolveParty(words, this.index) : { target: { kind: 'unknown', candidates: [] } as const };
    if (target.kind === 'unit') {
      const unit = this.index.unitsById.get(target.unitId)!;
      return { ...this.one(wording, unit), meaning: 'unsure' };
    }
    this.near += 1;
    const candidates = target.kind === 'unknown' ? target.candidates : nearest(wording, this.index, CANDIDATES);
    const choices = candidates.flatMap(({ kind, id, likeness }) => {
      const unit = kind === 'unit' ? this.index.unitsById.get(id) : undefined;
      return unit === undefined ? [] : [choiceOf(unit, likeness)];
    });
    const isSeveral = choices.length > 1 && choices.every(({ likeness }) => likeness === 1);
    return { meant: { ...NOT_SAID, wording, candidates: choices }, meaning: isSeveral ? 'several' : 'unknown' };
  }

  private one(wording: string, unit: KnownUnit): LookedUp {
    const { unitId, rowKey, name } = choiceOf(unit, 1);
    return { meant: { wording, unitId, rowKey, name, candidates: [] }, meaning: 'sure' };
  }

  private distinct(units: readonly KnownUnit[], own: string | null, same: ReadonlyMap<string, string>): KnownUnit[] {
    const others = units.filter(({ id }) => own === null || id !== ROW + own);
    const ids = new Set(others.map(({ id }) => id));
    return others.filter(({ id }) => !(id.startsWith(ROW) && ids.has(same.get(id.slice(ROW.length)) ?? '')));
  }
}

const codeKey = (code: string): string => code.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

function choiceOf({ id, name }: KnownUnit, likeness: number): UnitChoice {
  return id.startsWith(ROW) ? { unitId: null, rowKey: id.slice(ROW.length), name, likeness } : { unitId: id, rowKey: null, name, likeness };
}

function add(map: Map<string, KnownUnit[]>, key: string, unit: KnownUnit): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [unit]);
  else list.push(unit);
}
