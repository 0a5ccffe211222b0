import type { CalendarDate } from '#domain';

/**
 * The members of groups on a date (U3), in SQL: one statement for any number of groups. `$1` takes the group ids, `$2` the
 * date. A unit that is not valid that day is no member; an open group has none of its own.
 */
export const GROUP_MEMBERS_SQL = `
  SELECT g.id AS group_id, r.org_unit_id AS unit_id, r.name, r.short_name, r.level, r.path
  FROM unit_group g
  CROSS JOIN LATERAL (SELECT rr.path FROM org_unit_revision rr
    WHERE rr.org_unit_id = (g.rule->>'underUnitId')::uuid AND rr.valid_during @> $2::date) top
  JOIN org_unit_revision r ON r.valid_during @> $2::date AND r.path > top.path AND r.path < rtrim(top.path, '.') || '/'
  WHERE g.id = ANY($1::uuid[]) AND g.kind = 'rule'
    AND (jsonb_array_length(g.rule->'levels') = 0 OR g.rule->'levels' ? r.level)
    AND (g.rule->>'reach' = 'descendants' OR r.parent_id = (g.rule->>'underUnitId')::uuid)
    AND NOT g.rule->'exceptUnitIds' ? r.org_unit_id::text
  UNION ALL
  SELECT m.unit_group_id, r.org_unit_id, r.name, r.short_name, r.level, r.path
  FROM unit_group_member m
  JOIN unit_group g ON g.id = m.unit_group_id AND g.kind = 'list'
  JOIN org_unit_revision r ON r.org_unit_id = m.org_unit_id AND r.valid_during @> $2::date
  WHERE m.unit_group_id = ANY($1::uuid[])`;

export interface GroupMember {
  readonly unitId: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
  readonly path: string;
}

/** Anything that answers SQL: a transaction's handle, or the read side. */
export type RowSource = <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

export class GroupResolver {
  /** The members of one group on a date, in tree order. */
  static async resolve(rows: RowSource, groupId: string, on: CalendarDate): Promise<GroupMember[]> {
    return (await GroupResolver.resolveAll(rows, [groupId], on)).get(groupId) ?? [];
  }

  /** The members of several groups on a date, each in tree order; a group without members has no entry. */
  static async resolveAll(rows: RowSource, groupIds: readonly string[], on: CalendarDate): Promise<Map<string, GroupMember[]>> {
    const members = new Map<string, GroupMember[]>();
    if (groupIds.length === 0) return members;
    const found = await rows<GroupMember & { groupId: string }>(
      `SELECT group_id AS "groupId", unit_id AS "unitId", name, short_name AS "shortName", level, path
       FROM (${GROUP_MEMBERS_SQL}) resolved ORDER BY path, unit_id`,
      [groupIds, on],
    );
    for (const { groupId, ...member } of found) {
      const list = members.get(groupId);
      if (list === undefined) members.set(groupId, [member]);
      else list.push(member);
    }
    return members;
  }
}
