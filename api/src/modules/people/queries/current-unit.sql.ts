/** The column that conditions of `unitsWhere` speak about. */
export const CURRENT_PATH = 'revision.path';

/**
 * The ids of the units whose path on a date satisfies a condition over CURRENT_PATH; a closed unit counts by its last day,
 * one that is not there yet by its first. For lists: without a sort per unit, unlike `unitOnDateSql`.
 */
export function unitsWhere(condition: string, date: string): string {
  return `(SELECT revision.org_unit_id FROM org_unit_revision revision JOIN org_unit unit ON unit.id = revision.org_unit_id
    WHERE revision.valid_during @> GREATEST(unit.valid_from, LEAST(COALESCE(unit.valid_to, ${date}::date), ${date}::date))
      AND ${condition})`;
}
