import type { CalendarDate, MeasurementReportState, PeriodKey, ReportingScheme, UnitLevel } from '#domain';
import { Parameters, type Database } from '../../../../platform/db/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { EXPECTED_FROM, isGivenUpSql } from '../commands/report-lines.js';
import type { ReportRowView, ReportUnlockView } from '../views/report.views.js';

export interface ReportRowRecord {
  id: string; version: number; planId: string; planTitle: string; unitId: string; unitName: string; unitShortName: string; periodKey: PeriodKey;
  state: MeasurementReportState; dueOn: CalendarDate; submittedAt: Date | null; isLate: boolean; lineCount: number; filledCount: number;
  doubtCount: number; unlockExpiresAt: Date | null; isWithYear: boolean; cutOffOn: CalendarDate; isMissed: boolean;
}

/** What the page of a report needs beyond its row. */
export interface ReportPageRecord extends ReportRowRecord {
  note: string; unitPath: string; unitLevel: UnitLevel; ownerPath: string; periodId: string; startOn: CalendarDate;
  periodLockedAt: Date | null; isPlanClosed: boolean; scheme: ReportingScheme; nearMargin: string | null; unlock: ReportUnlockView | null;
}

/** An instant as the contract writes it. */
export const instantSql = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Handed in after the due date, or due before today and not handed in (RULES.md T4); one handed over owes nothing. Over `r`, `today` is SQL. */
export const isLateSql = (today: string): string => `(r.state <> 'handedOver' AND COALESCE(r.submitted_on, ${today}) > r.due_on)`;

/** Never handed in, or given back and not handed in again, before its period was locked (RULES.md I12). Over `r`. */
export const isMissedSql = `(r.state IN ('draft', 'returned') AND EXISTS (SELECT FROM indicator_period missed WHERE missed.id = r.period_id AND missed.locked_at IS NOT NULL))`;

/** Whether a period is the year's last of a plan whose last period is asked for with the year; `planId` and `periodKey` are SQL. */
export const isWithYearSql = (planId: string, periodKey: string): string => `(${periodKey} ~ '-(Q4|H2|12)$'
    AND EXISTS (SELECT FROM indicator_collection c WHERE c.plan_id = ${planId} AND c.is_last_with_year))`;

/** The columns of a row over `r` with REPORT_ROW_JOINS; `today` and `now` are placeholders. */
export const reportRowColumns = (today: string): string => `r.id, r.version, r.plan_id AS "planId", plan.title AS "planTitle", r.unit_id AS "unitId",
  unit.name AS "unitName", unit.short_name AS "unitShortName", r.period_key AS "periodKey", r.state, r.due_on AS "dueOn", r.submitted_at AS "submittedAt",
  ${isLateSql(today)} AS "isLate", ${isMissedSql} AS "isMissed", ${isWithYearSql('r.plan_id', 'r.period_key')} AS "isWithYear",
  (SELECT own.cut_off_on FROM indicator_period own WHERE own.id = r.period_id) AS "cutOffOn", ask.lines AS "lineCount", ask.filled AS "filledCount",
  (SELECT count(*)::int FROM measurement m WHERE m.report_id = r.id AND m.doubts <> '{}') AS "doubtCount", standing.expires_at AS "unlockExpiresAt"`;

export const reportRowJoins = (today: string, now: string): string => `JOIN plan ON plan.id = r.plan_id
  CROSS JOIN LATERAL ${unitOnDateSql('r.unit_id', today)} unit
  CROSS JOIN LATERAL (SELECT count(*)::int AS lines, count(m.id)::int AS filled
    FROM (SELECT DISTINCT assignment.indicator_id FROM ${EXPECTED_FROM}) line
    LEFT JOIN measurement m ON m.indicator_id = line.indicator_id AND m.period_key = r.period_key AND m.unit_id = r.unit_id
      AND NOT ${isGivenUpSql('m', 'r.id')}) ask
  LEFT JOIN LATERAL ${standingUnlockSql('r.id', now)} standing ON true`;

/** The unlock of a report that still stands; at most one. */
export function standingUnlockSql(reportId: string, now: string): string {
  return `(SELECT u.* FROM measurement_unlock u WHERE u.report_id = ${reportId} AND u.used_at IS NULL AND u.expires_at > ${now}
    ORDER BY u.granted_at DESC, u.id DESC LIMIT 1)`;
}

/** The rows of a page whose ids are already chosen, in their order: one statement. */
export async function hydrateReportRows(database: Database, ids: readonly string[], today: CalendarDate, now: Date): Promise<ReportRowView[]> {
  if (ids.length === 0) return [];
  const parameters = new Parameters();
  const [day, instant] = [`${parameters.add(today)}::date`, `${parameters.add(now)}::timestamptz`];
  const records = await database.rows<ReportRowRecord & Record<string, unknown>>(
    `SELECT ${reportRowColumns(day)} FROM measurement_report r ${reportRowJoins(day, instant)} WHERE r.id = ANY(${parameters.add(ids)}::uuid[])`,
    parameters.values,
  );
  const byId = new Map(records.map((record) => [record.id, reportRowView(record)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export function reportRowView(record: ReportRowRecord): ReportRowView {
  return {
    id: record.id,
    version: record.version,
    plan: { id: record.planId, title: record.planTitle },
    unit: { id: record.unitId, name: record.unitName, shortName: record.unitShortName },
    periodKey: record.periodKey,
    isWithYear: record.isWithYear,
    cutOffOn: record.cutOffOn,
    state: record.state,
    dueOn: record.dueOn,
    submittedAt: record.submittedAt?.toISOString() ?? null,
    isLate: record.isLate,
    isMissed: record.isMissed,
    lineCount: record.lineCount,
    filledCount: record.filledCount,
    doubtCount: record.doubtCount,
    unlockExpiresAt: record.unlockExpiresAt?.toISOString() ?? null,
  };
}
