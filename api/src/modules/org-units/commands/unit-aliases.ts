import { fold } from '#domain';
import type { Tx } from '../../../platform/db/index.js';

export async function aliasesOf(tx: Tx, unitId: string): Promise<string[]> {
  const rows = await tx.query<{ alias: string }>('SELECT alias FROM org_unit_alias WHERE org_unit_id = $1 ORDER BY id', [unitId]);
  return rows.map(({ alias }) => alias);
}

/** Aliases that fold to the same words are one; different units may share one, as they share names (U1). */
export async function replaceAliases(tx: Tx, unitId: string, aliases: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM org_unit_alias WHERE org_unit_id = $1', [unitId]);
  const byFolded = new Map<string, string>();
  for (const alias of aliases) if (fold(alias) !== '' && !byFolded.has(fold(alias))) byFolded.set(fold(alias), alias);
  if (byFolded.size === 0) return;
  // The database's own ids follow each other, so that the order typed is the order of the ids.
  await tx.query(
    `INSERT INTO org_unit_alias (id, org_unit_id, alias, folded)
     SELECT uuidv7(), $1, given.alias, given.folded
     FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS given(alias, folded, place) ORDER BY given.place`,
    [unitId, [...byFolded.values()], [...byFolded.keys()]],
  );
}
