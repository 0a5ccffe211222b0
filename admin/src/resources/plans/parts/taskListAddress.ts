import { PARTY_ROLES, TASK_STATES, isScored } from '#domain';

export type TaskFilter = Readonly<Record<string, unknown>>;

/** The task list with its filter in the address, so that a count leads to exactly the tasks it counts. */
export function taskListAddress(filter: TaskFilter): string {
  return `/tasks?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

/** Every figure counts leads and co-leads only (RULES.md A5). */
export const SCORED: TaskFilter = { role: PARTY_ROLES.filter(isScored) };
export const COMPLETED: TaskFilter = { standing: ['completedOnTime', 'completedLate'] };
/** All states but not applicable and withdrawn: what `taskFigures` calls assigned (RULES.md T9). */
const ASSIGNED: TaskFilter = { state: TASK_STATES.filter((state) => state !== 'not_applicable' && state !== 'withdrawn') };

/** The list behind each number of the rates, narrowed to a plan, a quarter, a unit. */
export interface RateLists {
  readonly assigned: string;
  readonly fallenDue: string;
  readonly completed: string;
  readonly completedFallenDue: string;
  readonly onTimeFallenDue: string;
}

export function rateLists(filter: TaskFilter, asOf: string): RateLists {
  const list = (...parts: readonly TaskFilter[]) => taskListAddress(Object.assign({}, SCORED, filter, ...parts));
  const hasFallenDue = { dueTo: asOf };
  return {
    assigned: list(ASSIGNED),
    fallenDue: list(ASSIGNED, hasFallenDue),
    completed: list(COMPLETED),
    completedFallenDue: list(COMPLETED, hasFallenDue),
    onTimeFallenDue: list({ standing: ['completedOnTime'] }, hasFallenDue),
  };
}
