import type { CalendarDate } from '../calendar/calendar-date.js';
import { STANDINGS, type Standing } from './standing.js';

/** Tasks of scored roles that stand alike; `hasFallenDue` when their effective due date has come. */
export interface FigureRow {
  readonly standing: Standing;
  readonly hasFallenDue: boolean;
  readonly taskCount: number;
}

export interface TaskFigures {
  /** By standing, all of them, also what is not applicable or withdrawn. */
  readonly counts: Record<Standing, number>;
  readonly assigned: number;
  /** Of the assigned, those whose effective due date has come. */
  readonly fallenDue: number;
  /** Of the assigned, those completed. */
  readonly completed: number;
  /** Of the fallen due, those completed: a task completed before its date must not lift the rate above 100 %. */
  readonly completedFallenDue: number;
  readonly onTimeFallenDue: number;
}

/** An exact share; how it is rounded is a matter of display. The denominator may be 0: then there is no rate to show. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** The rates that always appear together, each with its denominator (RULES.md T9). */
export interface TaskRates {
  readonly completedOfFallenDue: Rate;
  readonly completedOfAssigned: Rate;
  readonly onTimeOfFallenDue: Rate;
}

/** Nobody owes these any more: the office agreed that nothing arose, or took the task back. */
const NOT_ASSIGNED: ReadonlySet<Standing> = new Set(['withdrawn', 'notApplicable']);
const COMPLETED: ReadonlySet<Standing> = new Set(['completedOnTime', 'completedLate']);

/**
 * The one definition of what a completion rate counts (RULES.md T9); `figures-sql.ts` says the same for a single task.
 * Not applicable and withdrawn tasks are in no denominator and no numerator: there was nothing to complete, so counting
 * them as owed would blame a unit for the office's own decision, and counting them as done would reward it for no work.
 * Suspended work stays in: it is still owed, and pausing it must not raise a rate.
 */
export function taskFigures(rows: Iterable<FigureRow>): TaskFigures {
  const figures = { counts: noCounts(), assigned: 0, fallenDue: 0, completed: 0, completedFallenDue: 0, onTimeFallenDue: 0 };
  for (const { standing, hasFallenDue, taskCount } of rows) {
    figures.counts[standing] += taskCount;
    if (!isAssigned(standing)) continue;
    const isCompleted = COMPLETED.has(standing);
    figures.assigned += taskCount;
    if (isCompleted) figures.completed += taskCount;
    if (!hasFallenDue) continue;
    figures.fallenDue += taskCount;
    if (isCompleted) figures.completedFallenDue += taskCount;
    if (standing === 'completedOnTime') figures.onTimeFallenDue += taskCount;
  }
  return figures;
}

/** Throws RangeError for figures that cannot be: negative, fractional, or a part larger than its whole. */
export function rates(figures: Omit<TaskFigures, 'counts'>): TaskRates {
  const { assigned, fallenDue, completed, completedFallenDue, onTimeFallenDue } = figures;
  const areCounts = [assigned, fallenDue, completed, completedFallenDue, onTimeFallenDue].every((n) => Number.isSafeInteger(n) && n >= 0);
  const areParts = fallenDue <= assigned && completed <= assigned && completedFallenDue <= Math.min(completed, fallenDue) && onTimeFallenDue <= completedFallenDue;
  if (!areCounts || !areParts) throw new RangeError('Impossible task figures');
  return {
    completedOfFallenDue: { numerator: completedFallenDue, denominator: fallenDue },
    completedOfAssigned: { numerator: completed, denominator: assigned },
    onTimeOfFallenDue: { numerator: onTimeFallenDue, denominator: fallenDue },
  };
}

/** The day itself counts: what is due today is asked for today (RULES.md T9). Without a date nothing falls due. */
export function hasFallenDue(effectiveDueOn: CalendarDate | null, asOf: CalendarDate): boolean {
  return effectiveDueOn !== null && effectiveDueOn <= asOf;
}

export const isAssigned = (standing: Standing): boolean => !NOT_ASSIGNED.has(standing);

/** `assigned` and `completed` where only counts by standing are at hand; a standing left out counts 0. */
export function assignedOf(counts: Partial<Record<Standing, number>>): number {
  return sumOf(counts, isAssigned);
}

export function completedOf(counts: Partial<Record<Standing, number>>): number {
  return sumOf(counts, (standing) => COMPLETED.has(standing));
}

function sumOf(counts: Partial<Record<Standing, number>>, isCounted: (standing: Standing) => boolean): number {
  return STANDINGS.reduce((sum, standing) => (isCounted(standing) ? sum + (counts[standing] ?? 0) : sum), 0);
}

export function noCounts(): Record<Standing, number> {
  return Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
}
