import type { Tx } from '../../../../platform/db/index.js';

/** An assignment with its lists as they stand, for the audit entry. */
export async function assignmentSnapshot(tx: Tx, id: string): Promise<Record<string, unknown>> {
  const [row] = await tx.query<Record<string, unknown>>(
    `SELECT a.indicator_id AS "indicatorId", a.title, a.is_title_composed AS "isTitleComposed", a.measure_unit AS "measureUnit",
       a.numerator_text AS "numeratorText", a.denominator_text AS "denominatorText", a.scoring_text AS "scoringText", a.reading_notes AS "readingNotes",
       (SELECT json_agg(json_strip_nulls(json_build_object('role', p.role, 'unitId', p.unit_id, 'groupId', p.group_id, 'externalName', p.external_name,
          'relative', p.relative, 'wording', p.wording, 'memberIds', ARRAY(SELECT m.org_unit_id FROM indicator_party_member m
          WHERE m.party_id = p.id ORDER BY m.org_unit_id))) ORDER BY p.position) FROM indicator_party p WHERE p.assignment_id = a.id) AS parties,
       (SELECT json_agg(json_strip_nulls(json_build_object('documentId', b.document_id, 'annex', b.annex, 'part', b.part, 'ordinal', b.ordinal,
          'wording', b.wording)) ORDER BY b.position) FROM indicator_basis b WHERE b.assignment_id = a.id) AS bases,
       (SELECT json_agg(json_strip_nulls(json_build_object('label', b.label, 'periodKey', b.period_key, 'isWithoutCases', b.is_without_cases,
          'statedText', b.stated_text, 'statedValue', b.stated_value::text, 'sourceSystem', b.source_system, 'windowFrom', b.window_from,
          'windowTo', b.window_to, 'note', b.note, 'parts', (SELECT json_agg(json_build_object('label', part.label,
          'numerator', part.numerator::text, 'denominator', part.denominator::text) ORDER BY part.position)
          FROM indicator_baseline_part part WHERE part.baseline_id = b.id))) ORDER BY b.position)
        FROM indicator_baseline b WHERE b.assignment_id = a.id) AS baselines,
       (SELECT json_agg(json_strip_nulls(json_build_object('id', t.id, 'purpose', t.purpose, 'comparator', t.comparator, 'readFrom', t.read_from,
          'appliedComparator', t.applied_comparator, 'appliedBy', t.applied_by, 'valueKind', t.value_kind, 'value', t.value::text,
          'measureUnit', t.measure_unit, 'scope', t.scope_kind || ' ' || t.scope_key, 'isEachUnit', t.is_each_unit, 'periodKey', t.period_key,
          'validDuring', t.valid_during::text, 'documentId', t.document_id, 'wording', t.wording, 'note', t.note)) ORDER BY t.id)
        FROM indicator_target t WHERE t.assignment_id = a.id) AS targets
     FROM indicator_assignment a WHERE a.id = $1`,
    [id],
  );
  return row!;
}
