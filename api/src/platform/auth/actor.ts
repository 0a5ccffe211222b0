import type { Permission, Role } from '#contracts';

/** A role and the unit it holds for, with all units below (X1). */
export interface Grant {
  readonly role: Role;
  readonly scopeUnitId: string;
  readonly scopePath: string;
}

/** Who makes a request, read anew from the database on every request: a changed role holds at once (THREATS.md A16). */
export interface Actor {
  readonly personId: string;
  readonly fullName: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
  readonly grants: readonly Grant[];
  readonly permissions: ReadonlySet<Permission>;
}
