import { PERCENT } from '#domain';
import type { Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import { indicatorOnDateSql, wordedOnSql } from '../queries/indicator-sql.js';

/** `$1` takes assignments, `$2` the percent sign. A count is a number of things, of which nothing is so many percent. */
const OTHER_MEASURES = (which: string): string =>
  `SELECT 1 FROM indicator_assignment a JOIN plan p ON p.id = a.plan_id JOIN indicator_target t ON t.assignment_id = a.id
   CROSS JOIN LATERAL ${indicatorOnDateSql('a.indicator_id', wordedOnSql('p'))} v
   WHERE ${which} AND (btrim(t.measure_unit) = $2) <> (v.kind <> 'count' AND btrim(COALESCE(a.measure_unit, v.measure_unit)) = $2) LIMIT 1`;

/**
 * Refuses targets in percent of a line that is not measured in percent, and the other way round: 95 would be held against 0.95,
 * and nobody would see why the verdict is what it is.
 */
export async function requireOneMeasure(tx: Tx, assignmentIds: readonly string[]): Promise<void> {
  const [other] = await tx.query(OTHER_MEASURES('a.id = ANY($1::uuid[])'), [assignmentIds, PERCENT]);
  if (other !== undefined) throw invalidField('measureUnit', 'invalid');
}

/** The same of every line of an indicator, when the catalogue says otherwise how it is measured. */
export async function requireTargetsOfMeasure(tx: Tx, indicatorId: string): Promise<void> {
  const [other] = await tx.query(OTHER_MEASURES('a.indicator_id = $1'), [indicatorId, PERCENT]);
  if (other !== undefined) throw new Problem('targetsOfOtherMeasure');
}
