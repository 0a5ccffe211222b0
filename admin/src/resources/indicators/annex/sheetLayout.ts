import { numbered } from '../parts/numbered';
import type { SheetCell, SheetColumn, SheetRow } from './annexTypes';

export interface HeadCell {
  column: SheetColumn;
  rowSpan: number;
  colSpan: number;
}

export interface PlacedCell {
  column: SheetColumn;
  cell: SheetCell | null;
  rowSpan: number;
  colSpan: number;
}

/** A row as printed, or the room below it for how it is read; a late one stands below the merged cells that its row is in. */
export type SheetLine = { kind: 'row'; row: SheetRow; cells: PlacedCell[] } | { kind: 'reading'; row: SheetRow; isLate: boolean };

const byPosition = (one: { position: number }, other: { position: number }): number => one.position - other.position;

const childrenOf = (columns: readonly SheetColumn[], parentId: string | null): SheetColumn[] => columns.filter((column) => column.parentId === parentId).sort(byPosition);

/** The lowest headings from left to right: the columns that have cells. */
export function leavesOf(columns: readonly SheetColumn[], parentId: string | null = null): SheetColumn[] {
  return childrenOf(columns, parentId).flatMap((column) => {
    const below = leavesOf(columns, column.id);
    return below.length ? below : [column];
  });
}

function depthOf(columns: readonly SheetColumn[], parentId: string | null = null): number {
  const children = childrenOf(columns, parentId);
  return children.length ? 1 + Math.max(...children.map(({ id }) => depthOf(columns, id))) : 0;
}

/** The header's lines: a heading over others spans them, one without others reaches down to the cells. */
export function headRows(columns: readonly SheetColumn[]): HeadCell[][] {
  const depth = depthOf(columns);
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  const place = (parentId: string | null, level: number) => {
    for (const column of childrenOf(columns, parentId)) {
      const width = leavesOf(columns, column.id).length;
      rows[level]!.push({ column, rowSpan: width ? 1 : depth - level, colSpan: Math.max(width, 1) });
      place(column.id, level + 1);
    }
  };
  place(null, 0);
  return rows;
}

/**
 * Every row with the cells that begin in it; cells that another covers are left out. How a row is read follows it, but never
 * cuts through a merged cell: there it waits until the cell ends, so that the paper's frame holds.
 */
export function layOut(rows: readonly SheetRow[], leaves: readonly SheetColumn[], hasReading: (row: SheetRow) => boolean): SheetLine[] {
  const left: number[] = leaves.map(() => 0);
  const lines: SheetLine[] = [];
  let waiting: SheetRow[] = [];
  rows.forEach((row, index) => {
    lines.push({ kind: 'row', row, cells: placeCells(row, leaves, left, rows.length - index) });
    left.forEach((count, place) => (left[place] = count - 1));
    if (hasReading(row)) waiting.push(row);
    if (left.some((count) => count > 0)) return;
    lines.push(...waiting.map((one): SheetLine => ({ kind: 'reading', row: one, isLate: one !== row })));
    waiting = [];
  });
  return lines;
}

/** `left` says for each column through how many rows, this one included, a cell above still runs; the cells placed here are added to it. */
function placeCells(row: SheetRow, leaves: readonly SheetColumn[], left: number[], rowsLeft: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
  leaves.forEach((column, place) => {
    if (left[place]! > 0) return;
    const cell = row.cells.find(({ columnId }) => columnId === column.id) ?? null;
    const room = left.slice(place).findIndex((count) => count > 0);
    const colSpan = Math.min(cell?.columnsSpanned ?? 1, room < 0 ? leaves.length - place : room);
    const rowSpan = Math.min(cell?.rowsSpanned ?? 1, rowsLeft);
    cells.push({ column, cell, rowSpan, colSpan });
    left.fill(rowSpan, place, place + colSpan);
  });
  return cells;
}

/** How a section's words read as one heading, on a phone and in lists. */
export const rowText = (row: SheetRow): string => row.cells.map(({ text }) => text.trim()).filter(Boolean).join(' ');

export const cellOf = (row: SheetRow, column: SheetColumn | undefined): string => (column ? (row.cells.find(({ columnId }) => columnId === column.id)?.text ?? '') : '');

/** The nearest section above a row, as printed; '' where there is none. */
export function sectionOf(sheet: { readonly rows: readonly SheetRow[] }, row: SheetRow): string {
  const parent = row.parentId === null ? undefined : sheet.rows.find(({ id }) => id === row.parentId);
  if (!parent) return '';
  return parent.kind === 'section' ? rowText(parent) : sectionOf(sheet, parent);
}

/** What a row is called where it is spoken of: its number and its name. */
export function rowName(row: SheetRow, columns: readonly SheetColumn[]): string {
  const name = cellOf(row, columns.find(({ meaning }) => meaning === 'name') ?? columns.find(({ meaning }) => meaning === 'unit')).trim();
  return name ? numbered(row.printedNumber, name) : row.printedNumber || rowText(row);
}
