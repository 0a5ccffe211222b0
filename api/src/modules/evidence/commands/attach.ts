import { fold } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { beginIfNotStarted, ensureDraft, isOpen, lockReadableTask, mayOn, type LockedTask } from '../../tasks/index.js';
import type { EvidenceDocumentInput } from '../dto/evidence-inputs.js';

/** Locks a task that takes evidence from this person now: in sight, theirs to hand in, and open. */
export async function lockForEvidence(tx: Tx, actor: Actor, taskId: string): Promise<LockedTask> {
  const task = await lockReadableTask(tx, actor, taskId);
  if (!mayOn(actor, 'tasks.handIn', task)) throw new Problem('notAllowed');
  if (!isOpen(task.state)) throw new Problem('roundNotOpen');
  return task;
}

/** Puts an item at the end of the task's draft, which is made when there is none, and begins the task (API contract). */
export async function attachToDraft(tx: Tx, actor: Actor, task: LockedTask, evidenceItemId: string): Promise<void> {
  const draft = await ensureDraft(tx, task, actor.personId);
  await tx.query(
    `INSERT INTO submission_evidence (submission_id, evidence_item_id, position)
     VALUES ($1, $2, (SELECT COALESCE(max(position), 0) + 1 FROM submission_evidence WHERE submission_id = $1))
     ON CONFLICT (submission_id, evidence_item_id) DO UPDATE SET removed_at = NULL`,
    [draft.id, evidenceItemId],
  );
  await beginIfNotStarted(tx, actor, task);
}

interface Described {
  readonly fileName?: string | null;
  readonly url?: string | null;
}

/** The search form of an item. */
export function foldedEvidence(item: Described & EvidenceDocumentInput): string {
  return fold([item.fileName, item.url, item.numberSymbol, item.issuer, item.abstract].filter((part) => part != null).join(' '));
}

export function documentColumns(document: EvidenceDocumentInput): Required<EvidenceDocumentInput> {
  const text = (value: string | null | undefined): string | null => (value == null || value === '' ? null : value);
  return {
    numberSymbol: text(document.numberSymbol),
    issuedOn: document.issuedOn ?? null,
    issuer: text(document.issuer),
    abstract: text(document.abstract),
    pageRange: text(document.pageRange),
  };
}
