import { fold } from '#domain';
import type { Grid } from '../model/page.js';
import { headingAt, rowTexts, type HeadingBlock } from './heading-rows.js';
import { headingWords } from './heading-words.js';
import { readNumber } from './row-number.js';

/** Rows [from, to) of a grid under one heading, with the rows above it that hold a title. */
export interface Piece {
  readonly heading: HeadingBlock | null;
  readonly titleFrom: number;
  readonly from: number;
  readonly to: number;
}

/** The grid cut where headings stand in it. */
export function piecesOf(grid: Grid, openHeading: HeadingBlock | null): Piece[] {
  const pieces: Piece[] = [];
  let known = openHeading;
  let open: { heading: HeadingBlock | null; titleFrom: number; from: number } = { heading: null, titleFrom: 0, from: 0 };
  for (let row = 0; row < grid.rows.length; row += 1) {
    const heading = headingAt(grid, row, known);
    if (!heading || (pieces.length + row > 0 && open.heading !== null && !isHeadingWithin(grid, heading, known))) continue;
    const titleFrom = heading.key === known?.key && !hasBlankAbove(grid, row, open.from) ? row : titleStart(grid, open.from, row);
    if (titleFrom > open.from || open.heading) pieces.push({ ...open, to: titleFrom });
    open = { heading, titleFrom, from: heading.to };
    known = heading;
    row = heading.to - 1;
  }
  return [...pieces, { ...open, to: grid.rows.length }];
}

/** Within a table a heading is the same one again, or one that numbers its lines. */
function isHeadingWithin(grid: Grid, heading: HeadingBlock, known: HeadingBlock | null): boolean {
  return heading.key === known?.key || rowTexts(grid.rows[heading.from]!).some((text) => {
    const words = text === '' ? null : headingWords(text, '');
    return words?.options.length === 1 && words.options[0] === 'number';
  });
}

const filledCount = (grid: Grid, row: number): number => rowTexts(grid.rows[row]!).filter((text) => text !== '').length;

function hasBlankAbove(grid: Grid, row: number, from: number): boolean {
  return Array.from({ length: Math.min(4, row - from) }, (_, at) => filledCount(grid, row - 1 - at)).includes(0);
}

/** Going up from a heading: rows with one cell that numbers nothing, and blank rows. */
function titleStart(grid: Grid, from: number, heading: number): number {
  let start = heading;
  while (start > from && filledCount(grid, start - 1) <= 1 && !rowTexts(grid.rows[start - 1]!).some((text) => readNumber(text) !== null)) start -= 1;
  return start;
}

const CLOSING = /^(noi nhan|nguoi lap|thu truong don vi|tm|kt chu tich|chu tich|xac nhan cua|giam doc|pho chu tich|truong phong)\b/;

/** The body ends before signatures that stand in the same grid (worksheets). */
export function bodyEnd(grid: Grid, { from, to }: Piece): number {
  let lastNumbered = from - 1;
  for (let row = from; row < to; row += 1) if (readNumber(rowTexts(grid.rows[row]!).find((text) => text !== '') ?? '') !== null) lastNumbered = row;
  for (let row = lastNumbered + 1; row < to; row += 1) {
    const texts = rowTexts(grid.rows[row]!).filter((text) => text !== '');
    if (texts.length > 0 && texts.length <= 3 && texts.every((text) => text.length < 400) && texts.some((text) => CLOSING.test(fold(text))) && rowTexts(grid.rows[row]!)[0] !== '-') return row;
  }
  return to;
}
