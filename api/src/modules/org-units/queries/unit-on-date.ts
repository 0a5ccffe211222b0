/**
 * A unit as it is on a date, as a LATERAL relation with the columns of org_unit_revision; a unit that is closed by then is
 * shown as it last was, so that finished work keeps its names. `unitId` and `on` are SQL: a column and a date placeholder.
 */
export function unitOnDateSql(unitId: string, on: string): string {
  return `(SELECT revision.* FROM org_unit_revision revision WHERE revision.org_unit_id = ${unitId}
    ORDER BY lower(revision.valid_during) <= ${on} DESC, revision.valid_during DESC LIMIT 1)`;
}
