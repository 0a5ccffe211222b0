import { withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { Parameters, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';

export interface VisibleUnit {
  readonly id: string;
  readonly path: string;
  readonly parentId: string | null;
}

/** A unit whose name the actor may see, with its newest path; anything else is not found (X2). */
export async function requireVisibleUnit(tx: Tx, actor: Actor, id: string): Promise<VisibleUnit> {
  const parameters = new Parameters();
  const [unit] = await tx.query<VisibleUnit>(
    `SELECT newest.* FROM (
       SELECT org_unit_id AS id, path, parent_id AS "parentId" FROM org_unit_revision
       WHERE org_unit_id = ${parameters.add(id)} ORDER BY valid_during DESC LIMIT 1
     ) newest WHERE ${withinAuthority(actor, 'orgUnits.read', parameters, 'newest.path')}`,
    parameters.values,
  );
  if (unit === undefined) throw new Problem('notFound');
  return unit;
}
