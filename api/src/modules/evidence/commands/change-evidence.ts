import { Injectable } from '@nestjs/common';
import type { Actor, RequestContext } from '../../../platform/auth/index.js';
import { changedKeys } from '../../../platform/audit/index.js';
import { newId, requireVersion, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { mayOn } from '../../tasks/index.js';
import type { EvidenceDocumentInput } from '../dto/evidence-inputs.js';
import { EvidenceItem } from '../entities/index.js';
import { documentColumns, foldedEvidence } from './attach.js';
import { draftsOf, lockEvidence, lockTasksOfDrafts, usesOf, type EvidenceUse, type LockedEvidence } from './locked-evidence.js';

/**
 * Corrects the document data of an item that is neither waiting for the office nor approved (RULES.md E2, E4). What a returned
 * or recalled round shows is history (E1): there the correction is a new item that points at the old one and takes its place in
 * the drafts (E3; docs/decisions/returned-rounds.md).
 */
@Injectable()
export class ChangeEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Answers the id of the item that carries the correction. */
  async execute(context: RequestContext, id: string, expectedVersion: number, input: EvidenceDocumentInput): Promise<string> {
    const { actor } = context;
    return this.unitOfWork.run(context, async (tx) => {
      const locked = await lockTasksOfDrafts(tx, actor, id);
      const item = await lockEvidence(tx, actor, id);
      requireVersion(item, expectedVersion);
      const uses = await usesOf(tx, id);
      requireChangeable(actor, item, uses);
      await requireNoReportUse(tx, id);
      const before = documentColumns(item);
      const after = documentColumns({ ...before, ...givenKeys(input) });
      const changes = changedKeys({ ...before }, { ...after });
      if (!uses.some(isHistory)) {
        await tx.manager.update(EvidenceItem, { id }, { ...after, folded: foldedEvidence({ ...item, ...after }), version: () => 'version + 1' });
        tx.audit({ action: 'evidence.change', subjectType: 'evidence', subjectId: id, subjectLabel: labelOf(item), ...changes });
        return id;
      }
      const drafts = draftsOf(actor, uses).filter(({ taskId }) => locked.has(taskId));
      if (drafts.length === 0) throw new Problem('roundNotOpen');
      if (Object.keys(changes.after).length === 0) return id;
      const newVersion = await insertNewVersion(tx, actor, item, after);
      await replaceInDrafts(tx, drafts, id, newVersion);
      tx.audit({
        action: 'evidence.replace',
        subjectType: 'evidence',
        subjectId: newVersion,
        subjectLabel: labelOf(item),
        before: { id, ...changes.before },
        after: { taskIds: drafts.map(({ taskId }) => taskId), ...changes.after },
      });
      return newVersion;
    });
  }
}

const isHistory = ({ state }: EvidenceUse): boolean => state === 'returned' || state === 'recalled';
const labelOf = (item: LockedEvidence): string => item.fileName ?? item.url ?? '';

function requireChangeable(actor: Actor, item: LockedEvidence, uses: readonly EvidenceUse[]): void {
  const isTheirs = [...uses, { unitPath: item.unitPath, assigneeId: null }].some((use) => mayOn(actor, 'tasks.handIn', use));
  if (!isTheirs) throw new Problem('notAllowed');
  if (uses.some(({ state }) => state === 'approved')) throw new Problem('evidenceFrozen');
  if (uses.some(({ state }) => state === 'submitted')) throw new Problem('roundNotOpen');
}

/** What stands with figures that were handed in stays as it was read, even in a report that came back (RULES.md E4, I12). */
async function requireNoReportUse(tx: Tx, id: string): Promise<void> {
  const states = await tx.query<{ state: string }>(
    `SELECT report.state FROM measurement_report_evidence used JOIN measurement_report report ON report.id = used.report_id
     WHERE used.evidence_item_id = $1 AND used.removed_at IS NULL AND report.state <> 'draft' FOR SHARE OF report`,
    [id],
  );
  if (states.length === 0) return;
  throw new Problem(states.some(({ state }) => state === 'verified' || state === 'locked') ? 'evidenceFrozen' : 'roundNotOpen');
}

/** The same file or address with other document data. */
async function insertNewVersion(tx: Tx, actor: Actor, item: LockedEvidence, document: Required<EvidenceDocumentInput>): Promise<string> {
  const old = await tx.manager.findOneByOrFail(EvidenceItem, { id: item.id });
  const id = newId();
  await tx.manager.insert(EvidenceItem, {
    ...old, ...document, id, version: 1, replacesId: old.id, uploadedAt: tx.now, uploadedBy: actor.personId, folded: foldedEvidence({ ...item, ...document }),
  });
  return id;
}

async function replaceInDrafts(tx: Tx, drafts: readonly EvidenceUse[], id: string, newVersion: string): Promise<void> {
  const submissionIds = drafts.map(({ submissionId }) => submissionId);
  await tx.query(
    `INSERT INTO submission_evidence (submission_id, evidence_item_id, position)
     SELECT submission_id, $3, position FROM submission_evidence WHERE submission_id = ANY($1::uuid[]) AND evidence_item_id = $2`,
    [submissionIds, id, newVersion],
  );
  await tx.query('UPDATE submission_evidence SET removed_at = $3 WHERE submission_id = ANY($1::uuid[]) AND evidence_item_id = $2', [
    submissionIds, id, tx.now,
  ]);
}
