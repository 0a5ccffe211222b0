import { Problem } from '../problems/index.js';
import type { Tx } from './unit-of-work.js';

/**
 * Loads one row FOR UPDATE, or refuses as not found. `sql` selects exactly that row and ends before FOR UPDATE, e.g.
 * `SELECT t.* FROM task t WHERE t.id = $1 AND <scope>`; what is out of scope is not found (X2).
 */
export async function lockRow<Row>(tx: Tx, sql: string, values: readonly unknown[], lockedAlias?: string): Promise<Row> {
  const [row] = await tx.query<Row>(`${sql} FOR UPDATE${lockedAlias === undefined ? '' : ` OF ${lockedAlias}`}`, values);
  if (row === undefined) throw new Problem('notFound');
  return row;
}

/** Compares the version the client saw with the locked row's; the refusal names the one that is now (X4). */
export function requireVersion(row: { readonly version: number }, expected: number): void {
  if (row.version !== expected) throw new Problem('staleVersion', { params: { currentVersion: row.version } });
}
