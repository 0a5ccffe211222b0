import { COMPARATORS, OVERLAYS, RESULT_BASES, STATUSES, type Overlay, type ResultBasis, type Status } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, InstantField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';
import { UnitRefView } from '../../../org-units/index.js';
import { ResultPlanView, ResultWindowView, ScoreLineView } from './score.view.js';

export const ROUND_STATES = ['open', 'locked'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export class RoundPersonView {
  @IdField() id: string;
  @TextField() fullName: string;
}

export class PreviousRoundView {
  @IdField() id: string;
  @TextField() title: string;
  @DateField() asOf: string;
}

export class EvaluationRoundView {
  @IdField() id: string;
  @IntegerField() version: number;
  @IdField() planId: string;
  @TextField() title: string;
  @TextField() periodKey: string;
  @ChoiceField(RESULT_BASES, { enumName: 'ResultBasis' }) basis: ResultBasis;
  @DateField({ description: 'Only what was handed in up to the end of this day counts (RULES.md I15).' }) asOf: string;
  @ChoiceField(ROUND_STATES, { enumName: 'EvaluationRoundState' }) state: RoundState;
  @ObjectField(() => PreviousRoundView, { isNullable: true, description: 'The earlier round that this one makes again; that one stays as it is.' }) previous: PreviousRoundView | null;
  @TextField({ isNullable: true, max: 2000 }) reason: string | null;
  @InstantField() createdAt: string;
  @ObjectField(() => RoundPersonView, { isNullable: true }) createdBy: RoundPersonView | null;
  @InstantField({ isNullable: true }) lockedAt: string | null;
  @ObjectField(() => RoundPersonView, { isNullable: true }) lockedBy: RoundPersonView | null;
  @IntegerField({ description: 'Results copied at the lock, of the whole and of units; 0 before.' }) resultCount: number;
}

export class EvaluationRoundListView {
  @ObjectField(() => EvaluationRoundView, { isList: true, description: 'The latest first.' }) items: EvaluationRoundView[];
}

export class EvaluationResultView {
  @IdField() assignmentId: string;
  @IdField() indicatorId: string;
  @TextField() printedNumber: string;
  @TextField({ max: 4000 }) title: string;
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @IdField({ isNullable: true }) targetId: string | null;
  @TextField({ max: 4000 }) targetText: string;
  @TextField({ max: 60, isNullable: true }) targetValue: string | null;
  @ChoiceField(COMPARATORS, { isNullable: true, enumName: 'Comparator' }) appliedComparator: (typeof COMPARATORS)[number] | null;
  @BooleanField() isHeadline: boolean;
  @TextField({ max: 60, isNullable: true }) numerator: string | null;
  @TextField({ max: 60, isNullable: true }) denominator: string | null;
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus' }) status: Status;
  @ChoiceField(OVERLAYS, { isList: true, enumName: 'IndicatorOverlay' }) overlays: Overlay[];
  @IntegerField() expectedUnits: number;
  @IntegerField() reportedUnits: number;
  @IntegerField() unitsWithData: number;
}

export class EvaluationRoundDetailView extends EvaluationRoundView {
  @ObjectField(() => ResultPlanView) plan: ResultPlanView;
  @ObjectField(() => ResultWindowView) window: ResultWindowView;
  @ObjectField(() => ScoreLineView, { isList: true, description: 'As copied at the lock; worked out anew while the round is open. Empty for a reader who does not see the whole plan.' }) lines: ScoreLineView[];
  @ObjectField(() => ScoreLineView, { isList: true, description: 'Those of `previous`, as they were locked.' }) previousLines: ScoreLineView[];
  @ObjectField(() => UnitRefView, { isList: true, description: 'Units in the reader’s scope with results of their own.' }) units: UnitRefView[];
  @ObjectField(() => EvaluationResultView, { isList: true, description: 'Of the unit asked for, of a locked round; without a unit, those of the reader’s own units where the whole is not seen.' }) results: EvaluationResultView[];
}
