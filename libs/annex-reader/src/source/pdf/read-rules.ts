import { apply, times, type Matrix } from './matrix.js';
import type { Rule } from './pdf-page.js';

/** The numbers by which the operators that matter here are known. */
export interface PathOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly fill: number;
  readonly eoFill: number;
}

type Point = readonly [number, number];

/** Borders are drawn as lines or as rectangles hardly wider than one. */
const THICKEST = 3.2;
const SHORTEST = 4;
const STRAIGHT = 0.6;
/** A drawing, not a table. */
const MOST_RULES = 20_000;
const [MOVE_TO, LINE_TO, CURVE_TO, CLOSE_PATH] = [0, 1, 2, 3];

/** The straight lines of a page along its axes, from the paths it strokes and fills. */
export function readRules(operators: readonly number[], args: readonly unknown[], codes: PathOperators, toPage: Matrix): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = toPage;
  for (let at = 0; at < operators.length && rules.length < MOST_RULES; at += 1) {
    const operator = operators[at]!;
    if (operator === codes.save) stack.push(matrix);
    else if (operator === codes.restore || operator === codes.paintFormXObjectEnd) matrix = stack.pop() ?? toPage;
    else if (operator === codes.transform) matrix = times(matrix, args[at] as Matrix);
    else if (operator === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      const inner = (args[at] as [Matrix | null])[0];
      if (inner) matrix = times(matrix, inner);
    } else if (operator === codes.constructPath) addPath(args[at] as PathArguments, codes, matrix, rules);
  }
  return rules.length < MOST_RULES ? rules : [];
}

type PathArguments = readonly [number, readonly (ArrayLike<number> | null)[], unknown];

function addPath([painting, [path]]: PathArguments, codes: PathOperators, matrix: Matrix, rules: Rule[]): void {
  if (painting === codes.endPath || !path) return;
  const isFilled = painting === codes.fill || painting === codes.eoFill;
  for (const points of subpaths(path, matrix)) {
    if (isFilled) addFilled(points, rules);
    else points.slice(1).forEach((point, index) => addEdge(points[index]!, point, rules));
  }
}

function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const operator = path[at]!;
    if (operator === MOVE_TO) {
      points = [apply(matrix, path[at + 1]!, path[at + 2]!)];
      found.push(points);
      at += 3;
    } else if (operator === LINE_TO) {
      points.push(apply(matrix, path[at + 1]!, path[at + 2]!));
      at += 3;
    } else if (operator === CURVE_TO) {
      points.push(apply(matrix, path[at + 5]!, path[at + 6]!));
      at += 7;
    } else if (operator === CLOSE_PATH) {
      if (points[0]) points.push(points[0]);
      at += 1;
    } else break;
  }
  return found;
}

function addEdge([x1, y1]: Point, [x2, y2]: Point, rules: Rule[]): void {
  if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) >= SHORTEST) rules.push({ isVertical: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  else if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) >= SHORTEST) rules.push({ isVertical: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
}

/** A filled area as thin as a line is one; a wider one is the colour behind a cell. */
function addFilled(points: readonly Point[], rules: Rule[]): void {
  if (points.length < 4) return;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (width <= THICKEST && height >= SHORTEST) rules.push({ isVertical: true, at: (left + right) / 2, from: top, to: bottom });
  else if (height <= THICKEST && width >= SHORTEST) rules.push({ isVertical: false, at: (top + bottom) / 2, from: left, to: right });
}
