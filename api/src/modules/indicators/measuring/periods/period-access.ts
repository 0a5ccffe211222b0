import { reaches, scopeOf, type Actor } from '../../../../platform/auth/index.js';
import { Parameters, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { visiblePlansSql } from '../../../plans/index.js';

/** Refuses as not found a plan that the actor does not see, and as not allowed one whose office the actor is not (X2). */
export async function requireOfficeOfPlan(tx: Tx, actor: Actor, planId: string): Promise<void> {
  const parameters = new Parameters();
  const [plan] = await tx.query<{ ownerPath: string }>(
    `SELECT owner.path AS "ownerPath" FROM plan p
     CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', `${parameters.add(tx.today)}::date`)} owner
     WHERE p.id = ${parameters.add(planId)} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}`,
    parameters.values,
  );
  if (plan === undefined) throw new Problem('notFound');
  if (!reaches(scopeOf(actor, 'indicators.review'), plan.ownerPath)) throw new Problem('notAllowed');
}
