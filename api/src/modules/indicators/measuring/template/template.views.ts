import { BooleanField, ChoiceField, IdField, IntegerField, JsonField, ObjectField, TextField } from '../../../../platform/http/index.js';

const SEVERITIES = ['problem', 'doubt'] as const;

/** A cell of an uploaded workbook that is wrong (its line is not saved) or doubtful (it is, and asks for a reason). */
export class UploadCellView {
  @TextField({ example: 'H7' }) cell: string;
  @IntegerField({ min: 1 }) row: number;
  @TextField({ description: 'line, state, numerator, denominator, reason, …' }) field: string;
  @TextField({ description: 'What stands in the cell, as read.' }) text: string;
  @TextField({ description: 'A code of the field problems, or of the doubts.' }) code: string;
  @JsonField({ description: 'Fills the message of the code.' }) params: Record<string, unknown>;
  @ChoiceField(SEVERITIES, { enumName: 'UploadSeverity' }) severity: (typeof SEVERITIES)[number];
}

export class UploadResultView {
  @BooleanField({ description: 'Whether anything was saved.' }) isSaved: boolean;
  @IntegerField({ min: 0 }) savedLines: number;
  @IdField({ isList: true, description: 'The indicators of the saved lines: their figures are now those of the file.' }) savedIndicatorIds: string[];
  @IntegerField({ min: 0, description: 'Lines in which something was filled in and could be read.' }) readLines: number;
  @ObjectField(() => UploadCellView, { isList: true, description: 'From the top down.' }) cells: UploadCellView[];
}
