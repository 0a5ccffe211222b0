/** The columns a person fills, from left to right; a block from a spreadsheet has the same order. */
export const FILLED_COLUMNS = ['numerator', 'denominator', 'state', 'note'] as const;
export type FilledColumn = (typeof FILLED_COLUMNS)[number];

/** The title opens the line's details; keys reach it, pasting does not. */
const COLUMNS = ['title', ...FILLED_COLUMNS] as const;
export type ColumnKey = (typeof COLUMNS)[number];

export interface Spot {
  readonly row: number;
  readonly column: ColumnKey;
}

/** The open columns of each row; a row that may only be read has none. */
export type GridShape = readonly (readonly ColumnKey[])[];

export type Direction = 'up' | 'down' | 'left' | 'right' | 'pageUp' | 'pageDown' | 'rowStart' | 'rowEnd' | 'first' | 'last';

const PAGE = 10;

/** Where a key leads, as in a spreadsheet; at the edge it stays. A row without the column takes its nearest one to the left. */
export function move(shape: GridShape, from: Spot, direction: Direction): Spot {
  switch (direction) {
    case 'up':
    case 'pageUp':
      return vertical(shape, from, -1, direction === 'up' ? 1 : PAGE);
    case 'down':
    case 'pageDown':
      return vertical(shape, from, 1, direction === 'down' ? 1 : PAGE);
    case 'left':
    case 'right':
      return sideways(shape, from, direction === 'left' ? -1 : 1);
    case 'rowStart':
      return { row: from.row, column: shape[from.row]?.[0] ?? from.column };
    case 'rowEnd':
      return { row: from.row, column: shape[from.row]?.at(-1) ?? from.column };
    case 'first':
      return edge(shape, from, 0, 1);
    case 'last':
      return edge(shape, from, shape.length - 1, -1);
  }
}

/** Names lead to names and figures to figures: a line that is only shown has none of the latter. */
function nearest(open: readonly ColumnKey[], column: ColumnKey): ColumnKey | undefined {
  const alike = open.filter((one) => (one === 'title') === (column === 'title'));
  const place = COLUMNS.indexOf(column);
  return alike.filter((one) => COLUMNS.indexOf(one) <= place).at(-1) ?? alike[0];
}

function vertical(shape: GridShape, from: Spot, step: 1 | -1, count: number): Spot {
  let found = from;
  let left = count;
  for (let row = from.row + step; row >= 0 && row < shape.length && left > 0; row += step) {
    const column = nearest(shape[row]!, from.column);
    if (column === undefined) continue;
    found = { row, column };
    left -= 1;
  }
  return found;
}

/** Past the end of a row the next row begins, as with the tabulator. */
function sideways(shape: GridShape, from: Spot, step: 1 | -1): Spot {
  const open = shape[from.row] ?? [];
  const next = open[open.indexOf(from.column) + step];
  if (open.includes(from.column) && next !== undefined) return { row: from.row, column: next };
  for (let row = from.row + step; row >= 0 && row < shape.length; row += step) {
    const column = step === 1 ? shape[row]![0] : shape[row]!.at(-1);
    if (column !== undefined) return { row, column };
  }
  return from;
}

function edge(shape: GridShape, from: Spot, start: number, step: 1 | -1): Spot {
  for (let row = start; row >= 0 && row < shape.length; row += step) {
    const column = step === 1 ? shape[row]![0] : shape[row]!.at(-1);
    if (column !== undefined) return { row, column };
  }
  return from;
}
