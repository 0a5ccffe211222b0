import {
  type CalendarDate, type PartyRole, type ReportingScheme, type ScheduleRule, type UnitLevel,
} from '#domain';
import { GroupResolver, unitOnDateSql, type RowSource } from '../../org-units/index.js';

export interface IssuePlanRow {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly state: 'draft' | 'issued' | 'closed';
  readonly version: number;
  readonly movesToWorkingDay: boolean;
  readonly readsBeforeAsDayBefore: boolean;
  readonly ownerUnitId: string;
  readonly ownerPath: string;
  readonly documentIssuedOn: CalendarDate | null;
  readonly scheme: ReportingScheme;
}

export interface IssueParty {
  readonly id: string;
  readonly activityId: string;
  readonly role: PartyRole;
  readonly unitId: string | null;
  readonly groupId: string | null;
  readonly groupKind: 'rule' | 'list' | 'open' | null;
  readonly groupName: string | null;
  readonly wording: string;
  readonly duty: string | null;
  /** The units picked for an open group. */
  readonly memberIds: readonly string[];
}

export interface IssueActivity {
  readonly id: string;
  readonly position: number;
  readonly printedNumber: string;
  readonly content: string;
  readonly expectedResults: string;
  readonly partyText: string;
  readonly scheduleText: string;
  readonly deliverables: readonly { id: string; text: string }[];
  readonly rules: readonly { id: string; rule: ScheduleRule }[];
}

export interface IssueUnit {
  readonly unitId: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: UnitLevel;
  readonly path: string;
}

/** Everything a plan's tasks are made from, as of a day. */
export interface IssueSource {
  readonly plan: IssuePlanRow;
  readonly activities: readonly IssueActivity[];
  readonly parties: readonly IssueParty[];
  /** Units that exist on the day, by id. */
  readonly units: ReadonlyMap<string, IssueUnit>;
  /** Names of units that do not exist on the day. */
  readonly invalidUnits: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, readonly IssueUnit[]>;
}

export interface IssueSelection {
  readonly planId: string;
  /** Left out: every active activity. */
  readonly activityIds?: readonly string[];
  /** Members picked now for open groups, by party; they replace those picked before. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  readonly on: CalendarDate;
}

/** Reads the source in six statements whatever the plan's size; null when there is no such plan. */
export async function loadIssueSource(rows: RowSource, selection: IssueSelection): Promise<IssueSource | null> {
  const plan = await loadPlan(rows, selection);
  if (plan === null) return null;
  const activities = await loadActivities(rows, selection);
  const parties = (await loadParties(rows, activities.map(({ id }) => id))).map((party) => {
    const picked = party.groupKind === 'open' ? selection.members?.[party.id] : undefined;
    return picked === undefined ? party : { ...party, memberIds: [...new Set(picked)] };
  });
  const named = [...new Set(parties.flatMap(({ unitId, memberIds }) => [...(unitId === null ? [] : [unitId]), ...memberIds]))];
  const { units, invalidUnits } = await loadUnits(rows, named, selection.on);
  const groupIds = [...new Set(parties.flatMap(({ groupId, groupKind }) => (groupId === null || groupKind === 'open' ? [] : [groupId])))];
  const groups = await GroupResolver.resolveAll(rows, groupIds, selection.on);
  return { plan, activities, parties, units, invalidUnits, groups: groups as unknown as Map<string, IssueUnit[]> };
}

async function loadPlan(rows: RowSource, { planId, on }: IssueSelection): Promise<IssuePlanRow | null> {
  const [plan] = await rows<IssuePlanRow>(
    `SELECT p.id, p.title, p.year, p.state, p.version, p.moves_to_working_day AS "movesToWorkingDay",
       p.reads_before_as_day_before AS "readsBeforeAsDayBefore", p.owner_unit_id AS "ownerUnitId", owner.path AS "ownerPath",
       d.issued_on AS "documentIssuedOn", s.definition AS scheme
     FROM plan p
     JOIN reporting_scheme s ON s.id = p.reporting_scheme_id
     CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', '$2::date')} owner
     LEFT JOIN legal_document d ON d.id = p.document_id
     WHERE p.id = $1`,
    [planId, on],
  );
  return plan ?? null;
}

function loadActivities(rows: RowSource, { planId, activityIds }: IssueSelection): Promise<IssueActivity[]> {
  return rows<IssueActivity>(
    `SELECT a.id, a.position, a.printed_number AS "printedNumber", a.content, a.expected_results AS "expectedResults",
       a.party_text AS "partyText", a.schedule_text AS "scheduleText",
       COALESCE((SELECT json_agg(json_build_object('id', d.id, 'text', d.text) ORDER BY d.position)
         FROM deliverable d WHERE d.activity_id = a.id), '[]') AS deliverables,
       COALESCE((SELECT json_agg(json_build_object('id', r.id, 'rule', r.definition) ORDER BY r.position)
         FROM schedule_rule r WHERE r.activity_id = a.id AND r.withdrawn_at IS NULL), '[]') AS rules
     FROM activity a
     WHERE a.plan_id = $1 AND a.state = 'active' AND ($2::uuid[] IS NULL OR a.id = ANY($2::uuid[]))
     ORDER BY a.position`,
    [planId, activityIds ?? null],
  );
}

function loadParties(rows: RowSource, activityIds: readonly string[]): Promise<IssueParty[]> {
  return rows<IssueParty>(
    `SELECT p.id, p.activity_id AS "activityId", p.role, p.unit_id AS "unitId", p.group_id AS "groupId", g.kind AS "groupKind",
       g.name AS "groupName", p.wording, p.duty,
       CASE WHEN g.kind = 'open' THEN ARRAY(SELECT m.org_unit_id FROM activity_party_member m WHERE m.party_id = p.id
         ORDER BY m.org_unit_id) ELSE '{}'::uuid[] END AS "memberIds"
     FROM activity_party p LEFT JOIN unit_group g ON g.id = p.group_id
     WHERE p.activity_id = ANY($1::uuid[]) ORDER BY p.activity_id, p.position`,
    [activityIds],
  );
}

async function loadUnits(rows: RowSource, ids: readonly string[], on: CalendarDate) {
  const found = ids.length === 0 ? [] : await rows<IssueUnit & { isValid: boolean }>(
    `SELECT r.org_unit_id AS "unitId", r.name, r.short_name AS "shortName", r.level, r.path, r.valid_during @> $2::date AS "isValid"
     FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL ${unitOnDateSql('wanted.id', '$2::date')} r`,
    [ids, on],
  );
  const valid = found.filter(({ isValid }) => isValid).map(({ isValid: _isValid, ...unit }) => unit);
  return {
    units: new Map(valid.map((unit) => [unit.unitId, unit])),
    invalidUnits: new Map(found.filter(({ isValid }) => !isValid).map(({ unitId, name }) => [unitId, name])),
  };
}
