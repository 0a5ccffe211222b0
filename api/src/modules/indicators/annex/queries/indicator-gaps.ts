import type { Database } from '../../../../platform/db/index.js';
import { documentJsonSql } from '../../../documents/index.js';
import type { IndicatorGapView } from '../views/cascade.views.js';
import { groupedBy } from './grouped-by.js';

type NamedPlaces = Omit<IndicatorGapView, 'missingOrdinals'> & { readonly planId: string };

/**
 * What lists of documents above number below the highest place a plan names, and the plan passes over: only so is it seen
 * what was not handed on. Beyond the highest place nothing is known.
 */
export async function gapsOf(database: Database, planIds: readonly string[]): Promise<Map<string, IndicatorGapView[]>> {
  const rows = await database.rows<NamedPlaces>(
    `SELECT named."planId", ${documentJsonSql('d')} AS document, named.annex, named.part, named.ordinals AS "namedOrdinals"
     FROM (SELECT a.plan_id AS "planId", b.document_id, b.annex, b.part, array_agg(DISTINCT b.ordinal ORDER BY b.ordinal) AS ordinals
           FROM indicator_basis b JOIN indicator_assignment a ON a.id = b.assignment_id
           WHERE a.plan_id = ANY($1::uuid[]) AND b.ordinal IS NOT NULL GROUP BY 1, 2, 3, 4) named
     JOIN legal_document d ON d.id = named.document_id
     ORDER BY d.issued_on NULLS LAST, d.id, named.annex NULLS FIRST, named.part NULLS FIRST`,
    [planIds],
  );
  const gaps = rows.map(({ planId, ...named }) => ({ planId, gap: { ...named, missingOrdinals: missingBelow(named.namedOrdinals) } }))
    .filter(({ gap }) => gap.missingOrdinals.length > 0);
  return new Map([...groupedBy(gaps, ({ planId }) => planId)].map(([planId, list]) => [planId, list.map(({ gap }) => gap)]));
}

/** @example missingBelow([4, 5, 6]) → [1, 2, 3] */
export function missingBelow(ordinals: readonly number[]): number[] {
  const named = new Set(ordinals);
  return Array.from({ length: Math.max(0, ...ordinals) }, (_none, index) => index + 1).filter((ordinal) => !named.has(ordinal));
}
