import type { Role } from '#contracts';
import { reaches, scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { lockRow, Parameters, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { CURRENT_PATH, unitsWhere } from '../queries/current-unit.sql.js';
import type { NewGrant } from './people-commands.js';

export interface ManagedPerson {
  readonly id: string;
  readonly version: number;
  readonly username: string;
  readonly fullName: string;
  readonly post: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly unitId: string;
  readonly isActive: boolean;
  readonly grants: readonly { id: string; role: Role; scopeUnitId: string; scopePath: string }[];
}

/**
 * Locks a person the actor administers. Outside the actor's scope there is nobody (404); somebody who holds a role beyond
 * that scope is seen but not touched (403): with a reset password their wider role would come along.
 */
export async function lockManagedPerson(tx: Tx, actor: Actor, id: string): Promise<ManagedPerson> {
  const scope = scopeOf(actor, 'people.manage');
  const parameters = new Parameters();
  const own = parameters.add(id);
  const today = parameters.add(tx.today);
  const condition = withinScope(scope, parameters, { path: CURRENT_PATH });
  const person = await lockRow<Omit<ManagedPerson, 'grants'>>(
    tx,
    `SELECT p.id, p.version, p.username, p.full_name AS "fullName", p.post, p.email, p.phone, p.unit_id AS "unitId",
       p.is_active AS "isActive"
     FROM person p WHERE p.id = ${own} AND p.unit_id IN ${unitsWhere(condition, today)}`,
    parameters.values,
    'p',
  );
  const grants = await tx.query<ManagedPerson['grants'][number]>(
    `SELECT g.id, g.role, g.scope_unit_id AS "scopeUnitId", u.path AS "scopePath"
     FROM role_grant g JOIN LATERAL ${unitOnDateSql('g.scope_unit_id', '$2')} u ON true WHERE g.person_id = $1`,
    [id, tx.today],
  );
  if (grants.some((grant) => !reaches(scope, grant.scopePath))) throw new Problem('notAllowed');
  return { ...person, grants };
}

/** Units the actor may put people into and give roles over: those of their own administration. */
export async function requireUnitsInScope(tx: Tx, actor: Actor, unitId: string | null, grants: readonly NewGrant[]): Promise<void> {
  const known = await unitsInScope(tx, actor, [...(unitId === null ? [] : [unitId]), ...grants.map((grant) => grant.scopeUnitId)]);
  if (unitId !== null && !known.has(unitId)) throw invalidField('unitId', 'unknownReference');
  if (grants.some((grant) => !known.has(grant.scopeUnitId))) throw invalidField('grants', 'unknownReference');
}

/** Those of the units that lie in the actor's administration of people. */
export async function unitsInScope(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  const parameters = new Parameters();
  const wanted = parameters.add([...new Set(ids)]);
  const today = parameters.add(tx.today);
  const condition = withinScope(scopeOf(actor, 'people.manage'), parameters, { path: CURRENT_PATH });
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM org_unit WHERE id = ANY(${wanted}::uuid[]) AND id IN ${unitsWhere(condition, today)}`,
    parameters.values,
  );
  return new Set(rows.map((row) => row.id));
}

export const isAdministrator = (grants: readonly { role: Role }[]): boolean => grants.some((grant) => grant.role === 'administrator');
