import { allowedActions, OPEN_STATES, TASK_ACTIONS, type ScheduleKind, type TaskState, type TransitionActor } from '#domain';
import type { Permission } from '#contracts';
import { reaches, scopeOf, type Actor } from '../../../platform/auth/index.js';

/** What a decision about a person and a task needs to know of the task. */
export interface PolicySubject {
  readonly unitPath: string;
  readonly assigneeId: string | null;
  readonly state: TaskState;
  readonly scheduleKind: ScheduleKind;
}

/** The permission each side of a transition needs, held over the task's unit (RULES.md T3, X1). */
export const SIDE_PERMISSION: Readonly<Record<TransitionActor, Permission>> = { unit: 'tasks.handIn', office: 'tasks.review' };

/** Kinds whose document names no date; only these take one by hand (RULES.md S3, S4). */
const UNDATED: readonly ScheduleKind[] = ['byReference', 'onEvent', 'missing', 'unreadable'];

/** What a task's page may offer: the transitions, and what changes the task without moving it. */
export const OFFERED_ACTIONS = [...TASK_ACTIONS, 'saveDraft', 'assign', 'setDueDate'] as const;
export type OfferedAction = (typeof OFFERED_ACTIONS)[number];

export function mayOn(actor: Actor, permission: Permission, task: Pick<PolicySubject, 'unitPath' | 'assigneeId'>): boolean {
  const scope = scopeOf(actor, permission);
  return reaches(scope, task.unitPath) || (scope.assignedTo !== null && scope.assignedTo === task.assigneeId);
}

export function isOpen(state: TaskState): boolean {
  return OPEN_STATES.includes(state);
}

export function takesDueDate(task: PolicySubject): boolean {
  return UNDATED.includes(task.scheduleKind) && isOpen(task.state);
}

/** Everything the reader may do to the task now: transitions, then saveDraft, assign and setDueDate. */
export function actionsFor(actor: Actor, task: PolicySubject): OfferedAction[] {
  const sides = (['unit', 'office'] as const).filter((side) => mayOn(actor, SIDE_PERMISSION[side], task));
  const actions: OfferedAction[] = allowedActions(task.state, new Set(sides));
  if (sides.includes('unit') && isOpen(task.state)) actions.push('saveDraft');
  if (mayOn(actor, 'tasks.assign', task) && task.state !== 'withdrawn') actions.push('assign');
  if (sides.includes('office') && takesDueDate(task)) actions.push('setDueDate');
  return actions;
}
