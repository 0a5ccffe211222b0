import { OPEN_REPORT_STATES, UNFINISHED_STATES, type CalendarDate } from '#domain';
import { pathEnd } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/db/index.js';

/**
 * Gives everything below a moved unit its new path from a date, in one statement whatever the size: revisions that began
 * before the date are closed there and continued, later ones only change their path.
 */
export async function moveSubtree(tx: Tx, oldPath: string, newPath: string, from: CalendarDate): Promise<void> {
  await tx.query(
    `WITH affected AS MATERIALIZED (
       SELECT id, valid_during, $2::text || substr(path, length($1::text) + 1) AS new_path
       FROM org_unit_revision
       WHERE path > $1::text AND path < $3::text AND (upper(valid_during) IS NULL OR upper(valid_during) > $4::date)
     ), later AS (
       UPDATE org_unit_revision r SET path = a.new_path
       FROM affected a WHERE r.id = a.id AND lower(a.valid_during) >= $4::date
     ), closed AS (
       UPDATE org_unit_revision r SET valid_during = daterange(lower(a.valid_during), $4::date)
       FROM affected a WHERE r.id = a.id AND lower(a.valid_during) < $4::date
       RETURNING r.*, a.new_path, upper(a.valid_during) AS until
     )
     INSERT INTO org_unit_revision (id, org_unit_id, valid_during, code, name, short_name, folded, level, parent_id, path)
     SELECT uuidv7(), org_unit_id, daterange($4::date, until), code, name, short_name, folded, level, parent_id, new_path
     FROM closed`,
    [oldPath, newPath, pathEnd(oldPath), from],
  );
  await moveUnfinishedTasks(tx, oldPath, newPath);
  await moveOpenReports(tx, oldPath, newPath);
}

/** U4: what is closed stays where it was; unfinished work goes with the unit. */
async function moveUnfinishedTasks(tx: Tx, oldPath: string, newPath: string): Promise<void> {
  await tx.query(
    `UPDATE task SET unit_path = $2::text || substr(unit_path, length($1::text) + 1), version = version + 1
     WHERE unit_path >= $1::text AND unit_path < $3::text
       AND state = ANY($4::text[])`,
    [oldPath, newPath, pathEnd(oldPath), UNFINISHED_STATES],
  );
}

/**
 * The same for reports of figures that are not handed in: whose they are to fill in goes with the unit, where they count stays
 * with the units that were expected (I11).
 */
async function moveOpenReports(tx: Tx, oldPath: string, newPath: string): Promise<void> {
  await tx.query(
    `UPDATE measurement_report SET unit_path = $2::text || substr(unit_path, length($1::text) + 1), version = version + 1
     WHERE unit_path >= $1::text AND unit_path < $3::text AND state = ANY($4::text[])`,
    [oldPath, newPath, pathEnd(oldPath), OPEN_REPORT_STATES],
  );
}
