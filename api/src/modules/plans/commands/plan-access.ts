import type { Permission } from '#contracts';
import { reaches, scopeOf, withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { lockRow, Parameters, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import type { Plan } from '../entities/plan.entity.js';

export type LockedPlan = Omit<Plan, 'folded' | 'issuedBy' | 'closedAt' | 'createdAt' | 'isDemonstration'>;

const LOCKED = `SELECT id, owner_unit_id AS "ownerUnitId", document_id AS "documentId", title, year, state,
  moves_to_working_day AS "movesToWorkingDay", reads_before_as_day_before AS "readsBeforeAsDayBefore",
  reporting_scheme_id AS "reportingSchemeId", note, issued_at AS "issuedAt", version FROM plan WHERE id = $1`;

/**
 * Locks the plan, the root of everything in it: positions are counted and states compared under this lock. A closed plan
 * takes no change at all.
 */
export async function lockOpenPlan(tx: Tx, planId: string): Promise<LockedPlan> {
  const plan = await lockRow<LockedPlan>(tx, LOCKED, [planId]);
  if (plan.state === 'closed') throw new Problem('planClosed');
  return plan;
}

/** Which plans a reader sees (X2): issued ones of any unit above or below; drafts only where the reader manages plans. */
export function visiblePlansSql(actor: Actor, parameters: Parameters, columns: { state: string; ownerPath: string }): string {
  const managed = scopeOf(actor, 'plans.manage').paths.map(
    (path) => `starts_with(${columns.ownerPath}, ${parameters.add(path)})`,
  );
  const draft = managed.length === 0 ? 'false' : `(${managed.join(' OR ')})`;
  return `(${withinAuthority(actor, 'plans.read', parameters, columns.ownerPath)} AND (${columns.state} <> 'draft' OR ${draft}))`;
}

/** Refuses as not found what the actor does not see, and as not allowed what `permission` does not reach. */
export async function requirePlanAccess(tx: Tx, actor: Actor, planId: string, permission: Permission): Promise<void> {
  const parameters = new Parameters();
  const [plan] = await tx.query<{ ownerPath: string }>(
    `SELECT owner.path AS "ownerPath" FROM plan p
     CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', `${parameters.add(tx.today)}::date`)} owner
     WHERE p.id = ${parameters.add(planId)} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}`,
    parameters.values,
  );
  if (plan === undefined) throw new Problem('notFound');
  if (!reaches(scopeOf(actor, permission), plan.ownerPath)) throw new Problem('notAllowed');
}
