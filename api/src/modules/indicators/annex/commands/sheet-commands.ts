import { Injectable } from '@nestjs/common';
import { changedKeys } from '../../../../platform/audit/index.js';
import { newId, type Tx } from '../../../../platform/db/index.js';
import { givenKeys } from '../../../../platform/http/index.js';
import { invalidField } from '../../../../platform/problems/index.js';
import { lockOpenPlan } from '../../../plans/index.js';
import type { AssignmentInput, MadeSheet, RowInput, SheetInput } from '../annex-input.js';
import { lockSheet } from './annex-locks.js';
import { insertAssignments, type PlacedAssignment } from './assignment-commands.js';
import { checkAssignment } from './check-assignment.js';
import { requireReferences } from './references.js';
import { checkGrid, checkParents, type PlacedCell } from './sheet-grid.js';
import { placeSheet } from './sheet-placement.js';
import { requireUndecided } from './undecided.js';
import { insertCells, insertColumns, insertRowLines, lowestColumns } from './write-sheet.js';

export interface SheetChange {
  readonly title?: string;
  readonly caption?: string;
  readonly note?: string;
  readonly position?: number;
}

/** Sheets of indicators as printed, with what they mean (I1), inside a transaction; who may change them is decided by the caller. */
@Injectable()
export class SheetCommands {
  /** `by` is who chose the comparators that the sheet does not state; null where nobody did. */
  async create(tx: Tx, planId: string, input: SheetInput, by: string | null = null): Promise<MadeSheet> {
    await lockOpenPlan(tx, planId);
    checkSheet(input);
    const named = input.rows.flatMap(({ assignments }, row) =>
      (assignments ?? []).map((assignment, index) => ({ field: `rows.${row}.assignments.${index}`, assignment })));
    named.forEach(checkAssignment);
    await requireReferences(tx, named, input.rows.flatMap(({ unitId }, row) => (unitId ? [{ field: `rows.${row}.unitId`, unitId }] : [])));
    const sheetId = newId();
    await tx.query(
      `INSERT INTO indicator_sheet (id, plan_id, position, kind, title, caption, has_header, note)
       VALUES ($1, $2, (SELECT COALESCE(max(position), 0) + 1 FROM indicator_sheet WHERE plan_id = $2), $3, $4, $5, $6, $7)`,
      [sheetId, planId, input.kind ?? 'list', input.title, input.caption ?? '', input.hasHeader ?? true, input.note ?? ''],
    );
    if (input.position !== undefined) await placeSheet(tx, planId, sheetId, input.position);
    const columnIds = await insertColumns(tx, sheetId, input.columns);
    const rowIds = await insertRowLines(tx, sheetId, input.rows);
    await insertCells(tx, sheetId, input.rows.map((row) => ({ rowId: rowIds[row.key]!, cells: row.cells ?? [] })), columnIds);
    const placed = placedAssignments(input.rows, rowIds, columnIds);
    const targetIds = await insertAssignments(tx, planId, sheetId, placed.map(({ placement }) => placement), by);
    tx.audit({ action: 'indicatorSheet.create', subjectType: 'indicatorSheet', subjectId: sheetId, subjectLabel: input.title, after: { planId, ...input } });
    return { sheetId, columnIds, rowIds, assignmentIds: Object.fromEntries(placed.map(({ key, placement }) => [key, placement.id])), targetIds };
  }

  async change(tx: Tx, id: string, expectedVersion: number, input: SheetChange): Promise<void> {
    const { planId, version, id: _id, ...before } = await lockSheet(tx, id, expectedVersion);
    const after = { ...before, ...givenKeys(input) };
    const changed = changedKeys(before, after);
    if (Object.keys(changed.after).length === 0) return;
    await tx.query('UPDATE indicator_sheet SET title = $2, caption = $3, note = $4, version = $5 WHERE id = $1', [id, after.title, after.caption, after.note, version + 1]);
    if ('position' in changed.after) await placeSheet(tx, planId, id, after.position);
    tx.audit({ action: 'indicatorSheet.change', subjectType: 'indicatorSheet', subjectId: id, subjectLabel: after.title, ...changed });
  }

  /** A sheet that units are already asked for stays: 409 assignmentMeasured, by the foreign key. */
  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    const { planId, title, caption, note } = await lockSheet(tx, id, expectedVersion);
    const assignments = await tx.query<{ title: string }>('SELECT title FROM indicator_assignment WHERE sheet_id = $1 ORDER BY id', [id]);
    await requireUndecided(tx, 'sheet', id);
    await tx.query('DELETE FROM indicator_sheet WHERE id = $1', [id]);
    tx.audit({
      action: 'indicatorSheet.delete', subjectType: 'indicatorSheet', subjectId: id, subjectLabel: title,
      before: { planId, title, caption, note, assignments: assignments.map((assignment) => assignment.title) },
    });
  }
}

function checkSheet({ columns, rows }: SheetInput): void {
  checkParents('columns', columns);
  checkParents('rows', rows);
  const lowest = lowestColumns(columns).map(({ key }) => key);
  const cells: PlacedCell[] = rows.flatMap((row, rowIndex) => (row.cells ?? []).map((cell, index) => {
    const column = lowest.indexOf(cell.columnKey);
    if (column < 0) throw invalidField(`rows.${rowIndex}.cells.${index}.columnKey`, 'unknownReference');
    return { row: rowIndex, column, rowsSpanned: cell.rowsSpanned ?? 1, columnsSpanned: cell.columnsSpanned ?? 1 };
  }));
  checkGrid(rows.length, lowest.length, cells);
}

/** Keys are any text: what every object inherits is no column. */
const columnOf = (ids: Readonly<Record<string, string>>, key: string): string | undefined => (Object.hasOwn(ids, key) ? ids[key] : undefined);

const keyOf = (row: RowInput, { key, columnKey }: AssignmentInput): string => key ?? (columnKey ? `${row.key}/${columnKey}` : row.key);

function placedAssignments(rows: readonly RowInput[], rowIds: Readonly<Record<string, string>>, columnIds: Readonly<Record<string, string>>) {
  const placed: { key: string; placement: PlacedAssignment }[] = [];
  const keys = new Set<string>();
  rows.forEach((row, rowIndex) => (row.assignments ?? []).forEach((assignment, index) => {
    const key = keyOf(row, assignment);
    const field = `rows.${rowIndex}.assignments.${index}`;
    if (keys.has(key)) throw invalidField(`${field}.key`, 'invalid');
    keys.add(key);
    const columnId = assignment.columnKey ? columnOf(columnIds, assignment.columnKey) : null;
    if (columnId === undefined) throw invalidField(`${field}.columnKey`, 'unknownReference');
    placed.push({ key, placement: { id: newId(), rowId: rowIds[row.key]!, columnId, meaning: assignment } });
  }));
  return placed;
}
