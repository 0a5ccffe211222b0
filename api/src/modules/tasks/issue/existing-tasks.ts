import type { RowSource } from '../../org-units/index.js';
import type { PlannedActivity } from './plan-issue.js';

/** Tasks that are there already, by role, level, rule and period: `existing.get(existingKey(…))`. */
export type ExistingTasks = ReadonlyMap<string, number>;

export const existingKey = (role: string, level: string, ruleId: string, periodKey: string): string => `${role} ${level} ${ruleId} ${periodKey}`;

/** Of the given activities, those from which anything was issued; only these need counting. */
export async function issuedActivityIds(rows: RowSource, activityIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    `SELECT wanted.id FROM unnest($1::uuid[]) AS wanted(id)
     WHERE EXISTS (SELECT 1 FROM obligation o WHERE o.activity_id = wanted.id)`,
    [activityIds],
  );
  return new Set(found.map(({ id }) => id));
}

/** Counts what is there of what an activity would give its units, exactly as the unique key sees it (T1). */
export async function countExistingTasks(rows: RowSource, { activity, obligations }: PlannedActivity): Promise<ExistingTasks> {
  const found = await rows<{ role: string; level: string; ruleId: string; periodKey: string; n: number }>(
    `SELECT given.role, given.level, t.schedule_rule_id AS "ruleId", t.period_key AS "periodKey", count(*)::int AS n
     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS given(unit_id, role, level)
     JOIN obligation o ON o.activity_id = $1 AND o.unit_id = given.unit_id AND o.role = given.role
     JOIN task t ON t.obligation_id = o.id
     GROUP BY 1, 2, 3, 4`,
    [activity.id, obligations.map(({ unitId }) => unitId), obligations.map(({ role }) => role), obligations.map(({ level }) => level)],
  );
  return new Map(found.map(({ role, level, ruleId, periodKey, n }) => [existingKey(role, level, ruleId, periodKey), n]));
}
