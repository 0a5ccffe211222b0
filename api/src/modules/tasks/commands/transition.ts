import { findTransition, type SubmissionKind, type TaskAction, type TaskState, type Transition } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { newId, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { DraftInput } from '../dto/task-inputs.js';
import { Submission, Task, TaskEvent } from '../entities/index.js';
import { mayOn, SIDE_PERMISSION } from '../policy/task-policy.js';
import type { LockedTask } from './lock-task.js';
import { ensureDraft, insertDraft, openRound, requireOwnDeliverables, writeDraft, type OpenRound } from './rounds.js';

export interface TransitionInput {
  readonly action: TaskAction;
  readonly note?: string;
  /** With submit: what the unit typed last, written into the draft first. */
  readonly draft?: DraftInput;
}

/** A transition that has passed every check; nothing is written yet, so a batch can refuse one task and go on. */
export interface PlannedTransition {
  readonly task: LockedTask;
  readonly transition: Transition;
  readonly round: OpenRound | null;
  readonly note: string | null;
  readonly draft: DraftInput;
}

/** Checks a transition on a locked task: right, table, note, completeness, in this order (RULES.md T3). */
export async function planTransition(tx: Tx, actor: Actor, task: LockedTask, input: TransitionInput): Promise<PlannedTransition> {
  const round = await openRound(tx, task.id);
  const draft = input.draft ?? {};
  const kind: SubmissionKind = draft.kind ?? round?.kind ?? 'result';
  const side = findSide(input.action);
  if (!mayOn(actor, SIDE_PERMISSION[side], task)) throw new Problem('notAllowed');
  const transition = findTransition(task.state, input.action, kind);
  if (transition === null) throw new Problem('transitionRefused', { params: { state: task.state, action: input.action } });
  const note = noteOf(input, transition, round);
  requireNote(transition, note);
  if (input.action === 'submit') requireOwnDeliverables(task, draft);
  if (transition.requires === 'completeSubmission') {
    requireComplete(task, draft.resultText ?? round?.resultText ?? '', round?.evidenceCount ?? 0);
  }
  return { task, transition, round, note, draft };
}

function findSide(action: TaskAction): Transition['actor'] {
  const unitActions: readonly TaskAction[] = ['start', 'submit', 'recall'];
  return unitActions.includes(action) ? 'unit' : 'office';
}

/** The note of a hand-in is the round's own note, so the one typed before counts when none comes with the call. */
function noteOf(input: TransitionInput, transition: Transition, round: OpenRound | null): string | null {
  const given = input.action === 'submit' ? (input.draft?.note ?? input.note ?? round?.note) : input.note;
  const note = (given ?? '').trim();
  return note === '' || (transition.action === 'submit' && transition.note === 'forbidden') ? null : note;
}

function requireNote(transition: Transition, note: string | null): void {
  if (transition.note === 'required' && note === null) throw new Problem('noteRequired', { errors: { note: [{ code: 'required' }] } });
  if (transition.note === 'forbidden' && note !== null) throw new Problem('noteForbidden', { errors: { note: [{ code: 'noteForbidden' }] } });
}

/** Scored work needs a text or evidence, continuous work its status note (S2), a coordinating contribution nothing (A5). */
function requireComplete(task: LockedTask, resultText: string, evidenceCount: number): void {
  if (task.role === 'coordinating') return;
  const hasText = resultText.trim() !== '';
  if (task.scheduleKind === 'continuous') {
    if (!hasText) throw new Problem('statusNoteRequired', { errors: { resultText: [{ code: 'statusNoteRequired' }] } });
    return;
  }
  if (!hasText && evidenceCount === 0) throw new Problem('submissionIncomplete', { errors: { resultText: [{ code: 'submissionIncomplete' }] } });
}

/** Writes a planned transition: rounds, task, event and audit, all of one instant. */
export async function applyTransition(tx: Tx, actor: Actor, plan: PlannedTransition): Promise<void> {
  const { task, transition, note } = plan;
  const effect = await applyToRounds(tx, actor, plan);
  const to = transition.to;
  const submittedAt = submittedAtAfter(transition, tx.now, task.submittedAt);
  await tx.manager.update(Task, { id: task.id }, {
    state: to,
    submittedAt,
    completedAt: to === 'completed' ? tx.now : null,
    roundNo: effect.roundNo,
    lastEventAt: tx.now,
    version: () => 'version + 1',
  });
  await recordEvent(tx, actor, task, { action: transition.action, toState: to, note, roundNo: effect.roundNo, submittedAt });
  tx.audit({
    action: `task.${transition.action}`,
    subjectType: 'task',
    subjectId: task.id,
    subjectLabel: task.label,
    before: { state: task.state, roundNo: task.roundNo },
    after: { state: to, roundNo: effect.roundNo },
    reason: note,
  });
}

/** T5: the unit's clock stops at the hand-in and runs on when it comes back; a completed task keeps its last hand-in. */
function submittedAtAfter(transition: Transition, now: Date, before: Date | null): Date | null {
  if (transition.action === 'submit') return now;
  return transition.action === 'approve' ? before : null;
}

async function applyToRounds(tx: Tx, actor: Actor, { task, transition, round, note, draft }: PlannedTransition): Promise<{ roundNo: number }> {
  const decided = { decidedAt: tx.now, decidedBy: actor.personId, decisionNote: note, version: () => 'version + 1' };
  switch (transition.action) {
    case 'submit': {
      const open = round ?? (await ensureDraft(tx, task, actor.personId));
      await writeDraft(tx, open, { ...draft, note: note ?? '' });
      await tx.manager.update(Submission, { id: open.id }, {
        state: 'submitted', submittedAt: tx.now, submittedBy: actor.personId, version: () => 'version + 1',
      });
      return { roundNo: open.roundNo };
    }
    case 'recall':
      await tx.manager.update(Submission, { id: round!.id }, { state: 'recalled', version: () => 'version + 1' });
      await insertDraft(tx, task.id, actor.personId, round!.id);
      return { roundNo: task.roundNo };
    case 'approve':
      await tx.manager.update(Submission, { id: round!.id }, { ...decided, state: 'approved' });
      return { roundNo: task.roundNo };
    case 'return':
      await tx.manager.update(Submission, { id: round!.id }, { ...decided, state: 'returned' });
      await insertDraft(tx, task.id, actor.personId, round!.id);
      return { roundNo: task.roundNo };
    case 'reopen':
      // The approved round stays frozen (E4); the unit goes on from a copy of it.
      if (round === null) await insertDraft(tx, task.id, actor.personId, await lastRoundId(tx, task.id));
      return { roundNo: task.roundNo };
    case 'withdraw':
      if (round?.state === 'submitted') await tx.manager.update(Submission, { id: round.id }, { ...decided, state: 'returned' });
      return { roundNo: task.roundNo };
    default:
      return { roundNo: task.roundNo };
  }
}

async function lastRoundId(tx: Tx, taskId: string): Promise<string | null> {
  const [round] = await tx.query<{ id: string }>('SELECT id FROM submission WHERE task_id = $1 ORDER BY round_no DESC LIMIT 1', [taskId]);
  return round?.id ?? null;
}

interface EventData {
  readonly action: string;
  readonly toState: TaskState;
  readonly note: string | null;
  readonly roundNo: number;
  readonly submittedAt: Date | null;
}

/** One row of the task's history (T3). */
export async function recordEvent(tx: Tx, actor: Actor, task: Pick<LockedTask, 'id' | 'state'>, data: EventData): Promise<void> {
  await tx.manager.insert(TaskEvent, {
    id: newId(), taskId: task.id, at: tx.now, personId: actor.personId, fromState: task.state, ...data,
  });
}

/** Moves a task that nobody has begun to "in progress"; writing a draft or adding evidence is a beginning. Others stay. */
export async function beginIfNotStarted(tx: Tx, actor: Actor, task: LockedTask): Promise<void> {
  if (task.state !== 'not_started') return;
  await applyTransition(tx, actor, await planTransition(tx, actor, task, { action: 'start' }));
}
