import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../../platform/auth/index.js';
import { newId, requireVersion, UnitOfWork } from '../../../../platform/db/index.js';
import { invalidField } from '../../../../platform/problems/index.js';
import { MeasurementReport, MeasurementUnlock } from '../entities/index.js';
import { lockReadableReport } from './lock-report.js';
import { planTransition } from './plan-transition.js';
import { recordEvent } from './record-event.js';

/** An unlock is an exception with an end in sight. */
const MOST_DAYS = 90;
const DAY_MS = 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

export interface Unlock {
  readonly reason: string;
  /** ISO 8601 with a zone. */
  readonly expiresAt: string;
}

/** Lets the report of one unit in one locked period be corrected once, until an instant, by a named person (RULES.md I12). */
@Injectable()
export class UnlockReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, reportId: string, expectedVersion: number, { reason, expiresAt }: Unlock): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      const report = await lockReadableReport(tx, actor, reportId);
      requireVersion(report, expectedVersion);
      planTransition(actor, report, 'unlock', reason);
      const until = expiryOf(expiresAt, tx.now);
      await tx.manager.insert(MeasurementUnlock, {
        id: newId(), reportId: report.id, grantedBy: actor.personId, grantedAt: tx.now, expiresAt: until, reason: reason.trim(),
      });
      await tx.manager.update(MeasurementReport, { id: report.id }, { version: () => 'version + 1' });
      await recordEvent(tx, actor, report, { action: 'unlock', from: report.state, to: report.state, note: reason.trim() }, { after: { expiresAt: until.toISOString() } });
    });
  }
}

function expiryOf(text: string, now: Date): Date {
  const until = INSTANT.test(text) ? new Date(text) : null;
  if (until === null || Number.isNaN(until.getTime())) throw invalidField('expiresAt', 'notInstant');
  if (until <= now || until.getTime() - now.getTime() > MOST_DAYS * DAY_MS) throw invalidField('expiresAt', 'expiryRange', { days: MOST_DAYS });
  return until;
}
