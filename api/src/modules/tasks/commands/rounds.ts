import type { SubmissionKind } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import { newId } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import { invalidField } from '../../../platform/problems/index.js';
import { Submission } from '../entities/index.js';
import type { DraftInput } from '../dto/task-inputs.js';
import type { LockedTask } from './lock-task.js';

/** The round being written or waiting for the office; a task has at most one (uq_submission__one_open). */
export interface OpenRound {
  readonly id: string;
  readonly roundNo: number;
  readonly kind: SubmissionKind;
  readonly state: 'draft' | 'submitted';
  readonly resultText: string;
  readonly note: string;
  readonly evidenceCount: number;
}

export async function openRound(tx: Tx, taskId: string): Promise<OpenRound | null> {
  const [round] = await tx.query<OpenRound>(
    `SELECT s.id, s.round_no AS "roundNo", s.kind, s.state, s.result_text AS "resultText", s.note,
       (SELECT count(*)::int FROM submission_evidence e WHERE e.submission_id = s.id AND e.removed_at IS NULL) AS "evidenceCount"
     FROM submission s WHERE s.task_id = $1 AND s.state IN ('draft', 'submitted')`,
    [taskId],
  );
  return round ?? null;
}

/** The draft of a task, made when there is none. The caller holds the task's row and has checked that it is open. */
export async function ensureDraft(tx: Tx, task: Pick<LockedTask, 'id'>, personId: string): Promise<OpenRound> {
  const found = await openRound(tx, task.id);
  if (found !== null) return found;
  await insertDraft(tx, task.id, personId, null);
  return (await openRound(tx, task.id))!;
}

/**
 * A draft under the next number. What an earlier round said and its evidence are copied, so that a returned or recalled
 * hand-in is mended rather than typed again, while the earlier round stays as it was (E1).
 */
export async function insertDraft(tx: Tx, taskId: string, personId: string, copyOf: string | null): Promise<void> {
  const id = newId();
  await tx.query(
    `INSERT INTO submission (id, task_id, round_no, kind, result_text, note, difficulties, proposals, covered_deliverable_ids,
       created_at, created_by)
     SELECT $1, $2, (SELECT COALESCE(max(round_no), 0) + 1 FROM submission WHERE task_id = $2), COALESCE(s.kind, 'result'),
       COALESCE(s.result_text, ''), COALESCE(s.note, ''), COALESCE(s.difficulties, ''), COALESCE(s.proposals, ''),
       COALESCE(s.covered_deliverable_ids, '{}'), $3, $4
     FROM (SELECT 1) one LEFT JOIN submission s ON s.id = $5`,
    [id, taskId, tx.now, personId, copyOf],
  );
  if (copyOf === null) return;
  await tx.query(
    `INSERT INTO submission_evidence (submission_id, evidence_item_id, position)
     SELECT $1, evidence_item_id, position FROM submission_evidence WHERE submission_id = $2 AND removed_at IS NULL`,
    [id, copyOf],
  );
}

/** Writes the given keys of a draft. */
export async function writeDraft(tx: Tx, round: OpenRound, draft: DraftInput): Promise<void> {
  const { kind, resultText, note, difficulties, proposals, coveredDeliverableIds } = draft;
  const changes = givenKeys({ kind, resultText, note, difficulties, proposals, coveredDeliverableIds });
  if (Object.keys(changes).length === 0) return;
  await tx.manager.update(Submission, { id: round.id }, { ...changes, version: () => 'version + 1' });
}

export function requireOwnDeliverables(task: LockedTask, draft: DraftInput): void {
  const isForeign = (draft.coveredDeliverableIds ?? []).some((id) => !task.deliverableIds.includes(id));
  if (isForeign) throw invalidField('coveredDeliverableIds', 'unknownReference');
}
