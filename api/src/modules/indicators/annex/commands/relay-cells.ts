import { invalidField } from '../../../../platform/problems/index.js';
import type { Mark } from '../annex-input.js';

/** A cell as it is kept: at the first row and column it covers. */
export interface KeptCell {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

export interface RelaidCells {
  readonly cells: readonly KeptCell[];
  /** Cells with words that no column is left for. */
  readonly lost: readonly KeptCell[];
}

/**
 * Lays a sheet's cells over other columns. A merged cell goes on covering those of its columns that stay, and what comes to
 * stand between them; where one that it did not cover would come between, it is refused, because the paper's frame would
 * break. Places of new columns get empty cells to write in.
 */
export function relayCells(rowIds: readonly string[], before: readonly string[], after: readonly string[], cells: readonly KeptCell[]): RelaidCells {
  const old = new Set(before);
  const laid: KeptCell[] = [];
  const lost: KeptCell[] = [];
  for (const cell of cells) {
    const from = before.indexOf(cell.columnId);
    const covered = before.slice(from, from + cell.columnsSpanned);
    const places = covered.map((id) => after.indexOf(id)).filter((place) => place >= 0);
    if (places.length === 0) {
      if (cell.text.trim() !== '') lost.push(cell);
      continue;
    }
    // What went across the whole sheet still does: a section's heading.
    const isAcross = before.length > 1 && cell.columnsSpanned === before.length;
    const [first, last] = isAcross ? [0, after.length - 1] : [Math.min(...places), Math.max(...places)];
    if (after.slice(first, last + 1).some((id) => old.has(id) && !covered.includes(id))) {
      throw invalidField('columns', 'cellTornApart', { row: rowIds.indexOf(cell.rowId) + 1 });
    }
    laid.push({ ...cell, columnId: after[first]!, columnsSpanned: last - first + 1 });
  }
  return { cells: [...laid, ...emptyCells(rowIds, after, (id) => !old.has(id), laid)], lost };
}

function emptyCells(rowIds: readonly string[], columnIds: readonly string[], isNew: (columnId: string) => boolean, cells: readonly KeptCell[]): KeptCell[] {
  const rowPlaces = new Map(rowIds.map((id, place) => [id, place]));
  const taken = new Set<string>();
  for (const { rowId, columnId, rowsSpanned, columnsSpanned } of cells) {
    const [row, column] = [rowPlaces.get(rowId)!, columnIds.indexOf(columnId)];
    for (let r = row; r < row + rowsSpanned; r += 1) {
      for (let c = column; c < column + columnsSpanned; c += 1) taken.add(`${r}/${c}`);
    }
  }
  return rowIds.flatMap((rowId, row) => columnIds.flatMap((columnId, column) =>
    isNew(columnId) && !taken.has(`${row}/${column}`) ? [{ rowId, columnId, text: '', marks: [], rowsSpanned: 1, columnsSpanned: 1 }] : []));
}
