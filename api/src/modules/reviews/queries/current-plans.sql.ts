import { PLAN_COLUMNS, planSourceSql, type PlanSummaryView } from '../../plans/index.js';

/** A plan before its tasks are counted. */
export type CurrentPlan = Omit<PlanSummaryView, 'counts' | 'taskCount' | 'rates' | 'asOf'>;

/**
 * The issued plans of the latest year that has any, up to the year of the day: in January last year's plan is still the
 * current one. `isVisible` is a condition on `p` and its owner's path `owner.path`.
 */
export function currentPlansSql(asOf: string, isVisible: string): string {
  return `
    SELECT v.id, v.version, v.title, v.year, v.state, v."ownerUnit", v.document, v."activityCount", v."issuedAt"
    FROM (
      SELECT ${PLAN_COLUMNS}, rank() OVER (ORDER BY p.year DESC) AS age
      FROM ${planSourceSql(asOf)}
      WHERE p.state <> 'draft' AND p.year <= extract(year FROM ${asOf}) AND ${isVisible}
    ) v
    WHERE v.age = 1
    ORDER BY v."issuedAt" DESC NULLS LAST, v.id`;
}
