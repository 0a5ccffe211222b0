import { PARTY_ROLES, SCHEDULE_KINDS, STANDINGS, SUBMISSION_KINDS, TASK_STATES } from '#domain';
import {
  BooleanField, ChoiceField, DateField, IdField, InstantField, IntegerField, JsonField, ObjectField, PageView, TextField,
} from '../../../platform/http/index.js';
import { SUBMISSION_STATES } from '../entities/submission.entity.js';
import { EvidenceItemView, TaskPersonRef } from './evidence-item.view.js';

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
  @ChoiceField(PARTY_ROLES) role: string;
  @TextField() periodKey: string;
  @TextField({ isNullable: true }) quarterKey: string | null;
  @ChoiceField(TASK_STATES) state: string;
  @ChoiceField(STANDINGS) standing: string;
  @IntegerField({ description: 'Whole days after the effective due date.' }) daysLate: number;
  @BooleanField() isLate: boolean;
  @DateField({ isNullable: true }) statedDueOn: string | null;
  @DateField({ isNullable: true }) effectiveDueOn: string | null;
  @ChoiceField(SCHEDULE_KINDS) scheduleKind: string;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) assignee: TaskPersonRef | null;
  @InstantField({ isNullable: true }) submittedAt: string | null;
  @InstantField({ isNullable: true }) completedAt: string | null;
  @IntegerField() roundNo: number;
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
  @ChoiceField(SUBMISSION_KINDS) kind: string;
  @ChoiceField(SUBMISSION_STATES) state: string;
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

export class TaskEventView {
  @IdField() id: string;
  @InstantField() at: string;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) person: TaskPersonRef | null;
  @TextField() action: string;
  @ChoiceField(TASK_STATES, { isNullable: true }) fromState: string | null;
  @ChoiceField(TASK_STATES) toState: string;
  @TextField({ isNullable: true }) note: string | null;
  @IntegerField() roundNo: number;
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
  @ChoiceField(PARTY_ROLES) role: string;
  @ObjectField(() => TaskUnitRef) unit: TaskUnitRef;
  @IdField({ isNullable: true, description: 'Their task of the same period, where the reader may see it.' }) taskId: string | null;
  @ChoiceField(STANDINGS, { isNullable: true }) standing: string | null;
}

export class TaskFigureView {
  @IdField() id: string;
  @TextField() quote: string;
  @TextField() comparator: string;
  @TextField() value: string;
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
  @TextField() dueBasis: string;
  @BooleanField() wasMoved: boolean;
  @JsonField({ isNullable: true, description: 'The schedule rule that made the task.' }) scheduleRule: Record<string, unknown> | null;
  @DateField({ isNullable: true }) periodStartOn: string | null;
  @DateField({ isNullable: true }) periodCutOffOn: string | null;
  @ObjectField(() => TaskDeliverableView, { isList: true }) deliverables: TaskDeliverableView[];
  @ObjectField(() => OtherPartyView, { isList: true, description: 'At most 200.' }) otherParties: OtherPartyView[];
  @ObjectField(() => RoundView, { isList: true }) rounds: RoundView[];
  @ObjectField(() => RoundView, { isNullable: true }) currentRound: RoundView | null;
  @ObjectField(() => TaskEventView, { isList: true }) events: TaskEventView[];
  @TextField({ isList: true, description: 'Transitions open to the reader, and saveDraft, assign, setDueDate.' }) allowedActions: string[];
  @DateField({ isNullable: true, description: 'When the office owes its answer (RULES.md T5); null unless handed in.' }) reviewDueOn: string | null;
  @ObjectField(() => TaskFigureView, { isList: true }) figures: TaskFigureView[];
}

export class BulkRefusalView {
  @IdField() id: string;
  @TextField() code: string;
}

export class BulkResultView {
  @IdField({ isList: true }) done: string[];
  @ObjectField(() => BulkRefusalView, { isList: true }) refused: BulkRefusalView[];
}
