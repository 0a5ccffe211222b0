import { ASSIGNED_ONLY_ROLES, ROLE_PERMISSIONS, type Permission } from '#contracts';
import type { Parameters } from '../db/parameters.js';
import type { Actor } from './actor.js';

/** The rows a permission reaches: units at or below the paths, and (staff) tasks assigned to one person. */
export interface Scope {
  readonly paths: readonly string[];
  readonly assignedTo: string | null;
}

/** Where `permission` holds for `actor`, without paths that lie below another (X2). */
export function scopeOf(actor: Actor, permission: Permission): Scope {
  const grants = actor.grants.filter((grant) => ROLE_PERMISSIONS[grant.role].includes(permission));
  const paths = [...new Set(grants.filter((grant) => !ASSIGNED_ONLY_ROLES.includes(grant.role)).map((grant) => grant.scopePath))];
  const isAssignedOnly = grants.some((grant) => ASSIGNED_ONLY_ROLES.includes(grant.role));
  return {
    paths: paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other))),
    assignedTo: isAssignedOnly ? actor.personId : null,
  };
}

/** The end of "this unit and all below": path keys end with a dot, and "/" follows "." in "C" order. */
export function pathEnd(path: string): string {
  return `${path.slice(0, -1)}/`;
}

/** `column` lies at or below `path`: one index range. */
export function belowPath(column: string, path: string, parameters: Parameters): string {
  return `(${column} >= ${parameters.add(path)} AND ${column} < ${parameters.add(pathEnd(path))})`;
}

/** The scope as SQL over a path column and, where rows have one, an assignee column. Nothing in scope is "false". */
export function withinScope(scope: Scope, parameters: Parameters, columns: { path: string; assignee?: string }): string {
  const conditions = scope.paths.map((path) => belowPath(columns.path, path, parameters));
  if (scope.assignedTo !== null && columns.assignee !== undefined) {
    conditions.push(`${columns.assignee} = ${parameters.add(scope.assignedTo)}`);
  }
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
}

/**
 * What an authority lays down is seen by all its units: the column lies at, below or above a path of the scope. Used for
 * plans, groups and the names of units. Staff see what their own unit sees.
 */
export function withinAuthority(actor: Actor, permission: Permission, parameters: Parameters, column: string): string {
  const scope = scopeOf(actor, permission);
  const paths = scope.assignedTo === null ? scope.paths : [...scope.paths, actor.unitPath];
  if (paths.length === 0) return 'false';
  const above = new Set(paths.flatMap(ancestorPaths));
  const below = paths.map((path) => belowPath(column, path, parameters));
  return `(${column} = ANY(${parameters.add([...above])}) OR ${below.join(' OR ')})`;
}

/** True when `path` lies at or below one of the scope's paths. */
export function reaches(scope: Scope, path: string): boolean {
  return scope.paths.some((own) => path.startsWith(own));
}

/** "1.5.2k." → "1.", "1.5.", "1.5.2k.". */
export function ancestorPaths(path: string): string[] {
  const keys = path.split('.').slice(0, -1);
  return keys.map((_key, index) => `${keys.slice(0, index + 1).join('.')}.`);
}
