import type { CellInput } from '../../indicators/index.js';
import type { DraftRow, DraftTable } from '../draft/draft.js';

/**
 * The cells of the rows that are kept, each reaching as far as it was printed and the grid has room: a merged cell shrinks with the
 * rows that were left out of it, and never reaches over another (RULES.md I1).
 */
export function fitCells(table: DraftTable, kept: readonly DraftRow[], columnKeys: readonly string[]): CellInput[][] {
  const order = new Map(table.rows.map(({ key }, index) => [key, index]));
  const places = kept.map(({ key }) => order.get(key)!);
  const taken = new Set<number>();
  const place = (row: number, column: number) => row * columnKeys.length + column;
  const begins = (row: number, column: number) => kept[row]?.printed[columnKeys[column]!]?.origin === 'own';
  return kept.map((row, at) => columnKeys.flatMap((columnKey, column): CellInput[] => {
    const cell = row.printed[columnKey];
    if (cell === undefined || cell.origin === 'group' || taken.has(place(at, column))) return [];
    const isOwn = cell.origin === 'own';
    const lastRow = isOwn ? places[at]! + cell.rowsSpanned : places[at]! + 1;
    const isFree = (r: number, c: number) => !taken.has(place(r, c)) && !((r !== at || c !== column) && begins(r, c));
    let width = 1;
    while (isOwn && width < cell.columnsSpanned && column + width < columnKeys.length && isFree(at, column + width)) width += 1;
    const rowIsFree = (r: number) => Array.from({ length: width }, (_, reach) => isFree(r, column + reach)).every(Boolean);
    let height = 1;
    while (at + height < kept.length && places[at + height]! < lastRow && rowIsFree(at + height)) height += 1;
    for (let r = at; r < at + height; r += 1) for (let c = column; c < column + width; c += 1) taken.add(place(r, c));
    const marks = cell.marks.filter(([start, end]) => start >= 0 && start < end && end <= cell.text.length);
    return [{ columnKey, text: cell.text, marks, rowsSpanned: height, columnsSpanned: width }];
  }));
}
