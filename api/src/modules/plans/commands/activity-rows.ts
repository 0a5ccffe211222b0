import { fold } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { ActivityLists, ActivityTexts } from './activity-input.js';
import { lockOpenPlan } from './plan-access.js';

const LISTS = ['deliverables', 'parties', 'rules', 'figures', 'baseDocumentIds'] as const satisfies readonly (keyof ActivityLists)[];

export type LockedActivity = ActivityTexts & { readonly id: string; readonly planId: string; readonly sectionId: string; readonly position: number; readonly version: number };

/** The plan first, then the activities by id: every writer takes them in this order. Answers them in the order asked for. */
export async function lockActivities(tx: Tx, ids: readonly string[]): Promise<LockedActivity[]> {
  const plans = await tx.query<{ planId: string }>('SELECT DISTINCT plan_id AS "planId" FROM activity WHERE id = ANY($1::uuid[]) ORDER BY plan_id', [ids]);
  for (const { planId } of plans) await lockOpenPlan(tx, planId);
  const rows = await tx.query<LockedActivity>(
    `SELECT id, plan_id AS "planId", section_id AS "sectionId", position, printed_number AS "printedNumber", content,
       expected_results AS "expectedResults", party_text AS "partyText", schedule_text AS "scheduleText", note, version
     FROM activity WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
    [ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id.toLowerCase());
    if (row === undefined) throw new Problem('notFound');
    return row;
  });
}

/** The lists as they stand, by activity, for the audit entries. */
export async function currentLists(tx: Tx, ids: readonly string[]): Promise<Map<string, Record<string, unknown>>> {
  const rows = await tx.query<{ id: string } & Record<string, unknown>>(
    `SELECT a.id,
       (SELECT json_agg(text ORDER BY position) FROM deliverable WHERE activity_id = a.id) AS deliverables,
       (SELECT json_agg(json_build_object('role', role, 'unitId', unit_id, 'groupId', group_id, 'externalName', external_name,
          'wording', wording, 'duty', duty, 'memberIds', ARRAY(SELECT m.org_unit_id FROM activity_party_member m WHERE m.party_id = p.id
          ORDER BY m.org_unit_id)) ORDER BY position) FROM activity_party p WHERE activity_id = a.id) AS parties,
       (SELECT json_agg(definition ORDER BY position) FROM schedule_rule WHERE activity_id = a.id AND withdrawn_at IS NULL) AS rules,
       (SELECT json_agg(json_build_object('quote', quote, 'comparator', comparator, 'value', value::text, 'measureUnit', measure_unit,
          'indicatorId', indicator_id, 'startOffset', start_offset, 'endOffset', end_offset) ORDER BY position) FROM activity_figure WHERE activity_id = a.id) AS figures,
       (SELECT json_agg(document_id ORDER BY position) FROM activity_basis WHERE activity_id = a.id) AS "baseDocumentIds"
     FROM activity a WHERE a.id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...lists }) => [id, lists]));
}

export async function requireSections(tx: Tx, planId: string, sectionIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(sectionIds.map((id) => id.toLowerCase()))];
  const found = await tx.query('SELECT 1 FROM plan_section WHERE id = ANY($1::uuid[]) AND plan_id = $2', [wanted, planId]);
  if (found.length !== wanted.length) throw invalidField('sectionId', 'unknownReference');
}

export const activityLabel = ({ printedNumber, content }: Pick<ActivityTexts, 'printedNumber' | 'content'>): string => `${printedNumber}. ${content.slice(0, 120)}`;

export function textsOf(input: Pick<ActivityTexts, 'printedNumber' | 'content'> & Partial<ActivityTexts>): ActivityTexts {
  return {
    printedNumber: input.printedNumber,
    content: input.content,
    expectedResults: input.expectedResults ?? '',
    partyText: input.partyText ?? '',
    scheduleText: input.scheduleText ?? '',
    note: input.note === undefined || input.note === '' ? null : input.note,
  };
}

/** The columns of an activity's texts, as `insertRows` takes them. */
export const textColumns = (texts: ActivityTexts) => ({
  printed_number: texts.printedNumber,
  content: texts.content,
  expected_results: texts.expectedResults,
  party_text: texts.partyText,
  schedule_text: texts.scheduleText,
  note: texts.note,
  folded: fold(`${texts.printedNumber} ${texts.content} ${texts.expectedResults}`),
});

export const TEXT_SHAPE = {
  printed_number: 'text', content: 'text', expected_results: 'text', party_text: 'text', schedule_text: 'text', note: 'text', folded: 'text',
};

export function listsOf(input: Partial<ActivityLists>): Partial<ActivityLists> {
  return Object.fromEntries(LISTS.filter((key) => input[key] !== undefined).map((key) => [key, input[key]]));
}
