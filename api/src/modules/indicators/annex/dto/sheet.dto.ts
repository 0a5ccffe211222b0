import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { BooleanField, ChoiceField, IdField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';
import { COLUMN_MEANINGS, ROW_KINDS, SHEET_KINDS, type ColumnMeaning, type Mark, type RowKind, type SheetKind } from '../annex-input.js';
import { MARK } from '../views/sheet.views.js';
import { SheetAssignmentDto } from './assignment.dto.js';

const LONG = 20_000;
const MOST_MARKS = 200;
const KEY = { min: 1, max: 100, description: 'The sender’s own name, by which parts of the sheet refer to one another.' } as const;

const isMark = (mark: unknown): boolean =>
  Array.isArray(mark) && mark.length === 3 && Number.isInteger(mark[0]) && Number.isInteger(mark[1]) && mark[0] >= 0 && mark[1] > mark[0] &&
  (mark[2] === 'b' || mark[2] === 'i');

/** Bold and italic runs of a cell; ends are compared with the text by the command. */
function MarksField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'array', items: MARK, required: false, description: 'Bold and italic runs.' }),
    ValidateIf((_object, value) => value !== undefined),
    ValidateBy(
      { name: 'marks', validator: { validate: (value) => Array.isArray(value) && value.length <= MOST_MARKS && value.every(isMark) } },
      { message: 'notMarks' },
    ),
  );
}

abstract class CellTextDto {
  @TextField({ max: LONG }) text: string;
  @MarksField() marks?: Mark[];
  @IntegerField({ isOptional: true, min: 1, max: 500 }) rowsSpanned?: number;
  @IntegerField({ isOptional: true, min: 1, max: 50 }) columnsSpanned?: number;
}

export class SheetCellDto extends CellTextDto {
  @TextField({ min: 1, max: 100 }) columnKey: string;
}

export class CellDto extends CellTextDto {
  @IdField() columnId: string;
}

export class SheetColumnDto {
  @TextField(KEY) key: string;
  @TextField({ isOptional: true, isNullable: true, max: 100, description: 'The heading above; it stands earlier in the list.' }) parentKey?: string | null;
  @TextField({ max: 2000 }) heading: string;
  @ChoiceField(COLUMN_MEANINGS, { enumName: 'ColumnMeaning' }) meaning: ColumnMeaning;
}

export class SheetRowDto {
  @TextField(KEY) key: string;
  @TextField({ isOptional: true, isNullable: true, max: 100, description: 'The row above it; it stands earlier in the list.' }) parentKey?: string | null;
  @ChoiceField(ROW_KINDS, { enumName: 'SheetRowKind' }) kind: RowKind;
  @TextField({ isOptional: true, max: 50 }) printedNumber?: string;
  @IdField({ isOptional: true, isNullable: true, description: 'The unit a row of a matrix is about.' }) unitId?: string | null;
  @TextField({ isOptional: true, isList: true, max: 2000, maxItems: 50 }) readingNotes?: string[];
  @ObjectField(() => SheetCellDto, { isOptional: true, isList: true, maxItems: 50 }) cells?: SheetCellDto[];
  @ObjectField(() => SheetAssignmentDto, { isOptional: true, isList: true, maxItems: 50 }) assignments?: SheetAssignmentDto[];
}

export class CreateSheetDto {
  @ChoiceField(SHEET_KINDS, { isOptional: true, enumName: 'SheetKind' }) kind?: SheetKind;
  @TextField({ min: 1, max: 2000 }) title: string;
  @TextField({ isOptional: true, max: LONG }) caption?: string;
  @BooleanField({ isOptional: true, description: 'False for a table printed without headings. Default true.' }) hasHeader?: boolean;
  @TextField({ isOptional: true, max: LONG }) note?: string;
  @IntegerField({ isOptional: true, min: 1, max: 1000, description: 'Place in the plan, from 1. Default last.' }) position?: number;
  @ObjectField(() => SheetColumnDto, { isList: true, minItems: 1, maxItems: 50 }) columns: SheetColumnDto[];
  @ObjectField(() => SheetRowDto, { isList: true, maxItems: 500 }) rows: SheetRowDto[];
}

export class ChangeSheetDto {
  @TextField({ isOptional: true, min: 1, max: 2000 }) title?: string;
  @TextField({ isOptional: true, max: LONG }) caption?: string;
  @TextField({ isOptional: true, max: LONG }) note?: string;
  @IntegerField({ isOptional: true, min: 1, max: 1000 }) position?: number;
}

export class ChangedColumnDto extends SheetColumnDto {
  @IdField({ isOptional: true, description: 'The column that is there; left out for a new one.' }) id?: string;
}

export class ChangeColumnsDto {
  @BooleanField({ isOptional: true, description: 'Whether the headings are printed.' }) hasHeader?: boolean;
  @ObjectField(() => ChangedColumnDto, { isList: true, minItems: 1, maxItems: 50, description: 'All columns in their order; one that is left out goes.' }) columns: ChangedColumnDto[];
  @BooleanField({ isOptional: true, description: 'The words that columnHasTexts told of may go. Default false.' }) removesTexts?: boolean;
}

abstract class RowTextsDto {
  @TextField({ isOptional: true, max: 50 }) printedNumber?: string;
  @IdField({ isOptional: true, isNullable: true }) parentId?: string | null;
  @IdField({ isOptional: true, isNullable: true }) unitId?: string | null;
  @TextField({ isOptional: true, isList: true, max: 2000, maxItems: 50 }) readingNotes?: string[];
  @ObjectField(() => CellDto, { isOptional: true, isList: true, maxItems: 50, description: 'All cells of the row.' }) cells?: CellDto[];
  @IntegerField({ isOptional: true, min: 1, max: 1000, description: 'Place in the sheet, from 1.' }) position?: number;
}

export class CreateRowDto extends RowTextsDto {
  @ChoiceField(ROW_KINDS, { enumName: 'SheetRowKind' }) kind: RowKind;
}

export class ChangeRowDto extends RowTextsDto {
  @ChoiceField(ROW_KINDS, { isOptional: true, enumName: 'SheetRowKind' }) kind?: RowKind;
}
