import { MEASUREMENT_REPORT_STATES, type MeasurementReportState } from '#domain';
import { BooleanField, ChoiceField, IdField, ListQuery, TextField } from '../../../../platform/http/index.js';

const REPORT_SORTS = ['dueOn', 'unit', 'submittedAt'] as const;
export type ReportSort = (typeof REPORT_SORTS)[number];

export class ReportListQuery extends ListQuery {
  @ChoiceField(REPORT_SORTS, { isOptional: true, description: 'Sort key. Default unit (tree order).' }) sort: ReportSort = 'unit';
  @IdField({ isOptional: true }) planId?: string;
  @TextField({ isOptional: true, max: 10, example: '2024-Q2' }) periodKey?: string;
  @IdField({ isOptional: true, description: 'This unit and all below.' }) unitId?: string;
  @ChoiceField(MEASUREMENT_REPORT_STATES, { isOptional: true, isList: true, maxItems: 6 }) state?: MeasurementReportState[];
  @BooleanField({ isOptional: true, description: 'Handed in after the due date, or not handed in and due before today.' }) isLate?: boolean;
  @BooleanField({ isOptional: true, description: 'True: only what was handed in to the office of the reader.' }) waitsForMe?: boolean;
  @TextField({ isOptional: true, max: 200, description: 'Words of the unit’s name, marks optional.' }) q?: string;
}

export const OWED_STANDINGS = ['overdue', 'dueSoon', 'returned'] as const;
export type OwedStanding = (typeof OWED_STANDINGS)[number];
/** The first is all that can still be entered, without what was missed at a lock. */
export const MY_REPORT_STANDINGS = ['todo', ...OWED_STANDINGS] as const;

export class MyReportsQuery extends ListQuery {
  @ChoiceField(MY_REPORT_STANDINGS, { isOptional: true, description: 'Only these, as the first page counts them.' }) standing?: (typeof MY_REPORT_STANDINGS)[number];
}
