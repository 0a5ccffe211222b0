import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { BulkItem } from '../dto/task-inputs.js';
import type { BulkResultView } from '../views/task.views.js';
import { applyAssignment, requireAssignable } from './assign.js';
import { lockReadableTasks, type LockedTask } from './lock-task.js';
import { applyTransition, planTransition, type TransitionInput } from './transition.js';

/**
 * One change for up to 100 tasks in one transaction. A task out of sight refuses the whole batch (THREATS.md A18); a task that
 * is stale or in the wrong state is named and left alone. All checks of one task come before its first write.
 */
@Injectable()
export class ChangeTasksInBulk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async assign(context: RequestContext, items: readonly BulkItem[], assigneeId: string | null): Promise<BulkResultView> {
    return this.each(context, items, async (tx, task) => {
      await requireAssignable(tx, context.actor, task, assigneeId);
      return () => applyAssignment(tx, context.actor, task, assigneeId);
    });
  }

  async move(context: RequestContext, items: readonly BulkItem[], input: TransitionInput): Promise<BulkResultView> {
    return this.each(context, items, async (tx, task) => {
      const plan = await planTransition(tx, context.actor, task, input);
      return () => applyTransition(tx, context.actor, plan);
    });
  }

  private async each(
    context: RequestContext,
    items: readonly BulkItem[],
    check: (tx: Tx, task: LockedTask) => Promise<() => Promise<void>>,
  ): Promise<BulkResultView> {
    const versions = new Map(items.map(({ id, version }) => [id, version]));
    if (versions.size !== items.length) throw invalidField('items', 'invalid');
    return this.unitOfWork.run(context, async (tx) => {
      const tasks = await lockReadableTasks(tx, context.actor, [...versions.keys()]);
      if (tasks.length !== versions.size) throw new Problem('notFound');
      const result: BulkResultView = { done: [], refused: [] };
      for (const task of tasks) {
        const apply = await refusable(async () => {
          requireVersion(task, versions.get(task.id)!);
          return check(tx, task);
        });
        if (apply instanceof Problem) {
          result.refused.push({ id: task.id, code: apply.code });
          continue;
        }
        await apply();
        result.done.push(task.id);
      }
      return result;
    });
  }
}

async function refusable<Value>(work: () => Promise<Value>): Promise<Value | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
