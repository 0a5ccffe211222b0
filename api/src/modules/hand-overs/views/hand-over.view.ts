import { MEASUREMENT_REPORT_STATES, TASK_STATES } from '#domain';
import { PROBLEMS, type ProblemCode } from '#contracts';
import { BooleanField, ChoiceField, DateField, IdField, InstantField, IntegerField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { SUCCESSION_KINDS, UnitRefView, type SuccessionKind } from '../../org-units/index.js';
import { TaskPersonRef } from '../../tasks/index.js';
import { HAND_OVER_KINDS, type HandOverKind } from '../dto/hand-over.dto.js';

export class HandOverPlanView {
  @IdField() id: string;
  @TextField() title: string;
}

export class HandOverLeftView {
  @TextField() reason: string;
  @InstantField() at: string;
  @ObjectField(() => TaskPersonRef) by: TaskPersonRef;
}

/** Open work of a unit that others carry on for, which a person hands over or leaves (RULES.md U4). */
export class HandOverView {
  @ChoiceField(HAND_OVER_KINDS, { enumName: 'HandOverKind' }) kind: HandOverKind;
  @IdField({ description: 'Of the task or the report.' }) id: string;
  @IntegerField({ min: 1 }) version: number;
  @ObjectField(() => HandOverPlanView) plan: HandOverPlanView;
  @ObjectField(() => UnitRefView, { description: 'The predecessor.' }) unit: UnitRefView;
  @ChoiceField(SUCCESSION_KINDS, { enumName: 'SuccessionKind' }) successionKind: SuccessionKind;
  @DateField({ description: 'Of the succession.' }) effectiveOn: string;
  @ObjectField(() => UnitRefView, { isList: true, description: 'Who may take over; none after dissolving.' }) successors: UnitRefView[];
  @IdField({ isNullable: true, description: 'The one to which all went over by merge or rename; null where a person must choose.' }) proposedSuccessorId: string | null;
  @TextField({ description: 'Of a task; empty for a report.' }) printedNumber: string;
  @TextField({ description: 'Of a task; empty for a report.' }) title: string;
  @TextField() periodKey: string;
  @DateField({ isNullable: true }) dueOn: string | null;
  @ChoiceField([...new Set([...TASK_STATES, ...MEASUREMENT_REPORT_STATES])]) state: string;
  @BooleanField({ description: 'Something has been typed but not handed in.' }) hasDraft: boolean;
  @ObjectField(() => HandOverLeftView, { isNullable: true }) left: HandOverLeftView | null;
}

export class HandOverPage extends PageView {
  @ObjectField(() => HandOverView, { isList: true, description: 'By predecessor, then plan.' }) items: HandOverView[];
}

export class HandOverCountView {
  @IntegerField({ description: 'Waiting, counted up to 1000.' }) count: number;
  @BooleanField() isExact: boolean;
}

export class HandOverRefusalView {
  @IdField() id: string;
  @ChoiceField(Object.keys(PROBLEMS), { enumName: 'ProblemCode' }) code: ProblemCode;
}

export class HandOverResultView {
  @IdField({ isList: true }) done: string[];
  @ObjectField(() => HandOverRefusalView, { isList: true }) refused: HandOverRefusalView[];
}
