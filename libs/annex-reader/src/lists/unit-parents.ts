import { fold, type UnitLevel } from '#domain';
import type { KnownUnit } from '../model/directory.js';
import { doubtOf, type ListDoubt, type UnitMeant } from './list-model.js';
import type { UnitDraft, UnitListOptions } from './unit-draft.js';
import { NOT_SAID, UnitLookup, type LookedUp } from './unit-lookup.js';

export interface ParentRead {
  readonly meant: UnitMeant;
  readonly doubts: readonly ListDoubt[];
  readonly existing: { readonly id: string; readonly name: string } | null;
  /** The row above that is the same unit. */
  readonly repeats: string | null;
  readonly parentLevel: UnitLevel | null;
}

const OUTLINE = /^\d{1,5}(?:\.\d{1,5}){0,6}\.?$/;

const codeKey = (code: string): string => code.replace(/\s+/gu, '').toLowerCase();
/** "Ủy ban nhân dân" is written "UBND" as often. */
const spoken = (name: string): string => fold(name).replaceAll('uy ban nhan dan', 'ubnd');
/** None of the unit's names is this one; a row without a name does not say another. */
const isOther = (name: string, unit: Pick<KnownUnit, 'name' | 'shortName' | 'aliases'>): boolean =>
  fold(name) !== '' && fold(unit.name) !== '' && ![unit.name, unit.shortName ?? '', ...unit.aliases].some((one) => spoken(one) === spoken(name));
const nameKey = (parent: string, name: string): string => `${parent}\n${fold(name)}`;

/** For each row the unit above it, and whether the unit is there already; parents come before their children, wherever they stand. */
export function parentsOf(drafts: readonly UnitDraft[], options: UnitListOptions): ParentRead[] {
  return new ParentReading(drafts, options).read();
}

class ParentReading {
  private readonly lookup: UnitLookup;
  private readonly unitsById: ReadonlyMap<string, KnownUnit>;
  private readonly unitByCode = new Map<string, KnownUnit>();
  private readonly unitByName = new Map<string, KnownUnit>();
  private readonly positions: ReadonlyMap<string, number>;
  private readonly outline = new Map<string, string>();
  /** Rows that turned out to be a unit that exists. */
  private readonly same = new Map<string, string>();
  private readonly firstByCode = new Map<string, UnitDraft>();
  /** Rows whose code is that of a unit, or of a row above, of another name. */
  private readonly codeOfOther = new Map<string, ListDoubt>();
  private readonly firstByName = new Map<string, string>();
  private readonly results: (ParentRead | undefined)[];
  private readonly open = new Set<number>();

