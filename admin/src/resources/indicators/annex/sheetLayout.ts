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

/** A row as printed, or the room below it for how it is read, beside cells of merged columns that run through. */
export type SheetLine =
  | { kind: 'row'; row: SheetRow; cells: PlacedCell[] }
  | { kind: 'reading'; row: SheetRow; runs: { length: number; isMain: boolean }[] };

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
 * Every row with the cells that begin in it; cells that another covers are left out. Where a row is followed by its
 * reading, merged cells that run on are stretched over that line too, so the paper's frame holds.
 */
export function layOut(rows: readonly SheetRow[], leaves: readonly SheetColumn[], hasReading: (row: SheetRow) => boolean): SheetLine[] {
  const running: (PlacedCell | null)[] = leaves.map(() => null);
  const left: number[] = leaves.map(() => 0);
  const lines: SheetLine[] = [];
  rows.forEach((row, index) => {
    const cells: PlacedCell[] = [];
    leaves.forEach((column, place) => {
      if (left[place]! > 0) return;
      const cell = row.cells.find(({ columnId }) => columnId === column.id) ?? null;
      const room = left.slice(place).findIndex((count) => count > 0);
      const colSpan = Math.min(cell?.columnsSpanned ?? 1, room < 0 ? leaves.length - place : room);
      const rowSpan = Math.min(cell?.rowsSpanned ?? 1, rows.length - index);
      const placed = { column, cell, rowSpan, colSpan };
      cells.push(placed);
      for (let at = place; at < place + colSpan; at += 1) {
        left[at] = rowSpan;
        running[at] = placed;
      }
    });
    lines.push({ kind: 'row', row, cells });
    left.forEach((count, place) => (left[place] = count - 1));
    if (hasReading(row)) lines.push({ kind: 'reading', row, runs: readingRuns(left, running) });
  });
  return lines;
}

function readingRuns(left: readonly number[], running: readonly (PlacedCell | null)[]): { length: number; isMain: boolean }[] {
  const lengths: number[] = [];
  left.forEach((count, place) => {
    if (count > 0) return;
    if (place > 0 && left[place - 1] === 0) lengths[lengths.length - 1]! += 1;
    else lengths.push(1);
  });
  const stretched = new Set(running.filter((_, place) => left[place]! > 0));
  for (const cell of stretched) if (cell) cell.rowSpan += 1;
  const main = lengths.indexOf(Math.max(...lengths));
  return lengths.map((length, index) => ({ length, isMain: index === main }));
}

/** How a section's words read as one heading, on a phone and in lists. */
export const rowText = (row: SheetRow): string => row.cells.map(({ text }) => text.trim()).filter(Boolean).join(' ');

export const cellOf = (row: SheetRow, column: SheetColumn | undefined): string => (column ? (row.cells.find(({ columnId }) => columnId === column.id)?.text ?? '') : '');

/** What a row is called where it is spoken of: its number and its name. */
export function rowName(row: SheetRow, columns: readonly SheetColumn[]): string {
  const name = cellOf(row, columns.find(({ meaning }) => meaning === 'name') ?? columns.find(({ meaning }) => meaning === 'unit')).trim();
  return [row.printedNumber, name].filter(Boolean).join('. ') || rowText(row);
}
