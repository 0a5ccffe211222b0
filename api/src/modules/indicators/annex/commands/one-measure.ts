import { PERCENT } from '#domain';
import type { Tx } from '../../../../platform/db/index.js';
import { invalidField } from '../../../../platform/problems/index.js';
import { indicatorOnDateSql, wordedOnSql } from '../queries/indicator-sql.js';

/**
 * Refuses targets in percent of a line that is not measured in percent, and the other way round: 95 would be held against 0.95,
 * and nobody would see why the verdict is what it is.
 */
export async function requireOneMeasure(tx: Tx, assignmentIds: readonly string[]): Promise<void> {
  const [other] = await tx.query(
    `SELECT 1 FROM indicator_assignment a JOIN plan p ON p.id = a.plan_id JOIN indicator_target t ON t.assignment_id = a.id
     CROSS JOIN LATERAL ${indicatorOnDateSql('a.indicator_id', wordedOnSql('p'))} v
     WHERE a.id = ANY($1::uuid[]) AND (btrim(t.measure_unit) = $2) <> (btrim(COALESCE(a.measure_unit, v.measure_unit)) = $2) LIMIT 1`,
    [assignmentIds, PERCENT],
  );
  if (other !== undefined) throw invalidField('measureUnit', 'invalid');
}
