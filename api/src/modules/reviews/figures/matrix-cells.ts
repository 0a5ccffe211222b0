import { noCounts, severityOf, STANDINGS, type Standing } from '#domain';

/** Tasks of one unit and one activity that stand alike. */
export interface CellRow {
  readonly unitId: string;
  readonly activityId: string;
  readonly standing: Standing;
  readonly isScored: boolean;
  readonly isCarriedForward: boolean;
  readonly daysLate: number;
  readonly taskCount: number;
  readonly taskId: string;
}

/** [unitIndex, activityIndex, standingIndex, daysLate, taskCount, firstTaskId, isCoordinatingOnly, carriedForward] */
export type MatrixCell = [number, number, number, number, number, string | null, 0 | 1, 0 | 1];

export interface MatrixFigures {
  readonly cells: MatrixCell[];
  readonly unitTotals: Record<Standing, number>[];
  readonly activityTotals: Record<Standing, number>[];
}

const STANDING_INDEX: ReadonlyMap<Standing, number> = new Map(STANDINGS.map((standing, index) => [standing, index]));

/**
 * One cell per unit and activity: its worst standing. A coordinating contribution shows only where the unit owes nothing
 * of its own there, and is in no total (RULES.md A5).
 */
export function matrixFigures(rows: readonly CellRow[], unitIds: readonly string[], activityIds: readonly string[]): MatrixFigures {
  const unitIndex = new Map(unitIds.map((id, index) => [id, index]));
  const activityIndex = new Map(activityIds.map((id, index) => [id, index]));
  const unitTotals = unitIds.map(noCounts);
  const activityTotals = activityIds.map(noCounts);
  const cells = new Map<number, MatrixCell>();
  const ranks = new Map<number, number>();
  for (const row of rows) {
    const unit = unitIndex.get(row.unitId)!;
    const activity = activityIndex.get(row.activityId)!;
    if (row.isScored) {
      unitTotals[unit]![row.standing] += row.taskCount;
      activityTotals[activity]![row.standing] += row.taskCount;
    }
    const place = unit * activityIds.length + activity;
    const rank = severityOf(row.standing) + (row.isScored ? 0 : STANDINGS.length);
    const cell = cells.get(place);
    if (cell === undefined) {
      cells.set(place, newCell(unit, activity, row));
      ranks.set(place, rank);
    } else {
      addToCell(cell, row, rank < ranks.get(place)!);
      ranks.set(place, Math.min(rank, ranks.get(place)!));
    }
  }
  return { cells: [...cells.values()], unitTotals, activityTotals };
}

function newCell(unit: number, activity: number, row: CellRow): MatrixCell {
  return [unit, activity, STANDING_INDEX.get(row.standing)!, row.daysLate, row.taskCount, row.taskId, row.isScored ? 0 : 1, row.isCarriedForward && row.isScored ? 1 : 0];
}

/** `daysLate` belongs to the standing shown, so it changes with it. */
function addToCell(cell: MatrixCell, row: CellRow, isWorse: boolean): void {
  const standing = STANDING_INDEX.get(row.standing)!;
  const isSame = standing === cell[2] && (row.isScored ? 0 : 1) === cell[6];
  if (isWorse) {
    [cell[2], cell[3], cell[5]] = [standing, row.daysLate, row.taskId];
  } else if (isSame && (row.daysLate > cell[3] || (row.daysLate === cell[3] && row.taskId < cell[5]!))) {
    [cell[3], cell[5]] = [row.daysLate, row.taskId];
  }
  cell[4] += row.taskCount;
  if (row.isScored) cell[6] = 0;
  if (row.isScored && row.isCarriedForward) cell[7] = 1;
}
