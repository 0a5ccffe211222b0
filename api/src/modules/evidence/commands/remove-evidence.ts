import { Injectable } from '@nestjs/common';
import type { Actor, RequestContext } from '../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { lockReadableTask, mayOn } from '../../tasks/index.js';
import { SubmissionEvidence } from '../entities/index.js';
import { lockEvidence, usesOf, type EvidenceUse } from './locked-evidence.js';

/** Takes an item out of drafts. Handed-in and approved rounds keep it, and so does the store (RULES.md E3, E4). */
@Injectable()
export class RemoveEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, id: string, expectedVersion: number, taskId: string | undefined): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      // Tasks are locked before the item, as everywhere, so that removing and handing in cannot wait for each other.
      for (const use of await this.drafts(tx, actor, id, taskId)) await lockReadableTask(tx, actor, use.taskId);
      const item = await lockEvidence(tx, actor, id);
      requireVersion(item, expectedVersion);
      const drafts = await this.drafts(tx, actor, id, taskId);
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

  private async drafts(tx: Tx, actor: Actor, id: string, taskId: string | undefined): Promise<EvidenceUse[]> {
    const uses = await usesOf(tx, id);
    return uses.filter((use) => use.state === 'draft' && (taskId === undefined || use.taskId === taskId) && mayOn(actor, 'tasks.handIn', use));
  }

  private async refusal(tx: Tx, id: string, taskId: string | undefined): Promise<Problem> {
    const uses = (await usesOf(tx, id)).filter((use) => taskId === undefined || use.taskId === taskId);
    if (uses.some(({ state }) => state === 'approved')) return new Problem('evidenceFrozen');
    if (uses.some(({ state }) => state === 'draft')) return new Problem('notAllowed');
    return new Problem(uses.length > 0 ? 'roundNotOpen' : 'notFound');
  }
}
