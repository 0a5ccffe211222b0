import { Injectable } from '@nestjs/common';
import { reaches, scopeOf, withinAuthority, type RequestContext } from '../../../platform/auth/index.js';
import { Parameters, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { requirePlanAccess } from './plan-access.js';
import { PlanCommands, type NewPlan } from './plan-commands.js';

type Part = 'plan' | 'plan_section' | 'activity';

/** Runs a change of a plan, a section or an activity for a signed-in person who manages plans of its owner (X2). */
@Injectable()
export class ManagePlans {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanCommands,
  ) {}

  async create(context: RequestContext, input: NewPlan): Promise<string> {
    return this.unitOfWork.run(context, async (tx) => {
      await this.requireOwnerInScope(tx, context, input.ownerUnitId);
      return this.plans.create(tx, input);
    });
  }

  /** `work` changes something inside the plan that `id` is, or is part of. */
  async run<Result>(context: RequestContext, part: Part, id: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run(context, async (tx) => {
      await requirePlanAccess(tx, context.actor, await planIdOf(tx, part, id), 'plans.manage');
      return work(tx);
    });
  }

  async requireOwnerInScope(tx: Tx, context: RequestContext, ownerUnitId: string): Promise<void> {
    const parameters = new Parameters();
    const [owner] = await tx.query<{ path: string }>(
      `SELECT owner.path FROM ${unitOnDateSql(parameters.add(ownerUnitId), `${parameters.add(tx.today)}::date`)} owner
       WHERE ${withinAuthority(context.actor, 'orgUnits.read', parameters, 'owner.path')}`,
      parameters.values,
    );
    if (owner === undefined) throw invalidField('ownerUnitId', 'unknownReference');
    if (!reaches(scopeOf(context.actor, 'plans.manage'), owner.path)) throw new Problem('notAllowed');
  }
}

async function planIdOf(tx: Tx, part: Part, id: string): Promise<string> {
  if (part === 'plan') return id;
  const [row] = await tx.query<{ planId: string }>(`SELECT plan_id AS "planId" FROM ${part} WHERE id = $1`, [id]);
  if (row === undefined) throw new Problem('notFound');
  return row.planId;
}
