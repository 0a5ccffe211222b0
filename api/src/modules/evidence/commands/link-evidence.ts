import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { newId, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField } from '../../../platform/problems/index.js';
import type { LockedTask } from '../../tasks/index.js';
import type { LinkEvidenceInput } from '../dto/evidence-inputs.js';
import { EvidenceItem } from '../entities/index.js';
import { attachToDraft, documentColumns, foldedEvidence, lockForEvidence } from './attach.js';

/** Adds an address, or uses an item of the unit again, without an upload (RULES.md E2). Answers the item's id. */
@Injectable()
export class LinkEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, taskId: string, input: LinkEvidenceInput): Promise<string> {
    if ((input.url === undefined) === (input.evidenceItemId === undefined)) throw invalidField('url', 'required');
    const { actor } = context;
    const { id } = await this.unitOfWork.run(context, async (tx) => {
      const task = await lockForEvidence(tx, actor, taskId);
      const item = input.url === undefined ? await this.reuse(tx, task, input.evidenceItemId!) : await this.insert(tx, task, actor.personId, input);
      await attachToDraft(tx, actor, task, item.id);
      tx.audit({
        action: input.url === undefined ? 'evidence.reuse' : 'evidence.add',
        subjectType: 'evidence',
        subjectId: item.id,
        subjectLabel: item.label,
        after: { taskId: task.id, url: input.url ?? null },
      });
      return { id: item.id };
    });
    return id;
  }

  private async insert(tx: Tx, task: LockedTask, personId: string, input: LinkEvidenceInput): Promise<{ id: string; label: string }> {
    const id = newId();
    await tx.manager.insert(EvidenceItem, {
      id,
      unitId: task.unitId,
      kind: 'link',
      url: input.url!,
      ...documentColumns(input),
      folded: foldedEvidence(input),
      uploadedAt: tx.now,
      uploadedBy: personId,
    });
    return { id, label: input.url! };
  }

  /** Only the unit's own items: another unit's document is asked for, not taken. */
  private async reuse(tx: Tx, task: LockedTask, id: string): Promise<{ id: string; label: string }> {
    const [item] = await tx.query<{ id: string; label: string }>(
      'SELECT id, COALESCE(file_name, url) AS label FROM evidence_item WHERE id = $1 AND unit_id = $2',
      [id, task.unitId],
    );
    if (item === undefined) throw invalidField('evidenceItemId', 'unknownReference');
    return item;
  }
}
