import { fold } from '#domain';
import { insertRows, newId, type RowShape, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { checkedRules, checkPartyTargets, type NewActivity, type PartyInput } from './activity-input.js';
import { lockOpenPlan } from './plan-access.js';
import { requireDocuments } from './plan-commands.js';

export interface NewSectionOfLines {
  readonly printedNumber: string;
  readonly title: string;
  readonly activities: readonly Omit<NewActivity, 'sectionId'>[];
}

const SECTION: RowShape = { id: 'uuid', plan_id: 'uuid', position: 'integer', printed_number: 'text', title: 'text' };
const ACTIVITY: RowShape = {
  id: 'uuid', plan_id: 'uuid', section_id: 'uuid', position: 'integer', printed_number: 'text', content: 'text', expected_results: 'text',
  party_text: 'text', schedule_text: 'text', note: 'text', folded: 'text', reading_notes: 'text[]', origin: 'text',
};
const DELIVERABLE: RowShape = { id: 'uuid', activity_id: 'uuid', position: 'integer', text: 'text' };
const PARTY: RowShape = {
  id: 'uuid', activity_id: 'uuid', position: 'integer', role: 'text', unit_id: 'uuid', group_id: 'uuid', external_name: 'text', wording: 'text', duty: 'text',
};
const RULE: RowShape = { id: 'uuid', activity_id: 'uuid', position: 'integer', kind: 'text', definition: 'jsonb', read_by: 'text', confidence: 'text', note: 'text' };
const FIGURE: RowShape = {
  id: 'uuid', activity_id: 'uuid', position: 'integer', quote: 'text', comparator: 'text', value: 'numeric', measure_unit: 'text', indicator_id: 'uuid',
  start_offset: 'integer', end_offset: 'integer',
};
const BASIS: RowShape = { activity_id: 'uuid', document_id: 'uuid', position: 'integer' };

type Placed = Omit<NewActivity, 'sectionId'> & { readonly id: string; readonly sectionId: string };

/**
 * Adds whole sections with their activities at the end of a plan, in a number of statements that does not grow with them: a
 * document of 400 lines is taken in at once. The same rules as for a line entered by hand; the log has one entry for all.
 * Answers the ids of the activities in their order.
 */
export async function createLinesInBulk(tx: Tx, planId: string, sections: readonly NewSectionOfLines[]): Promise<string[]> {
  const plan = await lockOpenPlan(tx, planId);
  const [last] = await tx.query<{ section: number; activity: number }>(
    `SELECT (SELECT COALESCE(max(position), 0) FROM plan_section WHERE plan_id = $1) AS section,
       (SELECT COALESCE(max(position), 0) FROM activity WHERE plan_id = $1) AS activity`,
    [planId],
  );
  const placed = sections.map((section) => ({ ...section, id: newId() }));
  const activities: Placed[] = placed.flatMap(({ id, activities: lines }) => lines.map((line) => ({ ...line, id: newId(), sectionId: id })));
  await requireReferences(tx, activities);
  await insertRows(tx, 'plan_section', SECTION, placed.map(({ id, printedNumber, title }, index) => ({
    id, plan_id: planId, position: last!.section + index + 1, printed_number: printedNumber, title,
  })));
  await insertRows(tx, 'activity', ACTIVITY, activities.map((activity, index) => ({ ...columnsOf(activity), plan_id: planId, position: last!.activity + index + 1 })));
  await insertLists(tx, activities);
  tx.audit({
    action: 'plan.import', subjectType: 'plan', subjectId: planId, subjectLabel: plan.title,
    after: { sections: placed.map(({ id, activities: _lines, ...section }) => ({ id, ...section })), activities },
  });
  return activities.map(({ id }) => id);
}

function columnsOf({ id, sectionId, printedNumber, content, expectedResults = '', partyText = '', scheduleText = '', note, readingNotes = [], origin = 'entered' }: Placed) {
  return {
    id, section_id: sectionId, printed_number: printedNumber, content, expected_results: expectedResults, party_text: partyText, schedule_text: scheduleText,
    note: note || null, folded: fold(`${printedNumber} ${content} ${expectedResults}`), reading_notes: readingNotes, origin,
  };
}

async function requireReferences(tx: Tx, activities: readonly Placed[]): Promise<void> {
  activities.forEach(({ parties = [] }) => checkPartyTargets(parties));
  const parties = activities.flatMap((activity) => [...(activity.parties ?? [])]);
  await requireAll(tx, 'org_unit', 'parties', parties.flatMap(({ unitId, memberIds }) => [...(unitId ? [unitId] : []), ...(memberIds ?? [])]));
  await requireAll(tx, 'unit_group', 'parties', parties.flatMap(({ groupId }) => (groupId ? [groupId] : [])));
  if (parties.some(({ memberIds, groupId }) => (memberIds ?? []).length > 0 && !groupId)) throw invalidField('parties', 'invalid');
  const figures = activities.flatMap((activity) => (activity.figures ?? []).map((figure) => ({ ...figure, activity })));
  await requireAll(tx, 'indicator', 'figures', figures.flatMap(({ indicatorId }) => (indicatorId ? [indicatorId] : [])));
  for (const { quote, value, indicatorId, startOffset, endOffset, activity } of figures) {
    if (value === null && !indicatorId) throw invalidField('figures', 'required');
    const isPlaced = startOffset !== undefined && startOffset !== null && endOffset !== undefined && endOffset !== null;
    const stands = isPlaced ? activity.content.slice(startOffset, endOffset) === quote : activity.content.includes(quote) || (activity.expectedResults ?? '').includes(quote);
    if (!stands) throw new Problem('figureQuoteMismatch');
  }
  await requireDocuments(tx, 'baseDocumentIds', [...new Set(activities.flatMap(({ baseDocumentIds = [] }) => [...baseDocumentIds]))]);
}

async function requireAll(tx: Tx, table: 'org_unit' | 'unit_group' | 'indicator', field: string, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (wanted.length === 0) return;
  const known = await tx.query(`SELECT id FROM ${table} WHERE id = ANY($1::uuid[])`, [wanted]);
  if (known.length !== wanted.length) throw invalidField(field, 'unknownReference');
}

async function insertLists(tx: Tx, activities: readonly Placed[]): Promise<void> {
  const listed = <Entry>(entriesOf: (activity: Placed) => readonly Entry[] | undefined) =>
    activities.flatMap((activity) => (entriesOf(activity) ?? []).map((entry, index) => ({ entry, keys: { activity_id: activity.id, position: index + 1 } })));
  await insertRows(tx, 'deliverable', DELIVERABLE, listed(({ deliverables }) => deliverables).map(({ entry, keys }) => ({ id: newId(), ...keys, text: entry.text })));
  const parties = listed(({ parties: entries }) => entries).map(({ entry, keys }) => ({ id: newId(), entry, keys }));
  await insertRows(tx, 'activity_party', PARTY, parties.map(({ id, entry, keys }) => ({
    id, ...keys, role: entry.role, unit_id: entry.unitId ?? null, group_id: entry.groupId ?? null, external_name: entry.externalName || null,
    wording: entry.wording ?? '', duty: entry.duty ?? null,
  })));
  await insertMembers(tx, parties);
  await insertRows(tx, 'schedule_rule', RULE, listed(({ rules }) => (rules === undefined ? undefined : checkedRules(rules))).map(({ entry, keys }) => ({
    id: newId(), ...keys, kind: entry.rule.kind, definition: entry.rule, read_by: entry.readBy ?? 'person', confidence: entry.confidence ?? 'high', note: entry.note ?? null,
  })));
  await insertRows(tx, 'activity_figure', FIGURE, listed(({ figures }) => figures).map(({ entry, keys }) => ({
    id: newId(), ...keys, quote: entry.quote, comparator: entry.comparator, value: entry.value, measure_unit: entry.measureUnit,
    indicator_id: entry.indicatorId ?? null, start_offset: entry.startOffset ?? null, end_offset: entry.endOffset ?? null,
  })));
  await insertRows(tx, 'activity_basis', BASIS, listed(({ baseDocumentIds }) => (baseDocumentIds === undefined ? undefined : [...new Set(baseDocumentIds)]))
    .map(({ entry, keys }) => ({ ...keys, document_id: entry })));
}

/** U3: members are picked for open groups only. */
async function insertMembers(tx: Tx, parties: readonly { readonly id: string; readonly entry: PartyInput }[]): Promise<void> {
  const picked = parties.flatMap(({ id, entry }) => (entry.memberIds ?? []).map((unitId) => ({ partyId: id, unitId })));
  if (picked.length === 0) return;
  await tx.query(
    `INSERT INTO activity_party_member (party_id, org_unit_id, resolved_on)
     SELECT given.party_id, given.unit_id, $3 FROM unnest($1::uuid[], $2::uuid[]) AS given(party_id, unit_id)
     JOIN activity_party p ON p.id = given.party_id JOIN unit_group g ON g.id = p.group_id AND g.kind = 'open'
     ON CONFLICT DO NOTHING`,
    [picked.map(({ partyId }) => partyId), picked.map(({ unitId }) => unitId), tx.today],
  );
}
