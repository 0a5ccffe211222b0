import type { MeasurementReportState, ReportEventAction } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { newId, type Tx } from '../../../../platform/db/index.js';
import { MeasurementReportEvent } from '../entities/index.js';
import type { LockedReport } from './lock-report.js';

interface Happened {
  readonly action: ReportEventAction;
  readonly from: MeasurementReportState;
  readonly to: MeasurementReportState;
  readonly note: string | null;
}

/** One row of the report's history, and one of the audit log, in the transaction of the change (RULES.md I12, X3). */
export async function recordEvent(tx: Tx, actor: Actor, report: LockedReport, { action, from, to, note }: Happened, more: { before?: object; after?: object } = {}): Promise<void> {
  await tx.manager.insert(MeasurementReportEvent, {
    id: newId(), reportId: report.id, at: tx.now, personId: actor.personId, action, fromState: from, toState: to, note,
  });
  tx.audit({
    action: `measurementReport.${action}`,
    subjectType: 'measurementReport',
    subjectId: report.id,
    subjectLabel: report.label,
    before: { state: from, ...more.before },
    after: { state: to, ...more.after },
    reason: note,
  });
}
