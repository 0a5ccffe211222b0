import type { CalendarDate, PeriodKey, UnitLevel } from '#domain';
import type { Tx } from '../../../../platform/db/index.js';
import { GROUP_MEMBERS_SQL, heirsSql, unitOnDateSql } from '../../../org-units/index.js';

export interface PeriodToExpect {
  readonly id: string;
  readonly planId: string;
  readonly periodKey: PeriodKey;
  readonly previousKey: PeriodKey;
  readonly startOn: CalendarDate;
  readonly cutOffOn: CalendarDate;
  /** When the report is due, by the unit's level (P3). */
  readonly dueOn: ReadonlyMap<UnitLevel, CalendarDate>;
}

export interface Expected {
  readonly added: number;
  readonly extended: number;
  readonly reports: number;
}

/**
 * `$1` group ids, `$2` the day that counts, `$3` plan, `$4` key, `$5` key before, `$6` period, `$7` levels, `$8` due days, `$9` now.
 * A unit that is not valid that day owes nothing, nor does one outside the plan owner's tree: it has no orders from there, as with
 * tasks, and no figures in the plan's results. A run grows by a period as long as the unit stays in its place; one that moved
 * begins a new run with its new place, so that sums by place are those of the time (U4). Of a named unit that is gone the one it
 * merged into or became is asked, and any to which a person handed a report over; whose report was handed over is not asked again.
 */
const EXPECT = `
  WITH RECURSIVE ${heirsSql('$2::date')}, party AS MATERIALIZED (
    SELECT p.id, p.assignment_id, p.unit_id, p.group_id FROM indicator_party p JOIN indicator_assignment a ON a.id = p.assignment_id
    WHERE a.plan_id = $3 AND p.role IN ('lead', 'coLead')
  ), asked AS (
    SELECT assignment_id, unit_id FROM party WHERE unit_id IS NOT NULL
    UNION SELECT party.assignment_id, m.unit_id FROM party JOIN (${GROUP_MEMBERS_SQL}) m ON m.group_id = party.group_id
    UNION SELECT party.assignment_id, m.org_unit_id FROM party JOIN unit_group g ON g.id = party.group_id AND g.kind = 'open'
      JOIN indicator_party_member m ON m.party_id = party.id
  ), handed AS MATERIALIZED (
    SELECT f.unit_id AS origin_id, h.to_unit_id AS unit_id, f.period_key FROM measurement_report f JOIN hand_over h ON h.report_id = f.id AND h.to_unit_id IS NOT NULL
    WHERE f.plan_id = $3
  ), named AS (
    SELECT assignment_id, unit_id FROM asked
    UNION SELECT gone.assignment_id, next.unit_id FROM named gone
      JOIN (SELECT origin_id, unit_id FROM heir WHERE is_whole UNION SELECT origin_id, unit_id FROM handed) next ON next.origin_id = gone.unit_id
      WHERE NOT EXISTS (SELECT FROM org_unit_revision still WHERE still.org_unit_id = gone.unit_id AND still.valid_during @> $2::date)
  ), owner AS MATERIALIZED (
    SELECT o.path FROM plan p CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', '$2::date')} o WHERE p.id = $3
  ), owed AS MATERIALIZED (
    SELECT named.assignment_id, named.unit_id, r.path, r.level FROM named
    JOIN org_unit_revision r ON r.org_unit_id = named.unit_id AND r.valid_during @> $2::date
    JOIN owner ON starts_with(r.path, owner.path)
    WHERE NOT EXISTS (SELECT FROM handed WHERE handed.origin_id = named.unit_id AND handed.period_key = $4)
  ), extended AS (
    UPDATE expected_unit e SET last_key = $4 FROM owed
    WHERE e.assignment_id = owed.assignment_id AND e.unit_id = owed.unit_id AND e.unit_path = owed.path AND e.last_key = $5
      AND NOT EXISTS (SELECT FROM expected_unit k WHERE k.assignment_id = e.assignment_id AND k.unit_id = e.unit_id AND k.first_key <= $4 AND k.last_key >= $4)
    RETURNING e.assignment_id
  ), added AS (
    INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key)
    SELECT owed.assignment_id, owed.unit_id, owed.path, $4, $4 FROM owed
    WHERE NOT EXISTS (SELECT FROM expected_unit e WHERE e.assignment_id = owed.assignment_id AND e.unit_id = owed.unit_id
      AND (e.first_key <= $4 AND e.last_key >= $4 OR e.last_key = $5 AND e.unit_path = owed.path))
    ON CONFLICT DO NOTHING RETURNING assignment_id
  ), reports AS (
    INSERT INTO measurement_report (id, period_id, plan_id, unit_id, unit_path, period_key, due_on, created_at)
    SELECT uuidv7(), $6, $3, unit.unit_id, unit.path, $4, due.due_on, $9
    FROM (SELECT DISTINCT unit_id, path, level FROM owed) unit
    JOIN unnest($7::text[], $8::date[]) AS due(level, due_on) ON due.level = unit.level
    ON CONFLICT (period_id, unit_id) DO NOTHING RETURNING id
  )
  SELECT (SELECT count(*)::int FROM added) AS added, (SELECT count(*)::int FROM extended) AS extended, (SELECT count(*)::int FROM reports) AS reports`;

/** Where the owner itself began within the period, as on the day of installation, its own first day counts: before it there was no tree. */
const COUNTING_DAY = `
  SELECT CASE WHEN began.on_day > $2::date AND began.on_day <= $3::date THEN began.on_day ELSE $2::date END::text AS day
  FROM plan p CROSS JOIN LATERAL (SELECT min(lower(r.valid_during)) AS on_day FROM org_unit_revision r WHERE r.org_unit_id = p.owner_unit_id) began
  WHERE p.id = $1`;

/** A province's 3,321 units × 35 lines take some seconds, on a busy machine more than a statement usually may. */
const OPENING_MAY_TAKE = '60s';

/**
 * Writes who is expected to report in a period, and an empty report for each unit (RULES.md I11, U3): members of groups as of
 * the period's first day (or the owner's, where that is later), one statement whatever the number of units and assignments. Run again it adds what is missing only.
 */
export async function expectUnits(tx: Tx, period: PeriodToExpect): Promise<Expected> {
  const groups = await tx.query<{ id: string }>(
    `SELECT DISTINCT p.group_id AS id FROM indicator_party p JOIN indicator_assignment a ON a.id = p.assignment_id
     WHERE a.plan_id = $1 AND p.role IN ('lead', 'coLead') AND p.group_id IS NOT NULL`,
    [period.planId],
  );
  await tx.query(`SELECT set_config('statement_timeout', $1, true)`, [OPENING_MAY_TAKE]);
  const [counting] = await tx.query<{ day: CalendarDate }>(COUNTING_DAY, [period.planId, period.startOn, period.cutOffOn]);
  const [expected] = await tx.query<Expected>(EXPECT, [
    groups.map(({ id }) => id), counting!.day, period.planId, period.periodKey, period.previousKey, period.id,
    [...period.dueOn.keys()], [...period.dueOn.values()], tx.now,
  ]);
  return expected!;
}
