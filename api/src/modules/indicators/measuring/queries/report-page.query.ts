import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters, prepared } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { EVIDENCE_ITEM_FROM, EVIDENCE_ITEM_JSON, type EvidenceItemView } from '../../../tasks/index.js';
import { mayActOn, offeredActions, readableReports, takesEvidence } from '../policy/report-policy.js';
import type { ReportEventView, ReportView } from '../views/report.views.js';
import { reportLines } from './report-lines.query.js';
import { instantSql, reportRowColumns, reportRowJoins, reportRowView, type ReportPageRecord } from './report-rows.js';

/** The page of one report in a fixed number of statements (at most eight). */
@Injectable()
export class ReportPageQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Out of scope it is not found (X2). */
  async find(actor: Actor, reportId: string): Promise<ReportView> {
    const record = await this.record(actor, reportId);
    const lines = await reportLines(this.database, record);
    const events = await this.events(reportId);
    const evidence = await this.evidence(reportId);
    return {
      ...reportRowView(record),
      note: record.note,
      nearMargin: record.nearMargin,
      period: { id: record.periodId, startOn: record.startOn, cutOffOn: record.cutOffOn, lockedAt: record.periodLockedAt?.toISOString() ?? null },
      lines,
      events,
      unlock: record.unlock,
      evidence,
      allowedActions: offeredActions(actor, {
        ...record, isPeriodLocked: record.periodLockedAt !== null, hasStandingUnlock: record.unlock !== null,
      }),
    };
  }

  /** What decides whether this person may add to the report, without its lines. */
  async subject(actor: Actor, reportId: string): Promise<{ unitId: string; mayEnter: boolean; takesEvidence: boolean; isPeriodLocked: boolean; isPlanClosed: boolean }> {
    const record = await this.record(actor, reportId);
    const isPeriodLocked = record.periodLockedAt !== null;
    return {
      unitId: record.unitId,
      mayEnter: mayActOn(actor, 'unit', record),
      takesEvidence: takesEvidence({ ...record, isPeriodLocked, hasStandingUnlock: record.unlock !== null }),
      isPeriodLocked,
      isPlanClosed: record.isPlanClosed,
    };
  }

  private async record(actor: Actor, reportId: string): Promise<ReportPageRecord> {
    const parameters = new Parameters();
    const [id, today, now] = [parameters.add(reportId), `${parameters.add(this.clock.today())}::date`, `${parameters.add(this.clock.now())}::timestamptz`];
    const readable = readableReports(actor, this.clock.today(), parameters);
    const record = await this.database.first<ReportPageRecord & Record<string, unknown>>(
      prepared(`report.page ${readable}`, () => `SELECT ${reportRowColumns(today)}, r.note, r.unit_path AS "unitPath", unit.level AS "unitLevel",
         owner.path AS "ownerPath", period.id AS "periodId", period.start_on AS "startOn",
         period.locked_at AS "periodLockedAt", plan.state = 'closed' AS "isPlanClosed", scheme.definition AS scheme, collection.near_margin::text AS "nearMargin",
         CASE WHEN standing.id IS NOT NULL THEN jsonb_build_object('expiresAt', ${instantSql('standing.expires_at')}, 'reason', standing.reason,
           'grantedAt', ${instantSql('standing.granted_at')}, 'grantedBy', jsonb_build_object('id', granter.id, 'fullName', granter.full_name)) END AS unlock
       FROM measurement_report r ${reportRowJoins(today, now)}
       JOIN indicator_period period ON period.id = r.period_id
       JOIN reporting_scheme scheme ON scheme.id = plan.reporting_scheme_id
       LEFT JOIN indicator_collection collection ON collection.plan_id = plan.id
       CROSS JOIN LATERAL ${unitOnDateSql('plan.owner_unit_id', today)} owner
       LEFT JOIN person granter ON granter.id = standing.granted_by
       WHERE r.id = ${id} AND ${readable}`),
      parameters.values,
    );
    if (record === null) throw new Problem('notFound');
    return record;
  }

  private async events(reportId: string): Promise<ReportEventView[]> {
    return this.database.rows<ReportEventView & Record<string, unknown>>(
      prepared('report.events', () => `SELECT event.id, ${instantSql('event.at')} AS at, event.action, event.from_state AS "fromState", event.to_state AS "toState", event.note,
         CASE WHEN event.action IN ('handOver', 'takeOver') THEN (SELECT string_agg(DISTINCT unit.name, ', ') FROM hand_over h
           CROSS JOIN LATERAL ${unitOnDateSql(`(CASE WHEN h.report_id = $1 THEN h.to_unit_id ELSE h.from_unit_id END)`, '(h.decided_at)::date')} unit
           WHERE (h.report_id = $1 OR h.to_report_id = $1) AND h.to_unit_id IS NOT NULL AND h.decided_at = event.at) END AS "otherUnitName",
         CASE WHEN person.id IS NOT NULL THEN jsonb_build_object('id', person.id, 'fullName', person.full_name) END AS person
       FROM measurement_report_event event LEFT JOIN person ON person.id = event.person_id
       WHERE event.report_id = $1 ORDER BY event.at, event.id`),
      [reportId],
    );
  }

  private async evidence(reportId: string): Promise<EvidenceItemView[]> {
    const rows = await this.database.rows<{ view: EvidenceItemView }>(
      prepared('report.evidence', () => `SELECT ${EVIDENCE_ITEM_JSON} AS view FROM measurement_report_evidence link
         JOIN (${EVIDENCE_ITEM_FROM}) ON item.id = link.evidence_item_id
       WHERE link.report_id = $1 AND link.removed_at IS NULL ORDER BY link.position, item.id`),
      [reportId],
    );
    return rows.map(({ view }) => view);
  }
}
