import { unitOnDateSql } from '../../../org-units/index.js';

/**
 * An indicator as it is called and counted on a date, as a LATERAL relation with the columns of indicator_version; before
 * its first day, as it was first. `indicatorId` and `on` are SQL.
 */
export function indicatorOnDateSql(indicatorId: string, on: string): string {
  return `(SELECT version.* FROM indicator_version version WHERE version.indicator_id = ${indicatorId}
    ORDER BY lower(version.valid_during) <= ${on} DESC,
      CASE WHEN lower(version.valid_during) <= ${on} THEN lower(version.valid_during) END DESC, lower(version.valid_during)
    LIMIT 1)`;
}

/** The plans that use an indicator, by a line of their sheets or a number in their activities, with their owner and its place on a day. */
export const usesOfIndicatorSql = (indicatorId: string, on: string): string =>
  `SELECT used.id AS "planId", used.owner_unit_id AS "ownerUnitId", holder.path AS "ownerPath" FROM plan used
    CROSS JOIN LATERAL ${unitOnDateSql('used.owner_unit_id', on)} holder
    WHERE used.id IN (SELECT plan_id FROM indicator_assignment WHERE indicator_id = ${indicatorId}
      UNION SELECT act.plan_id FROM activity_figure figure JOIN activity act ON act.id = figure.activity_id WHERE figure.indicator_id = ${indicatorId})`;

/** The day a plan's words are of: its document's, or the middle of its year. `plan` is the alias of plan. */
export function wordedOnSql(plan: string): string {
  return `COALESCE((SELECT deciding.issued_on FROM legal_document deciding WHERE deciding.id = ${plan}.document_id), make_date(${plan}.year, 6, 30))`;
}

/** An indicator as other objects name it, from a relation of indicator_version and one of indicator. */
export const indicatorRefJsonSql = (indicator: string, version: string): string =>
  `json_build_object('id', ${indicator}.id, 'code', ${indicator}.code, 'name', ${version}.name, 'kind', ${version}.kind,
    'accumulation', ${version}.accumulation, 'direction', ${version}.direction, 'measureUnit', ${version}.measure_unit)`;

/** The nearest heading above a row of a sheet, as printed; `row` is its alias. */
export const sectionSql = (row: string): string => `(SELECT string_agg(btrim(c.text), ' ' ORDER BY o.position)
  FROM indicator_cell c JOIN indicator_column o ON o.id = c.column_id WHERE btrim(c.text) <> '' AND c.row_id = (SELECT h.id FROM indicator_row h
    WHERE h.sheet_id = ${row}.sheet_id AND h.position < ${row}.position AND h.kind IN ('section', 'heading') ORDER BY h.position DESC LIMIT 1))`;
