import {
  COMPARATORS, DOUBTS, INDICATOR_KINDS, ACCUMULATIONS, DIRECTIONS, MEASUREMENT_REPORT_STATES, MEASUREMENT_STATES, REPORT_EVENT_ACTIONS, TARGET_READINGS,
  type Accumulation, type Comparator, type Direction, type Doubt, type IndicatorKind, type MeasurementReportState, type MeasurementState,
  type ReportEventAction, type TargetReading,
} from '#domain';
import { PROBLEMS, type ProblemCode } from '#contracts';
import {
  BooleanField, ChoiceField, DateField, DecimalField, IdField, InstantField, IntegerField, ObjectField, PageView, TextField,
} from '../../../../platform/http/index.js';
import { UnitRefView } from '../../../org-units/index.js';
import { EvidenceItemView, TaskPersonRef } from '../../../tasks/index.js';
import { MEASUREMENT_SOURCES, type MeasurementSource } from '../measurement-source.js';
import { OFFERED_REPORT_ACTIONS, type OfferedReportAction } from '../policy/report-policy.js';

export class ReportPlanRef {
  @IdField() id: string;
  @TextField() title: string;
}

/** One line of a list of reports of figures; `isLate` is as of today (RULES.md I12, T4). */
export class ReportRowView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @ObjectField(() => ReportPlanRef) plan: ReportPlanRef;
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @TextField() periodKey: string;
  @BooleanField({ description: 'The year’s last period, asked for with the year’s report.' }) isWithYear: boolean;
  @DateField({ description: 'The last day of the period.' }) cutOffOn: string;
  @ChoiceField(MEASUREMENT_REPORT_STATES, { enumName: 'MeasurementReportState' }) state: MeasurementReportState;
  @DateField() dueOn: string;
  @InstantField({ isNullable: true }) submittedAt: string | null;
  @BooleanField() isLate: boolean;
  @BooleanField({ description: 'Not handed in before the lock of its period: it takes figures again only by an unlock.' }) isMissed: boolean;
  @IntegerField({ description: 'Indicators the unit must answer.' }) lineCount: number;
  @IntegerField({ description: 'Of these, answered.' }) filledCount: number;
  @IntegerField({ description: 'Figures in doubt.' }) doubtCount: number;
  @InstantField({ isNullable: true, description: 'Of an unlock that still stands.' }) unlockExpiresAt: string | null;
}

/** Reports the reader’s units still owe; one that was returned and is past its day is counted as both, as a task is. */
export class OwedReportsView {
  @IntegerField({ description: 'All: open reports, and locked ones with an unlock that stands.' }) todo: number;
  @IntegerField() overdue: number;
  @IntegerField({ description: 'Due within the days that count as soon.' }) dueSoon: number;
  @IntegerField({ description: 'Given back by the office, overdue or not.' }) returned: number;
}

export class ReportDeskView {
  @ObjectField(() => OwedReportsView, { isNullable: true, description: 'Null for who enters no figures.' }) mine: OwedReportsView | null;
  @ObjectField(() => ReportRowView, { isList: true, description: 'At most 5 of these: overdue, due soon, returned or unlocked, due first.' }) urgent: ReportRowView[];
  @IntegerField({ isNullable: true, description: 'Handed in, waiting for the reader’s office; null for who reviews none.' }) waitingReview: number | null;
}

export class ReportPage extends PageView {
  @ObjectField(() => ReportRowView, { isList: true }) items: ReportRowView[];
}

/** A figure of another period, to compare with. */
export class OtherFigureView {
  @TextField() periodKey: string;
  @ChoiceField(MEASUREMENT_STATES, { enumName: 'MeasurementState' }) state: MeasurementState;
  @DecimalField({ isNullable: true }) numerator: string | null;
  @DecimalField({ isNullable: true }) denominator: string | null;
}

export class CumulativeView {
  @DecimalField() numerator: string;
  @DecimalField() denominator: string;
  @TextField({ isList: true, description: 'The periods summed, the earliest first.' }) periodKeys: string[];
}