  constructor(private readonly drafts: readonly UnitDraft[], private readonly options: UnitListOptions) {
    const { units, rootUnitId } = options;
    this.results = drafts.map(() => undefined);
    this.unitsById = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of units) {
      if (unit.code !== null) this.unitByCode.set(codeKey(unit.code), unit);
      this.unitByName.set(nameKey(unit.parentId ?? '', unit.name), unit);
    }
    this.positions = new Map(drafts.map(({ row }, at) => [row.key, at]));
    for (const draft of drafts) this.compareCode(draft);
    this.lookup = new UnitLookup(units, drafts.flatMap(({ row, code, name, shortName, aliases, level }) =>
      name === '' || this.isRepeatedCode(row.key, code) ? [] : [{ key: row.key, unit: { code: this.codeOfOther.has(row.key) ? null : code, name, shortName, aliases, level: level ?? 'other' } }]), rootUnitId);
  }

  read(): ParentRead[] {
    const meant = this.drafts.map((draft, at) => this.meantBy(draft, at));
    const cut = this.cutCircles(meant);
    this.drafts.forEach((_, at) => this.settle(at, cut));
    return this.results.map((result) => result!);
  }

  /** The same code says the same unit only where the name does not say another. */
  private compareCode(draft: UnitDraft): void {
    const { row, code, name } = draft;
    if (code === null) return;
    const unit = this.unitByCode.get(codeKey(code));
    const first = this.firstByCode.get(codeKey(code));
    if (unit !== undefined && isOther(name, unit)) this.codeOfOther.set(row.key, doubtOf('codeTaken', 'code', { code, name: unit.name, rowName: name }));
    else if (unit !== undefined) this.same.set(row.key, unit.id);
    else if (first !== undefined && isOther(name, first)) this.codeOfOther.set(row.key, doubtOf('codeTwice', 'code', { code, name: first.name, rowName: name }));
    if (first === undefined && !this.codeOfOther.has(row.key)) this.firstByCode.set(codeKey(code), draft);
  }

  private isRepeatedCode(key: string, code: string | null): boolean {
    const first = code === null || this.codeOfOther.has(key) ? undefined : this.firstByCode.get(codeKey(code));
    return first !== undefined && first.row.key !== key;
  }

  /** What the row names; else the section it stands under, the number it is numbered below, the root. */
  private meantBy({ row, name }: UnitDraft, at: number): { meant: UnitMeant; doubts: ListDoubt[] } {
    const number = (row.said.number ?? '').replace(/\.$/u, '');
    if (OUTLINE.test(number)) this.outline.set(number, row.key);
    const wording = row.said.parent ?? '';
    if (fold(wording) !== '') return said(this.lookup.find(wording, row.key, this.same));
    const root = this.options.rootUnitId === null ? undefined : this.unitsById.get(this.options.rootUnitId);
    if (root !== undefined && fold(root.name) === fold(name)) return { meant: { ...NOT_SAID, unitId: root.parentId, name: this.unitsById.get(root.parentId ?? '')?.name ?? null }, doubts: [] };
    const above = number.includes('.') ? this.outline.get(number.slice(0, number.lastIndexOf('.'))) : undefined;
    if (above !== undefined && above !== row.key) {
      const named = this.drafts[this.positions.get(above)!]!.name;
      return { meant: { ...NOT_SAID, rowKey: above, name: named }, doubts: [doubtOf('parentFromNumber', 'parent', { name: named })] };
    }
    const section = row.section === '' ? null : this.lookup.find(row.section, row.key, this.same);
    if (section !== null && section.meaning === 'sure') return { meant: { ...section.meant, wording: '' }, doubts: [doubtOf('parentFromSection', 'parent', { name: section.meant.name ?? '' })] };
    if (root === undefined) return { meant: NOT_SAID, doubts: [doubtOf('parentUnknown', 'parent', { name: '' })] };
    return { meant: { ...NOT_SAID, unitId: root.id, name: root.name }, doubts: at === 0 && this.drafts.length === 1 ? [] : [doubtOf('parentAssumed', 'parent', { name: root.name })] };
  }

  /** Rows that stand above each other in a circle have no unit above them, and say so. */
  private cutCircles(meant: readonly { meant: UnitMeant; doubts: ListDoubt[] }[]): { meant: UnitMeant; doubts: ListDoubt[] }[] {
    const state = new Uint8Array(meant.length);
    const inCircle = new Set<number>();
    meant.forEach((_, start) => {
      const way: number[] = [];
      let at: number | undefined = start;
      while (at !== undefined && state[at] === 0) {
        state[at] = 1;
        way.push(at);
        const rowKey: string | null = meant[at]!.meant.rowKey;
        at = rowKey === null ? undefined : this.positions.get(rowKey);
      }
      if (at !== undefined && state[at] === 1) for (const one of way.slice(way.indexOf(at))) inCircle.add(one);
      for (const one of way) state[one] = 2;
    });
    return meant.map((one, at) => (inCircle.has(at) ? { meant: { ...one.meant, rowKey: null, name: null }, doubts: [doubtOf('parentCycle', 'parent', { name: one.meant.name ?? one.meant.wording })] } : one));
  }

  /** Whether the unit is there already; its parent is settled first. Iterative: a chain may be as long as the list. */
  private settle(start: number, meant: readonly { meant: UnitMeant; doubts: ListDoubt[] }[]): void {
    const way = [start];
    while (way.length > 0) {
      const at = way.at(-1)!;
      const { rowKey } = meant[at]!.meant;
      const above = rowKey === null ? undefined : this.positions.get(rowKey);
      if (above !== undefined && this.results[above] === undefined && !this.open.has(above)) {
        this.open.add(above);
        way.push(above);
        continue;
      }
      this.results[at] ??= this.settled(this.drafts[at]!, meant[at]!, above);
      way.pop();
    }
  }

  private settled(draft: UnitDraft, { meant, doubts }: { meant: UnitMeant; doubts: ListDoubt[] }, above: number | undefined): ParentRead {
    const parent = this.throughRow(meant, above === undefined ? undefined : this.results[above]);
    const more: ListDoubt[] = [];
    const existing = this.existing(draft, parent, more);
    const repeats = existing === null || draft.code !== null ? this.repeated(draft, parent) : null;
    if (repeats !== null) more.push(doubtOf('repeated', 'name', { name: draft.name }));
    const parentLevel = parent.unitId === null ? (above === undefined ? null : this.drafts[above]!.level) : (this.unitsById.get(parent.unitId)?.level ?? null);
    // Of a unit that stays as it is, it does not matter where the list puts it.
    const kept = existing === null ? doubts : doubts.filter(({ code }) => code !== 'parentAssumed' && code !== 'parentFromSection' && code !== 'parentFromNumber');
    return { meant: parent, doubts: [...kept, ...more], existing, repeats, parentLevel };
  }

  /** A row that is an existing unit, or repeats a row above, gives way to it as a parent. */
  private throughRow(meant: UnitMeant, above: ParentRead | undefined): UnitMeant {
    if (above?.existing) return { ...meant, unitId: above.existing.id, rowKey: null, name: above.existing.name };
    return above?.repeats ? { ...meant, rowKey: above.repeats } : meant;
  }

  private existing({ row, code, name }: UnitDraft, parent: UnitMeant, doubts: ListDoubt[]): ParentRead['existing'] {
    const ofOther = this.codeOfOther.get(row.key);
    if (ofOther !== undefined) {
      doubts.push(ofOther);
      return null;
    }
    const byCode = code === null ? undefined : this.unitByCode.get(codeKey(code));
    const { rootUnitId } = this.options;
    const root = rootUnitId === null ? undefined : this.unitsById.get(rootUnitId);
    const isRoot = root !== undefined && fold(root.name) === fold(name) && parent.rowKey === null && (parent.unitId === root.parentId || parent.wording === '');
    const unit = byCode ?? (isRoot ? root : parent.unitId === null ? undefined : this.unitByName.get(nameKey(parent.unitId, name)));
    if (unit === undefined) return null;
    const hasOtherCode = byCode === undefined && code !== null && unit.code !== null;
    doubts.push(hasOtherCode ? doubtOf('codeDiffers', 'code', { code: unit.code ?? '', name: unit.name }) : doubtOf('alreadyThere', 'name', { name: unit.name }));
    return { id: unit.id, name: unit.name };
  }

  private repeated({ row, code, name }: UnitDraft, parent: UnitMeant): string | null {
    if (this.isRepeatedCode(row.key, code)) return this.firstByCode.get(codeKey(code!))!.row.key;
    if (name === '') return null;
    const key = nameKey(parent.rowKey ?? parent.unitId ?? '', name);
    const other = this.firstByName.get(key);
    if (other === undefined) this.firstByName.set(key, row.key);
    if (other === undefined || other === row.key) return null;
    // Two codes say that they are two units of one name.
    const otherCode = this.drafts[this.positions.get(other)!]!.code;
    return code !== null && otherCode !== null ? null : other;
  }
}

function said({ meant, meaning }: LookedUp): { meant: UnitMeant; doubts: ListDoubt[] } {
  const params = { name: meant.wording.slice(0, 200), taken: meant.name ?? '', count: meant.candidates.length };
  if (meaning === 'unsure') return { meant, doubts: [doubtOf('parentUnsure', 'parent', params)] };
  if (meaning === 'several') return { meant, doubts: [doubtOf('parentSeveral', 'parent', params)] };
  return { meant, doubts: meaning === 'unknown' ? [doubtOf('parentUnknown', 'parent', params)] : [] };
}

