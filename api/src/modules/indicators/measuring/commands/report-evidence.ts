import { Injectable } from '@nestjs/common';
import type { Actor, RequestContext } from '../../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import type { EvidencePlace } from '../../../evidence/index.js';
import { MeasurementReport, MeasurementReportEvidence } from '../entities/index.js';
import { mayActOn, notTaking, takesEvidence } from '../policy/report-policy.js';
import { lockReadableReport, type LockedReport } from './lock-report.js';

/** Evidence of a report of figures: goes in and out while the report can be handed in, and stays from then on (RULES.md E4, I12). */
@Injectable()
export class ReportEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Uses an item of the report's unit (RULES.md E2): another unit's document is asked for, not taken. */
  async link(context: RequestContext, reportId: string, evidenceItemId: string): Promise<{ id: string }> {
    return this.unitOfWork.run(context, async (tx) => {
      const report = await lockForReportEvidence(tx, context.actor, reportId);
      const [item] = await tx.query<{ label: string }>(
        'SELECT COALESCE(file_name, url) AS label FROM evidence_item WHERE id = $1 AND unit_id = $2', [evidenceItemId, report.unitId],
      );
      if (item === undefined) throw invalidField('evidenceItemId', 'unknownReference');
      await attach(tx, report, evidenceItemId);
      tx.audit({ action: 'evidence.reuse', subjectType: 'evidence', subjectId: evidenceItemId, subjectLabel: item.label, after: { reportId: report.id } });
      return { id: evidenceItemId };
    });
  }

  /** Takes an item out of the report; what was handed in with figures of a locked period stays there. */
  async remove(context: RequestContext, reportId: string, expectedVersion: number, evidenceItemId: string): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const report = await lockForReportEvidence(tx, context.actor, reportId);
      requireVersion(report, expectedVersion);
      if (report.state === 'locked') throw new Problem('evidenceFrozen');
      const [item] = await tx.query<{ label: string }>(
        `SELECT COALESCE(item.file_name, item.url) AS label FROM measurement_report_evidence link JOIN evidence_item item ON item.id = link.evidence_item_id
         WHERE link.report_id = $1 AND link.evidence_item_id = $2 AND link.removed_at IS NULL`,
        [report.id, evidenceItemId],
      );
      if (item === undefined) throw new Problem('notFound');
      await tx.manager.update(MeasurementReportEvidence, { reportId: report.id, evidenceItemId }, { removedAt: tx.now });
      await tx.manager.update(MeasurementReport, { id: report.id }, { version: () => 'version + 1' });
      tx.audit({ action: 'evidence.remove', subjectType: 'evidence', subjectId: evidenceItemId, subjectLabel: item.label, before: { reportId: report.id } });
    });
  }
}

/** The report as a place for an uploaded file. */
export function reportPlace(reportId: string, unitId: string): EvidencePlace {
  return {
    audited: { reportId },
    requireRoom: (storage, file) => storage.requireRoom({ unitId, ...file }),
    lock: async (tx, actor) => {
      const report = await lockForReportEvidence(tx, actor, reportId);
      return { unitId: report.unitId, attach: (id) => attach(tx, report, id) };
    },
  };
}

/** Locks a report that takes evidence from this person now. */
async function lockForReportEvidence(tx: Tx, actor: Actor, reportId: string): Promise<LockedReport> {
  const report = await lockReadableReport(tx, actor, reportId);
  if (!mayActOn(actor, 'unit', report)) throw new Problem('notAllowed');
  if (!takesEvidence(report)) throw notTaking(report);
  return report;
}

/** The version counts: who hands in meanwhile sees that there is more. */
async function attach(tx: Tx, report: LockedReport, evidenceItemId: string): Promise<void> {
  await tx.query(
    `INSERT INTO measurement_report_evidence (report_id, evidence_item_id, position)
     VALUES ($1, $2, (SELECT COALESCE(max(position), 0) + 1 FROM measurement_report_evidence WHERE report_id = $1))
     ON CONFLICT (report_id, evidence_item_id) DO UPDATE SET removed_at = NULL`,
    [report.id, evidenceItemId],
  );
  await tx.manager.update(MeasurementReport, { id: report.id }, { version: () => 'version + 1' });
}
