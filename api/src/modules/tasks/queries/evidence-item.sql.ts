/** Media types shown inline (RULES.md E6); everything else downloads. */
export const PREVIEWABLE_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;

/** An evidence item as jsonb with the keys of EvidenceItemView; `item` and `file` are the aliases, `person` the uploader's. */
export const EVIDENCE_ITEM_JSON = `jsonb_build_object(
    'id', item.id, 'version', item.version, 'kind', item.kind, 'fileName', item.file_name,
    'mediaType', item.media_type, 'size', file.size, 'sha256', encode(item.file_sha256, 'hex'), 'url', item.url,
    'numberSymbol', item.number_symbol, 'issuedOn', item.issued_on, 'issuer', item.issuer, 'abstract', item.abstract,
    'pageRange', item.page_range,
    'uploadedAt', to_char(item.uploaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'uploadedBy', jsonb_build_object('id', person.id, 'fullName', person.full_name),
    'isFrozen', EXISTS (SELECT 1 FROM submission_evidence frozen JOIN submission round ON round.id = frozen.submission_id
      WHERE frozen.evidence_item_id = item.id AND frozen.removed_at IS NULL AND round.state = 'approved')
      OR EXISTS (SELECT 1 FROM measurement_report_evidence frozen JOIN measurement_report report ON report.id = frozen.report_id
        WHERE frozen.evidence_item_id = item.id AND frozen.removed_at IS NULL AND report.state IN ('verified', 'locked')),
    'canPreview', COALESCE(item.media_type IN (${PREVIEWABLE_TYPES.map((type) => `'${type}'`).join(', ')}), false),
    'origin', CASE WHEN item.is_demonstration THEN 'demonstration' ELSE 'uploaded' END)`;

/** The tables EVIDENCE_ITEM_JSON reads. */
export const EVIDENCE_ITEM_FROM = `evidence_item item
    JOIN person ON person.id = item.uploaded_by
    LEFT JOIN stored_file file ON file.sha256 = item.file_sha256`;
