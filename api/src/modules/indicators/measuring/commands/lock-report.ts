import { occurrenceWordsVi, type MeasurementReportState, type PeriodKey } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Parameters, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { readableReports, type ReportSubject } from '../policy/report-policy.js';

/** A report locked FOR UPDATE: what commands decide on. */
export interface LockedReport extends ReportSubject {
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  readonly unitId: string;
  readonly periodId: string;
  readonly periodKey: PeriodKey;
  readonly cutOffOn: string;
  readonly state: MeasurementReportState;
  readonly note: string;
  readonly submittedAt: Date | null;
  /** Some hand-in has been before: what changes from then on is kept. */
  readonly wasHandedIn: boolean;
  /** The latest unlock, standing or not. */
  readonly unlockId: string | null;
  readonly unlockUsedAt: Date | null;
  /** How a person would name it, for the audit log. */
  readonly label: string;
}

type LockedRow = Omit<LockedReport, 'label' | 'isPeriodLocked' | 'hasStandingUnlock'> & {
  readonly unitName: string;
  readonly planTitle: string;
  readonly periodLockedAt: Date | null;
  readonly unlockExpiresAt: Date | null;
};

/**
 * Locks reports in id order, so that two batches cannot wait for each other; those the actor may not read are absent. Their
 * plans and periods are locked first and shared: closing a plan or locking a period waits for what is being written, and
 * nothing is written after it.
 */
export async function lockReadableReports(tx: Tx, actor: Actor, ids: readonly string[]): Promise<LockedReport[]> {
  await tx.query(`SELECT id FROM plan WHERE id IN (SELECT plan_id FROM measurement_report WHERE id = ANY($1::uuid[])) ORDER BY id FOR KEY SHARE`, [ids]);
  await tx.query(
    `SELECT period.id FROM indicator_period period
     WHERE period.id IN (SELECT period_id FROM measurement_report WHERE id = ANY($1::uuid[])) ORDER BY period.id FOR SHARE`,
    [ids],
  );
  const parameters = new Parameters();
  const today = `${parameters.add(tx.today)}::date`;
  const rows = await tx.query<LockedRow>(
    `SELECT r.id, r.version, r.plan_id AS "planId", r.unit_id AS "unitId", r.unit_path AS "unitPath", r.period_id AS "periodId",
       r.period_key AS "periodKey", period.cut_off_on AS "cutOffOn", r.state, r.note, r.submitted_at AS "submittedAt",
       EXISTS (SELECT FROM measurement_report_event event WHERE event.report_id = r.id AND event.action = 'submit') AS "wasHandedIn",
       owner.path AS "ownerPath", unit.name AS "unitName", plan.title AS "planTitle", plan.state = 'closed' AS "isPlanClosed", period.locked_at AS "periodLockedAt",
       unlock.id AS "unlockId", unlock.expires_at AS "unlockExpiresAt", unlock.used_at AS "unlockUsedAt"
     FROM measurement_report r
     JOIN indicator_period period ON period.id = r.period_id
     JOIN plan ON plan.id = r.plan_id
     CROSS JOIN LATERAL ${unitOnDateSql('plan.owner_unit_id', today)} owner
     CROSS JOIN LATERAL ${unitOnDateSql('r.unit_id', today)} unit
     LEFT JOIN LATERAL (SELECT id, expires_at, used_at FROM measurement_unlock u WHERE u.report_id = r.id
       ORDER BY u.granted_at DESC, u.id DESC LIMIT 1) unlock ON true
     WHERE r.id = ANY(${parameters.add(ids)}::uuid[]) AND ${readableReports(actor, tx.today, parameters)}
     ORDER BY r.id FOR UPDATE OF r`,
    parameters.values,
  );
  return rows.map((row) => lockedReport(row, tx.now));
}

/** The auditor reads the label years later, beside nothing else: words, never a key. */
function lockedReport({ unitName, planTitle, periodLockedAt, unlockExpiresAt, ...row }: LockedRow, now: Date): LockedReport {
  return {
    ...row,
    isPeriodLocked: periodLockedAt !== null,
    hasStandingUnlock: unlockExpiresAt !== null && row.unlockUsedAt === null && unlockExpiresAt > now,
    label: [unitName, `(${occurrenceWordsVi(row.periodKey) ?? row.periodKey}):`, planTitle.slice(0, 120)].join(' '),
  };
}

/** One report, or "not found" when it is out of the actor's sight (X2). */
export async function lockReadableReport(tx: Tx, actor: Actor, id: string): Promise<LockedReport> {
  const [report] = await lockReadableReports(tx, actor, [id]);
  if (report === undefined) throw new Problem('notFound');
  return report;
}

/** Why a locked report takes no correction now: its unlock was used, has run out, or was never given (RULES.md I12). */
export function requireStandingUnlock(report: LockedReport): void {
  if (report.hasStandingUnlock) return;
  if (report.unlockId === null) throw new Problem('reportLocked');
  throw new Problem(report.unlockUsedAt === null ? 'unlockExpired' : 'unlockUsed');
}
