import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { changedKeys } from '../../../platform/audit/index.js';
import { requireVersion, UnitOfWork } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { mayOn } from '../../tasks/index.js';
import type { EvidenceDocumentInput } from '../dto/evidence-inputs.js';
import { EvidenceItem } from '../entities/index.js';
import { documentColumns, foldedEvidence } from './attach.js';
import { lockEvidence, usesOf } from './locked-evidence.js';

/** Corrects the document data of an item that is neither waiting for the office nor approved (RULES.md E2, E4). */
@Injectable()
export class ChangeEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, id: string, expectedVersion: number, input: EvidenceDocumentInput): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      const item = await lockEvidence(tx, actor, id);
      requireVersion(item, expectedVersion);
      const uses = await usesOf(tx, id);
      const isTheirs = [...uses, { unitPath: item.unitPath, assigneeId: null }].some((use) => mayOn(actor, 'tasks.handIn', use));
      if (!isTheirs) throw new Problem('notAllowed');
      if (uses.some(({ state }) => state === 'approved')) throw new Problem('evidenceFrozen');
      if (uses.some(({ state }) => state === 'submitted')) throw new Problem('roundNotOpen');
      const before = documentColumns(item);
      const after = documentColumns({ ...before, ...withoutUndefined(input) });
      await tx.manager.update(EvidenceItem, { id }, { ...after, folded: foldedEvidence({ ...item, ...after }), version: () => 'version + 1' });
      tx.audit({
        action: 'evidence.change',
        subjectType: 'evidence',
        subjectId: id,
        subjectLabel: item.fileName ?? item.url ?? '',
        ...changedKeys({ ...before }, { ...after }),
      });
    });
  }
}

function withoutUndefined(input: EvidenceDocumentInput): EvidenceDocumentInput {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
