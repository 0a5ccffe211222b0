import { Injectable } from '@nestjs/common';
import { fold, type CalendarDate, type UnitLevel } from '#domain';
import { withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import type { UnitGroupListQuery } from '../dto/unit-group.dto.js';
import type { GroupMemberView, UnitGroupView } from '../views/unit-group.view.js';
import { GROUP_MEMBERS_SQL, GroupResolver } from './group-resolver.js';

type GroupRow = Omit<UnitGroupView, 'memberCount'>;

const GROUP_COLUMNS = `g.id, g.version, g.name, g.kind, g.owner_unit_id AS "ownerUnitId", g.aliases, g.rule,
  ARRAY(SELECT m.org_unit_id FROM unit_group_member m WHERE m.unit_group_id = g.id ORDER BY m.org_unit_id) AS "memberIds"`;

const VISIBLE_GROUPS = `FROM unit_group g
  CROSS JOIN LATERAL (SELECT r.path FROM org_unit_revision r WHERE r.org_unit_id = g.owner_unit_id
    ORDER BY r.valid_during DESC LIMIT 1) owner`;

@Injectable()
export class UnitGroupsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: UnitGroupListQuery): Promise<PageOf<UnitGroupView>> {
    const parameters = new Parameters();
    const conditions = [withinAuthority(actor, 'orgUnits.read', parameters, 'owner.path')];
    if (query.ids !== undefined) conditions.push(`g.id = ANY(${parameters.add(query.ids)})`);
    const wanted = fold(query.q ?? '');
    if (wanted !== '') {
      const pattern = parameters.add(`%${wanted}%`);
      const typed = parameters.add(`%${(query.q ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
      conditions.push(`(g.folded LIKE ${pattern} OR lower(array_to_string(g.aliases, ' ')) LIKE ${typed})`);
    }
    const fromWhere = `${VISIBLE_GROUPS} WHERE ${conditions.join(' AND ')}`;
    const counted = [...parameters.values];
    const rows = await this.database.rows<GroupRow>(
      `SELECT ${GROUP_COLUMNS} ${fromWhere} ORDER BY g.name COLLATE "vi-x-icu" ${query.order}, g.id ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const items = await this.withCounts(rows);
    return { items, ...(knownTotal(query, items.length) ?? (await boundedCount(this.database, fromWhere, counted))) };
  }

  async find(actor: Actor, id: string): Promise<UnitGroupView | null> {
    const parameters = new Parameters();
    const rows = await this.database.rows<GroupRow>(
      `SELECT ${GROUP_COLUMNS} ${VISIBLE_GROUPS}
       WHERE g.id = ${parameters.add(id)} AND ${withinAuthority(actor, 'orgUnits.read', parameters, 'owner.path')}`,
      parameters.values,
    );
    return (await this.withCounts(rows))[0] ?? null;
  }

  async members(id: string, on?: CalendarDate): Promise<GroupMemberView[]> {
    const members = await GroupResolver.resolve(this.source, id, on ?? this.clock.today());
    return members.map(({ unitId, name, shortName, level }) => ({ id: unitId, name, shortName, level: level as UnitLevel }));
  }

  private readonly source = <Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> =>
    this.database.rows<Row>(sql, values);

  private async withCounts(rows: GroupRow[]): Promise<UnitGroupView[]> {
    if (rows.length === 0) return [];
    const counts = await this.database.rows<{ id: string; n: number }>(
      `SELECT group_id AS id, count(*)::int AS n FROM (${GROUP_MEMBERS_SQL}) resolved GROUP BY group_id`,
      [rows.map(({ id }) => id), this.clock.today()],
    );
    const byId = new Map(counts.map(({ id, n }) => [id, n]));
    return rows.map((row) => ({ ...row, memberCount: byId.get(row.id) ?? 0 }));
  }
}
