/** Work states (RULES.md T3). Lateness is not among them: it is derived, see `standingOf` (T4). */
export const TASK_STATES = [
  'not_started',
  'in_progress',
  'submitted',
  'returned',
  'completed',
  'not_applicable',
  'suspended',
  'withdrawn',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** States in which the unit has the next step. */
export const OPEN_STATES: readonly TaskState[] = ['not_started', 'in_progress', 'returned'];

/** States from which a result can still come: what moves with its unit (U4) and follows the working calendar (P6). */
export const UNFINISHED_STATES: readonly TaskState[] = [...OPEN_STATES, 'submitted', 'suspended'];

/** A submission round hands in a result, or asks the office to agree that nothing arose (T7). */
export const SUBMISSION_KINDS = ['result', 'notApplicable'] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];
