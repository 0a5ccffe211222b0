import type { CalendarDate } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import { heirsSql } from '../../org-units/index.js';
import type { Heir } from '../../tasks/index.js';

export interface SuccessionFacts {
  /** The first day of what came after; the latest, where there are several. */
  readonly effectiveOn: CalendarDate;
  /** Who carries on today; nobody after dissolving. */
  readonly heirs: Heir[];
}

/** The successions in effect of units, by predecessor; a unit without any has no entry. */
export async function successionsOf(tx: Tx, unitIds: readonly string[]): Promise<Map<string, SuccessionFacts>> {
  const rows = await tx.query<SuccessionFacts & { originId: string }>(
    `WITH RECURSIVE ${heirsSql('$2::date', 'SELECT unnest($1::uuid[])')}
     SELECT s.predecessor_id AS "originId", max(s.effective_on) AS "effectiveOn", COALESCE((SELECT jsonb_agg(jsonb_build_object('id', r.org_unit_id, 'path', r.path))
       FROM heir h JOIN org_unit_revision r ON r.org_unit_id = h.unit_id AND r.valid_during @> $2::date WHERE h.origin_id = s.predecessor_id), '[]') AS heirs
     FROM org_unit_succession s WHERE s.predecessor_id = ANY($1::uuid[]) AND s.effective_on <= $2::date GROUP BY s.predecessor_id`,
    [[...new Set(unitIds)], tx.today],
  );
  return new Map(rows.map(({ originId, ...facts }) => [originId, facts]));
}
