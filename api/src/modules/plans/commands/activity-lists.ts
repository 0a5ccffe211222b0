import { canonicalJson } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import {
  checkedRules, checkPartyTargets, type ActivityLists, type DeliverableInput, type PartyInput, type RuleInput,
} from './activity-input.js';
import { requireDocuments } from './plan-commands.js';
import { writeFigures } from './activity-figures.js';
import { withKeptIds, type Known } from './kept-ids.js';

/** Writes the lists that were given; a list that was left out stays as it is. */
export async function writeLists(tx: Tx, activityId: string, lists: Partial<ActivityLists>): Promise<void> {
  if (lists.deliverables !== undefined) await writeDeliverables(tx, activityId, lists.deliverables);
  if (lists.parties !== undefined) await writeParties(tx, activityId, lists.parties);
  if (lists.rules !== undefined) await writeRules(tx, activityId, lists.rules);
  if (lists.figures !== undefined) await writeFigures(tx, activityId, lists.figures);
  if (lists.baseDocumentIds !== undefined) await writeBases(tx, activityId, lists.baseDocumentIds);
}

async function writeDeliverables(tx: Tx, activityId: string, entries: readonly DeliverableInput[]): Promise<void> {
  const known = await tx.query<Known>('SELECT id, text AS key FROM deliverable WHERE activity_id = $1 ORDER BY position', [activityId]);
  const kept = withKeptIds(entries, ({ text }) => text, known);
  await tx.query('DELETE FROM deliverable WHERE activity_id = $1', [activityId]);
  await tx.query(
    `INSERT INTO deliverable (id, activity_id, position, text)
     SELECT given.id, $1, given.place, given.text FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS given(id, text, place)`,
    [activityId, kept.map(({ id }) => id), kept.map(({ text }) => text)],
  );
}

const targetOf = ({ role, unitId, groupId, externalName }: PartyInput): string =>
  `${role} ${unitId ?? ''} ${groupId ?? ''} ${externalName ?? ''}`;

async function writeParties(tx: Tx, activityId: string, entries: readonly PartyInput[]): Promise<void> {
  checkPartyTargets(entries);
  await requireTargets(tx, entries);
  const known = await tx.query<Known>(
    `SELECT id, role || ' ' || COALESCE(unit_id::text, '') || ' ' || COALESCE(group_id::text, '') || ' ' || COALESCE(external_name, '') AS key
     FROM activity_party WHERE activity_id = $1 ORDER BY position`,
    [activityId],
  );
  const kept = withKeptIds(entries, targetOf, known);
  await tx.query('DELETE FROM activity_party WHERE activity_id = $1 AND NOT id = ANY($2::uuid[])', [activityId, kept.map(({ id }) => id)]);
  // Out of the way of the positions to come: the constraint is checked row by row.
  await tx.query('UPDATE activity_party SET position = -position WHERE activity_id = $1', [activityId]);
  for (const [index, party] of kept.entries()) {
    await tx.query(
      `INSERT INTO activity_party (id, activity_id, position, role, unit_id, group_id, external_name, wording, duty)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (id) DO UPDATE SET position = excluded.position, role = excluded.role, unit_id = excluded.unit_id,
         group_id = excluded.group_id, external_name = excluded.external_name, wording = excluded.wording, duty = excluded.duty`,
      [
        party.id, activityId, index + 1, party.role, party.unitId ?? null, party.groupId ?? null, party.externalName || null,
        party.wording ?? '', party.duty ?? null,
      ],
    );
    if (party.memberIds !== undefined) await writeMembers(tx, party.id, party.memberIds);
  }
}

async function requireTargets(tx: Tx, parties: readonly PartyInput[]): Promise<void> {
  const units = [...new Set(parties.flatMap(({ unitId, memberIds }) => [...(unitId ? [unitId] : []), ...(memberIds ?? [])]))];
  const groups = [...new Set(parties.flatMap(({ groupId }) => (groupId ? [groupId] : [])))];
  const [found] = await tx.query<{ units: number; groups: number }>(
    `SELECT (SELECT count(*)::int FROM org_unit WHERE id = ANY($1::uuid[])) AS units,
       (SELECT count(*)::int FROM unit_group WHERE id = ANY($2::uuid[])) AS groups`,
    [units, groups],
  );
  if (found!.units !== units.length || found!.groups !== groups.length) throw invalidField('parties', 'unknownReference');
  const closed = parties.filter(({ memberIds, groupId }) => (memberIds ?? []).length > 0 && !groupId);
  if (closed.length > 0) throw invalidField('parties', 'invalid');
}

