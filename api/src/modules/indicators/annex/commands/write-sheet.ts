import { newId, type Tx } from '../../../../platform/db/index.js';
import { invalidField } from '../../../../platform/problems/index.js';
import type { CellInput, ColumnInput, Mark, RowInput } from '../annex-input.js';
import { insertRows, type RowShape } from './insert-rows.js';

type Ids = Readonly<Record<string, string>>;

export const COLUMN: RowShape = { id: 'uuid', sheet_id: 'uuid', parent_id: 'uuid', position: 'integer', heading: 'text', meaning: 'text' };
const ROW: RowShape = {
  id: 'uuid', sheet_id: 'uuid', parent_id: 'uuid', position: 'integer', kind: 'text', printed_number: 'text', unit_id: 'uuid', reading_notes: 'text[]',
};
export const CELL: RowShape = {
  row_id: 'uuid', column_id: 'uuid', sheet_id: 'uuid', text: 'text', marks: 'jsonb', rows_spanned: 'integer', columns_spanned: 'integer',
};

/** The headings that have cells: those nothing stands under. */
export function lowestColumns<Column extends { readonly key: string; readonly parentKey?: string | null }>(columns: readonly Column[]): Column[] {
  return columns.filter(({ key }) => !columns.some(({ parentKey }) => parentKey === key));
}

const idsOf = (entries: readonly { readonly key: string }[]): Record<string, string> => Object.fromEntries(entries.map(({ key }) => [key, newId()]));

const parentIdOf = (ids: Ids, parentKey: string | null | undefined): string | null => (parentKey ? ids[parentKey]! : null);

/** Inserts headings in their order and answers ids by key. */
export async function insertColumns(tx: Tx, sheetId: string, columns: readonly ColumnInput[]): Promise<Ids> {
  const ids = idsOf(columns);
  await insertRows(tx, 'indicator_column', COLUMN, columns.map(({ key, parentKey, heading, meaning }, index) => ({
    id: ids[key], sheet_id: sheetId, parent_id: parentIdOf(ids, parentKey), position: index + 1, heading, meaning,
  })));
  return ids;
}

/** Inserts rows without their cells in their order and answers ids by key. */
export async function insertRowLines(tx: Tx, sheetId: string, rows: readonly RowInput[]): Promise<Ids> {
  const ids = idsOf(rows);
  await insertRows(tx, 'indicator_row', ROW, rows.map((row, index) => ({
    id: ids[row.key], sheet_id: sheetId, parent_id: parentIdOf(ids, row.parentKey), position: index + 1, kind: row.kind,
    printed_number: row.printedNumber ?? '', unit_id: row.unitId ?? null, reading_notes: row.readingNotes ?? [],
  })));
  return ids;
}

export async function insertCells(tx: Tx, sheetId: string, rows: readonly { rowId: string; cells: readonly CellInput[] }[], columnIds: Ids): Promise<void> {
  const lines = rows.flatMap(({ rowId, cells }, row) => cells.map((cell, index) => {
    checkMarks(`rows.${row}.cells.${index}.marks`, cell.text, cell.marks ?? []);
    return {
      row_id: rowId, column_id: columnIds[cell.columnKey], sheet_id: sheetId, text: cell.text, marks: cell.marks ?? [],
      rows_spanned: cell.rowsSpanned ?? 1, columns_spanned: cell.columnsSpanned ?? 1,
    };
  }));
  await insertRows(tx, 'indicator_cell', CELL, lines);
}

function checkMarks(field: string, text: string, marks: readonly Mark[]): void {
  if (marks.some(([start, end]) => start < 0 || start >= end || end > text.length)) throw invalidField(field, 'invalid');
}
