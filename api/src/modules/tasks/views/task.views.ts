import {
  COMPARATORS, DUE_BASES, PARTY_ROLES, SCHEDULE_KINDS, STANDINGS, SUBMISSION_KINDS, TASK_STATES,
  type Comparator, type DueBasis, type PartyRole, type ScheduleKind, type ScheduleRule, type Standing, type SubmissionKind, type TaskState,
} from '#domain';
import { PROBLEMS, type ProblemCode } from '#contracts';
import {
  BooleanField, ChoiceField, DateField, IdField, InstantField, IntegerField, JsonField, ObjectField, PageView, TextField,
} from '../../../platform/http/index.js';
import { SUBMISSION_STATES, type SubmissionState } from '../entities/submission.entity.js';
import { OFFERED_ACTIONS, type OfferedAction } from '../policy/task-policy.js';
import { EvidenceItemView, TaskPersonRef } from './evidence-item.view.js';
import { TaskEventView } from './task-event.view.js';
import { SCHEDULE_RULE } from './schedule-rule.schema.js';

export class TaskUnitRef {
  @IdField() id: string;
  @TextField() name: string;
  @TextField() shortName: string;
}

/** One line of a list of tasks; `standing` and `daysLate` are as of the day asked for (RULES.md T4). */
export class TaskRowView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @IdField() planId: string;
  @IdField() activityId: string;
  @TextField() printedNumber: string;
  @TextField() title: string;
  @ObjectField(() => TaskUnitRef) unit: TaskUnitRef;
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @TextField() periodKey: string;
  @TextField({ isNullable: true }) quarterKey: string | null;
  @ChoiceField(TASK_STATES, { enumName: 'TaskState' }) state: TaskState;
  @ChoiceField(STANDINGS, { enumName: 'Standing' }) standing: Standing;
  @IntegerField({ description: 'Whole days after the effective due date.' }) daysLate: number;
  @BooleanField() isLate: boolean;
  @DateField({ isNullable: true }) statedDueOn: string | null;
  @DateField({ isNullable: true }) effectiveDueOn: string | null;
  @ChoiceField(SCHEDULE_KINDS) scheduleKind: ScheduleKind;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) assignee: TaskPersonRef | null;
  @InstantField({ isNullable: true }) submittedAt: string | null;
  @InstantField({ isNullable: true }) completedAt: string | null;
  @IntegerField() roundNo: number;
  @TextField({ isNullable: true, description: 'The first words of why it was sent back; null unless it is returned, also when it is overdue as well.' })
  returnReason: string | null;
  @IntegerField() deliverableCount: number;
}

export class TaskPageView extends PageView {
  @ObjectField(() => TaskRowView, { isList: true }) items: TaskRowView[];
}

/** A numbered round of handing in (RULES.md E1). */
export class RoundView {
  @IdField() id: string;
  @IntegerField() version: number;
  @IntegerField() roundNo: number;
  @ChoiceField(SUBMISSION_KINDS) kind: SubmissionKind;
  @ChoiceField(SUBMISSION_STATES) state: SubmissionState;
  @TextField() resultText: string;
  @TextField() note: string;
  @TextField() difficulties: string;
  @TextField() proposals: string;
  @IdField({ isList: true }) coveredDeliverableIds: string[];
  @InstantField({ isNullable: true }) submittedAt: string | null;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) submittedBy: TaskPersonRef | null;
  @InstantField({ isNullable: true }) decidedAt: string | null;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) decidedBy: TaskPersonRef | null;
  @TextField({ isNullable: true }) decisionNote: string | null;
  @ObjectField(() => EvidenceItemView, { isList: true }) evidence: EvidenceItemView[];
}

export class TaskPlanRef {
  @IdField() id: string;
  @TextField() title: string;
  @TextField({ isNullable: true, description: 'e.g. "136/QĐ-UBND ngày 17/02/2026"' }) documentLabel: string | null;
  @ObjectField(() => TaskUnitRef) ownerUnit: TaskUnitRef;
}

export class TaskSectionRef {
  @TextField() printedNumber: string;
  @TextField() title: string;
}

export class TaskDeliverableView {
  @IdField() id: string;
  @TextField() text: string;
}

export class OtherPartyView {
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @ObjectField(() => TaskUnitRef) unit: TaskUnitRef;
  @IdField({ isNullable: true, description: 'Their task of the same period, where the reader may see it.' }) taskId: string | null;
  @ChoiceField(STANDINGS, { isNullable: true, enumName: 'Standing' }) standing: Standing | null;
}

export class TaskFigureView {
  @IdField() id: string;
  @TextField() quote: string;
  @ChoiceField(COMPARATORS) comparator: Comparator;
  @TextField({ isNullable: true, description: 'Null where the words name a ratio without a target.' }) value: string | null;
  @TextField() measureUnit: string;
}

/** The task page. */
export class TaskView extends TaskRowView {
  @ObjectField(() => TaskPlanRef) plan: TaskPlanRef;
  @ObjectField(() => TaskSectionRef) section: TaskSectionRef;
  @TextField({ description: 'As printed when the work was issued (RULES.md T2).' }) content: string;
  @TextField() expectedResults: string;
  @TextField() partyText: string;
  @TextField() scheduleText: string;
  @ChoiceField(DUE_BASES, { enumName: 'DueBasis' }) dueBasis: DueBasis;
  @BooleanField() wasMoved: boolean;
  @JsonField({ isNullable: true, description: 'The schedule rule that made the task.', schema: SCHEDULE_RULE }) scheduleRule: ScheduleRule | null;
  @DateField({ isNullable: true }) periodStartOn: string | null;
  @DateField({ isNullable: true }) periodCutOffOn: string | null;
  @ObjectField(() => TaskDeliverableView, { isList: true }) deliverables: TaskDeliverableView[];
  @ObjectField(() => OtherPartyView, { isList: true, description: 'At most 200.' }) otherParties: OtherPartyView[];
  @ObjectField(() => RoundView, { isList: true }) rounds: RoundView[];
  @ObjectField(() => RoundView, { isNullable: true }) currentRound: RoundView | null;
  @ObjectField(() => TaskEventView, { isList: true, description: 'All that happened to the task, the oldest first.' }) events: TaskEventView[];
  @ChoiceField(OFFERED_ACTIONS, { isList: true, enumName: 'OfferedAction', description: 'Transitions open to the reader, and saveDraft, assign, setDueDate.' })
  allowedActions: OfferedAction[];
  @DateField({ isNullable: true, description: 'When the office owes its answer (RULES.md T5); null unless handed in.' }) reviewDueOn: string | null;
  @ObjectField(() => TaskFigureView, { isList: true }) figures: TaskFigureView[];
}

export class BulkRefusalView {
  @IdField() id: string;
  @ChoiceField(Object.keys(PROBLEMS), { enumName: 'ProblemCode' }) code: ProblemCode;
}

export class BulkResultView {
  @IdField({ isList: true }) done: string[];
  @ObjectField(() => BulkRefusalView, { isList: true }) refused: BulkRefusalView[];
}
