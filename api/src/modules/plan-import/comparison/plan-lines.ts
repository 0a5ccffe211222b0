import type { PartyRole } from '#domain';
import type { RowSource } from '../../org-units/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import type { Line, SectionOfRows } from '../saving/lines-of-table.js';
import type { ComparedLine } from './compare-lines.js';

export interface PlanLine extends ComparedLine {
  readonly activityId: string;
  readonly version: number;
}

export interface DocumentLine extends ComparedLine {
  readonly line: Line;
  readonly sectionNumber: string;
  readonly sectionTitle: string;
}

const ROLE_WORDS: Readonly<Record<PartyRole, string>> = { lead: 'Chủ trì', coLead: 'Đồng chủ trì', coordinating: 'Phối hợp', monitoring: 'Theo dõi', evaluating: 'Đánh giá' };

const sectionWords = (number: string, title: string): string => [number, title].filter((part) => part !== '').join('. ');

interface PlanRow {
  readonly activityId: string;
  readonly version: number;
  readonly sectionNumber: string;
  readonly sectionTitle: string;
  readonly printedNumber: string;
  readonly content: string;
  readonly expectedResults: string;
  readonly partyText: string;
  readonly scheduleText: string;
  readonly note: string | null;
  readonly parties: readonly { readonly role: PartyRole; readonly name: string }[];
}

/** The active lines of a plan in printed order. */
export async function linesOfPlan(rows: RowSource, planId: string, today: string): Promise<PlanLine[]> {
  const found = await rows<PlanRow>(
    `SELECT a.id AS "activityId", a.version, s.printed_number AS "sectionNumber", s.title AS "sectionTitle", a.printed_number AS "printedNumber", a.content,
       a.expected_results AS "expectedResults", a.party_text AS "partyText", a.schedule_text AS "scheduleText", a.note,
       COALESCE((SELECT json_agg(json_build_object('role', p.role, 'name', COALESCE(u.name, g.name, p.external_name)) ORDER BY p.position)
         FROM activity_party p LEFT JOIN unit_group g ON g.id = p.group_id LEFT JOIN LATERAL ${unitOnDateSql('p.unit_id', '$2::date')} u ON true
         WHERE p.activity_id = a.id), '[]') AS parties
     FROM activity a JOIN plan_section s ON s.id = a.section_id WHERE a.plan_id = $1 AND a.state = 'active' ORDER BY a.position`,
    [planId, today],
  );
  return found.map(({ activityId, version, sectionNumber, sectionTitle, parties, note, ...words }) => ({
    ...words, key: activityId, activityId, version, note: note ?? '', section: sectionWords(sectionNumber, sectionTitle),
    parties: parties.map(({ role, name }) => `${ROLE_WORDS[role]}: ${name}`).join('\n'),
  }));
}

/** The lines of a document in printed order; `nameOf` tells how a unit or group is called today. */
export function linesOfDocument(sections: readonly SectionOfRows[], nameOf: (id: string) => string): DocumentLine[] {
  return sections.flatMap(({ printedNumber: sectionNumber, title: sectionTitle, activities }) => activities.map((line): DocumentLine => ({
    line, sectionNumber, sectionTitle,
    key: line.rowKey,
    section: sectionWords(sectionNumber, sectionTitle),
    printedNumber: line.printedNumber,
    content: line.content,
    expectedResults: line.expectedResults ?? '',
    partyText: line.partyText ?? '',
    scheduleText: line.scheduleText ?? '',
    note: line.note ?? '',
    parties: (line.parties ?? []).map(({ role, unitId, groupId, externalName }) => `${ROLE_WORDS[role]}: ${externalName ?? nameOf(unitId ?? groupId ?? '')}`).join('\n'),
  })));
}

/** Names of the units and groups that lines of a document mean, as they are called today. */
export async function namesIn(rows: RowSource, sections: readonly SectionOfRows[], today: string): Promise<ReadonlyMap<string, string>> {
  const parties = sections.flatMap(({ activities }) => activities.flatMap((line) => [...(line.parties ?? [])]));
  const found = await rows<{ id: string; name: string }>(
    `SELECT r.org_unit_id AS id, r.name FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL ${unitOnDateSql('wanted.id', '$3::date')} r
     UNION ALL SELECT id, name FROM unit_group WHERE id = ANY($2::uuid[])`,
    [[...new Set(parties.flatMap(({ unitId }) => unitId ?? []))], [...new Set(parties.flatMap(({ groupId }) => groupId ?? []))], today],
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}
