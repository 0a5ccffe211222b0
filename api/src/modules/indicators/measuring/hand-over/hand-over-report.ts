import { nextPeriod, previousPeriod, REPORT_HAND_OVER, type MeasurementReportState, type PeriodKey, type ReportingScheme } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { newId, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { lockReadableReport, type LockedReport } from '../commands/lock-report.js';
import { recordEvent } from '../commands/record-event.js';
import { MeasurementReport } from '../entities/index.js';

/** The unit that takes over, as it is today. */
export interface ReportHeir {
  readonly id: string;
  readonly path: string;
}

/** Refuses a report that is not open any more, each for its own reason (RULES.md U4, I12). */
export function requireOpenReport(report: LockedReport): void {
  if (report.state === REPORT_HAND_OVER.to) throw new Problem('handedOverAlready');
  if (!REPORT_HAND_OVER.from.includes(report.state)) throw new Problem('handOverNotOpen');
  if (report.isPeriodLocked) throw new Problem('periodLocked');
}

/**
 * A successor that has handed in for the period has said what it has to say; it is returned first, so that nothing is swallowed.
 * One outside the plan owner's tree has no figures in the plan (RULES.md I11).
 */
export async function requireRoomFor(tx: Tx, report: LockedReport, heir: ReportHeir): Promise<void> {
  if (!heir.path.startsWith(report.ownerPath)) throw new Problem('notSuccessor');
  const [own] = await tx.query<{ state: MeasurementReportState }>(
    'SELECT state FROM measurement_report WHERE period_id = $1 AND unit_id = $2 FOR UPDATE', [report.periodId, heir.id]);
  if (own !== undefined && !REPORT_HAND_OVER.from.includes(own.state)) throw new Problem('successorNotOpen');
}

/**
 * For this period the successor is expected instead of the predecessor (RULES.md I11, U4): it has a report of its own, and the
 * predecessor's is closed with what was typed in it left to be read. What was reported before stays as it is. Answers the
 * successor's report.
 */
export async function handOverReport(tx: Tx, actor: Actor, report: LockedReport, heir: ReportHeir, reason: string | null): Promise<string> {
  const taken = await lockReadableReport(tx, actor, await ensureReport(tx, report, heir));
  await moveExpectation(tx, report, heir);
  await tx.manager.update(MeasurementReport, { id: report.id }, { state: REPORT_HAND_OVER.to, version: () => 'version + 1' });
  await recordEvent(tx, actor, report, { action: 'handOver', from: report.state, to: REPORT_HAND_OVER.to, note: reason }, { after: { toUnitId: heir.id, toReportId: taken.id } });
  await recordEvent(tx, actor, taken, { action: 'takeOver', from: taken.state, to: taken.state, note: reason }, { after: { unitId: heir.id, fromUnitId: report.unitId, fromReportId: report.id } });
  await tx.query(
    `INSERT INTO hand_over (id, report_id, from_unit_id, to_unit_id, to_report_id, reason, decided_at, decided_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), report.id, report.unitId, heir.id, taken.id, reason, tx.now, actor.personId],
  );
  return taken.id;
}

/** Written down that the report stays where it is, and why: the unit stays expected. */
export async function leaveReport(tx: Tx, actor: Actor, report: LockedReport, reason: string): Promise<void> {
  await tx.query(
    `INSERT INTO hand_over (id, report_id, from_unit_id, reason, decided_at, decided_by) VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), report.id, report.unitId, reason, tx.now, actor.personId],
  );
  tx.audit({
    action: 'measurementReport.leaveWithPredecessor', subjectType: 'measurementReport', subjectId: report.id, subjectLabel: report.label,
    after: { unitId: report.unitId }, reason,
  });
}

async function ensureReport(tx: Tx, report: LockedReport, heir: ReportHeir): Promise<string> {
  await tx.query(
    `INSERT INTO measurement_report (id, period_id, plan_id, unit_id, unit_path, period_key, due_on, created_at)
     SELECT $1, period_id, plan_id, $3, $4, period_key, due_on, $5 FROM measurement_report WHERE id = $2
     ON CONFLICT (period_id, unit_id) DO NOTHING`,
    [newId(), report.id, heir.id, heir.path, tx.now],
  );
  const [taken] = await tx.query<{ id: string }>('SELECT id FROM measurement_report WHERE period_id = $1 AND unit_id = $2', [report.periodId, heir.id]);
  return taken!.id;
}

/** `$1` plan, `$2` predecessor, `$3` the period, `$4` before it, `$5` after it, `$6` successor, `$7` its path: the run is cut at the period. */
const CUT = `
  WITH run AS (
    DELETE FROM expected_unit e USING indicator_assignment a
    WHERE a.id = e.assignment_id AND a.plan_id = $1 AND e.unit_id = $2 AND e.first_key <= $3 AND e.last_key >= $3
    RETURNING e.assignment_id, e.unit_path, e.first_key, e.last_key
  ), left_over AS (
    SELECT assignment_id, $2::uuid AS unit_id, unit_path, first_key, $4::text AS last_key FROM run WHERE first_key < $3
    UNION ALL SELECT assignment_id, $2::uuid, unit_path, $5::text, last_key FROM run WHERE last_key > $3
    UNION ALL SELECT assignment_id, $6::uuid, $7::text, $3::text, $3::text FROM run
      WHERE NOT EXISTS (SELECT FROM expected_unit own WHERE own.assignment_id = run.assignment_id AND own.unit_id = $6 AND own.first_key <= $3 AND own.last_key >= $3)
  )
  SELECT * FROM left_over`;

async function moveExpectation(tx: Tx, report: LockedReport, heir: ReportHeir): Promise<void> {
  const [plan] = await tx.query<{ scheme: ReportingScheme }>(
    'SELECT scheme.definition AS scheme FROM plan JOIN reporting_scheme scheme ON scheme.id = plan.reporting_scheme_id WHERE plan.id = $1', [report.planId]);
  const { scheme } = plan!;
  // Two statements: a run that begins at the period comes back under the key it was deleted with.
  const runs = await tx.query<{ assignment_id: string; unit_id: string; unit_path: string; first_key: PeriodKey; last_key: PeriodKey }>(CUT, [
    report.planId, report.unitId, report.periodKey, previousPeriod(scheme, report.periodKey), nextPeriod(scheme, report.periodKey), heir.id, heir.path,
  ]);
  await tx.query(
    `INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key)
     SELECT assignment_id, unit_id, unit_path, first_key, last_key FROM json_to_recordset($1::json)
       AS run(assignment_id uuid, unit_id uuid, unit_path text, first_key text, last_key text)`,
    [JSON.stringify(runs)],
  );
}