/** U3: members are picked for open groups only; those of a rule or list are read on the day of issue. */
async function writeMembers(tx: Tx, partyId: string, memberIds: readonly string[]): Promise<void> {
  await tx.query(
    `DELETE FROM activity_party_member m USING activity_party p JOIN unit_group g ON g.id = p.group_id AND g.kind = 'open'
     WHERE m.party_id = p.id AND p.id = $1 AND NOT m.org_unit_id = ANY($2::uuid[])`,
    [partyId, memberIds],
  );
  await tx.query(
    `INSERT INTO activity_party_member (party_id, org_unit_id, resolved_on)
     SELECT p.id, given, $3 FROM unnest($2::uuid[]) AS given
     JOIN activity_party p ON p.id = $1 JOIN unit_group g ON g.id = p.group_id AND g.kind = 'open'
     ON CONFLICT DO NOTHING`,
    [partyId, memberIds, tx.today],
  );
}

/**
 * T1: a rule with tasks is what their key is made of. It is never rewritten: it is withdrawn, and a new one stands beside it.
 * A2: a reading that changes was read by who changes it, whoever had read the one before.
 */
async function writeRules(tx: Tx, activityId: string, entries: readonly RuleInput[]): Promise<void> {
  const rules = checkedRules(entries);
  const known = await tx.query<{ id: string; definition: unknown; hasTasks: boolean }>(
    `SELECT r.id, r.definition, EXISTS (SELECT 1 FROM task t WHERE t.schedule_rule_id = r.id) AS "hasTasks"
     FROM schedule_rule r WHERE r.activity_id = $1 ORDER BY r.withdrawn_at NULLS FIRST, r.position`,
    [activityId],
  );
  const keys = known.map(({ id, definition }) => ({ id, key: canonicalJson(definition) }));
  const unchanged = rules.map(({ id, ...entry }) => {
    const row = known.find((candidate) => candidate.id === id);
    return row !== undefined && (!row.hasTasks || canonicalJson(row.definition) === canonicalJson(entry.rule)) ? { id, ...entry } : entry;
  });
  const kept = withKeptIds<Omit<(typeof rules)[number], 'id'> & { id?: string }>(unchanged, ({ rule }) => canonicalJson(rule), keys);
  const gone = known.filter(({ id }) => !kept.some((entry) => entry.id === id));
  await tx.query('DELETE FROM schedule_rule WHERE id = ANY($1::uuid[])', [gone.filter((row) => !row.hasTasks).map(({ id }) => id)]);
  await tx.query('UPDATE schedule_rule SET withdrawn_at = COALESCE(withdrawn_at, $2) WHERE id = ANY($1::uuid[])', [
    gone.filter((row) => row.hasTasks).map(({ id }) => id),
    tx.now,
  ]);
  for (const [index, entry] of kept.entries()) {
    await tx.query(
      `INSERT INTO schedule_rule (id, activity_id, position, kind, definition, read_by, confidence, note)
       VALUES ($1, $2, $3, $4, $5, COALESCE($6, 'person'), COALESCE($7, 'high'), $8)
       ON CONFLICT (id) DO UPDATE SET position = excluded.position, kind = excluded.kind, definition = excluded.definition,
         read_by = COALESCE($6, CASE WHEN schedule_rule.definition = excluded.definition THEN schedule_rule.read_by ELSE 'person' END),
         confidence = COALESCE($7, CASE WHEN schedule_rule.definition = excluded.definition THEN schedule_rule.confidence ELSE 'high' END),
         note = CASE WHEN $9 THEN excluded.note ELSE schedule_rule.note END, withdrawn_at = NULL`,
      [
        entry.id, activityId, index + 1, entry.rule.kind, JSON.stringify(entry.rule), entry.readBy ?? null, entry.confidence ?? null,
        entry.note ?? null, entry.note !== undefined,
      ],
    );
  }
}

async function writeBases(tx: Tx, activityId: string, documentIds: readonly string[]): Promise<void> {
  const distinct = [...new Set(documentIds)];
  await requireDocuments(tx, 'baseDocumentIds', distinct);
  await tx.query('DELETE FROM activity_basis WHERE activity_id = $1', [activityId]);
  await tx.query(
    `INSERT INTO activity_basis (activity_id, document_id, position)
     SELECT $1, given.id, given.place FROM unnest($2::uuid[]) WITH ORDINALITY AS given(id, place)`,
    [activityId, distinct],
  );
}

/** Refuses to delete what tasks were made from. */
export async function requireNothingIssued(tx: Tx, activityId: string): Promise<void> {
  const issued = await tx.query('SELECT 1 FROM obligation WHERE activity_id = $1 LIMIT 1', [activityId]);
  if (issued.length > 0) throw new Problem('activityIssued');
}
