/** The column that conditions of `unitsWhere` speak about. */
export const CURRENT_PATH = 'current.path';

/** The ids of the units whose path on a date (or last path) satisfies a condition over CURRENT_PATH: for lists. */
export function unitsWhere(condition: string, date: string): string {
  return `(SELECT current.org_unit_id FROM (
    SELECT DISTINCT ON (r.org_unit_id) r.org_unit_id, r.path FROM org_unit_revision r
    ORDER BY r.org_unit_id, (r.valid_during @> ${date}::date) DESC, lower(r.valid_during) DESC) current
    WHERE ${condition})`;
}
