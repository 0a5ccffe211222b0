import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../../platform/auth/index.js';
import { requireVersion, UnitOfWork } from '../../../../platform/db/index.js';
import { MeasurementReport } from '../entities/index.js';
import { lockReadableReport } from './lock-report.js';
import { planTransition } from './plan-transition.js';
import { recordEvent } from './record-event.js';

export interface ReportMove {
  readonly action: 'recall' | 'return';
  readonly note?: string;
}

/** Takes a report back, or gives it back with a reason: the unit's clock runs on against the same due date (RULES.md I12, T5). */
@Injectable()
export class MoveReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, reportId: string, expectedVersion: number, { action, note }: ReportMove): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      const report = await lockReadableReport(tx, actor, reportId);
      requireVersion(report, expectedVersion);
      const { to, given } = planTransition(actor, report, action, note);
      await tx.manager.update(MeasurementReport, { id: report.id }, {
        state: to!, submittedAt: null, submittedBy: null, verifiedAt: null, verifiedBy: null, version: () => 'version + 1',
      });
      await recordEvent(tx, actor, report, { action, from: report.state, to: to!, note: given });
    });
  }
}
