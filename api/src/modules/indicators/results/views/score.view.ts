import {
  ACCUMULATIONS, COMPARATORS, DIRECTIONS, INDICATOR_KINDS, OVERLAYS, PURPOSES, RESULT_BASES, SCOPE_KINDS, STATUSES, UNIT_LEVELS, VALUE_KINDS,
  type Overlay, type ResultBasis, type Status,
} from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';
import { LegalDocumentView } from '../../../documents/index.js';
import { UnitRefView } from '../../../org-units/index.js';

/** An exact decimal of any length: sums leave the database as text. */
const EXACT = { description: 'An exact decimal as text.', example: '1899.5' };
const WIDE = { ...EXACT, max: 60 };

export class ScoreIndicatorView {
  @IdField() id: string;
  @TextField() code: string;
  @TextField() name: string;
  @ChoiceField(INDICATOR_KINDS, { enumName: 'IndicatorKind' }) kind: (typeof INDICATOR_KINDS)[number];
  @ChoiceField(ACCUMULATIONS, { enumName: 'Accumulation' }) accumulation: (typeof ACCUMULATIONS)[number];
  @ChoiceField(DIRECTIONS, { enumName: 'IndicatorDirection' }) direction: (typeof DIRECTIONS)[number];
  @TextField() measureUnit: string;
}

export class ScoreReadingView {
  @TextField({ description: 'How the increase is read (RULES.md I9).' }) reading: string;
  @TextField(WIDE) value: string;
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus' }) status: Status;
}

export class ScoreGroupView {
  @IdField() id: string;
  @TextField() name: string;
}

export class ScoreScopeView {
  @ChoiceField(SCOPE_KINDS, { enumName: 'TargetScopeKind' }) kind: (typeof SCOPE_KINDS)[number];
  @ObjectField(() => UnitRefView, { isNullable: true }) unit: UnitRefView | null;
  @ObjectField(() => ScoreGroupView, { isNullable: true }) group: ScoreGroupView | null;
  @ChoiceField(UNIT_LEVELS, { isNullable: true, enumName: 'UnitLevel' }) level: (typeof UNIT_LEVELS)[number] | null;
}

export class EachUnitView {
  @IntegerField() met: number;
  @IntegerField({ description: 'Units with a value.' }) of: number;
}

export class ScorePlanView {
  @IdField() id: string;
  @TextField() title: string;
  @IntegerField() year: number;
}

/** One target and the verdict against it; each with its document (RULES.md I10). */
export class ScoreTargetView {
  @IdField({ isNullable: true, description: 'Null for an implied target, which is never stored (RULES.md I17).' }) targetId: string | null;
  @IdField({ isNullable: true, description: 'The line that lays it down.' }) assignmentId: string | null;
  @ChoiceField(PURPOSES, { enumName: 'TargetPurpose' }) purpose: (typeof PURPOSES)[number];
  @ObjectField(() => LegalDocumentView, { isNullable: true }) document: LegalDocumentView | null;
  @ObjectField(() => ScorePlanView, { isNullable: true, description: 'The other plan of the same authority that asks the same units for something else; null for the plan’s own.' })
  plan: ScorePlanView | null;
  @TextField({ description: 'As printed.' }) wording: string;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator', description: 'As the document states it.' }) comparator: (typeof COMPARATORS)[number];
  @ChoiceField(COMPARATORS, { enumName: 'Comparator', description: 'As it is applied.' }) appliedComparator: (typeof COMPARATORS)[number];
  @ChoiceField(VALUE_KINDS, { enumName: 'TargetValueKind' }) valueKind: (typeof VALUE_KINDS)[number];
  @TextField({ ...WIDE, description: 'The figure stated.' }) value: string;
  @TextField({ ...WIDE, isNullable: true, description: 'The figure held against; null while nobody has decided how to read the stated one.' }) appliedValue: string | null;
  @TextField() measureUnit: string;
  @ObjectField(() => ScoreScopeView) scope: ScoreScopeView;
  @TextField({ isNullable: true }) periodKey: string | null;
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus' }) status: Status;
  @ChoiceField(OVERLAYS, { isList: true, enumName: 'IndicatorOverlay' }) overlays: Overlay[];
  @TextField({ ...WIDE, isNullable: true, description: 'Value minus target, rounded to 6 places; null without a value or a single target.' }) gap: string | null;
  @TextField({ ...WIDE, isNullable: true, description: 'Of the units the target is for.' }) numerator: string | null;
  @TextField({ ...WIDE, isNullable: true }) denominator: string | null;
  @BooleanField({ description: 'The one whose verdict stands for the line.' }) isHeadline: boolean;
  @BooleanField({ description: 'A person recorded that this one speaks among several (RULES.md I10).' }) isChosenByPerson: boolean;
  @BooleanField({ description: 'Follows from the units’ own targets (RULES.md I17).' }) isImplied: boolean;
  @BooleanField({ description: 'Every unit must meet it by itself.' }) isEachUnit: boolean;
  @ObjectField(() => EachUnitView, { isNullable: true }) eachUnit: EachUnitView | null;
  @ObjectField(() => ScoreReadingView, { isList: true, description: 'Every way to read it, while that is undecided.' }) readings: ScoreReadingView[];
}

