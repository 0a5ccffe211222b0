import { Injectable } from '@nestjs/common';
import type { KnownGroup, KnownUnit, UnitDirectory } from '#annex-reader';
import type { CalendarDate } from '#domain';
import { withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';

export interface DirectoryOwner {
  readonly id: string;
  readonly path: string;
}

/** More than a province with all its communes, departments and their offices. */
const MOST_UNITS = 20_000;

interface RememberedName {
  readonly name: string;
  readonly unitId: string | null;
  readonly groupId: string | null;
}

/**
 * The names a document of an authority may use (RULES.md U1, U3): the units of that day which the reader may see, at, below and above
 * its scope; the groups of the authority and of those above it; and what names have been said to mean before.
 */
@Injectable()
export class UnitDirectoryQuery {
  constructor(private readonly database: Database) {}

  /** Three statements, however many units there are. */
  async directory(actor: Actor, owner: DirectoryOwner, on: CalendarDate): Promise<UnitDirectory> {
    const [units, groups, names] = [await this.units(actor, on), await this.groups(owner), await this.names(owner)];
    const aliasesOf = (key: 'unitId' | 'groupId', id: string) => names.filter((one) => one[key] === id).map(({ name }) => name);
    return {
      units: units.map((unit) => ({ ...unit, aliases: [...unit.aliases, ...aliasesOf('unitId', unit.id)] })),
      groups: groups.map((group) => ({ ...group, aliases: [...group.aliases, ...aliasesOf('groupId', group.id)] })),
      ownerUnitId: owner.id,
    };
  }

  /** Whether the same units with the same names existed on both days. */
  async isSame(one: CalendarDate, other: CalendarDate): Promise<boolean> {
    const [from, to] = one < other ? [one, other] : [other, one];
    const changed = await this.database.rows(
      `SELECT 1 FROM org_unit_revision
       WHERE (lower(valid_during) > $1::date AND lower(valid_during) <= $2::date) OR (upper(valid_during) > $1::date AND upper(valid_during) <= $2::date)
       LIMIT 1`,
      [from, to],
    );
    return changed.length === 0;
  }

  private units(actor: Actor, on: CalendarDate): Promise<KnownUnit[]> {
    const parameters = new Parameters();
    return this.database.rows<KnownUnit>(
      `SELECT r.org_unit_id AS id, r.code, r.name, r.short_name AS "shortName", r.level, r.parent_id AS "parentId", COALESCE(a.aliases, '{}') AS aliases
       FROM org_unit_revision r
       LEFT JOIN (SELECT org_unit_id, array_agg(alias ORDER BY id) AS aliases FROM org_unit_alias GROUP BY org_unit_id) a ON a.org_unit_id = r.org_unit_id
       WHERE r.valid_during @> ${parameters.add(on)}::date AND ${withinAuthority(actor, 'orgUnits.read', parameters, 'r.path')}
       ORDER BY r.path LIMIT ${MOST_UNITS}`,
      parameters.values,
    );
  }

  /** Of two groups with one name, that of the nearer authority. */
  private groups({ path }: DirectoryOwner): Promise<KnownGroup[]> {
    return this.database.rows<KnownGroup>(
      `SELECT DISTINCT ON (g.folded) g.id, g.name, g.aliases, g.kind = 'open' AS "isOpen"
       FROM unit_group g CROSS JOIN LATERAL (SELECT r.path FROM org_unit_revision r WHERE r.org_unit_id = g.owner_unit_id
         ORDER BY r.valid_during DESC LIMIT 1) owner
       WHERE starts_with($1::text, owner.path) ORDER BY g.folded, length(owner.path) DESC, g.id`,
      [path],
    );
  }

  private names({ path }: DirectoryOwner): Promise<RememberedName[]> {
    return this.database.rows<RememberedName & Record<string, unknown>>(
      `SELECT DISTINCT ON (n.folded) n.name, n.unit_id AS "unitId", n.group_id AS "groupId"
       FROM document_name n CROSS JOIN LATERAL (SELECT r.path FROM org_unit_revision r WHERE r.org_unit_id = n.owner_unit_id
         ORDER BY r.valid_during DESC LIMIT 1) owner
       WHERE starts_with($1::text, owner.path) ORDER BY n.folded, length(owner.path) DESC`,
      [path],
    );
  }
}
