import { TASK_STATES, type TaskState } from '#domain';
import { ChoiceField, DateField, IdField, InstantField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';
import { TaskPersonRef } from './evidence-item.view.js';

const TASK_EVENT_KINDS = ['transition', 'dueDate', 'assignment', 'handOver'] as const;
const DUE_CHANGE_REASONS = ['entered', 'calendar'] as const;

/** A due date somebody entered, or that moved with the working calendar (RULES.md P6, S3). */
export class TaskDueChangeView {
  @ChoiceField(DUE_CHANGE_REASONS) reason: (typeof DUE_CHANGE_REASONS)[number];
  @DateField({ isNullable: true }) fromStatedOn: string | null;
  @DateField({ isNullable: true }) fromEffectiveOn: string | null;
  @DateField({ isNullable: true }) toStatedOn: string | null;
  @DateField({ isNullable: true }) toEffectiveOn: string | null;
  @DateField({ isList: true, description: 'Days of the working calendar that were changed; empty when a person entered the date.' }) calendarDays: string[];
}

/** Whose the task was and became; null is nobody (RULES.md T8). */
export class TaskAssignmentView {
  @ObjectField(() => TaskPersonRef, { isNullable: true }) from: TaskPersonRef | null;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) to: TaskPersonRef | null;
}

export class TaskHandOverUnitView {
  @IdField() id: string;
  @TextField() name: string;
  @TextField() shortName: string;
}

/** From which unit to which the work went over, or that it was left with the predecessor (RULES.md U4). */
export class TaskHandOverView {
  @ObjectField(() => TaskHandOverUnitView) from: TaskHandOverUnitView;
  @ObjectField(() => TaskHandOverUnitView, { isNullable: true, description: 'Null: left with the predecessor.' }) to: TaskHandOverUnitView | null;
  @IdField({ isNullable: true, description: 'The task on the other side.' }) otherTaskId: string | null;
}

/** One line of the task's history; which of the nullable parts it has follows from its kind. */
export class TaskEventView {
  @IdField() id: string;
  @InstantField() at: string;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) person: TaskPersonRef | null;
  @ChoiceField(TASK_EVENT_KINDS, { enumName: 'TaskEventKind' }) kind: (typeof TASK_EVENT_KINDS)[number];
  @TextField({ description: 'The transition, setDueDate, moveDueDate, assign, handOver, takeOver or leave.' }) action: string;
  @ChoiceField(TASK_STATES, { isNullable: true, enumName: 'TaskState' }) fromState: TaskState | null;
  @ChoiceField(TASK_STATES, { isNullable: true, enumName: 'TaskState', description: 'Of transitions only.' }) toState: TaskState | null;
  @TextField({ isNullable: true }) note: string | null;
  @IntegerField() roundNo: number;
  @ObjectField(() => TaskDueChangeView, { isNullable: true }) dueChange: TaskDueChangeView | null;
  @ObjectField(() => TaskAssignmentView, { isNullable: true }) assignment: TaskAssignmentView | null;
  @ObjectField(() => TaskHandOverView, { isNullable: true }) handOver: TaskHandOverView | null;
}
