import type { Tx } from '../../../platform/db/index.js';
import { invalidField } from '../../../platform/problems/index.js';
import { checkPartyTargets, type PartyInput } from './activity-input.js';
import { byActivity, type Known, type OfActivity, withKeptIds } from './kept-ids.js';

const targetOf = ({ role, unitId, groupId, externalName }: PartyInput): string =>
  `${role} ${unitId ?? ''} ${groupId ?? ''} ${externalName ?? ''}`;

/** The parties of any number of activities, in place of those there are. */
export async function writeParties(tx: Tx, lines: readonly OfActivity<readonly PartyInput[]>[]): Promise<void> {
  if (lines.length === 0) return;
  for (const { entries } of lines) checkPartyTargets(entries);
  await requireTargets(tx, lines.flatMap(({ entries }) => [...entries]));
  const ids = lines.map(({ activityId }) => activityId);
  const known = byActivity(await tx.query<Known & { activityId: string }>(
    `SELECT activity_id AS "activityId", id, role || ' ' || COALESCE(unit_id::text, '') || ' ' || COALESCE(group_id::text, '') || ' ' || COALESCE(external_name, '') AS key
     FROM activity_party WHERE activity_id = ANY($1::uuid[]) ORDER BY position`,
    [ids],
  ));
  const kept = lines.flatMap(({ activityId, entries }) => withKeptIds(entries, targetOf, known(activityId)).map((party, index) => ({ ...party, activityId, position: index + 1 })));
  await tx.query('DELETE FROM activity_party WHERE activity_id = ANY($1::uuid[]) AND NOT id = ANY($2::uuid[])', [ids, kept.map(({ id }) => id)]);
  // Out of the way of the positions to come: the constraint is checked row by row.
  await tx.query('UPDATE activity_party SET position = -position WHERE activity_id = ANY($1::uuid[])', [ids]);
  await tx.query(
    `INSERT INTO activity_party (id, activity_id, position, role, unit_id, group_id, external_name, wording, duty)
     SELECT id, "activityId", position, role, "unitId", "groupId", NULLIF("externalName", ''), COALESCE(wording, ''), duty FROM jsonb_to_recordset($1::jsonb)
       AS given(id uuid, "activityId" uuid, position integer, role text, "unitId" uuid, "groupId" uuid, "externalName" text, wording text, duty text)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, role = excluded.role, unit_id = excluded.unit_id,
       group_id = excluded.group_id, external_name = excluded.external_name, wording = excluded.wording, duty = excluded.duty`,
    [JSON.stringify(kept)],
  );
  await writeMembers(tx, kept.flatMap(({ id, memberIds }) => (memberIds === undefined ? [] : [{ id, memberIds }])));
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))];

async function requireTargets(tx: Tx, parties: readonly PartyInput[]): Promise<void> {
  const units = distinct(parties.flatMap(({ unitId, memberIds }) => [...(unitId ? [unitId] : []), ...(memberIds ?? [])]));
  const groups = distinct(parties.flatMap(({ groupId }) => (groupId ? [groupId] : [])));
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
async function writeMembers(tx: Tx, parties: readonly { readonly id: string; readonly memberIds: readonly string[] }[]): Promise<void> {
  if (parties.length === 0) return;
  const given = JSON.stringify(parties);
  await tx.query(
    `DELETE FROM activity_party_member m
     USING jsonb_to_recordset($1::jsonb) AS given(id uuid, "memberIds" uuid[]), activity_party p JOIN unit_group g ON g.id = p.group_id AND g.kind = 'open'
     WHERE m.party_id = p.id AND p.id = given.id AND NOT m.org_unit_id = ANY(given."memberIds")`,
    [given],
  );
  await tx.query(
    `INSERT INTO activity_party_member (party_id, org_unit_id, resolved_on)
     SELECT p.id, member, $2 FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, "memberIds" uuid[]) CROSS JOIN LATERAL unnest(given."memberIds") AS member
     JOIN activity_party p ON p.id = given.id JOIN unit_group g ON g.id = p.group_id AND g.kind = 'open'
     ON CONFLICT DO NOTHING`,
    [given, tx.today],
  );
}
