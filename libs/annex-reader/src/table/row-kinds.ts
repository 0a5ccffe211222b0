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
  const headRank = titleRank(tree);
  const kinds: KindRead[] = [];
  tree.forEach((each) => {
    const said = overrides[each.row.key]?.kind;
    const parent = each.parent === null ? null : kinds[each.parent]!.kind;
    kinds.push(said ? sure(said) : kindOf(each, tree, columns, kind, headRank, parent));
  });
  return kinds;
}

/** The rank at which plain numbers number sections: nearly all of them are titles over finer numbers, and no wider ones exist. */
function titleRank(tree: readonly TreeRow[]): number | null {
  const ranks = [...new Set(tree.map(({ rank }) => rank))].filter((rank) => Number.isFinite(rank)).sort((a, b) => a - b);
  const [top] = ranks;
  if (top === undefined || top < 3) return null;
  const rows = tree.filter(({ rank, row }) => rank === top && row.number !== null);
  const titles = rows.filter(({ row, children }) => row.isTitleOnly && children.length > 0);
  return titles.length >= 2 && titles.length * 10 >= rows.length * 8 ? top : null;
}

function kindOf(each: TreeRow, tree: readonly TreeRow[], columns: ColumnsInUse, kind: TableKind, headRank: number | null, parent: RowKind | null): KindRead {
  const { row, rank, children } = each;
  if (row.isNote || isRemark(row)) return sure('note');
  const isUnder = parent === 'item' || parent === 'group' || parent === 'subItem';
  if (row.isTitleOnly && !isUnder) {
    const isSectionNumber = row.number !== null && rank < 3;
    if (isSectionNumber || rank === headRank) return sure('section');
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
