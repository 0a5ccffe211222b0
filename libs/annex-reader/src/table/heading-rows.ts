import { fold } from '#domain';
import type { Grid, GridRow } from '../model/page.js';
import { headingWords } from './heading-words.js';
import { numberBefore, readNumber } from './row-number.js';

/** One column of a heading: its own words, and the words that stand over it and its neighbours. */
export interface HeadingCell {
  readonly text: string;
  /** From the outermost: "Thực hiện trong năm 2024" over "Đơn vị tính". */
  readonly over: readonly { readonly text: string; readonly column: number }[];
}

export interface HeadingBlock {
  /** Rows [from, to) of the grid, column numbers among them. */
  readonly from: number;
  readonly to: number;
  /** How many of the rows are words. */
  readonly depth: number;
  readonly cells: readonly HeadingCell[];
  /** Equal for the same heading printed again. */
  readonly key: string;
}

const MOST_HEADING_LETTERS = 260;
const MOST_DEPTH = 3;

export const rowTexts = (row: GridRow): string[] => row.cells.map((cell) => cell?.text.trim() ?? '');
const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

/** "(1) (2) (3)", "A B 1 2": the row that numbers the columns. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const cells = filled(texts).map((text) => text.replace(/[()[\]\s.]/g, ''));
  if (cells.length < 3 || cells.length < texts.length - 2) return false;
  if (!cells.every((cell) => /^(?:\d{1,2}(?:=[\d+\-*/()%x]{1,20})?|[A-EĐ])$/u.test(cell))) return false;
  const numbers = cells.filter((cell) => /^\d/.test(cell)).map((cell) => Number.parseInt(cell, 10));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
}

/** A line that only draws: "---- | ------". */
export function isDrawnRule(texts: readonly string[]): boolean {
  const cells = filled(texts);
  return cells.length > 1 && cells.every((cell) => /^[:\-–—_=\s]{2,}$/.test(cell));
}

function looksLikeHeading(row: GridRow, known: HeadingBlock | null): boolean {
  const texts = rowTexts(row);
  const cells = filled(texts);
  if (cells.length < 2 || cells.some((cell) => cell.length > MOST_HEADING_LETTERS)) return false;
  const [first = ''] = cells;
  if (readNumber(first) || (numberBefore(first) && !row.isMarkedHeading)) return false;
  const words = cells.map((cell) => headingWords(cell, ''));
  const said = words.filter((word) => word !== null);
  const hasNumber = said.some(({ options }) => options[0] === 'number' && options.length === 1);
  if (hasNumber) return said.length >= 2 || cells.length >= 3;
  const distinct = new Set(said.filter(({ isDistinct }) => isDistinct).map(({ options }) => options[0]));
  if (row.isMarkedHeading) return said.length >= 2;
  // Two or three words alone make a heading only where no other table is open that they could belong to.
  const isFresh = known === null || known.cells.length !== texts.length;
  if (isFresh && cells.length <= 3 && words.every((word) => word !== null) && distinct.size >= 1 && cells.every((cell) => cell.length <= 60 && /^\p{Lu}/u.test(cell))) return true;
  // Names of bodies in a row that a page has cut look like headings: below an open table one has to head the columns, lines' names too.
  const namesLines = said.some(({ options }) => options.includes('name'));
  if (!isFresh && texts[0] === '' && !(namesLines && cells.length * 10 >= texts.length * 6)) return false;
  const isShort = cells.every((cell) => cell.length <= 90 && !/^\p{Ll}/u.test(cell) && !/[.;]$/.test(cell));
  return isShort && distinct.size >= 2 && said.length * 10 >= cells.length * 6;
}

/** For each column the column whose heading stands over it without being its own: spanned over it, or blank from there on. */
function ownersOf(above: GridRow): Map<number, number> {
  const owners = new Map<number, number>();
  let owner = -1;
  let spannedTo = -1;
  above.cells.forEach((cell, column) => {
    if (cell && cell.text.trim() !== '') {
      owner = column;
      spannedTo = column + cell.columnSpan;
      if (cell.columnSpan > 1) owners.set(column, column);
    } else if (owner >= 0 && (cell || column < spannedTo)) owners.set(column, owner);
  });
  return owners;
}

const filledColumns = (texts: readonly string[]): number[] => texts.flatMap((text, column) => (text === '' ? [] : [column]));

