import { fold, type CalendarDate, type UnitLevel } from '#domain';
import { insertRows, newId, type Tx } from '../../../platform/db/index.js';
import { pathPieceOf } from './unit-path.js';

/** A unit with its id, whose parent is in the database (`parentPath`) or stands earlier in the same list. */
export interface UnitToMake {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly code: string | null;
  readonly level: UnitLevel;
  readonly parentId: string;
  readonly parentPath: string | null;
  readonly validFrom: CalendarDate;
  readonly aliases: readonly string[];
}

/**
 * Makes any number of units in three statements, as OrgUnitCommands.create makes one; the caller holds the tree's lock and has
 * checked parents, codes and scope.
 */
export async function createManyUnits(tx: Tx, units: readonly UnitToMake[]): Promise<void> {
  if (units.length === 0) return;
  const keys = await tx.query<{ id: string; pathKey: number }>(
    // In the order of the list: the numbers of paths are the order people read the tree in.
    `INSERT INTO org_unit (id, valid_from)
     SELECT given.id, given.valid_from FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS given(id, valid_from, place) ORDER BY given.place
     RETURNING id, path_key AS "pathKey"`,
    [units.map(({ id }) => id), units.map(({ validFrom }) => validFrom)],
  );
  const pieces = new Map(keys.map(({ id, pathKey }) => [id, pathPieceOf(pathKey)]));
  const paths = new Map<string, string>();
  for (const { id, parentId, parentPath } of units) paths.set(id, `${parentPath ?? paths.get(parentId)!}${pieces.get(id)!}`);
  await insertRows(
    tx,
    'org_unit_revision',
    { id: 'uuid', org_unit_id: 'uuid', valid_during: 'daterange', code: 'text', name: 'text', short_name: 'text', folded: 'text', level: 'text', parent_id: 'uuid', path: 'text' },
    units.map(({ id, validFrom, code, name, shortName, level, parentId }) => ({
      id: newId(), org_unit_id: id, valid_during: `[${validFrom},)`, code, name, short_name: shortName, folded: fold(`${name} ${shortName} ${code ?? ''}`), level, parent_id: parentId, path: paths.get(id),
    })),
  );
  const aliases = units.flatMap(({ id, aliases: names }) => [...new Map(names.filter((name) => fold(name) !== '').map((name) => [fold(name), name])).entries()].map(([folded, alias]) => ({ id: newId(), org_unit_id: id, alias, folded })));
  await insertRows(tx, 'org_unit_alias', { id: 'uuid', org_unit_id: 'uuid', alias: 'text', folded: 'text' }, aliases);
  for (const { id, parentPath: _path, ...unit } of units) tx.audit({ action: 'orgUnit.create', subjectType: 'orgUnit', subjectId: id, subjectLabel: unit.name, after: unit });
}
