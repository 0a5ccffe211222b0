import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { requirePlanAccess } from '../../plans/index.js';
import type { WithdrawLinesDto } from '../dto/amendment.dto.js';
import { AmendPlan, type AmendmentResult } from './amend-plan.js';

/** A person withdraws lines by a later document, without importing it. */
@Injectable()
export class WithdrawLines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly amendments: AmendPlan,
  ) {}

  withdraw(context: RequestContext, planId: string, { documentId, note, lines }: WithdrawLinesDto): Promise<AmendmentResult> {
    return this.unitOfWork.run(context, async (tx) => {
      await requirePlanAccess(tx, context.actor, planId, 'plans.manage');
      const withdrawn = lines.map(({ id, version }) => ({ activityId: id.toLowerCase(), version }));
      return this.amendments.amend(tx, context.actor, planId, { documentId, note, added: [], changed: [], withdrawn });
    });
  }
}
