import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { lockOpenImport } from './locked-import.js';

/** Puts an import aside: the file and what was read stay for the log, and the same file may be taken in again. */
@Injectable()
export class DiscardImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, id: string, expectedVersion: number): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const { fileName } = await lockOpenImport(tx, context.actor, id, expectedVersion);
      await tx.query("UPDATE plan_import SET state = 'discarded', ended_at = $2, ended_by = $3, version = version + 1 WHERE id = $1", [id, tx.now, context.actor.personId]);
      tx.audit({
        action: 'planImport.discard', subjectType: 'planImport', subjectId: id, subjectLabel: fileName, before: { state: 'open' }, after: { state: 'discarded' },
      });
    });
  }
}
