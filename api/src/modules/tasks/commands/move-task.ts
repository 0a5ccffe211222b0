import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { requireVersion, UnitOfWork } from '../../../platform/db/index.js';
import { lockReadableTask } from './lock-task.js';
import { applyTransition, planTransition, type TransitionInput } from './transition.js';

/** Every change of one task's state (RULES.md T3): hand in, recall, approve, return, and the rest of the table. */
@Injectable()
export class MoveTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, taskId: string, expectedVersion: number, input: TransitionInput): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const task = await lockReadableTask(tx, context.actor, taskId);
      requireVersion(task, expectedVersion);
      await applyTransition(tx, context.actor, await planTransition(tx, context.actor, task, input));
    });
  }
}
