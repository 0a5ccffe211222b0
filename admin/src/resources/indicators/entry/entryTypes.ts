import type { DecimalText } from '#domain';
import type { Schemas } from '../../../providers/schemas';

export type ReportRow = Schemas['ReportRowView'];
export type ReportLine = Schemas['ReportLineView'];
export type Report = Schemas['ReportView'];
export type LineInput = Required<Schemas['FigureLineInput']>;
export type LineTarget = Schemas['LineTargetView'] & { judgedValue?: DecimalText | null; readings?: { reading: string; value: DecimalText }[] };
export type IndicatorPeriod = Schemas['IndicatorPeriodView'];
export type IndicatorPeriods = Schemas['IndicatorPeriodsView'];
export type BulkOutcome = Schemas['ReportsBulkView'];
export type ReportOffer = Schemas['OfferedReportAction'];

export const may = (report: Report, action: ReportOffer): boolean => report.allowedActions.includes(action);
export type UploadCell = Schemas['UploadCellView'];
export type UploadOutcome = Schemas['UploadResultView'];

/** What a figure is held against; null while nobody has decided what a relative target means (RULES.md I9). */
export const judgedValueOf = (target: LineTarget): DecimalText | null => target.judgedValue ?? (target.valueKind === 'absolute' ? target.value : null);
