import type { Tx } from './unit-of-work.js';

/** Column → SQL type, e.g. `{ id: 'uuid', position: 'integer' }`. */
export type RowShape = Readonly<Record<string, string>>;

/** Inserts any number of rows in one statement. `table` and `shape` are fixed text; the rows are one parameter. */
export async function insertRows(tx: Tx, table: string, shape: RowShape, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(shape).join(', ');
  const typed = Object.entries(shape).map(([column, type]) => `${column} ${type}`).join(', ');
  await tx.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_to_recordset($1::jsonb) AS given(${typed})`, [JSON.stringify(rows)]);
}
