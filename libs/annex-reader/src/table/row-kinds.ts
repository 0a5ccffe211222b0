import type { RowKind, TableKind } from '../model/reading.js';
import type { RowOverride } from './raw-table.js';
import type { ColumnsInUse } from './row-facts.js';
import { isRemark, type TreeRow } from './row-tree.js';
import { anyText, ownText } from './slot.js';

export interface KindRead {
  readonly kind: RowKind;
  readonly isUnsure: boolean;
}

const sure = (kind: RowKind): KindRead => ({ kind, isUnsure: false });
const unsure = (kind: RowKind): KindRead => ({ kind, isUnsure: true });

/** What every row is: a section, an item that heads others, an item, what stands under one, or words between. */
export function rowKinds(tree: readonly TreeRow[], columns: ColumnsInUse, kind: TableKind, overrides: Readonly<Record<string, RowOverride>>): KindRead[] {
  const headRanks = titleRanks(tree);
  const kinds: KindRead[] = [];
  tree.forEach((each) => {
    const said = overrides[each.row.key]?.kind;
    const parent = each.parent === null ? null : kinds[each.parent]!.kind;
    kinds.push(said ? sure(said) : kindOf(each, tree, columns, kind, headRanks, parent));
  });
  return kinds;
}

/**
 * The ranks at which numbers number sections: they are titles over finer numbers, nearly all of them at the top, and all of them
 * below other sections.
 */
function titleRanks(tree: readonly TreeRow[]): ReadonlySet<number> {
  const ranks = [...new Set(tree.map(({ rank }) => rank))].filter((rank) => Number.isFinite(rank)).sort((a, b) => a - b);
  const found = ranks.filter((rank, at) => {
    const rows = tree.filter((each) => each.rank === rank && each.row.number !== null);
    const titles = rows.filter(({ row, children }) => row.isTitleOnly && children.length > 0);
    return rank >= 3 && rank < 7 && titles.length >= 2 && titles.length * 10 >= rows.length * (at === 0 ? 8 : 10);
  });
  return new Set(found);
}

function kindOf(each: TreeRow, tree: readonly TreeRow[], columns: ColumnsInUse, kind: TableKind, headRanks: ReadonlySet<number>, parent: RowKind | null): KindRead {
  const { row, rank, children } = each;
  if (row.isNote || isRemark(row)) return row.isUnsureNote ? unsure('note') : sure('note');
  const isUnder = parent === 'item' || parent === 'group' || parent === 'subItem';
  if (row.isTitleOnly && !isUnder) {
    const isSectionNumber = row.number !== null && rank < 3;
    if (isSectionNumber || headRanks.has(rank)) return sure('section');
    if (!row.number) return untitled(each, tree);
    if (children.length > 0 && row.isStrong && row.isWide) return sure('section');
  }
  if (children.length > 0 && headsOthers(each, tree, columns, kind)) return sure('group');
  return sure(isUnder ? 'subItem' : 'item');
}

/** Words alone on a row without number: a title over what follows, or a remark. */
function untitled({ row, children }: TreeRow, tree: readonly TreeRow[]): KindRead {
  const areSectionsNumbered = tree.some((other) => other.row.number?.kind === 'roman' || other.row.number?.kind === 'letter');
  if (children.length > 0) return row.isWide || row.isStrong || !areSectionsNumbered ? sure('section') : unsure('section');
  return unsure(row.isWide || row.isStrong ? 'section' : 'note');
}

/** The item itself is neither measured nor done: what says so stands in the rows under it, or is taken over by them. */
function headsOthers({ row, children }: TreeRow, tree: readonly TreeRow[], columns: ColumnsInUse, kind: TableKind): boolean {
  if (row.isTitleOnly) return true;
  const under = children.map((at) => tree[at]!.row);
  const filled = (meaning: string): readonly number[] => columns.values.filter((column) => columns.meanings[column] === meaning);
  const hasOwn = (meaning: string): boolean => filled(meaning).some((column) => anyText(row.slots[column]) !== '');
  const haveOwn = (meaning: string): boolean => under.some(({ slots }) => filled(meaning).some((column) => ownText(slots[column]) !== ''));
  if (kind === 'indicators' || kind === 'matrix') return !hasOwn('target') || under.every(({ isTitleOnly }) => isTitleOnly);
  const decisive = ['schedule', 'results', 'lead', 'parties'].filter((meaning) => filled(meaning).length > 0);
  if (decisive.some((meaning) => !hasOwn(meaning) && haveOwn(meaning))) return true;
  // What a row under it does not say itself it has from here: who does it, and until when.
  const lacks = (meaning: string): boolean => under.some(({ slots }) => filled(meaning).every((column) => anyText(slots[column]) === ''));
  return ['schedule', 'lead', 'parties'].some((meaning) => filled(meaning).length > 0 && hasOwn(meaning) && lacks(meaning));
}
