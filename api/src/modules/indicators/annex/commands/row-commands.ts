import { Injectable } from '@nestjs/common';
import { changedKeys } from '../../../../platform/audit/index.js';
import { newId, type Tx } from '../../../../platform/db/index.js';
import { givenKeys } from '../../../../platform/http/index.js';
import { requireUnits } from '../../../org-units/index.js';
import { invalidField } from '../../../../platform/problems/index.js';
import type { CellInput, RowInput, RowKind } from '../annex-input.js';
import { countSheetChange, lockSheet, lockSheetOfRow } from './annex-locks.js';
import { checkGrid, type PlacedCell } from './sheet-grid.js';
import { placeRow } from './sheet-placement.js';
import { requireUndecided } from './undecided.js';
import { insertCells } from './write-sheet.js';

/** A cell of a row of a sheet that is there: the column by its id. */
export type PlacedCellInput = Omit<CellInput, 'columnKey'> & { readonly columnId: string };

export interface RowTexts {
  readonly kind: RowKind;
  readonly printedNumber?: string;
  readonly parentId?: string | null;
  readonly unitId?: string | null;
  readonly readingNotes?: RowInput['readingNotes'];
  readonly cells?: readonly PlacedCellInput[];
  /** Its place in the sheet, from 1; a new one goes to the end when left out. */
  readonly position?: number;
}

const SNAPSHOT = `SELECT r.kind, r.printed_number AS "printedNumber", r.parent_id AS "parentId", r.unit_id AS "unitId",
  r.reading_notes AS "readingNotes", r.position,
  (SELECT json_agg(json_build_object('columnId', c.column_id, 'text', c.text, 'marks', c.marks, 'rowsSpanned', c.rows_spanned,
    'columnsSpanned', c.columns_spanned) ORDER BY k.position) FROM indicator_cell c JOIN indicator_column k ON k.id = c.column_id WHERE c.row_id = r.id) AS cells
  FROM indicator_row r WHERE r.id = $1`;

/** Single rows of a sheet as printed. A row has no version of its own: its sheet's is compared and counted on. */
@Injectable()
export class RowCommands {
  async create(tx: Tx, sheetId: string, input: RowTexts): Promise<string> {
    const sheet = await lockSheet(tx, sheetId);
    const id = newId();
    await requireRowReferences(tx, sheetId, input);
    await tx.query(
      `INSERT INTO indicator_row (id, sheet_id, parent_id, position, kind, printed_number, unit_id, reading_notes)
       VALUES ($1, $2, $3, (SELECT COALESCE(max(position), 0) + 1 FROM indicator_row WHERE sheet_id = $2), $4, $5, $6, $7)`,
      [id, sheetId, input.parentId ?? null, input.kind, input.printedNumber ?? '', input.unitId ?? null, input.readingNotes ?? []],
    );
    await writeCells(tx, sheetId, id, input.cells ?? []);
    if (input.position !== undefined) await placeRow(tx, sheetId, id, input.position);
    await requireSoundSheet(tx, sheetId);
    await countSheetChange(tx, sheetId);
    const after = await snapshot(tx, id);
    tx.audit({ action: 'indicatorRow.create', subjectType: 'indicatorRow', subjectId: id, subjectLabel: labelOf(sheet.title, after), after: { sheetId, ...after } });
    return sheetId;
  }

  /** Only what is given changes; `cells` replaces the row's cells. */
  async change(tx: Tx, id: string, expectedVersion: number, input: Partial<RowTexts>): Promise<string> {
    const sheet = await lockSheetOfRow(tx, id, expectedVersion);
    const before = await snapshot(tx, id);
    const given = givenKeys(input);
    await requireRowReferences(tx, sheet.id, given);
    const { kind, printedNumber, parentId, unitId, readingNotes } = { ...before, ...given };
    await tx.query('UPDATE indicator_row SET kind = $2, printed_number = $3, parent_id = $4, unit_id = $5, reading_notes = $6 WHERE id = $1', [
      id, kind, printedNumber, parentId, unitId, readingNotes,
    ]);
    if (given.cells !== undefined) await writeCells(tx, sheet.id, id, given.cells);
    if (given.position !== undefined) await placeRow(tx, sheet.id, id, given.position);
    await requireSoundSheet(tx, sheet.id);
    await countSheetChange(tx, sheet.id);
    const after = await snapshot(tx, id);
    tx.audit({ action: 'indicatorRow.change', subjectType: 'indicatorRow', subjectId: id, subjectLabel: labelOf(sheet.title, after), ...changedKeys(before, after) });
    return sheet.id;
  }

