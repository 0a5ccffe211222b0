import { appliedComparatorOf, compareDecimals, type Direction } from '#domain';
import { newId, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import type { TargetInput } from '../annex-input.js';
import { indicatorOnDateSql, wordedOnSql } from '../queries/indicator-sql.js';
import { insertRows, type RowShape } from './insert-rows.js';

export interface TargetLines {
  readonly assignmentId: string;
  readonly indicatorId: string;
  readonly targets: readonly TargetInput[];
}

const TARGET: RowShape = {
  id: 'uuid', assignment_id: 'uuid', indicator_id: 'uuid', purpose: 'text', comparator: 'text', read_from: 'text', applied_comparator: 'text',
  applied_by: 'uuid', value_kind: 'text', value: 'numeric', measure_unit: 'text', scope_kind: 'text', scope_unit_id: 'uuid', scope_group_id: 'uuid',
  scope_level: 'text', is_each_unit: 'boolean', period_key: 'text', valid_during: 'daterange', document_id: 'uuid', wording: 'text', note: 'text', version: 'integer',
};

interface KnownTarget {
  readonly id: string;
  readonly assignmentId: string;
  readonly appliedComparator: string;
  readonly appliedBy: string | null;
  readonly value: string;
  readonly valueKind: string;
  readonly version: number;
  /** Somebody decided about it, be it revoked by now. */
  readonly isDecided: boolean;
  /** A reading of it stands: what was read does not change under it. */
  readonly isRead: boolean;
}

/**
 * Writes the targets of assignments of one plan; a list replaces the one before, entries that name their id stay themselves.
 * One that a person decided about is not taken away (I9, I10). Overlaps are refused by the database (I3). Answers ids by key.
 */
export async function writeTargets(tx: Tx, planId: string, lines: readonly TargetLines[], by: string | null): Promise<Record<string, string>> {
  if (lines.length === 0) return {};
  const known = await knownTargets(tx, lines.map(({ assignmentId }) => assignmentId));
  const directions = await directionsOf(tx, planId, lines.map(({ indicatorId }) => indicatorId));
  const year = await yearOf(tx, planId);
  const ids: Record<string, string> = {};
  const rows = lines.flatMap(({ assignmentId, indicatorId, targets }) => targets.map((target) => {
    const before = known.find((row) => row.id === target.id && row.assignmentId === assignmentId);
    const id = before?.id ?? newId();
    if (before?.isRead === true && isOtherFigure(target, before)) throw new Problem('targetDecided');
    if (target.key !== undefined) ids[target.key] = id;
    const applied = appliedOf(target, directions.get(indicatorId) ?? 'higher', before, by);
    return { ...columnsOf(target, year), ...applied, id, assignment_id: assignmentId, indicator_id: indicatorId, version: (before?.version ?? 0) + 1 };
  }));
  const staying = new Set(rows.map(({ id }) => id));
  if (known.some((row) => row.isDecided && !staying.has(row.id))) throw new Problem('targetDecided');
  const decided = new Set(known.filter((row) => row.isDecided).map(({ id }) => id));
  await tx.query('DELETE FROM indicator_target WHERE id = ANY($1::uuid[])', [known.filter((row) => !row.isDecided).map(({ id }) => id)]);
  await updateTargets(tx, rows.filter(({ id }) => decided.has(id)));
  await insertRows(tx, 'indicator_target', TARGET, rows.filter(({ id }) => !decided.has(id)));
  return ids;
}

const isOtherFigure = (target: TargetInput, before: KnownTarget): boolean =>
  (target.valueKind ?? 'absolute') !== before.valueKind || compareDecimals(target.value, before.value) !== 0;

async function updateTargets(tx: Tx, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(TARGET).filter((column) => column !== 'id');
  const typed = Object.entries(TARGET).map(([column, type]) => `${column} ${type}`).join(', ');
  await tx.query(
    `UPDATE indicator_target target SET ${columns.map((column) => `${column} = given.${column}`).join(', ')}
     FROM jsonb_to_recordset($1::jsonb) AS given(${typed}) WHERE target.id = given.id`,
    [JSON.stringify(rows)],
  );
}

/** I3: a stated comparator is applied as it stands; for an unstated one a person may choose, else the direction says. */
function appliedOf(target: TargetInput, direction: Direction, before: KnownTarget | undefined, by: string | null) {
  const implied = appliedComparatorOf(target.comparator, direction);
  if (target.comparator !== 'unstated' || !target.appliedComparator) return { applied_comparator: implied, applied_by: null };
  const isUnchanged = before !== undefined && before.appliedComparator === target.appliedComparator && before.appliedBy !== null;
  return { applied_comparator: target.appliedComparator, applied_by: isUnchanged ? before.appliedBy : by };
}

function columnsOf(target: TargetInput, year: number): Record<string, unknown> {
  const scope = target.scope ?? { kind: 'all' };
  const from = target.validFrom ?? `${year}-01-01`;
  const to = target.validTo === undefined ? (target.validFrom === undefined ? `${year}-12-31` : null) : target.validTo;
  return {
    purpose: target.purpose ?? 'assigned', comparator: target.comparator, read_from: target.readFrom,
    value_kind: target.valueKind ?? 'absolute', value: target.value, measure_unit: target.measureUnit,
    scope_kind: scope.kind, scope_unit_id: scope.unitId ?? null, scope_group_id: scope.groupId ?? null, scope_level: scope.level ?? null,
    is_each_unit: target.isEachUnit ?? false, period_key: target.periodKey || null, valid_during: `[${from},${to ?? ''}${to === null ? ')' : ']'}`,
    document_id: target.documentId ?? null, wording: target.wording ?? '', note: target.note || null,
  };
}

function knownTargets(tx: Tx, assignmentIds: readonly string[]): Promise<KnownTarget[]> {
  return tx.query<KnownTarget>(
    `SELECT t.id, t.assignment_id AS "assignmentId", t.applied_comparator AS "appliedComparator", t.applied_by AS "appliedBy", t.value::text,
       t.value_kind AS "valueKind", t.version,
       EXISTS (SELECT 1 FROM indicator_target_decision d WHERE d.target_id = t.id AND d.revoked_at IS NULL) AS "isRead",
       EXISTS (SELECT 1 FROM indicator_target_decision d WHERE d.target_id = t.id)
         OR EXISTS (SELECT 1 FROM indicator_headline h WHERE h.target_id = t.id) AS "isDecided"
     FROM indicator_target t WHERE t.assignment_id = ANY($1::uuid[])`,
    [assignmentIds],
  );
}

async function directionsOf(tx: Tx, planId: string, indicatorIds: readonly string[]): Promise<Map<string, Direction>> {
  const rows = await tx.query<{ id: string; direction: Direction }>(
    `SELECT i.id, v.direction FROM plan p JOIN indicator i ON i.id = ANY($2::uuid[])
     CROSS JOIN LATERAL ${indicatorOnDateSql('i.id', wordedOnSql('p'))} v WHERE p.id = $1`,
    [planId, [...new Set(indicatorIds)]],
  );
  return new Map(rows.map(({ id, direction }) => [id, direction]));
}

async function yearOf(tx: Tx, planId: string): Promise<number> {
  const [plan] = await tx.query<{ year: number }>('SELECT year FROM plan WHERE id = $1', [planId]);
  if (plan === undefined) throw new Problem('notFound');
  return plan.year;
}