export class LineIndicatorView {
  @IdField() id: string;
  @TextField() code: string;
  @TextField() name: string;
  @ChoiceField(INDICATOR_KINDS, { enumName: 'IndicatorKind' }) kind: IndicatorKind;
  @ChoiceField(ACCUMULATIONS, { enumName: 'Accumulation' }) accumulation: Accumulation;
  @ChoiceField(DIRECTIONS, { enumName: 'IndicatorDirection' }) direction: Direction;
  @TextField() measureUnit: string;
  @TextField() numeratorText: string;
  @TextField() denominatorText: string;
}

/** What an increase may mean while nobody has decided (RULES.md I9). */
export class LineReadingView {
  @ChoiceField(TARGET_READINGS, { enumName: 'TargetReading' }) reading: TargetReading;
  @DecimalField() value: string;
}

export class LineTargetView {
  @IdField() id: string;
  @TextField() purpose: string;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator' }) appliedComparator: Comparator;
  @TextField() valueKind: string;
  @DecimalField() value: string;
  @DecimalField({ isNullable: true, description: 'What a figure is held against: the value, or what was decided of an increase; null while that is open.' })
  judgedValue: string | null;
  @ObjectField(() => LineReadingView, { isList: true, description: 'Of an increase nobody has decided about.' }) readings: LineReadingView[];
  @TextField() measureUnit: string;
  @BooleanField() isEachUnit: boolean;
  @BooleanField({ description: 'Only shown beside the figure: a number of the year, or of several units together, is no measure for one quarter of one unit.' }) isForInformation: boolean;
  @TextField({ isNullable: true, description: 'A milestone is for one period.' }) periodKey: string | null;
  @TextField() wording: string;
  @TextField({ isNullable: true, description: 'Where the target stands, e.g. "01/NQ-CP ngày 05/01/2024".' }) document: string | null;
}

export class LineAssignmentView {
  @IdField() id: string;
  @TextField() printedNumber: string;
  @TextField() sheetTitle: string;
  @TextField({ isNullable: true, max: 4000, description: 'The nearest heading above the row, as printed.' }) section: string | null;
  @TextField() title: string;
  @ObjectField(() => LineTargetView, { isList: true, description: 'Those that hold for this unit at the period’s cut-off.' }) targets: LineTargetView[];
}

export class MeasurementView {
  @ChoiceField(MEASUREMENT_STATES, { enumName: 'MeasurementState' }) state: MeasurementState;
  @DecimalField({ isNullable: true }) numerator: string | null;
  @DecimalField({ isNullable: true }) denominator: string | null;
  @TextField({ isNullable: true }) reason: string | null;
  @BooleanField() includesBelow: boolean;
  @ChoiceField(DOUBTS, { isList: true, enumName: 'Doubt' }) doubts: Doubt[];
  @TextField({ isNullable: true }) doubtReason: string | null;
  @DecimalField({ isNullable: true, description: 'The office’s figure; it takes the place of the reported one in results.' }) verifiedNumerator: string | null;
  @DecimalField({ isNullable: true }) verifiedDenominator: string | null;
  @TextField({ isNullable: true }) verifiedNote: string | null;
  @ChoiceField(MEASUREMENT_SOURCES, { enumName: 'MeasurementSource' }) source: MeasurementSource;
  @ObjectField(() => TaskPersonRef) enteredBy: TaskPersonRef;
  @InstantField() enteredAt: string;
}

/** What a figure was before it changed, after it had been handed in once. */
export class MeasurementChangeView {
  @InstantField() changedAt: string;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) changedBy: TaskPersonRef | null;
  @ChoiceField(MEASUREMENT_REPORT_STATES, { enumName: 'MeasurementReportState' }) reportState: MeasurementReportState;
  @ChoiceField(MEASUREMENT_STATES, { enumName: 'MeasurementState' }) state: MeasurementState;
  @DecimalField({ isNullable: true }) numerator: string | null;
  @DecimalField({ isNullable: true }) denominator: string | null;
  @TextField({ isNullable: true }) reason: string | null;
  @DecimalField({ isNullable: true }) verifiedNumerator: string | null;
  @DecimalField({ isNullable: true }) verifiedDenominator: string | null;
}

