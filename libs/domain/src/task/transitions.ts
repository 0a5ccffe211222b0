import { OPEN_STATES, UNFINISHED_STATES, type SubmissionKind, type TaskState } from './task-state.js';

export const TASK_ACTIONS = [
  'start',
  'submit',
  'recall',
  'approve',
  'return',
  'reopen',
  'markNotApplicable',
  'suspend',
  'resume',
  'withdraw',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

/** Which side acts: the unit that owes the task, or the office that reviews it. */
export type TransitionActor = 'unit' | 'office';
export type NoteRequirement = 'forbidden' | 'optional' | 'required';

export interface Transition {
  action: TaskAction;
  from: readonly TaskState[];
  to: TaskState;
  actor: TransitionActor;
  note: NoteRequirement;
  /** Set where the effect depends on what the round hands in. */
  submissionKind?: SubmissionKind;
  /** The round must answer what the task asks for: a text or evidence, and its deliverables. */
  requires?: 'completeSubmission';
}

const CLOSED: readonly TaskState[] = ['completed', 'not_applicable'];
const NOT_FINAL: readonly TaskState[] = [...UNFINISHED_STATES, 'not_applicable'];

/** Every allowed change of a task's state; what is not here is refused (RULES.md T3, reasons by T7). */
export const TRANSITIONS: readonly Transition[] = [
  { action: 'start', from: ['not_started'], to: 'in_progress', actor: 'unit', note: 'forbidden' },
  {
    action: 'submit',
    submissionKind: 'result',
    from: OPEN_STATES,
    to: 'submitted',
    actor: 'unit',
    note: 'optional',
    requires: 'completeSubmission',
  },
  { action: 'submit', submissionKind: 'notApplicable', from: OPEN_STATES, to: 'submitted', actor: 'unit', note: 'required' },
  { action: 'recall', from: ['submitted'], to: 'in_progress', actor: 'unit', note: 'optional' },
  { action: 'approve', submissionKind: 'result', from: ['submitted'], to: 'completed', actor: 'office', note: 'optional' },
  {
    action: 'approve',
    submissionKind: 'notApplicable',
    from: ['submitted'],
    to: 'not_applicable',
    actor: 'office',
    note: 'optional',
  },
  { action: 'return', from: ['submitted'], to: 'returned', actor: 'office', note: 'required' },
  { action: 'reopen', from: CLOSED, to: 'returned', actor: 'office', note: 'required' },
  { action: 'markNotApplicable', from: OPEN_STATES, to: 'not_applicable', actor: 'office', note: 'required' },
  { action: 'suspend', from: OPEN_STATES, to: 'suspended', actor: 'office', note: 'required' },
  { action: 'resume', from: ['suspended'], to: 'in_progress', actor: 'office', note: 'optional' },
  { action: 'withdraw', from: NOT_FINAL, to: 'withdrawn', actor: 'office', note: 'required' },
];

/**
 * What becomes of an open task whose unit another carries on for (RULES.md U4, T2): it stays with the unit it was issued to,
 * withdrawn, and the successor has one of its own. It is not an action on one task's page: a person confirms it where the
 * successor is chosen.
 */
export const TASK_HAND_OVER = { from: OPEN_STATES, to: 'withdrawn', actor: 'office' } as const satisfies Partial<Transition>;

/**
 * The transition an action means in a state, or null when it is refused. `submissionKind` matters to submit and approve
 * only, and is a result unless said otherwise.
 */
export function findTransition(
  state: TaskState,
  action: TaskAction,
  submissionKind: SubmissionKind = 'result',
): Transition | null {
  const found = TRANSITIONS.find(
    (transition) =>
      transition.action === action &&
      transition.from.includes(state) &&
      (transition.submissionKind ?? submissionKind) === submissionKind,
  );
  return found ?? null;
}

/** The actions open to someone who may act for these sides, in the order of TASK_ACTIONS. */
export function allowedActions(state: TaskState, actors: ReadonlySet<TransitionActor>): TaskAction[] {
  return TASK_ACTIONS.filter((action) => {
    const transition = findTransition(state, action);
    return transition !== null && actors.has(transition.actor);
  });
}
