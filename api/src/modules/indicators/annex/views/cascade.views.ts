import { UNIT_LEVELS, type UnitLevel } from '#domain';
import { BooleanField, ChoiceField, IdField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';
import { LegalDocumentView } from '../../../documents/index.js';
import { UnitRefView } from '../../../org-units/index.js';
import { TargetView } from './assignment.views.js';
import { IndicatorRefView } from './indicator.views.js';
import { HeadlineView } from './sheet.views.js';

/** Numbers of a document's list that the plan's lines name no place for, below the highest they name. */
export class IndicatorGapView {
  @ObjectField(() => LegalDocumentView) document: LegalDocumentView;
  @TextField({ isNullable: true }) annex: string | null;
  @TextField({ isNullable: true }) part: string | null;
  @IntegerField({ isList: true }) namedOrdinals: number[];
  @IntegerField({ isList: true }) missingOrdinals: number[];
}

/** How far one indicator of a plan is repeated in the year, among the plans the reader sees. */
export class IndicatorRepeatView {
  @IdField() indicatorId: string;
  @IntegerField({ description: 'Plans with it, this one among them.' }) planCount: number;
  @IntegerField({ description: 'Levels of units that issued them.' }) levelCount: number;
}

export class IndicatorGapsView {
  @ObjectField(() => IndicatorGapView, { isList: true }) items: IndicatorGapView[];
  @ObjectField(() => IndicatorRepeatView, { isList: true }) repeats: IndicatorRepeatView[];
}

export class CascadePlanView {
  @IdField() id: string;
  @TextField() title: string;
  @IntegerField() year: number;
}

export const CASCADE_KINDS = ['document', 'plan'] as const;

/** A target that asks less than one above it does; what is above names itself. */
export class CascadeShortfallView {
  @IdField() targetId: string;
  @ObjectField(() => TargetView, { description: 'The one above.' }) above: TargetView;
  @TextField({ description: 'The unit, or the document, that set it.' }) aboveName: string;
}

/** What one document, or one plan below it, asks of the indicator. */
export class CascadeLevelView {
  @ChoiceField(CASCADE_KINDS) kind: (typeof CASCADE_KINDS)[number];
  @ObjectField(() => LegalDocumentView, { isNullable: true, description: 'Of a plan, the document that decided it.' }) document: LegalDocumentView | null;
  @ObjectField(() => CascadePlanView, { isNullable: true }) plan: CascadePlanView | null;
  @ObjectField(() => UnitRefView, { isNullable: true }) ownerUnit: UnitRefView | null;
  @ChoiceField(UNIT_LEVELS, { isNullable: true, enumName: 'UnitLevel' }) level: UnitLevel | null;
  @ObjectField(() => TargetView, { isList: true }) targets: TargetView[];
  @ObjectField(() => IndicatorGapView, { isList: true }) gaps: IndicatorGapView[];
  @ObjectField(() => CascadeShortfallView, { isList: true, description: 'Numbers for the whole of one unit of measure only: a rise and a level, or a group and a unit, are not compared.' }) shortfalls: CascadeShortfallView[];
}

export class CascadeView {
  @ObjectField(() => IndicatorRefView) indicator: IndicatorRefView;
  @ObjectField(() => CascadeLevelView, { isList: true, description: 'Documents above first, then plans from the top of the tree down.' }) levels: CascadeLevelView[];
}

export const DECISION_KINDS = ['ambiguousTarget', 'conflictingTargets', 'statedNotComputed', 'unstatedComparator', 'denominatorUnclear'] as const;

/** A line of the sheets, as lists name it. */
export class SheetLineView {
  @IdField() assignmentId: string;
  @IdField() rowId: string;
  @TextField() sheetTitle: string;
  @TextField() printedNumber: string;
  @TextField() title: string;
  @ObjectField(() => CascadePlanView, { isNullable: true, description: 'Of another plan of the same authority, which plan; null for the plan’s own lines.' }) plan: CascadePlanView | null;
}

/** What a person has to settle about the annex. */
export class IndicatorDecisionView {
  @ChoiceField(DECISION_KINDS, { enumName: 'IndicatorDecisionKind' }) kind: (typeof DECISION_KINDS)[number];
  @BooleanField({ description: 'A comparator is settled by choosing it, a stated figure that does not follow by a note on it, words for the denominator by correcting them.' })
  isDecided: boolean;
  @ObjectField(() => IndicatorRefView) indicator: IndicatorRefView;
  @ObjectField(() => SheetLineView, { isList: true }) lines: SheetLineView[];
  @ObjectField(() => TargetView, { isList: true }) targets: TargetView[];
  @IdField({ isNullable: true }) baselineId: string | null;
  @ObjectField(() => HeadlineView, { isNullable: true }) headline: HeadlineView | null;
}

export class IndicatorDecisionsView {
  @ObjectField(() => IndicatorDecisionView, { isList: true }) items: IndicatorDecisionView[];
}