export class ReportedView {
  @IntegerField({ description: 'Units expected to report.' }) expected: number;
  @IntegerField({ description: 'Of these, units with a counted figure for every period asked.' }) reported: number;
  @IntegerField({ description: 'Of these, units with a value.' }) withData: number;
  @IntegerField() noCases: number;
  @IntegerField() notAvailable: number;
  @IntegerField() notApplicable: number;
}

export class TrendPointView {
  @TextField() periodKey: string;
  @TextField({ ...WIDE, isNullable: true }) numerator: string | null;
  @TextField({ ...WIDE, isNullable: true }) denominator: string | null;
}

export class ScoreBaselineView {
  @TextField({ description: 'As printed.' }) text: string;
  @TextField({ ...WIDE, isNullable: true }) value: string | null;
}

export const SCORE_LINE_KINDS = ['assignment', 'whole'] as const;

export class ScoreLineView {
  @ChoiceField(SCORE_LINE_KINDS, { enumName: 'ScoreLineKind', description: '`whole`: the units of several lines of one indicator together, where only the units have targets (RULES.md I17).' })
  kind: (typeof SCORE_LINE_KINDS)[number];
  @TextField({ description: 'Tells the lines of one answer apart.' }) key: string;
  @IdField({ isNullable: true, description: 'Null for a whole.' }) assignmentId: string | null;
  @IdField({ isNullable: true }) rowId: string | null;
  @IdField() sheetId: string;
  @TextField({ max: 2000 }) sheetTitle: string;
  @TextField({ isNullable: true, max: 4000, description: 'The nearest heading above the row, as printed.' }) section: string | null;
  @TextField({ description: 'As printed; never unique.' }) printedNumber: string;
  @TextField({ max: 4000 }) title: string;
  @ObjectField(() => ScoreIndicatorView) indicator: ScoreIndicatorView;
  @TextField() measureUnit: string;
  @TextField({ ...WIDE, isNullable: true, description: 'Sum over units with a value; null without one (RULES.md I5).' }) numerator: string | null;
  @TextField({ ...WIDE, isNullable: true }) denominator: string | null;
  @TextField({ ...WIDE, isNullable: true, description: 'The value in `measureUnit`, rounded to 6 places; for showing only, verdicts use the exact figures.' }) valueText: string | null;
  @ObjectField(() => ScoreTargetView, { isList: true }) targets: ScoreTargetView[];
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus', description: 'Of the headline; AMBIGUOUS with `needsDecision` where several targets differ and nobody has put one at the head.' }) status: Status;
  @BooleanField() needsDecision: boolean;
  @ChoiceField(OVERLAYS, { isList: true, enumName: 'IndicatorOverlay' }) overlays: Overlay[];
  @ObjectField(() => ReportedView) reported: ReportedView;
  @ObjectField(() => UnitRefView, { isList: true, description: 'The first 20 in the order of the tree.' }) missingUnits: UnitRefView[];
  @IntegerField() missingCount: number;
  @ObjectField(() => EachUnitView, { isNullable: true }) eachUnit: EachUnitView | null;
  @ObjectField(() => TrendPointView, { isList: true, description: 'The last collected periods, at most 8, up to the one asked.' }) trend: TrendPointView[];
  @ObjectField(() => ScoreBaselineView, { isNullable: true }) baseline: ScoreBaselineView | null;
}

