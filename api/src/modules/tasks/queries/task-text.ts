import { fold } from '#domain';
import { withinScope, type Scope } from '../../../platform/auth/index.js';
import type { Parameters } from '../../../platform/db/index.js';

const MAX_WORDS = 8;

/**
 * Words are looked for in the few rows of content and of units, never in the tasks themselves: all words in the content, or
 * all in a name or alias of the unit. Only contents of plans that concern a unit in `scope` are read, so that a search costs
 * what one's own plans cost, however many other authorities the system serves. Folded words hold letters and digits only,
 * so LIKE has no wildcard to escape.
 */
export function textCondition(text: string, scope: Scope, parameters: Parameters): string {
  const words = fold(text).split(' ').filter((word) => word !== '').slice(0, MAX_WORDS);
  if (words.length === 0) return 'false';
  const patterns = `${parameters.add(words.map((word) => `%${word}%`))}::text[]`;
  const units = unitsInSight(scope, parameters);
  return `(t.content_id = ANY(ARRAY(SELECT c.id FROM task_content c
      WHERE c.activity_id = ANY(ARRAY(SELECT a.id FROM activity a WHERE a.plan_id = ANY(ARRAY(${plansInSight(units)}))))
        AND c.folded LIKE ALL(${patterns})))
    OR t.unit_path = ANY(ARRAY(SELECT r.path FROM org_unit_revision r WHERE r.org_unit_id = ANY(ARRAY(${units}))
      AND (r.folded LIKE ALL(${patterns}) OR EXISTS (SELECT 1 FROM org_unit_alias alias
        WHERE alias.org_unit_id = r.org_unit_id AND alias.folded LIKE ALL(${patterns}))))))`;
}

/** Units that have or had their place in the scope: a task's path is always one of its unit's paths. */
function unitsInSight(scope: Scope, parameters: Parameters): string {
  const below = `SELECT r.org_unit_id FROM org_unit_revision r WHERE ${withinScope(scope, parameters, { path: 'r.path' })}`;
  return scope.assignedTo === null ? below : `${below} UNION SELECT mine.unit_id FROM task mine WHERE mine.assignee_id = ${parameters.add(scope.assignedTo)}`;
}

/**
 * The plans that ask something of these units: for each unit one index step per plan ("loose index scan"), where DISTINCT
 * would read every obligation.
 */
function plansInSight(units: string): string {
  const next = (after: string) => `SELECT o.plan_id FROM obligation o WHERE o.unit_id = unit.id ${after} ORDER BY o.plan_id LIMIT 1`;
  return `SELECT DISTINCT step.plan_id FROM (SELECT DISTINCT seen.id FROM (${units}) seen(id)) unit
    CROSS JOIN LATERAL (WITH RECURSIVE step AS (
      (${next('')}) UNION ALL SELECT (${next('AND o.plan_id > step.plan_id')}) FROM step WHERE step.plan_id IS NOT NULL
    ) SELECT plan_id FROM step WHERE plan_id IS NOT NULL) step`;
}
