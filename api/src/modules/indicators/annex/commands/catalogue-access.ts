import { reaches, scopeOf, type Actor } from '../../../../platform/auth/index.js';
import type { Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { usesOfIndicatorSql } from '../queries/indicator-sql.js';

/**
 * The catalogue is common, so a name changed for one authority is changed for all: only who manages indicators of every plan that
 * uses it may (docs/decisions/one-catalogue.md). The row is locked first, so that no plan takes the indicator up meanwhile.
 */
export async function requireAllUsesInScope(tx: Tx, actor: Actor, indicatorId: string): Promise<void> {
  await tx.query('SELECT 1 FROM indicator WHERE id = $1 FOR UPDATE', [indicatorId]);
  const uses = await tx.query<{ ownerUnitId: string; ownerPath: string }>(usesOfIndicatorSql('$1::uuid', '$2::date'), [indicatorId, tx.today]);
  const scope = scopeOf(actor, 'indicators.manage');
  if (uses.every(({ ownerPath }) => reaches(scope, ownerPath))) return;
  throw new Problem('indicatorShared', { params: { plans: uses.length, owners: new Set(uses.map(({ ownerUnitId }) => ownerUnitId)).size } });
}
