import type { Schemas } from '../../../providers/schemas';

export type ReportRow = Schemas['ReportRowView'];
export type ReportLine = Schemas['ReportLineView'];
export type Report = Schemas['ReportView'];
export type LineInput = Required<Schemas['FigureLineInput']>;
export type LineTarget = Schemas['LineTargetView'];
export type IndicatorPeriod = Schemas['IndicatorPeriodView'];
export type IndicatorPeriods = Schemas['IndicatorPeriodsView'];
export type BulkOutcome = Schemas['ReportsBulkView'];
export type ReportOffer = Schemas['OfferedReportAction'];

export const may = (report: Report, action: ReportOffer): boolean => report.allowedActions.includes(action);
export type UploadCell = Schemas['UploadCellView'];
export type UploadOutcome = Schemas['UploadResultView'];
