import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import type { ColumnInput, ColumnMeaning } from '../annex-input.js';
import { countSheetChange, lockSheet } from './annex-locks.js';
import { insertRows } from './insert-rows.js';
import { relayCells, type KeptCell } from './relay-cells.js';
import { checkGrid, checkParents } from './sheet-grid.js';
import { CELL, COLUMN, lowestColumns } from './write-sheet.js';

export interface ColumnsChange {
  readonly hasHeader?: boolean;
  /** All columns of the sheet in their order; those that name an id stay themselves, those left out go. */
  readonly columns: readonly (ColumnInput & { readonly id?: string })[];
  /** A person was told which words go with their columns, and wants it so. */
  readonly removesTexts?: boolean;
}

interface PlacedColumn {
  readonly id: string;
  readonly key: string;
  readonly parentKey: string | null;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

const COLUMNS = `SELECT id, id AS key, parent_id AS "parentKey", heading, meaning FROM indicator_column WHERE sheet_id = $1 ORDER BY position`;

const CELLS = `SELECT row_id AS "rowId", column_id AS "columnId", text, marks, rows_spanned AS "rowsSpanned", columns_spanned AS "columnsSpanned"
  FROM indicator_cell WHERE sheet_id = $1`;

const MOST_NAMED = 20;

/** The columns of a sheet that is there (I1): its cells stay in their columns wherever these go. */
@Injectable()
export class ColumnCommands {
  async change(tx: Tx, sheetId: string, expectedVersion: number, input: ColumnsChange): Promise<void> {
    const sheet = await lockSheet(tx, sheetId, expectedVersion);
    const before = await tx.query<PlacedColumn>(COLUMNS, [sheetId]);
    const after = placedColumns(input.columns, before);
    const rowIds = (await tx.query<{ id: string }>('SELECT id FROM indicator_row WHERE sheet_id = $1 ORDER BY position', [sheetId])).map(({ id }) => id);
    const [old, next] = [before, after].map((columns) => lowestColumns(columns).map(({ id }) => id)) as [string[], string[]];
    await requireUnassigned(tx, old.filter((id) => !next.includes(id)));
    const { cells, lost } = relayCells(rowIds, old, next, await tx.query<KeptCell>(CELLS, [sheetId]));
    if (lost.length > 0 && input.removesTexts !== true) throw textsWouldGo(lost, before);
    checkGrid(rowIds.length, next.length, cells.map(({ rowId, columnId, ...spans }) => ({ row: rowIds.indexOf(rowId), column: next.indexOf(columnId), ...spans })));
    await tx.query('DELETE FROM indicator_cell WHERE sheet_id = $1', [sheetId]);
    await writeColumns(tx, sheetId, before, after);
    await insertRows(tx, 'indicator_cell', CELL, cells.map((cell) => ({
      row_id: cell.rowId, column_id: cell.columnId, sheet_id: sheetId, text: cell.text, marks: cell.marks, rows_spanned: cell.rowsSpanned, columns_spanned: cell.columnsSpanned,
    })));
    if (input.hasHeader !== undefined) await tx.query('UPDATE indicator_sheet SET has_header = $2 WHERE id = $1', [sheetId, input.hasHeader]);
    await countSheetChange(tx, sheetId);
    tx.audit({
      action: 'indicatorSheet.changeColumns', subjectType: 'indicatorSheet', subjectId: sheetId, subjectLabel: sheet.title,
      before: { columns: headings(before), ...(lost.length > 0 ? { removedTexts: lost.map(({ rowId, columnId, text }) => ({ rowId, columnId, text })) } : {}) },
      after: { columns: headings(after) },
    });
  }
}

const headings = (columns: readonly PlacedColumn[]) =>
  columns.map(({ id, parentKey, heading, meaning }) => ({ id, parentId: columns.find(({ key }) => key === parentKey)?.id ?? null, heading, meaning }));

/** Ids for what is sent, in printed order: a heading, then what stands under it. */
function placedColumns(input: ColumnsChange['columns'], before: readonly PlacedColumn[]): PlacedColumn[] {
  checkParents('columns', input);
  const known = new Set(before.map(({ id }) => id));
  const named = new Set<string>();
  const columns = input.map(({ id, key, parentKey, heading, meaning }, index): PlacedColumn => {
    if (id !== undefined && (!known.has(id) || named.has(id))) throw invalidField(`columns.${index}.id`, 'unknownReference');
    if (id !== undefined) named.add(id);
    return { id: id ?? newId(), key, parentKey: parentKey || null, heading, meaning };
  });
  const below = (parentKey: string | null): PlacedColumn[] =>
    columns.filter((column) => column.parentKey === parentKey).flatMap((column) => [column, ...below(column.key)]);
  return below(null);
}

/** What a matrix assigns in a column would go with it unseen (I17): it is taken away by itself first. */
async function requireUnassigned(tx: Tx, columnIds: readonly string[]): Promise<void> {
  const assigned = await tx.query<{ title: string }>('SELECT title FROM indicator_assignment WHERE column_id = ANY($1::uuid[]) ORDER BY id', [columnIds]);
  if (assigned.length > 0) throw new Problem('columnAssigned', { params: { count: assigned.length, titles: assigned.slice(0, MOST_NAMED).map(({ title }) => title) } });
}

function textsWouldGo(lost: readonly KeptCell[], columns: readonly PlacedColumn[]): Problem {
  const ids = new Set(lost.map(({ columnId }) => columnId));
  return new Problem('columnHasTexts', {
    params: { count: lost.length, headings: columns.filter(({ id }) => ids.has(id)).map(({ heading }) => heading), texts: lost.slice(0, MOST_NAMED).map(({ text }) => text) },
  });
}

/** Columns that stay keep their id, so what is assigned in them stays; parents are set last, when all are there. */
async function writeColumns(tx: Tx, sheetId: string, before: readonly PlacedColumn[], after: readonly PlacedColumn[]): Promise<void> {
  const stay = new Set(before.map(({ id }) => id));
  const parentOf = new Map(headings(after).map(({ id, parentId }) => [id, parentId]));
  const lines = after.map(({ id, heading, meaning }, index) => ({ id, sheet_id: sheetId, parent_id: null, position: index + 1, heading, meaning }));
  // A heading that goes must not take along what stood under it.
  await tx.query('UPDATE indicator_column SET parent_id = NULL WHERE sheet_id = $1 AND parent_id IS NOT NULL', [sheetId]);
  await tx.query('DELETE FROM indicator_column WHERE sheet_id = $1 AND id <> ALL($2::uuid[])', [sheetId, after.map(({ id }) => id)]);
  await insertRows(tx, 'indicator_column', COLUMN, lines.filter(({ id }) => !stay.has(id)));
  await tx.query(
    `UPDATE indicator_column k SET position = given.position, heading = given.heading, meaning = given.meaning, parent_id = given.parent_id
     FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, position integer, heading text, meaning text, parent_id uuid) WHERE k.id = given.id`,
    [JSON.stringify(lines.map((line) => ({ ...line, parent_id: parentOf.get(line.id) })))],
  );
}
