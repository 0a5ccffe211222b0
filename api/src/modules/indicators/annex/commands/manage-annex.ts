import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { requirePlanAccess } from '../../../plans/index.js';

/** How each part of the annex leads to its plan. */
const PLAN_OF = {
  plan: 'SELECT id AS "planId" FROM plan WHERE id = $1',
  sheet: 'SELECT plan_id AS "planId" FROM indicator_sheet WHERE id = $1',
  row: 'SELECT s.plan_id AS "planId" FROM indicator_row r JOIN indicator_sheet s ON s.id = r.sheet_id WHERE r.id = $1',
  assignment: 'SELECT plan_id AS "planId" FROM indicator_assignment WHERE id = $1',
  target: 'SELECT a.plan_id AS "planId" FROM indicator_target t JOIN indicator_assignment a ON a.id = t.assignment_id WHERE t.id = $1',
  headline: 'SELECT plan_id AS "planId" FROM indicator_headline WHERE id = $1',
} as const;

export type AnnexPart = keyof typeof PLAN_OF;

/** Runs a change of a plan's indicator annex for a signed-in person who manages indicators of the plan's owner (X2). */
@Injectable()
export class ManageAnnex {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run<Result>(context: RequestContext, part: AnnexPart, id: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run(context, async (tx) => {
      const [found] = await tx.query<{ planId: string }>(PLAN_OF[part], [id]);
      if (found === undefined) throw new Problem('notFound');
      await requirePlanAccess(tx, context.actor, found.planId, 'indicators.manage');
      return work(tx);
    });
  }

  /** The catalogue belongs to nobody's plan: who manages indicators anywhere keeps it. */
  async runOnCatalogue<Result>(context: RequestContext, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run(context, work);
  }
}
