import type { Tx } from '../../../../platform/db/index.js';

/** Puts a sheet at a place (from 1) of its plan and numbers all its sheets anew; beyond the end means last. */
export async function placeSheet(tx: Tx, planId: string, sheetId: string, place: number): Promise<void> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM indicator_sheet WHERE plan_id = $1 ORDER BY position', [planId]);
  await renumber(tx, 'indicator_sheet', placed(rows.map(({ id }) => id), sheetId, place));
}

/** Puts a row at a place (from 1) of its sheet. */
export async function placeRow(tx: Tx, sheetId: string, rowId: string, place: number): Promise<void> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM indicator_row WHERE sheet_id = $1 ORDER BY position', [sheetId]);
  await renumber(tx, 'indicator_row', placed(rows.map(({ id }) => id), rowId, place));
}

function placed(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
}

/** The unique constraint on positions is checked at the commit, so one statement may swap them. */
async function renumber(tx: Tx, table: 'indicator_sheet' | 'indicator_row', ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE ${table} row SET position = given.place
     FROM unnest($1::uuid[]) WITH ORDINALITY AS given(id, place) WHERE row.id = given.id AND row.position <> given.place`,
    [ids],
  );
}
