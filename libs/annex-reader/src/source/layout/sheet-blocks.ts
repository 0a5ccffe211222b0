import { fold } from '#domain';
import type { Place } from '../../model/place.js';
import { SourceRefused } from '../../model/source-refused.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import type { DraftCell, DraftRow, PageBuilder } from './page-builder.js';
import { NO_TEXT, RichTextBuilder, type RichText } from './rich-text.js';

/** A cell with text, rows and columns from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: RichText;
}

/** Rows and columns from 0, both ends included. */
export interface SheetMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface PlacedCell {
  content: RichText;
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Za-zđĐ])\s*[.)]?$/;
const ORDINAL_HEADINGS = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'ma so', 'ma', 'no']);
/** Merged places in all, overlapping ones counted as often as they are named. */
const MOST_MERGED = 4 * SOURCE_LIMITS.cells;

/**
 * Cells on an endless sheet as blocks: blank rows part them; what stands above the first row of a table becomes paragraphs –
 * titles, the number of the decision – or a grid of its own, where two names stand side by side; the rest of a run of rows is one grid.
 */
export function addSheetBlocks(cells: readonly SheetCell[], merges: readonly SheetMerge[], builder: PageBuilder, placeAt: (row: number, column: number) => Place): void {
  const placed = placeCells(cells, merges);
  for (const run of runsOfRows(placed)) addRun(run, builder, placeAt);
}

function placeCells(cells: readonly SheetCell[], merges: readonly SheetMerge[]): PlacedCell[] {
  const lastRow = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const lastColumn = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const byPlace = new Map(cells.map((cell) => [cell.row * SOURCE_LIMITS.columns * 64 + cell.column, cell]));
  const keyOf = (row: number, column: number): number => row * SOURCE_LIMITS.columns * 64 + column;
  const placed = new Map<SheetCell, PlacedCell>();
  const swallowed = new Set<SheetCell>();
  let area = 0;
  for (const merge of merges) {
    const origin = byPlace.get(keyOf(merge.top, merge.left));
    if (!origin || placed.has(origin)) continue;
    const bottom = Math.min(merge.bottom, Math.max(lastRow, merge.top));
    const right = Math.min(merge.right, Math.max(lastColumn, merge.left));
    area += (bottom - merge.top + 1) * (right - merge.left + 1);
    if (area > MOST_MERGED) throw new SourceRefused('tooManyCells', { cells: SOURCE_LIMITS.cells });
    const cell: PlacedCell = { content: origin.content, row: merge.top, column: merge.left, bottom, right };
    placed.set(origin, cell);
    const within: RichText[] = [];
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) {
        const covered = byPlace.get(keyOf(row, column));
        if (!covered || covered === origin || placed.has(covered) || swallowed.has(covered)) continue;
        swallowed.add(covered);
        within.push(covered.content);
      }
    }
    if (within.length > 0) cell.content = lines([origin.content, ...within]);
  }
  return cells
    .filter((cell) => !swallowed.has(cell))
    .map((cell) => placed.get(cell) ?? { content: cell.content, row: cell.row, column: cell.column, bottom: cell.row, right: cell.column })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What a merged cell shows, and below it what its covered cells hold all the same. */
function lines(contents: readonly RichText[]): RichText {
  const builder = new RichTextBuilder();
  for (const content of contents) builder.addRich(content).lineBreak();
  return builder.build();
}

/** Cells whose rows follow on one another, merged ones with all the rows they cover. */
function* runsOfRows(cells: readonly PlacedCell[]): Generator<PlacedCell[]> {
  let run: PlacedCell[] = [];
  let bottom = -1;
  for (const cell of cells) {
    if (run.length > 0 && cell.row > bottom + 1) {
      yield run;
      run = [];
    }
    run.push(cell);
    bottom = Math.max(run.length === 1 ? cell.bottom : bottom, cell.bottom);
  }
  if (run.length > 0) yield run;
}

function addRun(run: readonly PlacedCell[], builder: PageBuilder, placeAt: (row: number, column: number) => Place): void {
  const rows = byRow(run);
  const from = firstTableRow(rows);
  let beside: PlacedCell[] = [];
  const addGrid = (cells: readonly PlacedCell[]): void => {
    if (cells.length > 0) builder.grid(draftRows(cells, placeAt), placeAt(cells[0]!.row, cells[0]!.column));
  };
  for (const [row, cells] of rows) {
    if (row >= from) break;
    if (cells.length > 1) beside.push(...cells);
    else {
      addGrid(beside);
      beside = [];
      builder.paragraph(cells[0]!.content, placeAt(row, cells[0]!.column));
    }
  }
  addGrid(beside);
  addGrid(run.filter(({ row }) => row >= from));
}

function byRow(cells: readonly PlacedCell[]): Map<number, PlacedCell[]> {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** The first row that looks like one of a table; beyond all rows where none does. */
function firstTableRow(rows: ReadonlyMap<number, readonly PlacedCell[]>): number {
  const entries = [...rows.entries()];
  const wide = entries.find(([, cells]) => cells.length >= 3 || (cells.length === 2 && isOrdinal(cells[0]!.content.text)));
  const pair = entries.find(([, cells]) => cells.length >= 2);
  return (wide ?? pair)?.[0] ?? Number.POSITIVE_INFINITY;
}

/** @example isOrdinal('1.2') */
export const isOrdinal = (text: string): boolean => ORDINAL.test(text) || ORDINAL_HEADINGS.has(fold(text));

/** Columns in which nothing begins are left out. Places that no cell covers become empty cells: on a sheet every place is one. */
function draftRows(cells: readonly PlacedCell[], placeAt: (row: number, column: number) => Place): DraftRow[] {
  const [top, bottom] = [cells[0]!.row, cells.reduce((most, cell) => Math.max(most, cell.bottom), 0)];
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const width = columns.length;
  if (width > SOURCE_LIMITS.columns || width * (bottom - top + 1) > SOURCE_LIMITS.cells) throw new SourceRefused('tooManyCells', { cells: SOURCE_LIMITS.cells });
  const rows: (DraftCell | 'covered' | undefined)[][] = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: width }));
  const indexOf = new Map(columns.map((column, index) => [column, index]));
  for (const cell of cells) {
    const column = indexOf.get(cell.column)!;
    let columnSpan = 1;
    while (column + columnSpan < width && columns[column + columnSpan]! <= cell.right) columnSpan += 1;
    const rowSpan = cell.bottom - cell.row + 1;
    for (let row = cell.row; row <= cell.bottom; row += 1) rows[row - top]!.fill('covered', column, column + columnSpan);
    rows[cell.row - top]![column] = { content: cell.content, column, columnSpan, rowSpan, place: placeAt(cell.row, cell.column) };
  }
  return rows.map((row, index) => ({
    isMarkedHeading: false,
    cells: row.flatMap((cell, column) => {
      if (cell === 'covered') return [];
      return [cell ?? { content: NO_TEXT, column, columnSpan: 1, rowSpan: 1, place: placeAt(top + index, columns[column]!) }];
    }),
  }));
}