/** Whether the row goes on with the heading above it: its words stand only under wide or blank cells, or begin in mid-sentence. */
function continuesHeading(above: GridRow, row: GridRow): boolean {
  const texts = rowTexts(row);
  const columns = filledColumns(texts);
  if (columns.length === 0 || isColumnNumbers(texts) || columns.some((column) => texts[column]!.length > MOST_HEADING_LETTERS)) return false;
  if (columns[0] === 0 && readNumber(texts[0]!) !== null) return false;
  const owners = ownersOf(above);
  const used = new Set(columns.map((column) => owners.get(column)).filter((owner) => owner !== undefined));
  if (used.size > 0 && columns.every((column) => owners.has(column) || used.has(column))) return true;
  const isWrapped = (text: string, column: number): boolean => /^\p{Ll}[^.;]{0,39}$/u.test(text) || (column === 0 && /^(?:TT|thứ tự|tự)$/iu.test(text));
  return columns.every((column) => isWrapped(texts[column]!, column) && (above.cells[column]?.text ?? '') !== '') && readNumber(texts[0]!) === null;
}

interface Level {
  readonly text: string;
  readonly column: number;
  readonly isWide: boolean;
}

/** What the heading's row says over a column, when the rows below it say more. */
function levelAt(rows: readonly GridRow[], at: number, column: number): Level | null {
  const row = rows[at]!;
  const cell = row.cells[column];
  const owner = ownersOf(row).get(column);
  const isFilledBelow = (other: number): boolean => rows.slice(at + 1).some((next) => (next.cells[other]?.text.trim() ?? '') !== '');
  if (cell && cell.text.trim() !== '') {
    const neighbours = [...ownersOf(row)].filter(([, of]) => of === column).map(([other]) => other);
    return { text: cell.text.trim(), column, isWide: cell.columnSpan > 1 || neighbours.some(isFilledBelow) };
  }
  const above = owner === undefined ? null : row.cells[owner];
  if (!above || owner === undefined || !(above.columnSpan > 1 ? column < owner + above.columnSpan : isFilledBelow(column))) return null;
  return { text: above.text.trim(), column: owner, isWide: true };
}

function cellsOf(rows: readonly GridRow[], width: number): HeadingCell[] {
  return Array.from({ length: width }, (_, column) => {
    const levels = rows.map((_row, at) => levelAt(rows, at, column)).filter((level) => level !== null);
    // What is not wide and stands one above the other is one heading, wrapped.
    const over = levels.filter(({ isWide }, at) => isWide && at < levels.length - 1);
    const own = levels.filter((level) => !over.includes(level));
    return { text: own.map(({ text }) => text).join(' '), over: over.map(({ text, column: at }) => ({ text, column: at })) };
  });
}

const keyOf = (rows: readonly GridRow[]): string => rows.map((row) => filled(rowTexts(row)).map(fold).join('|')).join('/');

/** The heading that begins at this row of the grid, or null. One that is printed again is as deep as it was (`known`). */
export function headingAt(grid: Grid, from: number, known: HeadingBlock | null = null): HeadingBlock | null {
  const first = grid.rows[from];
  if (!first) return null;
  const again = known && keyOf(grid.rows.slice(from, from + known.depth)) === known.key ? known.depth : 0;
  if (again === 0 && !looksLikeHeading(first, known)) return null;
  let to = from + Math.max(1, again);
  while (again === 0 && to < from + MOST_DEPTH && grid.rows[to] && (isMarkedOn(grid.rows[to]!, first) || continuesHeading(grid.rows[to - 1]!, grid.rows[to]!))) to += 1;
  const rows = grid.rows.slice(from, to);
  const depth = to - from;
  while (grid.rows[to] && (isColumnNumbers(rowTexts(grid.rows[to]!)) || isDrawnRule(rowTexts(grid.rows[to]!)))) to += 1;
  return { from, to, depth, cells: cellsOf(rows, grid.width), key: keyOf(rows) };
}

function isMarkedOn(row: GridRow, first: GridRow): boolean {
  const texts = filled(rowTexts(row));
  return row.isMarkedHeading && first.isMarkedHeading && !isColumnNumbers(rowTexts(row)) && texts.length > 0 && !texts.some((text) => readNumber(text) !== null && !/^\d{4}$/.test(text));
}
