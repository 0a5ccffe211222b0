import type { Standing } from '#domain';
import { noCounts, type StandingCounts } from './standing-counts.js';

/** Tasks that stand alike; `hasFallenDue` when their effective due date has come. */
export interface FigureRow {
  readonly standing: Standing;
  readonly isScored: boolean;
  readonly hasFallenDue: boolean;
  readonly taskCount: number;
}

/** An exact share; the denominator may be 0, and then there is nothing to show (RULES.md T9). */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

export interface TaskFigures {
  readonly counts: StandingCounts;
  readonly coordinating: StandingCounts;
  /** Scored tasks that are neither withdrawn nor not applicable. */
  readonly assigned: number;
  readonly fallenDue: number;
  readonly completed: number;
  readonly completedFallenDue: number;
  readonly onTimeFallenDue: number;
}

const COMPLETED: readonly Standing[] = ['completedOnTime', 'completedLate'];
const NOT_OWED: readonly Standing[] = ['withdrawn', 'notApplicable'];

/** Adds up rows; a coordinating contribution is counted apart and enters no other figure (RULES.md A5). */
export function taskFigures(rows: Iterable<FigureRow>): TaskFigures {
  const figures = { counts: noCounts(), coordinating: noCounts(), assigned: 0, fallenDue: 0, completed: 0, completedFallenDue: 0, onTimeFallenDue: 0 };
  for (const { standing, isScored, hasFallenDue, taskCount } of rows) {
    if (!isScored) {
      figures.coordinating[standing] += taskCount;
      continue;
    }
    figures.counts[standing] += taskCount;
    if (NOT_OWED.includes(standing)) continue;
    figures.assigned += taskCount;
    const isCompleted = COMPLETED.includes(standing);
    if (isCompleted) figures.completed += taskCount;
    if (!hasFallenDue) continue;
    figures.fallenDue += taskCount;
    if (isCompleted) figures.completedFallenDue += taskCount;
    if (standing === 'completedOnTime') figures.onTimeFallenDue += taskCount;
  }
  return figures;
}

export interface FigureRates {
  readonly completedOfFallenDue: Rate;
  readonly completedOfAssigned: Rate;
  readonly onTimeOfFallenDue: Rate;
}

/** The rates that always appear together, each with its denominator (RULES.md T9). */
export function ratesOf(figures: TaskFigures): FigureRates {
  return {
    completedOfFallenDue: { numerator: figures.completedFallenDue, denominator: figures.fallenDue },
    completedOfAssigned: { numerator: figures.completed, denominator: figures.assigned },
    onTimeOfFallenDue: { numerator: figures.onTimeFallenDue, denominator: figures.fallenDue },
  };
}
