import type { Tx } from '../../../platform/db/index.js';

/**
 * Held to the end of the transaction by whoever makes a row refer to a file, before the last look at the store, and by whoever
 * moves an unreferenced file, before the last look at the rows. So neither acts on what the other has just made untrue.
 */
export async function lockFile(tx: Tx, sha256: Buffer): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('file ' || $1, 0))", [sha256.toString('hex')]);
}

export async function isReferenced(tx: Tx, sha256: Buffer): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM stored_file WHERE sha256 = $1', [sha256])).length > 0;
}
