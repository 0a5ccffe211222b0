import { STANDINGS, type Standing } from './standing.js';

/**
 * From what most needs attention to what needs none: where one sign stands for several tasks (a cell of the review's
 * matrix, a line of the plan), it is the first of these among them (RULES.md Q1).
 */
export const STANDING_SEVERITY: readonly Standing[] = [
  'overdue',
  'notReported',
  'returned',
  'dueSoon',
  'submitted',
  'noDueDate',
  'notYetDue',
  'suspended',
  'completedLate',
  'completedOnTime',
  'notApplicable',
  'withdrawn',
];

const RANK: ReadonlyMap<Standing, number> = new Map(STANDING_SEVERITY.map((standing, rank) => [standing, rank]));

/** Place in STANDING_SEVERITY, 0 being the worst. */
export function severityOf(standing: Standing): number {
  return RANK.get(standing) ?? STANDINGS.length;
}

/** The worst of the given standings, or null for none. */
export function worstStanding(standings: Iterable<Standing>): Standing | null {
  let worst: Standing | null = null;
  for (const standing of standings) if (worst === null || severityOf(standing) < severityOf(worst)) worst = standing;
  return worst;
}
