import { ChoiceField, BooleanField, IdField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';
import { MEASUREMENT_STATES, type MeasurementState } from '#domain';
import { MEASUREMENT_SOURCES, type MeasurementSource } from '../measurement-source.js';

/** Longer than any figure the database keeps, so that the refusal can say what is wrong with the number. */
const FIGURE_LETTERS = 60;
const REASON_LETTERS = 2_000;

/** One line of a report as typed (RULES.md I4). Decimals are plain text: "950", "94.95". */
export class FigureLineInput {
  @IdField() indicatorId: string;
  @ChoiceField(MEASUREMENT_STATES, { isNullable: true, enumName: 'MeasurementState', description: 'null clears a line that was never handed in.' })
  state: MeasurementState | null;

  @TextField({ isOptional: true, isNullable: true, max: FIGURE_LETTERS, example: '950' }) numerator?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: FIGURE_LETTERS, description: 'Of a count or a yes/no it may be left out: it is 1.', example: '1000' }) denominator?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: REASON_LETTERS, description: 'Needed for NOT_AVAILABLE and NOT_APPLICABLE.' }) reason?: string | null;
  @BooleanField({ isOptional: true, description: 'The figure already holds those of the units below (RULES.md I8).' }) includesBelow?: boolean;
  @TextField({ isOptional: true, isNullable: true, max: REASON_LETTERS, description: 'Why a doubtful figure is right; needed to hand in.' }) doubtReason?: string | null;
  @ChoiceField(MEASUREMENT_SOURCES, { isOptional: true, enumName: 'MeasurementSource' }) source?: MeasurementSource;
}

export class SaveFiguresInput {
  @ObjectField(() => FigureLineInput, { isList: true, maxItems: 200, description: 'Lines left out stay as they are.' }) lines: FigureLineInput[];
  @TextField({ isOptional: true, max: 5_000 }) note?: string;
}

export class SubmitReportInput {
  @ObjectField(() => FigureLineInput, { isOptional: true, isList: true, maxItems: 200, description: 'Written first; a locked report is corrected only this way.' }) lines?: FigureLineInput[];
  @TextField({ isOptional: true, max: 5_000 }) note?: string;
}

export class ReportNoteInput {
  @TextField({ isOptional: true, max: 5_000 }) note?: string;
}

/** A figure of the office beside the reported one (RULES.md I12). */
export class VerifiedLineInput {
  @IdField() indicatorId: string;
  @TextField({ max: FIGURE_LETTERS }) verifiedNumerator: string;
  @TextField({ isOptional: true, isNullable: true, max: FIGURE_LETTERS }) verifiedDenominator?: string | null;
  @TextField({ max: REASON_LETTERS, min: 1, description: 'What the figure was verified against.' }) note: string;
}

export class VerifyReportInput {
  @ObjectField(() => VerifiedLineInput, { isOptional: true, isList: true, maxItems: 200 }) lines?: VerifiedLineInput[];
  @TextField({ isOptional: true, max: 5_000 }) note?: string;
}

export class UnlockReportInput {
  @TextField({ min: 1, max: 2_000 }) reason: string;
  @TextField({ max: 40, description: 'ISO 8601 with a zone; at most 90 days ahead.', example: '2024-07-20T17:00:00+07:00' }) expiresAt: string;
}

export class ReportBulkItem {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
}

export class VerifyReportsInput {
  @ObjectField(() => ReportBulkItem, { isList: true, minItems: 1, maxItems: 100 }) items: ReportBulkItem[];
}

export class OpenPeriodInput {
  @TextField({ min: 4, max: 10, example: '2024-Q2' }) periodKey: string;
}

export class LinkReportEvidenceInput {
  @IdField({ description: 'An item of the report’s unit.' }) evidenceItemId: string;
}