export class ResultPlanView {
  @IdField() id: string;
  @TextField() title: string;
  @IntegerField() year: number;
  @ObjectField(() => UnitRefView) ownerUnit: UnitRefView;
}

export class ResultWindowView {
  @DateField() startOn: string;
  @DateField({ description: 'The data cut-off, which never moves (RULES.md P3).' }) cutOffOn: string;
}

export class StatusCountView {
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus' }) status: Status;
  @IntegerField() count: number;
}

export class ScoreTotalsView {
  @ObjectField(() => StatusCountView, { isList: true, description: 'Every status once, in the order of LOOK.' }) byStatus: StatusCountView[];
}

export class ScoreboardView {
  @ObjectField(() => ResultPlanView) plan: ResultPlanView;
  @TextField() periodKey: string;
  @ChoiceField(RESULT_BASES, { enumName: 'ResultBasis' }) basis: ResultBasis;
  @DateField({ description: '“Số liệu tính đến ngày”.' }) asOf: string;
  @ObjectField(() => UnitRefView, { isNullable: true, description: 'The unit whose figures (with all below it) these are; null for the whole plan or for several units of the reader.' }) unit: UnitRefView | null;
  @ObjectField(() => UnitRefView, { isList: true, description: 'Where the reader does not see the whole plan: the units whose figures (with all below them) these are.' }) scopeUnits: UnitRefView[];
  @ObjectField(() => ResultWindowView) window: ResultWindowView;
  @TextField({ isList: true }) collectedKeys: string[];
  @BooleanField() isPeriodOver: boolean;
  @ObjectField(() => ScoreLineView, { isList: true, description: 'In the order of the sheets.' }) lines: ScoreLineView[];
  @IntegerField({ description: 'Lines left out because they expect nothing of the units in view; 0 for the whole plan.' }) otherLines: number;
  @ObjectField(() => ScoreTotalsView) totals: ScoreTotalsView;
  @IntegerField({ description: 'What of the plan waits for a named person’s decision, whatever the period: targets to be read, and sets of targets that differ.' }) waitingDecisions: number;
}

export class UnitScoreboardView {
  @ObjectField(() => ResultPlanView) plan: ResultPlanView;
  @TextField() periodKey: string;
  @ObjectField(() => ResultWindowView) window: ResultWindowView;
  @BooleanField() isPeriodOver: boolean;
  @ObjectField(() => ScoreLineView, { isList: true }) lines: ScoreLineView[];
}

export class UnitIndicatorsView {
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @ChoiceField(RESULT_BASES, { enumName: 'ResultBasis' }) basis: ResultBasis;
  @DateField() asOf: string;
  @ObjectField(() => UnitScoreboardView, { isList: true, description: 'Plans in sight that expect figures of the unit or of units below it, the latest first.' }) plans: UnitScoreboardView[];
}

/** The number in an activity's own words, and how the measured figures stand against it. */
export class ActivityFigureVerdictView {
  @ChoiceField(COMPARATORS, { enumName: 'Comparator', description: 'As it is applied.' }) comparator: (typeof COMPARATORS)[number];
  @TextField(WIDE) value: string;
  @TextField() measureUnit: string;
  @ChoiceField(STATUSES, { enumName: 'IndicatorStatus' }) status: Status;
}

export class ActivityScoreLineView extends ScoreLineView {
  @IdField() planId: string;
  @TextField({ max: 4000, description: 'The words of the activity that hold the figure.' }) quote: string;
  @TextField() periodKey: string;
  @ObjectField(() => ActivityFigureVerdictView, { isNullable: true, description: 'Null where the words name the indicator without a number, or in another unit.' })
  own: ActivityFigureVerdictView | null;
}

/** A number in the words whose indicator no line of the plan measures. */
export class UnmeasuredFigureView {
  @IdField() indicatorId: string;
  @TextField({ max: 4000 }) indicatorName: string;
  @TextField({ max: 4000 }) quote: string;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator', description: 'As the words state it.' }) comparator: (typeof COMPARATORS)[number];
  @TextField({ ...WIDE, isNullable: true }) value: string | null;
  @TextField() measureUnit: string;
}

export class ActivityIndicatorsView {
  @ObjectField(() => ActivityScoreLineView, { isList: true }) items: ActivityScoreLineView[];
  @ObjectField(() => UnmeasuredFigureView, { isList: true }) unmeasured: UnmeasuredFigureView[];
}
