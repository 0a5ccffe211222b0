import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { SubmissionEvidence } from '../entities/index.js';
import { draftsOf, lockEvidence, lockTasksOfDrafts, usesOf } from './locked-evidence.js';

/** Takes an item out of drafts. Handed-in and approved rounds keep it, and so does the store (RULES.md E3, E4). */
@Injectable()
export class RemoveEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, id: string, expectedVersion: number, taskId: string | undefined): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      const locked = await lockTasksOfDrafts(tx, actor, id, taskId);
      const item = await lockEvidence(tx, actor, id);
      requireVersion(item, expectedVersion);
      const drafts = draftsOf(actor, await usesOf(tx, id)).filter((use) => locked.has(use.taskId));
      if (drafts.length === 0) throw await this.refusal(tx, id, taskId);
      for (const { submissionId } of drafts) {
        await tx.manager.update(SubmissionEvidence, { submissionId, evidenceItemId: id }, { removedAt: tx.now });
      }
      tx.audit({
        action: 'evidence.remove',
        subjectType: 'evidence',
        subjectId: id,
        subjectLabel: item.fileName ?? item.url ?? '',
        before: { taskIds: drafts.map((use) => use.taskId) },
      });
    });
  }

  private async refusal(tx: Tx, id: string, taskId: string | undefined): Promise<Problem> {
    const uses = (await usesOf(tx, id)).filter((use) => taskId === undefined || use.taskId === taskId);
    if (uses.some(({ state }) => state === 'approved')) return new Problem('evidenceFrozen');
    if (uses.some(({ state }) => state === 'draft')) return new Problem('notAllowed');
    return new Problem(uses.length > 0 ? 'roundNotOpen' : 'notFound');
  }
}
