import type { Permission, Role } from '#contracts';
import { permissionsOf } from '#contracts';
import type { Actor, RequestContext } from '../../platform/auth/index.js';
import type { Database } from '../../platform/db/index.js';

/** The made-up people as the commands see them, so that the demonstration's past is written by those who may write it. */
export class DemoActors {
  private readonly known = new Map<string, Actor>();

  constructor(private readonly database: Database) {}

  /** The person at an instant of the demonstration's past. */
  async at(username: string, at: Date): Promise<RequestContext> {
    return { actor: await this.actor(username), requestId: 'demonstration', ip: null, idempotency: null, at };
  }

  private async actor(username: string): Promise<Actor> {
    const found = this.known.get(username) ?? (await this.read(username));
    this.known.set(username, found);
    return found;
  }

  private async read(username: string): Promise<Actor> {
    const rows = await this.database.rows<PersonRow>(
      `SELECT p.id AS "personId", p.full_name AS "fullName", p.unit_id AS "unitId", home.path AS "unitPath",
         g.role, g.scope_unit_id AS "scopeUnitId", scope.path AS "scopePath"
       FROM person p
       JOIN org_unit_revision home ON home.org_unit_id = p.unit_id AND upper_inf(home.valid_during)
       JOIN role_grant g ON g.person_id = p.id
       JOIN org_unit_revision scope ON scope.org_unit_id = g.scope_unit_id AND upper_inf(scope.valid_during)
       WHERE p.username = $1`,
      [username],
    );
    const [first] = rows;
    if (first === undefined) throw new RangeError(`No person ${username} in the demonstration`);
    const permissions: ReadonlySet<Permission> = new Set(permissionsOf(rows.map(({ role }) => role)));
    return {
      personId: first.personId,
      fullName: first.fullName,
      unitId: first.unitId,
      unitPath: first.unitPath,
      sessionId: '',
      mustChangePassword: false,
      grants: rows.map(({ role, scopeUnitId, scopePath }) => ({ role, scopeUnitId, scopePath })),
      permissions,
    };
  }
}

type PersonRow = Pick<Actor, 'personId' | 'fullName' | 'unitId' | 'unitPath'> & { role: Role; scopeUnitId: string; scopePath: string };

/** An hour of a working day in Vietnam; `minute` counts from midnight, e.g. 8 × 60 + 15. */
export function vietnamInstant(date: string, minute: number): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day, -7, minute));
}
