import type { Rule } from './pdf-page.js';

/** A cell between the lines of a table: its place on the grid and on the page. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  readonly cells: readonly RuledCell[];
}

interface Line {
  readonly isVertical: boolean;
  readonly at: number;
  readonly parts: (readonly [from: number, to: number])[];
}

/** Lines this near to one another are one line, and pieces with such a gap touch. */
const SAME = 2.5;
const TOUCH = 4;
/** How far lines go beyond the outermost crossing ones when a table has no border at its sides. */
const OPEN_SIDE = 12;
const MOST_LINES = 1_500;
const MOST_PLACES = 6_000;

/** The tables that the lines of a page draw: lines that touch belong together; where no line parts two places, they are one cell. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  const lines = [...joined(rules.filter(({ isVertical }) => isVertical)), ...joined(rules.filter(({ isVertical }) => !isVertical))];
  if (lines.length > MOST_LINES) return [];
  return components(lines)
    .map(tableOf)
    .filter((table) => table !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Pieces on the same line as one line each; a gap parts a line into two. */
function joined(rules: readonly Rule[]): Line[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const groups: Rule[][] = [];
  for (const rule of sorted) {
    const group = groups.at(-1);
    if (group && rule.at - group[0]!.at <= SAME) group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    const parts: [number, number][] = [];
    for (const { from, to } of [...group].sort((a, b) => a.from - b.from)) {
      const last = parts.at(-1);
      if (last && from - last[1] <= TOUCH) last[1] = Math.max(last[1], to);
      else parts.push([from, to]);
    }
    return parts.map((part): Line => ({ isVertical: group[0]!.isVertical, at, parts: [part] }));
  });
}

function components(lines: readonly Line[]): Line[][] {
  const parent = lines.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  lines.forEach((vertical, a) => {
    if (!vertical.isVertical) return;
    lines.forEach((horizontal, b) => {
      if (!horizontal.isVertical && crosses(vertical, horizontal)) parent[rootOf(a)] = rootOf(b);
    });
  });
  const groups = new Map<number, Line[]>();
  lines.forEach((line, index) => {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), line]);
  });
  return [...groups.values()];
}

function crosses(vertical: Line, horizontal: Line): boolean {
  const [[top, bottom], [left, right]] = [vertical.parts[0]!, horizontal.parts[0]!];
  return vertical.at >= left - TOUCH && vertical.at <= right + TOUCH && horizontal.at >= top - TOUCH && horizontal.at <= bottom + TOUCH;
}

function tableOf(lines: readonly Line[]): RuledTable | null {
  const [vertical, horizontal] = [lines.filter(({ isVertical }) => isVertical), lines.filter(({ isVertical }) => !isVertical)];
  const xs = edges(vertical, horizontal);
  const ys = edges(horizontal, vertical);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  // One place alone is a frame around something, not a table.
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_PLACES) return null;
  const isParted = (set: readonly Line[], at: number, along: number): boolean =>
    set.some((line) => Math.abs(line.at - at) <= SAME && line.parts.some(([from, to]) => along >= from && along <= to));
  const middle = (places: readonly number[], index: number): number => (places[index]! + places[index + 1]!) / 2;
  const right = grid(rows, columns, (row, column) => isParted(vertical, xs[column + 1]!, middle(ys, row)));
  const below = grid(rows, columns, (row, column) => isParted(horizontal, ys[row + 1]!, middle(xs, column)));
  const cells = mergedCells(rows, columns, right, below).map((cell): RuledCell => ({
    ...cell,
    left: xs[cell.column]!,
    right: xs[cell.column + cell.columnSpan]!,
    top: ys[cell.row]!,
    bottom: ys[cell.row + cell.rowSpan]!,
  }));
  return cells.length < 2 ? null : { top: ys[0]!, bottom: ys.at(-1)!, left: xs[0]!, right: xs.at(-1)!, rows, cells };
}

/** Where the lines of one direction stand, and the ends of the crossing ones where these go on beyond. */
function edges(lines: readonly Line[], crossing: readonly Line[]): number[] {
  const places: number[] = [];
  for (const at of lines.map((line) => line.at).sort((a, b) => a - b)) {
    if (places.length === 0 || at - places.at(-1)! > SAME) places.push(at);
  }
  if (places.length === 0) return [];
  const ends = crossing.flatMap(({ parts }) => parts);
  const [first, last] = [Math.min(...ends.map(([from]) => from)), Math.max(...ends.map(([, to]) => to))];
  if (first < places[0]! - OPEN_SIDE) places.unshift(first);
  if (last > places.at(-1)! + OPEN_SIDE) places.push(last);
  return places;
}

const grid = (rows: number, columns: number, at: (row: number, column: number) => boolean): boolean[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));

/** Rectangles of places without a line between them, from the top left on. */
function mergedCells(rows: number, columns: number, right: readonly boolean[][], below: readonly boolean[][]): { row: number; column: number; rowSpan: number; columnSpan: number }[] {
  const taken = grid(rows, columns, () => false);
  const cells: { row: number; column: number; rowSpan: number; columnSpan: number }[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]![column]) continue;
      let columnSpan = 1;
      while (column + columnSpan < columns && !right[row]![column + columnSpan - 1] && !taken[row]![column + columnSpan]) columnSpan += 1;
      let rowSpan = 1;
      const span = Array.from({ length: columnSpan }, (_, index) => column + index);
      while (row + rowSpan < rows && span.every((at) => !below[row + rowSpan - 1]![at])) rowSpan += 1;
      for (let y = row; y < row + rowSpan; y += 1) taken[y]!.fill(true, column, column + columnSpan);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}
