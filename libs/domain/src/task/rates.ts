export interface TaskCounts {
  /** Tasks of scored roles, whatever their due date; withdrawn and not applicable ones left out by the caller. */
  assigned: number;
  /** Of those, tasks whose effective due date has come. */
  fallenDue: number;
  /** Of the assigned, those completed. */
  completed: number;
  /** Of the fallen due, those completed: a task completed before its date must not lift the rate above 100 %. */
  completedFallenDue: number;
}

/** An exact share; how it is rounded is a matter of display. The denominator may be 0: then there is no rate to show. */
export interface Rate {
  numerator: number;
  denominator: number;
}

/** The two rates that always appear together, each with its denominator (RULES.md T9). */
export interface TaskRates {
  completedOfFallenDue: Rate;
  completedOfAssigned: Rate;
}

/** Throws RangeError for counts that cannot be: negative, fractional, or a part larger than its whole. */
export function rates({ assigned, fallenDue, completed, completedFallenDue }: TaskCounts): TaskRates {
  const areCounts = [assigned, fallenDue, completed, completedFallenDue].every((n) => Number.isSafeInteger(n) && n >= 0);
  const areParts = fallenDue <= assigned && completed <= assigned && completedFallenDue <= Math.min(completed, fallenDue);
  if (!areCounts || !areParts) throw new RangeError('Impossible task counts');
  return {
    completedOfFallenDue: { numerator: completedFallenDue, denominator: fallenDue },
    completedOfAssigned: { numerator: completed, denominator: assigned },
  };
}
