import { Injectable } from '@nestjs/common';
import type { KnownPerson, KnownUnit } from '#annex-reader';
import type { Permission } from '#contracts';
import type { CalendarDate } from '#domain';
import { reaches, scopeOf, withinAuthority, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';

export interface ListUnit extends KnownUnit {
  readonly path: string;
}

/** More than the largest province with all that is below it. */
const MOST_UNITS = 20_000;
const MOST_PEOPLE = 50_000;

/** What a list is read against: the units one may see, which of them one administers, and the people (RULES.md X2). */
@Injectable()
export class ListDirectoryQuery {
  constructor(private readonly database: Database) {}

  /** Units that have not ended, by their newest names: also those that begin on a day to come. */
  units(actor: Actor, today: CalendarDate): Promise<ListUnit[]> {
    const parameters = new Parameters();
    return this.database.rows<ListUnit & Record<string, unknown>>(
      `SELECT r.org_unit_id AS id, r.code, r.name, r.short_name AS "shortName", r.level, r.parent_id AS "parentId", r.path, COALESCE(a.aliases, '{}') AS aliases
       FROM (SELECT DISTINCT ON (org_unit_id) * FROM org_unit_revision ORDER BY org_unit_id, valid_during DESC) r
       LEFT JOIN (SELECT org_unit_id, array_agg(alias ORDER BY id) AS aliases FROM org_unit_alias GROUP BY org_unit_id) a ON a.org_unit_id = r.org_unit_id
       WHERE (upper(r.valid_during) IS NULL OR upper(r.valid_during) > ${parameters.add(today)}::date) AND ${withinAuthority(actor, 'orgUnits.read', parameters, 'r.path')}
       ORDER BY r.path LIMIT ${MOST_UNITS}`,
      parameters.values,
    );
  }

  people(actor: Actor): Promise<KnownPerson[]> {
    const parameters = new Parameters();
    return this.database.rows<KnownPerson & Record<string, unknown>>(
      `SELECT p.id, p.username, p.full_name AS "fullName", p.unit_id AS "unitId" FROM person p
       JOIN (SELECT DISTINCT ON (org_unit_id) org_unit_id, path FROM org_unit_revision ORDER BY org_unit_id, valid_during DESC) r ON r.org_unit_id = p.unit_id
       WHERE ${withinScope(scopeOf(actor, 'people.read'), parameters, { path: 'r.path' })} LIMIT ${MOST_PEOPLE}`,
      parameters.values,
    );
  }

  async usernames(): Promise<string[]> {
    const rows = await this.database.rows<{ username: string }>('SELECT username FROM person');
    return rows.map(({ username }) => username);
  }
}

/** The units of these that the permission reaches. */
export function inScope(actor: Actor, permission: Permission, units: readonly ListUnit[]): string[] {
  const scope = scopeOf(actor, permission);
  return units.filter(({ path }) => reaches(scope, path)).map(({ id }) => id);
}
