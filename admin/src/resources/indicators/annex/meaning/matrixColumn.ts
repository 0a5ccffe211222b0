import type { ApiChange } from '../../../../components/useApi';
import type { Sheet, SheetRow } from '../annexTypes';
import { cellOf, leavesOf } from '../sheetLayout';
import { meaningBody } from './meaningBody';
import { NEW_PARTY, type MeaningDraft } from './meaningDraft';
import { draftForRow, ofUnit } from './prefill';

/** The other rows of a matrix' column that print something there and have no meaning yet. */
export function rowsToFill(sheet: Sheet, row: SheetRow, columnId: string | null): SheetRow[] {
  const column = leavesOf(sheet.columns).find(({ id }) => id === columnId);
  return sheet.rows.filter((one) => one.id !== row.id && (one.kind === 'row' || one.kind === 'subRow') && cellOf(one, column).trim() !== '' && !one.assignments.some((assignment) => assignment.columnId === columnId));
}

/** The same meaning for another row: its own unit, name and figure, everything else as the person put it down. Null where its cell is no figure but the first row's is. */
export function draftForOther(sheet: Sheet, row: SheetRow, draft: MeaningDraft, unitId: string): MeaningDraft | null {
  const own = ofUnit(draftForRow(sheet, row, draft.columnId), unitId);
  const [figure] = own.targets;
  if (draft.targets.length > 0 && !figure) return null;
  return {
    ...draft,
    title: own.title,
    isTitleComposed: own.isTitleComposed,
    parties: [{ ...NEW_PARTY, unitId }, ...draft.parties.filter(({ role }) => role !== 'lead').map(({ id: _, ...party }) => party)],
    targets: draft.targets.slice(0, 1).map((target) => ({ ...target, value: figure!.value, comparator: figure!.comparator, readFrom: figure!.readFrom, wording: figure!.wording, scopeKind: 'unit', unitId, group: null, level: '' })),
  };
}

/** One request a row; rows whose unit nobody found are left for a person. */
export async function changesForColumn(sheet: Sheet, row: SheetRow, draft: MeaningDraft, unitOf: (row: SheetRow) => Promise<string | null>): Promise<{ changes: ApiChange[]; left: number }> {
  const rows = rowsToFill(sheet, row, draft.columnId);
  const changes: ApiChange[] = [];
  for (const one of rows) {
    const unitId = await unitOf(one);
    const other = unitId ? draftForOther(sheet, one, draft, unitId) : null;
    if (other) changes.push({ path: `/indicator-rows/${one.id}/assignments`, body: { ...meaningBody(other), columnId: draft.columnId } });
  }
  return { changes, left: rows.length - changes.length };
}
