import type { Schemas } from '../../../providers/schemas';

export type SheetKind = Schemas['SheetKind'];
export type ColumnMeaning = Schemas['ColumnMeaning'];
export type RowKind = Schemas['SheetRowKind'];
export type Mark = Schemas['CellMark'];
export type SheetColumn = Schemas['SheetColumnView'];
export type SheetCell = Schemas['SheetCellView'];
export type SheetRow = Schemas['SheetRowView'];
export type Sheet = Schemas['IndicatorSheetView'];
export type PlanSheets = Schemas['IndicatorSheetsView'];
export type Headline = Schemas['HeadlineView'];

export type Assignment = Schemas['AssignmentView'];
export type AssignmentParty = Schemas['IndicatorPartyView'];
export type AssignmentBasis = Schemas['IndicatorBasisView'];
export type Baseline = Schemas['BaselineView'];
export type Target = Schemas['TargetView'];
export type Relative = Extract<AssignmentParty['target'], { kind: 'relative' }>['relative'];

/** Every meaning of a column in the order in which a person chooses. */
export const COLUMN_MEANINGS = ['heading', 'number', 'name', 'unit', 'measureUnit', 'target', 'lead', 'coordinating', 'evaluating', 'basis', 'baseline', 'context', 'other'] as const satisfies readonly ColumnMeaning[];
export const ROW_KINDS = ['section', 'heading', 'row', 'subRow', 'note'] as const satisfies readonly RowKind[];
export const RELATIVES = ['ownOffice', 'districtOffice'] as const satisfies readonly Relative[];