  /** Takes the rows under it along. What units are already asked for stays: 409 assignmentMeasured, by the foreign key. */
  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    const sheet = await lockSheetOfRow(tx, id, expectedVersion);
    const before = await snapshot(tx, id);
    await requireUndecided(tx, 'row', id);
    await tx.query('DELETE FROM indicator_row WHERE id = $1', [id]);
    await requireSoundSheet(tx, sheet.id);
    await countSheetChange(tx, sheet.id);
    tx.audit({
      action: 'indicatorRow.delete', subjectType: 'indicatorRow', subjectId: id, subjectLabel: labelOf(sheet.title, before), before: { sheetId: sheet.id, ...before },
    });
  }
}

const labelOf = (title: string, row: Record<string, unknown>): string => `${title}: ${String(row['printedNumber']) || '–'}`;

async function snapshot(tx: Tx, id: string): Promise<Record<string, unknown>> {
  const [row] = await tx.query<Record<string, unknown>>(SNAPSHOT, [id]);
  return row!;
}

async function requireRowReferences(tx: Tx, sheetId: string, { parentId, unitId }: Partial<RowTexts>): Promise<void> {
  if (unitId) await requireUnits(tx, 'unitId', [unitId]);
  if (!parentId) return;
  const found = await tx.query('SELECT 1 FROM indicator_row WHERE id = $1 AND sheet_id = $2', [parentId, sheetId]);
  if (found.length === 0) throw invalidField('parentId', 'unknownReference');
}

async function writeCells(tx: Tx, sheetId: string, rowId: string, cells: readonly PlacedCellInput[]): Promise<void> {
  await tx.query('DELETE FROM indicator_cell WHERE row_id = $1', [rowId]);
  const known = await tx.query<{ id: string }>('SELECT id FROM indicator_column WHERE sheet_id = $1', [sheetId]);
  const columnIds = Object.fromEntries(known.map(({ id }) => [id, id]));
  const taken = new Set<string>();
  cells.forEach(({ columnId }, index) => {
    if (columnIds[columnId] === undefined) throw invalidField(`cells.${index}.columnId`, 'unknownReference');
    if (taken.has(columnId)) throw invalidField(`cells.${index}.columnId`, 'cellCovered', { row: 1, column: index + 1 });
    taken.add(columnId);
  });
  await insertCells(tx, sheetId, [{ rowId, cells: cells.map(({ columnId, ...cell }) => ({ ...cell, columnKey: columnId })) }], columnIds);
}

/** After a change the sheet can still be printed: cells lie inside it and beside one another, parents stand before their rows. */
async function requireSoundSheet(tx: Tx, sheetId: string): Promise<void> {
  const columns = await tx.query<{ id: string }>(
    `SELECT k.id FROM indicator_column k WHERE k.sheet_id = $1
       AND NOT EXISTS (SELECT 1 FROM indicator_column below WHERE below.parent_id = k.id) ORDER BY k.position`,
    [sheetId],
  );
  const rows = await tx.query<{ id: string; parentId: string | null }>(
    'SELECT id, parent_id AS "parentId" FROM indicator_row WHERE sheet_id = $1 ORDER BY position', [sheetId]);
  const cells = await tx.query<Omit<PlacedCell, 'row' | 'column'> & { rowId: string; columnId: string }>(
    `SELECT row_id AS "rowId", column_id AS "columnId", rows_spanned AS "rowsSpanned", columns_spanned AS "columnsSpanned"
     FROM indicator_cell WHERE sheet_id = $1`,
    [sheetId],
  );
  const rowPlaces = new Map(rows.map(({ id }, index) => [id, index]));
  const columnPlaces = new Map(columns.map(({ id }, index) => [id, index]));
  if (rows.some(({ parentId }, index) => parentId !== null && rowPlaces.get(parentId)! >= index)) throw invalidField('parentId', 'invalid');
  const placed = cells.map(({ rowId, columnId, ...spans }) => ({ row: rowPlaces.get(rowId)!, column: columnPlaces.get(columnId), ...spans }));
  if (placed.some(({ column }) => column === undefined)) throw invalidField('cells', 'unknownReference');
  checkGrid(rows.length, columns.length, placed as PlacedCell[]);
}
