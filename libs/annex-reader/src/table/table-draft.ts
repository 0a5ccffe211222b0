import type { Grid, GridCell, GridRow } from '../model/page.js';
import type { Place } from '../model/place.js';
import type { HeadingBlock } from './heading-rows.js';
import type { BodyRow, Slot } from './slot.js';
import type { Line } from './table-lines.js';

/** A fragment of a table that stands in no row, and what it is. */
export interface AsideUse {
  readonly fragmentId: string;
  readonly as: 'columns' | 'repeatedHeading' | 'columnNumbers' | 'drawnLine' | 'emptyRow' | 'title' | 'caption' | 'note';
}

/** A table while its grids are being found. */
export interface TableDraft {
  readonly heading: HeadingBlock | null;
  /** The table whose heading holds here too, where this one has none of its own. */
  readonly headedBy: TableDraft | null;
  width: number;
  readonly rows: BodyRow[];
  readonly asides: AsideUse[];
  title: readonly Line[];
  caption: readonly Line[];
  note: readonly Line[];
  readonly place: Place;
  /** Rows of its grids so far, headings among them. */
  rowsSeen: number;
  breaksNext: boolean;
}

function slotOf(cell: GridCell, isSpanned: boolean): Slot {
  return { text: cell.text, marks: cell.marks, fragmentIds: [cell.id], isSpanned, rowsSpanned: cell.rowSpan, columnsSpanned: cell.columnSpan, place: cell.place };
}

/** For each row of a grid what stands at its columns, merged cells from above among them. */
export function slotsOf(grid: Grid): (Slot | null)[][] {
  const slots = grid.rows.map((row) => row.cells.map((cell) => (cell ? slotOf(cell, false) : null)));
  grid.rows.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      if (!cell || cell.rowSpan < 2) return;
      for (let below = at + 1; below < Math.min(grid.rows.length, at + cell.rowSpan); below += 1) slots[below]![column] ??= slotOf(cell, true);
    });
  });
  return slots;
}

/** Where a row stands: its first cell, or the grid. */
export function placeOfRow(row: GridRow, grid: Grid): Place {
  return row.cells.find((cell) => cell !== null)?.place ?? grid.place;
}
