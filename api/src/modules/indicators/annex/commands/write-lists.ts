import { newId, type Tx } from '../../../../platform/db/index.js';
import type { AssignmentLists, BaselineInput, BasisInput, IndicatorPartyInput } from '../annex-input.js';
import { insertRows, type RowShape } from './insert-rows.js';

export interface AssignmentLines {
  readonly assignmentId: string;
  readonly lists: Partial<AssignmentLists>;
}

const PARTY: RowShape = {
  id: 'uuid', assignment_id: 'uuid', position: 'integer', role: 'text', unit_id: 'uuid', group_id: 'uuid', external_name: 'text', relative: 'text', wording: 'text',
};
const MEMBER: RowShape = { party_id: 'uuid', org_unit_id: 'uuid' };
const BASIS: RowShape = { id: 'uuid', assignment_id: 'uuid', position: 'integer', document_id: 'uuid', annex: 'text', part: 'text', ordinal: 'integer', wording: 'text' };
const BASELINE: RowShape = {
  id: 'uuid', assignment_id: 'uuid', position: 'integer', label: 'text', period_key: 'text', is_without_cases: 'boolean', stated_text: 'text',
  stated_value: 'numeric', source_system: 'text', window_from: 'date', window_to: 'date', note: 'text',
};
const PART: RowShape = { baseline_id: 'uuid', position: 'integer', label: 'text', numerator: 'numeric', denominator: 'numeric', stated_text: 'text' };

/** Writes parties, bases and baselines of any number of assignments; a list that is given replaces the one before. */
export async function writeLists(tx: Tx, lines: readonly AssignmentLines[]): Promise<void> {
  await writeParties(tx, listed(lines, 'parties'));
  await writeBases(tx, listed(lines, 'bases'));
  await writeBaselines(tx, listed(lines, 'baselines'));
}

interface Listed<Entry> {
  readonly assignmentId: string;
  readonly entries: readonly Entry[];
}

function listed<Key extends 'parties' | 'bases' | 'baselines'>(lines: readonly AssignmentLines[], key: Key): Listed<AssignmentLists[Key][number]>[] {
  return lines.flatMap(({ assignmentId, lists }) => {
    const entries = lists[key] as readonly AssignmentLists[Key][number][] | undefined;
    return entries === undefined ? [] : [{ assignmentId, entries }];
  });
}

/** Removes what the lists replace, and gives each entry its place and an id: the one it names if that was in the list, else a new one. */
async function replaced<Entry extends { readonly id?: string }>(tx: Tx, table: string, lists: readonly Listed<Entry>[]) {
  if (lists.length === 0) return [];
  const assignmentIds = lists.map(({ assignmentId }) => assignmentId);
  const before = await tx.query<{ id: string; assignmentId: string }>(
    `SELECT id, assignment_id AS "assignmentId" FROM ${table} WHERE assignment_id = ANY($1::uuid[])`,
    [assignmentIds],
  );
  await tx.query(`DELETE FROM ${table} WHERE assignment_id = ANY($1::uuid[])`, [assignmentIds]);
  const free = new Set(before.map(({ id, assignmentId }) => `${assignmentId} ${id}`));
  return lists.flatMap(({ assignmentId, entries }) => entries.map((entry, index) => ({
    entry, assignmentId, position: index + 1,
    id: entry.id !== undefined && free.delete(`${assignmentId} ${entry.id}`) ? entry.id : newId(),
  })));
}

async function writeParties(tx: Tx, lists: readonly Listed<IndicatorPartyInput>[]): Promise<void> {
  const placed = await replaced(tx, 'indicator_party', lists);
  await insertRows(tx, 'indicator_party', PARTY, placed.map(({ id, assignmentId, position, entry }) => ({
    id, assignment_id: assignmentId, position, role: entry.role, unit_id: entry.unitId ?? null, group_id: entry.groupId ?? null,
    external_name: entry.externalName || null, relative: entry.relative ?? null, wording: entry.wording ?? '',
  })));
  await insertRows(tx, 'indicator_party_member', MEMBER, placed.flatMap(({ id, entry }) =>
    [...new Set(entry.memberIds ?? [])].map((unitId) => ({ party_id: id, org_unit_id: unitId }))));
}

async function writeBases(tx: Tx, lists: readonly Listed<BasisInput>[]): Promise<void> {
  const placed = await replaced(tx, 'indicator_basis', lists);
  await insertRows(tx, 'indicator_basis', BASIS, placed.map(({ id, assignmentId, position, entry }) => ({
    id, assignment_id: assignmentId, position, document_id: entry.documentId ?? null, annex: entry.annex || null, part: entry.part || null,
    ordinal: entry.ordinal ?? null, wording: entry.wording ?? '',
  })));
}

async function writeBaselines(tx: Tx, lists: readonly Listed<BaselineInput>[]): Promise<void> {
  const placed = await replaced(tx, 'indicator_baseline', lists);
  await insertRows(tx, 'indicator_baseline', BASELINE, placed.map(({ id, assignmentId, position, entry }) => ({
    id, assignment_id: assignmentId, position, label: entry.label, period_key: entry.periodKey || null,
    is_without_cases: entry.isWithoutCases ?? false, stated_text: entry.statedText ?? '', stated_value: entry.statedValue ?? null,
    source_system: entry.sourceSystem || null, window_from: entry.windowFrom ?? null, window_to: entry.windowTo ?? null, note: entry.note || null,
  })));
  await insertRows(tx, 'indicator_baseline_part', PART, placed.flatMap(({ id, entry }) => (entry.parts ?? []).map((part, index) => ({
    baseline_id: id, position: index + 1, label: part.label ?? '', numerator: part.numerator, denominator: part.denominator, stated_text: part.statedText ?? '',
  }))));
}
