import type { Tx } from '../../../platform/db/index.js';
import { invalidField } from '../../../platform/problems/index.js';

/** Refuses references to units that are not there, by the field that holds them. Whether the actor may use them is apart (X2). */
export async function requireUnits(tx: Tx, field: string, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  const known = await tx.query('SELECT 1 FROM org_unit WHERE id = ANY($1::uuid[])', [wanted]);
  if (known.length !== wanted.length) throw invalidField(field, 'unknownReference');
}