export class FigureHolderView {
  @IdField() planId: string;
  @TextField() planTitle: string;
  @IdField() reportId: string;
}

export class ReportLineView {
  @ObjectField(() => LineAssignmentView, { isList: true, description: 'The lines of the sheets that ask for this figure.' }) assignments: LineAssignmentView[];
  @ObjectField(() => LineIndicatorView) indicator: LineIndicatorView;
  @ObjectField(() => MeasurementView, { isNullable: true }) measurement: MeasurementView | null;
  @ObjectField(() => OtherFigureView, { isNullable: true, description: 'The period before.' }) previous: OtherFigureView | null;
  @ObjectField(() => OtherFigureView, { isNullable: true }) sameLastYear: OtherFigureView | null;
  @ObjectField(() => CumulativeView, { isNullable: true, description: 'Of a flow: the sum of the year’s periods before this one.' }) cumulativeBefore: CumulativeView | null;
  @ObjectField(() => MeasurementChangeView, { isList: true, description: 'The latest first.' }) history: MeasurementChangeView[];
  @ObjectField(() => FigureHolderView, { isNullable: true, description: 'Another plan’s report holds the figure; here it is only shown.' }) heldBy: FigureHolderView | null;
}

export class ReportPeriodView {
  @IdField() id: string;
  @DateField() startOn: string;
  @DateField() cutOffOn: string;
  @InstantField({ isNullable: true }) lockedAt: string | null;
}

export class ReportEventView {
  @IdField() id: string;
  @InstantField() at: string;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) person: TaskPersonRef | null;
  @ChoiceField(REPORT_EVENT_ACTIONS, { enumName: 'ReportEventAction' }) action: ReportEventAction;
  @TextField({ isNullable: true, description: 'Of a hand-over: the unit on the other side.' }) otherUnitName: string | null;
  @ChoiceField(MEASUREMENT_REPORT_STATES, { enumName: 'MeasurementReportState' }) fromState: MeasurementReportState;
  @ChoiceField(MEASUREMENT_REPORT_STATES, { enumName: 'MeasurementReportState' }) toState: MeasurementReportState;
  @TextField({ isNullable: true }) note: string | null;
}

export class ReportUnlockView {
  @InstantField() expiresAt: string;
  @TextField() reason: string;
  @ObjectField(() => TaskPersonRef) grantedBy: TaskPersonRef;
  @InstantField() grantedAt: string;
}

/** The report of one unit for one period of one plan, with all that is needed to fill it in. */
export class ReportView extends ReportRowView {
  @TextField() note: string;
  @DecimalField({ isNullable: true, description: 'Within so many points below the target is "near"; null: off (RULES.md I13).' }) nearMargin: string | null;
  @ObjectField(() => ReportPeriodView) period: ReportPeriodView;
  @ObjectField(() => ReportLineView, { isList: true }) lines: ReportLineView[];
  @ObjectField(() => ReportEventView, { isList: true, description: 'The oldest first.' }) events: ReportEventView[];
  @ObjectField(() => ReportUnlockView, { isNullable: true, description: 'One that still stands.' }) unlock: ReportUnlockView | null;
  @ObjectField(() => EvidenceItemView, { isList: true }) evidence: EvidenceItemView[];
  @ChoiceField(OFFERED_REPORT_ACTIONS, { isList: true, enumName: 'OfferedReportAction', description: 'Open to the reader now.' }) allowedActions: OfferedReportAction[];
}

export class ReportRefusalView {
  @IdField() id: string;
  @ChoiceField(Object.keys(PROBLEMS), { enumName: 'ProblemCode' }) code: ProblemCode;
}

export class ReportsBulkView {
  @IdField({ isList: true }) done: string[];
  @ObjectField(() => ReportRefusalView, { isList: true }) refused: ReportRefusalView[];
}
