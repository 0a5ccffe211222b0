import { reaches, scopeOf, withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { Parameters } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { CalendarDate } from '#domain';
import { unitOnDateSql, type RowSource } from '../../org-units/index.js';

/**
 * X2 for the issue of a plan: one that is not seen is not found, one that is seen but belongs to a unit outside the
 * person's reach is refused.
 */
export async function requireIssueAccess(rows: RowSource, actor: Actor, planId: string, today: CalendarDate): Promise<void> {
  const parameters = new Parameters();
  const [plan] = await rows<{ ownerPath: string; isDraft: boolean }>(
    `SELECT owner.path AS "ownerPath", p.state = 'draft' AS "isDraft" FROM plan p
     CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', `${parameters.add(today)}::date`)} owner
     WHERE p.id = ${parameters.add(planId)} AND ${withinAuthority(actor, 'plans.read', parameters, 'owner.path')}`,
    parameters.values,
  );
  if (plan === undefined) throw new Problem('notFound');
  if (reaches(scopeOf(actor, 'plans.issue'), plan.ownerPath)) return;
  throw new Problem(plan.isDraft ? 'notFound' : 'notAllowed');
}
