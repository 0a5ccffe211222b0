import {
  formatPeriodKey, periodPartsOf, periodsOfYear, previousPeriod,
  type Accumulation, type Figure, type IndicatorKind, type MeasurementState, type PeriodKey, type ReportingScheme,
} from '#domain';
import type { Tx } from '../../../../platform/db/index.js';
import { indicatorOnDateSql } from '../../annex/queries/indicator-sql.js';
import type { LockedReport } from './lock-report.js';

/** A figure that stands in the database, of this report or of another plan's. */
export interface StandingFigure {
  readonly id: string;
  readonly indicatorId: string;
  readonly periodKey: PeriodKey;
  readonly reportId: string;
  readonly state: MeasurementState;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly reason: string | null;
  readonly includesBelow: boolean;
  readonly doubts: string[];
  readonly doubtReason: string | null;
}

/** An indicator the unit must answer, and what is known of it. */
export interface AskedIndicator {
  readonly indicatorId: string;
  readonly code: string;
  /** Where the unit stood when it was stored as expected: there its figure counts (I11). */
  readonly unitPath: string;
  readonly kind: IndicatorKind;
  readonly accumulation: Accumulation;
  /** Of this period, whoever holds it. */
  readonly current: StandingFigure | null;
  readonly previous: Figure | null;
  readonly sameLastYear: Figure | null;
}

/** The period before in the same year or the year before, and the same period a year earlier. */
export function neighbourKeys(scheme: ReportingScheme, key: PeriodKey): { previous: PeriodKey; sameLastYear: PeriodKey; earlierThisYear: PeriodKey[] } {
  const parts = periodPartsOf(key);
  const ofYear = periodsOfYear(scheme, parts.kind, parts.year);
  return {
    previous: previousPeriod(scheme, key),
    sameLastYear: formatPeriodKey({ ...parts, year: parts.year - 1 }),
    earlierThisYear: ofYear.slice(0, ofYear.indexOf(key)),
  };
}

/** The assignments a unit is expected to answer in a period: `r` is the report (RULES.md I11). */
export const EXPECTED_FROM = `expected_unit expected
  JOIN indicator_assignment assignment ON assignment.id = expected.assignment_id AND assignment.plan_id = r.plan_id
  WHERE expected.unit_id = r.unit_id AND expected.first_key <= r.period_key AND expected.last_key >= r.period_key`;

/**
 * A figure that was typed into another plan's report, was not handed in and cannot be any more: that plan is closed or the period
 * locked there. It counts nowhere and must not keep the unit from reporting it here (RULES.md I2). `m` is the figure, `own` the id
 * of the report that looks at it.
 */
export const isGivenUpSql = (m: string, own: string): string => `(${m}.report_id <> ${own} AND EXISTS (
    SELECT FROM measurement_report holder JOIN plan holding ON holding.id = holder.plan_id JOIN indicator_period held ON held.id = holder.period_id
    WHERE holder.id = ${m}.report_id AND holder.state IN ('draft', 'returned') AND (holding.state = 'closed' OR held.locked_at IS NOT NULL)))`;

/** Decimals as the contract writes them: without trailing zeros. */
export const decimalSql = (column: string): string => `trim_scale(${column})::text`;

/**
 * What the report asks and what stands there, in three statements whatever the number of lines. The indicators are held: how
 * they are measured does not change between reading it and writing figures.
 */
export async function askedIndicators(tx: Tx, report: LockedReport): Promise<Map<string, AskedIndicator>> {
  await tx.query(
    `SELECT id FROM indicator WHERE id IN (SELECT assignment.indicator_id FROM measurement_report r CROSS JOIN LATERAL
       (SELECT assignment.indicator_id FROM ${EXPECTED_FROM}) assignment WHERE r.id = $1) ORDER BY id FOR KEY SHARE`,
    [report.id],
  );
  const asked = await tx.query<{ indicatorId: string; code: string; unitPath: string; kind: IndicatorKind; accumulation: Accumulation; scheme: ReportingScheme }>(
    `SELECT indicator.id AS "indicatorId", indicator.code, ask.unit_path AS "unitPath", version.kind, version.accumulation, scheme.definition AS scheme
     FROM measurement_report r
     JOIN plan ON plan.id = r.plan_id JOIN reporting_scheme scheme ON scheme.id = plan.reporting_scheme_id
     CROSS JOIN LATERAL (SELECT assignment.indicator_id, min(expected.unit_path) AS unit_path FROM ${EXPECTED_FROM}
       GROUP BY assignment.indicator_id) ask
     JOIN indicator ON indicator.id = ask.indicator_id
     CROSS JOIN LATERAL ${indicatorOnDateSql('indicator.id', '$2::date')} version
     WHERE r.id = $1`,
    [report.id, report.cutOffOn],
  );
  if (asked.length === 0) return new Map();
  const keys = neighbourKeys(asked[0]!.scheme, report.periodKey);
  const figures = await tx.query<StandingFigure>(
    `SELECT id, indicator_id AS "indicatorId", period_key AS "periodKey", report_id AS "reportId", state,
       ${decimalSql('numerator')} AS numerator, ${decimalSql('denominator')} AS denominator, reason,
       includes_below AS "includesBelow", doubts, doubt_reason AS "doubtReason"
     FROM measurement m WHERE unit_id = $1 AND indicator_id = ANY($2::uuid[]) AND period_key = ANY($3::text[])
       AND NOT (period_key = $4 AND ${isGivenUpSql('m', '$5')})`,
    [report.unitId, asked.map(({ indicatorId }) => indicatorId), [report.periodKey, keys.previous, keys.sameLastYear], report.periodKey, report.id],
  );
  const at = (indicatorId: string, key: PeriodKey) => figures.find((one) => one.indicatorId === indicatorId && one.periodKey === key) ?? null;
  return new Map(asked.map(({ scheme: _scheme, ...one }) => [one.indicatorId, {
    ...one,
    current: at(one.indicatorId, report.periodKey),
    previous: at(one.indicatorId, keys.previous),
    sameLastYear: at(one.indicatorId, keys.sameLastYear),
  }]));
}
