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

/** A submission round hands in a result, or asks the office to agree that nothing arose (T7). */
export const SUBMISSION_KINDS = ['result', 'notApplicable'] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];
