/**
 * `WITH RECURSIVE ${heirsSql(…)}` defines `heir(origin_id, unit_id, is_whole)`: the units that carry on for others on a day (RULES.md U4).
 * Whoever is gone by then is followed to its own successors, one that still exists is not. `is_whole`: by merges and renames
 * alone, so that all of it went over. `on` is SQL; so is `origins`, a query for the units asked about, without which it is all.
 */
export function heirsSql(on: string, origins?: string): string {
  return `walked(origin_id, unit_id, is_whole) AS (
      SELECT s.predecessor_id, s.successor_id, s.kind IN ('merge', 'rename') FROM org_unit_succession s
      WHERE s.successor_id IS NOT NULL AND s.effective_on <= ${on}${origins === undefined ? '' : ` AND s.predecessor_id IN (${origins})`}
      UNION
      SELECT w.origin_id, s.successor_id, w.is_whole AND s.kind IN ('merge', 'rename') FROM walked w
      JOIN org_unit_succession s ON s.predecessor_id = w.unit_id AND s.successor_id IS NOT NULL AND s.effective_on <= ${on}
      WHERE NOT EXISTS (SELECT FROM org_unit_revision still WHERE still.org_unit_id = w.unit_id AND still.valid_during @> ${on})
    ), heir AS (
      SELECT w.origin_id, w.unit_id, bool_and(w.is_whole) AS is_whole FROM walked w
      WHERE w.unit_id <> w.origin_id AND EXISTS (SELECT FROM org_unit_revision r WHERE r.org_unit_id = w.unit_id AND r.valid_during @> ${on})
      GROUP BY 1, 2
    )`;
}
