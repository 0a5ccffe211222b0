import { noCounts, taskFigures, type FigureRow, type Standing, type TaskFigures } from '#domain';

/** Tasks that stand alike, of leads and co-leads or of coordinating units. */
export interface ReviewedRow extends FigureRow {
  readonly isScored: boolean;
}

export interface ReviewFigures extends TaskFigures {
  readonly coordinating: Record<Standing, number>;
}

/** Adds up rows; a coordinating contribution is counted apart and enters no other figure (RULES.md A5). */
export function reviewFigures(rows: readonly ReviewedRow[]): ReviewFigures {
  const coordinating = noCounts();
  for (const { isScored, standing, taskCount } of rows) if (!isScored) coordinating[standing] += taskCount;
  return { ...taskFigures(rows.filter(({ isScored }) => isScored)), coordinating };
}
