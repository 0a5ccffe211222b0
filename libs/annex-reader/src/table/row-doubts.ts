import type { Doubt } from '../model/doubt.js';
import type { CellReading, RowKind } from '../model/reading.js';
import type { KindRead } from './row-kinds.js';
import { hasSameNumber, type TreeRow } from './row-tree.js';

/** What a person should know of how a row was put together. */
export function rowDoubts(at: number, tree: readonly TreeRow[], kinds: readonly KindRead[], cells: Readonly<Record<string, CellReading>>): Doubt[] {
  const { row } = tree[at]!;
  const place = row.places[0] ?? null;
  const { kind, isUnsure } = kinds[at]!;
  const doubts: Doubt[] = row.joined.map((piece) => ({ code: piece.isUnsure ? 'joinUnsure' : 'rowsJoined', field: null, params: { row: piece.key }, place: piece.place }));
  if (row.isUnsureApart) doubts.push({ code: 'joinUnsure', field: null, params: { row: row.key }, place });
  if (isUnsure) doubts.push({ code: 'rowKindUnsure', field: null, params: { kind }, place });
  for (const [key, { origin, text }] of Object.entries(cells)) {
    if (origin !== 'own' && text !== '') doubts.push({ code: origin === 'span' ? 'cellFromSpan' : 'cellFromGroup', field: key, params: {}, place });
  }
  return [...doubts, ...numberDoubts(at, tree, kinds.map((each) => each.kind))];
}

function numberDoubts(at: number, tree: readonly TreeRow[], kinds: readonly RowKind[]): Doubt[] {
  const { row, parent, rank } = tree[at]!;
  const place = row.places[0] ?? null;
  const kind = kinds[at]!;
  if (kind === 'note') return [];
  if (!row.number) return kind === 'section' || isAnyNumbered(tree) === false ? [] : [{ code: 'numberMissing', field: 'number', params: {}, place }];
  const { number } = row;
  if (number.kind === 'dash' || number.kind === 'plus' || row.isNumberHeld) return [];
  const before = tree.slice(0, at).findLast((other) => other.row.number !== null && other.parent === parent && other.rank === rank);
  if (before && hasSameNumber(before.row.number, number)) return [{ code: 'numberRepeated', field: 'number', params: { number: number.printed }, place }];
  const silent = tree.slice(0, at).reverse().findIndex((other) => other.row.number !== null && other.rank <= rank);
  const unnumbered = silent < 0 ? 0 : tree.slice(at - silent, at).filter((other) => other.rank === rank && other.row.number === null).length;
  const anywhere = tree.slice(0, at).findLast((other) => other.row.number?.kind === number.kind && other.rank === rank);
  const expected = [1, (before?.row.number?.value ?? 0) + 1, (before?.row.number?.value ?? 0) + 1 + unnumbered, (anywhere?.row.number?.value ?? 0) + 1];
  if (number.kind === 'lower' || expected.includes(number.value) || (!before && !anywhere)) return [];
  return [{ code: 'numberSkipped', field: 'number', params: { number: number.printed }, place }];
}

const isAnyNumbered = (tree: readonly TreeRow[]): boolean => tree.some(({ row }) => row.number !== null && row.number.kind !== 'dash');
