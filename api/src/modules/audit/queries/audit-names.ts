import type { Database } from '../../../platform/db/index.js';

interface Compared {
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** What the log itself called an object last, also when it is gone: kinds as they are written there. */
const LOGGED = ['plan', 'planSection', 'activity', 'task', 'evidence', 'unitGroup', 'indicatorSheet', 'indicatorRow', 'indicatorAssignment', 'measurementReport', 'indicatorPeriod', 'evaluationRound'];

const NAMES = `
  SELECT DISTINCT ON (id) id, name FROM (
    SELECT 1 AS rank, org_unit_id AS id, name, lower(valid_during)::text AS since FROM org_unit_revision WHERE org_unit_id = ANY($1::uuid[])
    UNION ALL SELECT 1, id, full_name, '' FROM person WHERE id = ANY($1::uuid[])
    UNION ALL SELECT 1, indicator_id, name, lower(valid_during)::text FROM indicator_version WHERE indicator_id = ANY($1::uuid[])
    UNION ALL SELECT 1, id, name, '' FROM unit_group WHERE id = ANY($1::uuid[])
    UNION ALL SELECT 1, id, title, '' FROM plan WHERE id = ANY($1::uuid[])
    UNION ALL SELECT 1, id, title, '' FROM indicator_sheet WHERE id = ANY($1::uuid[])
    UNION ALL SELECT 1, id, concat_ws('/', COALESCE(number, '…'), symbol) || ': ' || title, '' FROM legal_document WHERE id = ANY($1::uuid[])
    UNION ALL SELECT 1, id, heading, '' FROM indicator_column WHERE id = ANY($1::uuid[])
    UNION ALL SELECT 1, r.id, concat_ws(' ', NULLIF(r.printed_number, ''), (SELECT c.text FROM indicator_cell c JOIN indicator_column k ON k.id = c.column_id
      WHERE c.row_id = r.id AND k.meaning = 'name' ORDER BY k.position LIMIT 1)), '' FROM indicator_row r WHERE r.id = ANY($1::uuid[])
    UNION ALL SELECT 1, t.id, a.title || ': ' || COALESCE(NULLIF(t.wording, ''), trim_scale(t.value)::text), ''
      FROM indicator_target t JOIN indicator_assignment a ON a.id = t.assignment_id WHERE t.id = ANY($1::uuid[])
    UNION ALL SELECT 2, subject_id, subject_label, lpad(seq::text, 20, '0') FROM audit_entry WHERE subject_type = ANY($2::text[]) AND subject_id = ANY($1::uuid[])
  ) named ORDER BY id, rank, since DESC`;

const CODES = `
  SELECT DISTINCT ON (i.code) i.code AS id, v.name FROM indicator i JOIN indicator_version v ON v.indicator_id = i.id
  WHERE i.code = ANY($1::text[]) ORDER BY i.code, lower(v.valid_during) DESC`;

/** A reader of the log never meets an identifier: two statements name whatever a page of it compares. */
export async function namesIn(database: Database, entries: readonly Compared[]): Promise<(entry: Compared) => Record<string, string>> {
  const ids = [...new Set(entries.flatMap(idsOf))];
  const codes = [...new Set(entries.flatMap(keysOf))];
  const found = [
    ...(ids.length === 0 ? [] : await database.rows<{ id: string; name: string }>(NAMES, [ids, LOGGED])),
    ...(codes.length === 0 ? [] : await database.rows<{ id: string; name: string }>(CODES, [codes])),
  ];
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return (entry) => Object.fromEntries([...idsOf(entry), ...keysOf(entry)].flatMap((key) => (names.has(key) ? [[key, names.get(key)!]] : [])));
}

const idsOf = ({ before, after }: Compared): string[] => (JSON.stringify([before, after]).match(UUID) ?? []).map((id) => id.toLowerCase());

const keysOf = ({ before, after }: Compared): string[] => [...Object.keys(before ?? {}), ...Object.keys(after ?? {})];
