import { ADVISORY_LOCK, type Tx } from '../../../platform/db/index.js';

/**
 * Keeps the paths still. Whoever copies a path into a row (a new unit, issued tasks) shares the lock; whoever rewrites
 * paths takes it alone, so that no row is left with a path the tree no longer has.
 */
export async function lockUnitTree(tx: Tx, mode: 'shared' | 'exclusive'): Promise<void> {
  const taking = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.query(`SELECT ${taking}($1)`, [ADVISORY_LOCK.unitTree]);
}
