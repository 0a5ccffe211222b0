import type { Reading } from '#annex-reader';
import { fold } from '#domain';
import { insertRows, type Tx } from '../../../platform/db/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import type { Corrections } from '../draft/corrections.js';
import { allRows, partiesOf, type Draft } from '../draft/draft.js';
import type { RememberedNameView } from '../views/plan-import.view.js';

interface Chosen {
  readonly name: string;
  readonly unitId: string | null;
  readonly groupId: string | null;
}

/** Choices by name, and those a person made in a row for a name that the reading knew nobody of. */
function chosenNames(reading: Reading, corrections: Corrections, draft: Draft): Map<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  const unknown = new Set(reading.tables.flatMap(({ rows }) => rows).flatMap(({ activity, indicators }) => [...(activity?.parties ?? []), ...indicators.flatMap(({ parties }) => parties)])
    .filter(({ target }) => target.kind === 'unknown').map(({ name }) => fold(name)));
  for (const { chosenBy, name, unitId, groupId } of allRows(draft).flatMap(partiesOf)) {
    const folded = fold(name);
    if (chosenBy === 'person' && unknown.has(folded) && (unitId ?? groupId) !== null) chosen.set(folded, { name, unitId, groupId });
  }
  for (const [folded, { name, unitId, groupId }] of Object.entries(corrections.names)) {
    if ((unitId ?? groupId) !== null) chosen.set(folded, { name, unitId, groupId });
  }
  chosen.delete('');
  return chosen;
}

/**
 * Keeps what names of the document mean for the next one of the authority. They are its own way of naming units, not names of the
 * units: those an administrator keeps (RULES.md U1, X1). A name that meant somebody else before means the one chosen last.
 */
export async function rememberNames(
  tx: Tx, said: { reading: Reading; corrections: Corrections; draft: Draft }, ownerUnitId: string, personId: string,
): Promise<RememberedNameView[]> {
  const chosen = chosenNames(said.reading, said.corrections, said.draft);
  if (chosen.size === 0) return [];
  const before = await tx.query<Chosen & { folded: string }>(
    'SELECT folded, name, unit_id AS "unitId", group_id AS "groupId" FROM document_name WHERE owner_unit_id = $1 AND folded = ANY($2::text[]) FOR UPDATE',
    [ownerUnitId, [...chosen.keys()]],
  );
  const known = new Map(before.map((row) => [row.folded, row]));
  const changed = [...chosen].filter(([folded, { unitId, groupId }]) => known.get(folded)?.unitId !== unitId || known.get(folded)?.groupId !== groupId);
  if (changed.length === 0) return [];
  await tx.query('DELETE FROM document_name WHERE owner_unit_id = $1 AND folded = ANY($2::text[])', [ownerUnitId, changed.map(([folded]) => folded)]);
  await insertRows(tx, 'document_name',
    { owner_unit_id: 'uuid', folded: 'text', name: 'text', unit_id: 'uuid', group_id: 'uuid', chosen_by: 'uuid', chosen_at: 'timestamptz' },
    changed.map(([folded, { name, unitId, groupId }]) => ({
      owner_unit_id: ownerUnitId, folded, name, unit_id: unitId, group_id: groupId, chosen_by: personId, chosen_at: tx.now,
    })));
  const words = await meanings(tx, [...changed.map(([, choice]) => choice), ...before]);
  const wordOf = ({ unitId, groupId }: Chosen) => words.get(unitId ?? groupId!) ?? '';
  return changed.map(([folded, choice]) => ({ name: choice.name, meaning: wordOf(choice), before: known.has(folded) ? wordOf(known.get(folded)!) : null }));
}

async function meanings(tx: Tx, chosen: readonly Chosen[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    `SELECT r.org_unit_id AS id, r.name FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL ${unitOnDateSql('wanted.id', '$3::date')} r
     UNION ALL SELECT id, name FROM unit_group WHERE id = ANY($2::uuid[])`,
    [chosen.flatMap(({ unitId }) => unitId ?? []), chosen.flatMap(({ groupId }) => groupId ?? []), tx.today],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
