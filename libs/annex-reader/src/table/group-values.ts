import type { CellReading, ReadColumn, RowKind } from '../model/reading.js';
import type { JoinedRow } from './join-rows.js';
import type { ColumnsInUse } from './row-facts.js';
import type { TreeRow } from './row-tree.js';
import { anyText, type Slot } from './slot.js';

/** What a group's row says for each row under it that is silent. */
const HOLD_FOR_EACH: readonly ReadColumn[] = ['parties', 'lead', 'coordinating', 'monitoring', 'evaluating', 'schedule', 'measureUnit', 'basis', 'unit'];
/** What it says for all of them or for none: where one has its own, the group's is the sum and not theirs. */
const HOLD_FOR_ALL: readonly ReadColumn[] = ['results', 'target', 'baseline'];

function cellOf(slot: Slot, origin: CellReading['origin']): CellReading {
  return { text: slot.text.trim(), marks: trimmedMarks(slot), origin, fragmentIds: slot.fragmentIds, rowsSpanned: slot.rowsSpanned, columnsSpanned: slot.columnsSpanned };
}

function trimmedMarks({ text, marks }: Slot): CellReading['marks'] {
  const cut = text.length - text.trimStart().length;
  const length = text.trim().length;
  return marks.map(([from, to, style]) => [Math.max(0, from - cut), Math.min(length, to - cut), style] as const).filter(([from, to]) => from < to);
}

/** The cells of every row by column key, with what merged cells and groups above them say. */
export function cellsOfRows(tree: readonly TreeRow[], kinds: readonly RowKind[], columns: ColumnsInUse): Record<string, CellReading>[] {
  const cells = tree.map(({ row }) => ownCells(row));
  tree.forEach((each, at) => {
    if (kinds[at] !== 'item' && kinds[at] !== 'subItem' && kinds[at] !== 'group') return;
    for (const column of columns.values) {
      const key = `c${column}`;
      if (cells[at]![key]?.text) continue;
      const held = heldAbove(each, tree, kinds, columns, column);
      // The nearest group was filled before, so that what holds for a group holds for all below it.
      const above = held === null ? undefined : cells[held]![key];
      if (above?.text) cells[at]![key] = { ...above, origin: 'group' };
    }
  });
  return cells;
}

function ownCells(row: JoinedRow): Record<string, CellReading> {
  return Object.fromEntries(
    row.slots.flatMap((slot, column): [string, CellReading][] => (slot ? [[`c${column}`, cellOf(slot, slot.isSpanned ? 'span' : 'own')]] : [])),
  );
}

/** The group whose value in this column holds for the row, or null. */
function heldAbove({ parent }: TreeRow, tree: readonly TreeRow[], kinds: readonly RowKind[], columns: ColumnsInUse, column: number): number | null {
  if (parent === null || kinds[parent] !== 'group') return null;
  const meaning = columns.meanings[column]!;
  if (HOLD_FOR_EACH.includes(meaning)) return parent;
  if (!HOLD_FOR_ALL.includes(meaning)) return null;
  return tree[parent]!.children.every((child) => anyText(tree[child]!.row.slots[column]) === '') ? parent : null;
}
