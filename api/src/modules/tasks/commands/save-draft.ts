import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { requireVersion, UnitOfWork } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { DraftInput } from '../dto/task-inputs.js';
import { Task } from '../entities/index.js';
import { isOpen, mayOn } from '../policy/task-policy.js';
import { lockReadableTask } from './lock-task.js';
import { ensureDraft, requireOwnDeliverables, writeDraft } from './rounds.js';
import { beginIfNotStarted } from './transition.js';

/** Keeps what the unit has typed so far in the draft round; the first time it also begins the task. */
@Injectable()
export class SaveDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, taskId: string, expectedVersion: number, draft: DraftInput): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      const task = await lockReadableTask(tx, actor, taskId);
      requireVersion(task, expectedVersion);
      if (!mayOn(actor, 'tasks.handIn', task)) throw new Problem('notAllowed');
      if (!isOpen(task.state)) throw new Problem('roundNotOpen');
      requireOwnDeliverables(task, draft);
      const round = await ensureDraft(tx, task, actor.personId);
      await writeDraft(tx, round, draft);
      if (task.state === 'not_started') await beginIfNotStarted(tx, actor, task);
      else await tx.manager.update(Task, { id: task.id }, { version: () => 'version + 1' });
      tx.audit({
        action: 'task.saveDraft',
        subjectType: 'task',
        subjectId: task.id,
        subjectLabel: task.label,
        after: { roundNo: round.roundNo, ...draft },
      });
    });
  }
}
