import { Injectable } from '@nestjs/common';
import { effectiveDueOnOf, type CalendarDate } from '#domain';
import type { Actor, RequestContext } from '../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { WorkingCalendarSource } from '../../settings/index.js';
import type { ChangeTaskInput } from '../dto/task-inputs.js';
import { Task } from '../entities/index.js';
import { mayOn, takesDueDate } from '../policy/task-policy.js';
import { applyAssignment, requireAssignable } from './assign.js';
import { lockReadableTask, type LockedTask } from './lock-task.js';
import { keepDueDate } from './task-history.js';

/** Assigns a person (T8), or enters the date of work whose document names none (S3). */
@Injectable()
export class ChangeTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: WorkingCalendarSource,
  ) {}

  async execute(context: RequestContext, taskId: string, expectedVersion: number, input: ChangeTaskInput): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      const task = await lockReadableTask(tx, actor, taskId);
      requireVersion(task, expectedVersion);
      if (input.statedDueOn !== undefined) {
        if (!mayOn(actor, 'tasks.review', task)) throw new Problem('notAllowed');
        if (!takesDueDate(task)) throw new Problem('dueDateFixed');
      }
      if (input.assigneeId !== undefined) {
        await requireAssignable(tx, actor, task, input.assigneeId);
        await applyAssignment(tx, actor, task, input.assigneeId);
      }
      if (input.statedDueOn !== undefined) {
        const effective = await this.effectiveDueOn(tx, task, input.statedDueOn);
        await enterDueDate(tx, actor, task, { stated: input.statedDueOn, effective, note: input.note?.trim() || null });
      }
    });
  }

  private async effectiveDueOn(tx: Tx, task: LockedTask, stated: CalendarDate | null): Promise<CalendarDate | null> {
    if (stated === null) return null;
    const [plan] = await tx.query<{ moves: boolean }>('SELECT moves_to_working_day AS moves FROM plan WHERE id = $1', [task.planId]);
    return effectiveDueOnOf(stated, await this.calendars.loadFor(tx), plan!.moves);
  }
}

interface EnteredDate {
  readonly stated: CalendarDate | null;
  readonly effective: CalendarDate | null;
  readonly note: string | null;
}

async function enterDueDate(tx: Tx, actor: Actor, task: LockedTask, entered: EnteredDate): Promise<void> {
  const { stated, effective, note } = entered;
  await keepDueDate(tx, actor, task.id, entered);
  await tx.manager.update(Task, { id: task.id }, {
    statedDueOn: stated,
    effectiveDueOn: effective,
    dueBasis: stated === null ? 'none' : 'stated',
    wasMoved: stated !== effective,
    revisedAt: tx.now,
    version: () => 'version + 1',
  });
  tx.audit({
    action: 'task.setDueDate',
    subjectType: 'task',
    subjectId: task.id,
    subjectLabel: task.label,
    before: { statedDueOn: task.statedDueOn },
    after: { statedDueOn: stated, effectiveDueOn: effective },
    reason: note,
  });
}
