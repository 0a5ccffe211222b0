import { assignedOf, completedOf, type Standing } from '#domain';
import type { CellPlace } from '../../components/cell-table';
import type { FullCounts, MatrixActivity, MatrixUnit, ReviewMatrix } from '../reviewTypes';

export interface Cell {
  readonly standing: Standing;
  readonly daysLate: number;
  readonly taskCount: number;
  readonly taskId: string | null;
  /** The unit only contributes here: shown, never scored (RULES.md A5). */
  readonly isCoordinating: boolean;
  /** Owed since an earlier quarter (RULES.md Q3). */
  readonly isCarried: boolean;
}

export interface MatrixRow {
  readonly unit: MatrixUnit;
  readonly totals: FullCounts;
  /** In the order of the columns shown. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface MatrixColumn {
  readonly activity: MatrixActivity;
  readonly totals: FullCounts;
}

export interface MatrixModel {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** Neighbouring columns of one section. */
  readonly bands: readonly { readonly sectionNumber: string; readonly span: number }[];
  /** Of all activities, also those the filter hides: the same as the sum of every unit's own totals. */
  readonly grand: Readonly<Record<Figure, number>>;
  readonly hiddenUnits: number;
  readonly hiddenActivities: number;
}

/** What a reviewer has to do something about: late, sent back, silent, or without a date. */
const TROUBLE: ReadonlySet<Standing> = new Set(['overdue', 'returned', 'notReported', 'noDueDate']);

export const isTrouble = (cell: Cell | undefined): boolean => cell !== undefined && !cell.isCoordinating && TROUBLE.has(cell.standing);

const hasTrouble = (counts: FullCounts): boolean => [...TROUBLE].some((standing) => counts[standing] > 0);

/** Rows and columns as they are drawn; with `isTroubleOnly` those without trouble are left out. */
export function matrixModel(answer: ReviewMatrix, isTroubleOnly: boolean): MatrixModel {
  const { units, activities, unitTotals, activityTotals } = answer;
  const grid = cellGrid(answer);
  const shown = (totals: readonly FullCounts[]) => totals.flatMap((counts, index) => (!isTroubleOnly || hasTrouble(counts) ? [index] : []));
  const columnIndexes = shown(activityTotals);
  const rows = shown(unitTotals).map((unit) => ({
    unit: units[unit]!,
    totals: unitTotals[unit]!,
    cells: columnIndexes.map((activity) => grid[unit]![activity]),
  }));
  const columns = columnIndexes.map((index) => ({ activity: activities[index]!, totals: activityTotals[index]! }));
  const sum = (figure: Figure) => activityTotals.reduce((total, counts) => total + figureOf(counts, figure), 0);
  const grand = { overdue: sum('overdue'), completed: sum('completed'), assigned: sum('assigned') };
  return { rows, columns, bands: bandsOf(columns), grand, hiddenUnits: units.length - rows.length, hiddenActivities: activities.length - columns.length };
}

function cellGrid({ units, cells, standings }: ReviewMatrix): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = units.map(() => []);
  for (const [unit, activity, standing, daysLate, taskCount, taskId, isCoordinating, isCarried] of cells) {
    grid[unit]![activity] = { standing: standings[standing]!, daysLate, taskCount, taskId, isCoordinating: isCoordinating === 1, isCarried: isCarried === 1 };
  }
  return grid;
}

function bandsOf(columns: readonly MatrixColumn[]): { sectionNumber: string; span: number }[] {
  const bands: { sectionNumber: string; span: number }[] = [];
  for (const { activity } of columns) {
    const last = bands.at(-1);
    if (last?.sectionNumber === activity.sectionNumber) last.span += 1;
    else bands.push({ sectionNumber: activity.sectionNumber, span: 1 });
  }
  return bands;
}

export const FOOT_FIGURES = ['overdue', 'completed', 'assigned'] as const;
export const SIDE_FIGURES = ['overdue', 'assigned'] as const;
export type Figure = (typeof FOOT_FIGURES)[number];

export function figureOf(counts: FullCounts, figure: Figure): number {
  if (figure === 'overdue') return counts.overdue;
  return figure === 'completed' ? completedOf(counts) : assignedOf(counts);
}

/** What stands at a place: its unit and activity, and either a cell or a total. */
export interface Spot {
  readonly unit: MatrixUnit | null;
  readonly activity: MatrixActivity | null;
  readonly cell: Cell | null;
  readonly figure: Figure | null;
  readonly totals: FullCounts | null;
}

export function spotAt({ rows, columns }: MatrixModel, { row, column }: CellPlace): Spot | null {
  const line = rows[row];
  const head = columns[column];
  const footFigure = row >= rows.length ? (FOOT_FIGURES[row - rows.length] ?? null) : null;
  const sideFigure = column >= columns.length ? (SIDE_FIGURES[column - columns.length] ?? null) : null;
  if (line && head) return { unit: line.unit, activity: head.activity, cell: line.cells[column] ?? null, figure: null, totals: null };
  if (line) return { unit: line.unit, activity: null, cell: null, figure: sideFigure ?? 'assigned', totals: line.totals };
  if (head) return { unit: null, activity: head.activity, cell: null, figure: footFigure ?? 'assigned', totals: head.totals };
  return null;
}
