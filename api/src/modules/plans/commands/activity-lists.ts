import { canonicalJson } from '#domain';
import { insertRows, type RowShape, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { checkedRules, type ActivityLists, type DeliverableInput, type RuleInput } from './activity-input.js';
import { writeFigures } from './activity-figures.js';
import { writeParties } from './activity-parties.js';
import { byActivity, type Known, type OfActivity, withKeptIds } from './kept-ids.js';
import { requireDocuments } from './plan-commands.js';

export interface ListsOfActivity {
  readonly activityId: string;
  readonly lists: Partial<ActivityLists>;
}

/** Writes the lists that were given, of any number of activities; a list that was left out stays as it is. */
export async function writeLists(tx: Tx, lines: readonly ListsOfActivity[]): Promise<void> {
  const given = <Key extends keyof ActivityLists>(key: Key): OfActivity<ActivityLists[Key]>[] =>
    lines.flatMap(({ activityId, lists }) => (lists[key] === undefined ? [] : [{ activityId, entries: lists[key] }]));
  await writeDeliverables(tx, given('deliverables'));
  await writeParties(tx, given('parties'));
  await writeRules(tx, given('rules'));
  await writeFigures(tx, given('figures'));
  await writeBases(tx, given('baseDocumentIds'));
}

const DELIVERABLE: RowShape = { id: 'uuid', activity_id: 'uuid', position: 'integer', text: 'text' };

async function writeDeliverables(tx: Tx, lines: readonly OfActivity<readonly DeliverableInput[]>[]): Promise<void> {
  if (lines.length === 0) return;
  const ids = lines.map(({ activityId }) => activityId);
  const known = byActivity(await tx.query<Known & { activityId: string }>(
    'SELECT activity_id AS "activityId", id, text AS key FROM deliverable WHERE activity_id = ANY($1::uuid[]) ORDER BY position', [ids],
  ));
  const rows = lines.flatMap(({ activityId, entries }) =>
    withKeptIds(entries, ({ text }) => text, known(activityId)).map(({ id, text }, index) => ({ id, activity_id: activityId, position: index + 1, text })));
  await tx.query('DELETE FROM deliverable WHERE activity_id = ANY($1::uuid[])', [ids]);
  await insertRows(tx, 'deliverable', DELIVERABLE, rows);
}

interface KnownRule {
  readonly activityId: string;
  readonly id: string;
  readonly definition: unknown;
  readonly hasTasks: boolean;
}

/**
 * T1: a rule with tasks is what their key is made of. It is never rewritten: it is withdrawn, and a new one stands beside it.
 * A2: a reading that changes was read by who changes it, whoever had read the one before.
 */
async function writeRules(tx: Tx, lines: readonly OfActivity<readonly RuleInput[]>[]): Promise<void> {
  if (lines.length === 0) return;
  const checked = lines.map(({ activityId, entries }) => ({ activityId, rules: checkedRules(entries) }));
  const known = byActivity(await tx.query<KnownRule>(
    `SELECT r.activity_id AS "activityId", r.id, r.definition, EXISTS (SELECT 1 FROM task t WHERE t.schedule_rule_id = r.id) AS "hasTasks"
     FROM schedule_rule r WHERE r.activity_id = ANY($1::uuid[]) ORDER BY r.withdrawn_at NULLS FIRST, r.position`,
    [lines.map(({ activityId }) => activityId)],
  ));
  const gone: KnownRule[] = [];
  const kept = checked.flatMap(({ activityId, rules }) => {
    const rows = keptRules(rules, known(activityId));
    gone.push(...known(activityId).filter(({ id }) => !rows.some((row) => row.id === id)));
    return rows.map(({ id, isNew, rule, readBy = null, confidence = null, note }, index) => ({
      isNew, id, activity_id: activityId, position: index + 1, kind: rule.kind, definition: rule, read_by: readBy, confidence, note: note ?? null, says_note: note !== undefined,
    }));
  });
  await tx.query('DELETE FROM schedule_rule WHERE id = ANY($1::uuid[])', [gone.filter((row) => !row.hasTasks).map(({ id }) => id)]);
  await tx.query('UPDATE schedule_rule SET withdrawn_at = COALESCE(withdrawn_at, $2) WHERE id = ANY($1::uuid[])', [
    gone.filter((row) => row.hasTasks).map(({ id }) => id),
    tx.now,
  ]);
  await updateRules(tx, kept.filter(({ isNew }) => !isNew));
  await insertRows(tx, 'schedule_rule', RULE, kept.filter(({ isNew }) => isNew)
    .map(({ isNew: _isNew, says_note: _saysNote, ...row }) => ({ ...row, read_by: row.read_by ?? 'person', confidence: row.confidence ?? 'high' })));
}

const RULE: RowShape = { id: 'uuid', activity_id: 'uuid', position: 'integer', kind: 'text', definition: 'jsonb', read_by: 'text', confidence: 'text', note: 'text' };

function keptRules(rules: ReturnType<typeof checkedRules>, known: readonly KnownRule[]) {
  const keys = known.map(({ id, definition }) => ({ id, key: canonicalJson(definition) }));
  const unchanged = rules.map(({ id, ...entry }) => {
    const row = known.find((candidate) => candidate.id === id);
    return row !== undefined && (!row.hasTasks || canonicalJson(row.definition) === canonicalJson(entry.rule)) ? { id, ...entry } : entry;
  });
  return withKeptIds<Omit<(typeof rules)[number], 'id'> & { id?: string }>(unchanged, ({ rule }) => canonicalJson(rule), keys);
}

async function updateRules(tx: Tx, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE schedule_rule row SET position = given.position, kind = given.kind, definition = given.definition,
       read_by = COALESCE(given.read_by, CASE WHEN row.definition = given.definition THEN row.read_by ELSE 'person' END),
       confidence = COALESCE(given.confidence, CASE WHEN row.definition = given.definition THEN row.confidence ELSE 'high' END),
       note = CASE WHEN given.says_note THEN given.note ELSE row.note END, withdrawn_at = NULL
     FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, position integer, kind text, definition jsonb, read_by text, confidence text, note text, says_note boolean)
     WHERE row.id = given.id`,
    [JSON.stringify(rows)],
  );
}

const BASIS: RowShape = { activity_id: 'uuid', document_id: 'uuid', position: 'integer' };

async function writeBases(tx: Tx, lines: readonly OfActivity<readonly string[]>[]): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.flatMap(({ activityId, entries }) => [...new Set(entries)].map((id, index) => ({ activity_id: activityId, document_id: id, position: index + 1 })));
  await requireDocuments(tx, 'baseDocumentIds', [...new Set(rows.map((row) => row.document_id.toLowerCase()))]);
  await tx.query('DELETE FROM activity_basis WHERE activity_id = ANY($1::uuid[])', [lines.map(({ activityId }) => activityId)]);
  await insertRows(tx, 'activity_basis', BASIS, rows);
}

/** Refuses to delete what tasks were made from. */
export async function requireNothingIssued(tx: Tx, activityIds: readonly string[]): Promise<void> {
  const issued = await tx.query('SELECT 1 FROM obligation WHERE activity_id = ANY($1::uuid[]) LIMIT 1', [activityIds]);
  if (issued.length > 0) throw new Problem('activityIssued');
}
