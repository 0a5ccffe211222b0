import {
  BooleanField, ChoiceField, DateField, DecimalField, IdField, InstantField, IntegerField, JsonField, namedSchema, ObjectField, TextField,
} from '../../../../platform/http/index.js';
import { TaskPersonRef } from '../../../tasks/index.js';
import { COLUMN_MEANINGS, ROW_KINDS, SHEET_KINDS, type ColumnMeaning, type Mark, type RowKind, type SheetKind } from '../annex-input.js';
import { COLLECTION_KINDS, type CollectionKind } from '../commands/collection-commands.js';
import { AssignmentView } from './assignment.views.js';

/** Letters from a start to before an end that are bold (b) or italic (i). */
export const MARK = namedSchema('CellMark', {
  type: 'array', minItems: 3, maxItems: 3, items: false, example: [0, 5, 'b'],
  prefixItems: [{ type: 'integer', minimum: 0 }, { type: 'integer', minimum: 1 }, { type: 'string', enum: ['b', 'i'] }],
});

export class SheetColumnView {
  @IdField() id: string;
  @IdField({ isNullable: true, description: 'The heading above.' }) parentId: string | null;
  @IntegerField({ min: 1 }) position: number;
  @TextField() heading: string;
  @ChoiceField(COLUMN_MEANINGS, { enumName: 'ColumnMeaning' }) meaning: ColumnMeaning;
}

export class SheetCellView {
  @IdField() columnId: string;
  @TextField() text: string;
  @JsonField({ isList: true, schema: MARK }) marks: Mark[];
  @IntegerField({ min: 1 }) rowsSpanned: number;
  @IntegerField({ min: 1 }) columnsSpanned: number;
}

export class SheetRowView {
  @IdField() id: string;
  @IdField({ isNullable: true }) parentId: string | null;
  @IntegerField({ min: 1 }) position: number;
  @ChoiceField(ROW_KINDS, { enumName: 'SheetRowKind' }) kind: RowKind;
  @TextField({ description: 'As printed: may be blank, a dash, or twice the same.' }) printedNumber: string;
  @IdField({ isNullable: true, description: 'The unit a row of a matrix is about.' }) unitId: string | null;
  @TextField({ isNullable: true }) unitName: string | null;
  @TextField({ isList: true }) readingNotes: string[];
  @ObjectField(() => SheetCellView, { isList: true, description: 'By column. A cell another one covers is not there.' }) cells: SheetCellView[];
  @ObjectField(() => AssignmentView, { isList: true }) assignments: AssignmentView[];
}

export class IndicatorSheetView {
  @IdField() id: string;
  @IntegerField({ min: 1, description: 'Of the sheet as printed: its rows and cells have no version of their own.' }) version: number;
  @IdField() planId: string;
  @IntegerField({ min: 1 }) position: number;
  @ChoiceField(SHEET_KINDS, { enumName: 'SheetKind' }) kind: SheetKind;
  @TextField() title: string;
  @TextField() caption: string;
  @BooleanField() hasHeader: boolean;
  @TextField() note: string;
  @ObjectField(() => SheetColumnView, { isList: true }) columns: SheetColumnView[];
  @ObjectField(() => SheetRowView, { isList: true }) rows: SheetRowView[];
}

export class CollectionView {
  @IntegerField({ min: 1 }) version: number;
  @ChoiceField(COLLECTION_KINDS, { enumName: 'CollectionKind' }) periodKind: CollectionKind;
  @DateField({ isNullable: true, description: 'The day the figures are judged on, where the document says one (RULES.md I15).' }) evaluatedOn: string | null;
  @DecimalField({ isNullable: true, description: 'Within so many points on the wrong side is “near” (RULES.md I13); null is off.' }) nearMargin: string | null;
  @IntegerField({ isNullable: true, description: 'A period locks by itself so many days after its cut-off; null is by hand (RULES.md I12).' }) locksAfterDays: number | null;
  @BooleanField({ description: 'The year’s last period is asked for with the year’s report, not by itself.' }) isLastWithYear: boolean;
}

export class HeadlineView {
  @IdField() id: string;
  @IntegerField({ min: 1, max: 2 }) version: number;
  @IdField() planId: string;
  @IdField() indicatorId: string;
  @IdField() targetId: string;
  @TextField() note: string;
  @ObjectField(() => TaskPersonRef) decidedBy: TaskPersonRef;
  @InstantField() decidedAt: Date;
  @ObjectField(() => TaskPersonRef, { isNullable: true }) revokedBy: TaskPersonRef | null;
  @InstantField({ isNullable: true }) revokedAt: Date | null;
}

export class IndicatorSheetsView {
  @IdField() planId: string;
  @IntegerField({ min: 1 }) planVersion: number;
  @ObjectField(() => CollectionView, { isNullable: true, description: 'Null: by quarter.' }) collection: CollectionView | null;
  @ObjectField(() => HeadlineView, { isList: true, description: 'Which target stands for an indicator with several, also what was revoked.' }) headlines: HeadlineView[];
  @ObjectField(() => IndicatorSheetView, { isList: true }) sheets: IndicatorSheetView[];
}
