import { Injectable } from '@nestjs/common';
import type { CalendarDate, MeasureOfTarget, PlacedTarget, ReportingScheme, TargetGround } from '#domain';
import { Database } from '../../../../platform/db/index.js';
import { GROUP_MEMBERS_SQL, GroupResolver } from '../../../org-units/index.js';
import { groupedBy } from './grouped-by.js';

/** Two lines of one indicator that ask some of the same units: what one says for all is held against the other's (I10). */
export interface SharedUnits {
  readonly assignmentId: string;
  readonly otherId: string;
}

export interface GroundQuestion {
  readonly year: number;
  readonly scheme: ReportingScheme;
  /** The plan's lines, and those of plans beside it; only those that have an indicator in common are looked at. */
  readonly lines: readonly { readonly assignmentId: string; readonly indicatorId: string; readonly measure: MeasureOfTarget }[];
  readonly targets: readonly PlacedTarget[];
  /** The day of which groups are meant. */
  readonly on: CalendarDate;
}

const LEAD_GROUPS = `SELECT DISTINCT group_id AS id FROM indicator_party WHERE assignment_id = ANY($1::uuid[]) AND role IN ('lead', 'coLead') AND group_id IS NOT NULL`;

/**
 * `$1` groups, `$2` day, `$3` lines. Whom a line asks is stored when a period opens (I11); before that it is whom it names as
 * leads. Two lines that name nobody are told apart by nothing.
 */
const SHARING = `
  WITH line AS MATERIALIZED (
    SELECT a.id, a.indicator_id, EXISTS (SELECT FROM expected_unit e WHERE e.assignment_id = a.id) AS is_open
    FROM indicator_assignment a WHERE a.id = ANY($3::uuid[])
  ), party AS MATERIALIZED (
    SELECT p.id, p.assignment_id, p.unit_id, p.group_id FROM indicator_party p JOIN line ON line.id = p.assignment_id AND NOT line.is_open WHERE p.role IN ('lead', 'coLead')
  ), named AS MATERIALIZED (
    SELECT assignment_id, unit_id FROM party WHERE unit_id IS NOT NULL
    UNION SELECT party.assignment_id, m.unit_id FROM party JOIN (${GROUP_MEMBERS_SQL}) m ON m.group_id = party.group_id
    UNION SELECT party.assignment_id, m.org_unit_id FROM party JOIN indicator_party_member m ON m.party_id = party.id
  )
  SELECT a.id AS "assignmentId", b.id AS "otherId"
  FROM line a JOIN line b ON b.indicator_id = a.indicator_id AND b.id <> a.id
  WHERE CASE
    WHEN a.is_open AND b.is_open THEN EXISTS (SELECT FROM expected_unit x JOIN expected_unit y ON y.unit_id = x.unit_id WHERE x.assignment_id = a.id AND y.assignment_id = b.id)
    WHEN a.is_open THEN EXISTS (SELECT FROM expected_unit x JOIN named y ON y.unit_id = x.unit_id WHERE x.assignment_id = a.id AND y.assignment_id = b.id)
    WHEN b.is_open THEN EXISTS (SELECT FROM named x JOIN expected_unit y ON y.unit_id = x.unit_id WHERE x.assignment_id = a.id AND y.assignment_id = b.id)
    ELSE EXISTS (SELECT FROM named x JOIN named y ON y.unit_id = x.unit_id WHERE x.assignment_id = a.id AND y.assignment_id = b.id)
      OR NOT EXISTS (SELECT FROM named n WHERE n.assignment_id IN (a.id, b.id))
  END`;

/** For whom a plan's targets hold, as far as it takes to tell which contradict each other. */
@Injectable()
export class TargetGroundQuery {
  constructor(private readonly database: Database) {}

  async of(question: GroundQuestion): Promise<{ ground: TargetGround; sharing: readonly SharedUnits[] }> {
    const { year, scheme, lines, targets, on } = question;
    const several = [...groupedBy(lines, ({ indicatorId }) => indicatorId).values()].filter(({ length }) => length > 1).flat();
    const sharing = await this.sharing(several.map(({ assignmentId }) => assignmentId), on);
    const shared = new Set(sharing.map(({ assignmentId, otherId }) => `${assignmentId} ${otherId}`));
    const members = await this.members(targets, on);
    const measures = new Map(lines.map(({ indicatorId, measure }) => [indicatorId, measure]));
    const ground: TargetGround = {
      year, scheme,
      measureOf: (indicatorId) => measures.get(indicatorId)!,
      sharesUnits: (lineId, otherId) => shared.has(`${lineId} ${otherId}`),
      sharesMembers: (groupId, otherId) => (members.get(groupId) ?? []).some((unitId) => members.get(otherId)?.includes(unitId)),
    };
    return { ground, sharing };
  }

  private async sharing(assignmentIds: readonly string[], on: CalendarDate): Promise<SharedUnits[]> {
    if (assignmentIds.length === 0) return [];
    const groups = await this.database.rows<{ id: string }>(LEAD_GROUPS, [assignmentIds]);
    return this.database.rows<SharedUnits>(SHARING, [groups.map(({ id }) => id), on, assignmentIds]);
  }

  /** Groups need their members only where an indicator has targets of two of them. */
  private async members(targets: readonly PlacedTarget[], on: CalendarDate): Promise<Map<string, string[]>> {
    const ofGroups = targets.filter(({ scopeKind }) => scopeKind === 'group');
    const compared = [...groupedBy(ofGroups, ({ indicatorId }) => indicatorId).values()].map((same) => new Set(same.map(({ scopeGroupId }) => scopeGroupId!))).filter(({ size }) => size > 1);
    const ids = [...new Set(compared.flatMap((groups) => [...groups]))];
    const members = await GroupResolver.resolveAll((sql, values) => this.database.rows(sql, values), ids, on);
    return new Map([...members].map(([id, list]) => [id, list.map(({ unitId }) => unitId)]));
  }
}
