import { fold, type CalendarDate, type UnitLevel } from '#domain';
import { newId, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';

/** What is dated about a unit (U1). */
export interface UnitRevision {
  readonly id: string;
  readonly unitId: string;
  readonly validFrom: CalendarDate;
  /** The first day it no longer holds, or null. */
  readonly validBefore: CalendarDate | null;
  readonly code: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly level: UnitLevel;
  readonly parentId: string | null;
  readonly path: string;
}

export type NewRevision = Omit<UnitRevision, 'id'>;

const REVISION_COLUMNS = `id, org_unit_id AS "unitId", lower(valid_during) AS "validFrom", upper(valid_during) AS "validBefore",
  code, name, short_name AS "shortName", level, parent_id AS "parentId", path`;

/** The newest revision; changes are made from it on only, so that what held on a past date stays. */
export async function lastRevision(tx: Tx, unitId: string): Promise<UnitRevision> {
  const [row] = await tx.query<UnitRevision>(
    `SELECT ${REVISION_COLUMNS} FROM org_unit_revision WHERE org_unit_id = $1 ORDER BY valid_during DESC LIMIT 1`,
    [unitId],
  );
  if (row === undefined) throw new Problem('notFound');
  return row;
}

/**
 * The parent's revision on the day the child begins. A parent that is not valid then is refused, and so is one that ends
 * before the child does: a unit never outlives the one it belongs to.
 */
export async function parentRevision(tx: Tx, parentId: string, on: CalendarDate, childValidBefore: CalendarDate | null): Promise<UnitRevision> {
  const [parent] = await tx.query<UnitRevision>(
    `SELECT ${REVISION_COLUMNS} FROM org_unit_revision WHERE org_unit_id = $1 AND valid_during @> $2::date`,
    [parentId, on],
  );
  if (parent !== undefined) {
    const { validBefore } = await lastRevision(tx, parentId);
    if (validBefore === null || (childValidBefore !== null && childValidBefore <= validBefore)) return parent;
    throw invalidField('parentId', 'unitNotValidOn', { date: validBefore });
  }
  const known = await tx.query('SELECT 1 FROM org_unit WHERE id = $1', [parentId]);
  throw known.length === 0
    ? invalidField('parentId', 'unknownReference')
    : invalidField('parentId', 'unitNotValidOn', { date: on });
}

export async function insertRevision(tx: Tx, revision: NewRevision): Promise<void> {
  await tx.query(
    `INSERT INTO org_unit_revision (id, org_unit_id, valid_during, code, name, short_name, folded, level, parent_id, path)
     VALUES ($1, $2, daterange($3::date, $4::date), $5, $6, $7, $8, $9, $10, $11)`,
    [
      newId(), revision.unitId, revision.validFrom, revision.validBefore, revision.code, revision.name, revision.shortName,
      foldedNames(revision), revision.level, revision.parentId, revision.path,
    ],
  );
}

/** A change from a date closes the revision and opens the next; on its own first day it is a correction in place. */
export async function reviseFrom(tx: Tx, current: UnitRevision, next: NewRevision): Promise<void> {
  if (current.validFrom === next.validFrom) {
    await tx.query(
      `UPDATE org_unit_revision SET code = $2, name = $3, short_name = $4, folded = $5, level = $6, parent_id = $7, path = $8
       WHERE id = $1`,
      [current.id, next.code, next.name, next.shortName, foldedNames(next), next.level, next.parentId, next.path],
    );
    return;
  }
  await tx.query('UPDATE org_unit_revision SET valid_during = daterange(lower(valid_during), $2::date) WHERE id = $1', [
    current.id,
    next.validFrom,
  ]);
  await insertRevision(tx, next);
}

const foldedNames = ({ name, shortName, code }: NewRevision): string => fold(`${name} ${shortName} ${code ?? ''}`);
