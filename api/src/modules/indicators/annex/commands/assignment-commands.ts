import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { changedKeys } from '../../../../platform/audit/index.js';
import { newId, type Tx } from '../../../../platform/db/index.js';
import { givenKeys } from '../../../../platform/http/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import type { AssignmentChange, AssignmentLists, AssignmentMeaning, AssignmentTexts } from '../annex-input.js';
import { lockAssignment, lockSheetOfRow, type LockedAssignment } from './annex-locks.js';
import { assignmentSnapshot } from './assignment-snapshot.js';
import { checkAssignment } from './check-assignment.js';
import { insertRows, type RowShape } from './insert-rows.js';
import { requireOneMeasure } from './one-measure.js';
import { requireReferences } from './references.js';
import { requireUndecided } from './undecided.js';
import { writeLists } from './write-lists.js';
import { writeTargets } from './write-targets.js';

const ASSIGNMENT: RowShape = {
  id: 'uuid', plan_id: 'uuid', sheet_id: 'uuid', row_id: 'uuid', column_id: 'uuid', indicator_id: 'uuid', title: 'text', folded: 'text',
  is_title_composed: 'boolean', measure_unit: 'text', numerator_text: 'text', denominator_text: 'text', scoring_text: 'text', reading_notes: 'text[]',
};

const LISTS = ['parties', 'bases', 'baselines', 'targets'] as const satisfies readonly (keyof AssignmentLists)[];

/** What a result is held against: changed, every result that is worked out from then on is another (I11). */
const JUDGED = ['indicatorId', 'measureUnit', 'baselines', 'targets'] as const;

export interface PlacedAssignment {
  readonly id: string;
  readonly rowId: string;
  readonly columnId: string | null;
  readonly meaning: AssignmentMeaning;
}

/** Inserts checked assignments of one sheet with all their lists, in a number of statements that does not grow. */
export async function insertAssignments(tx: Tx, planId: string, sheetId: string, placed: readonly PlacedAssignment[], by: string | null): Promise<Record<string, string>> {
  await insertRows(tx, 'indicator_assignment', ASSIGNMENT, placed.map(({ id, rowId, columnId, meaning }) => ({
    id, plan_id: planId, sheet_id: sheetId, row_id: rowId, column_id: columnId, ...columnsOf(textsOf(meaning)),
  })));
  await writeLists(tx, placed.map(({ id, meaning }) => ({ assignmentId: id, lists: meaning })));
  const targetIds = await writeTargets(tx, planId, placed.map(({ id, meaning }) => ({ assignmentId: id, indicatorId: meaning.indicatorId, targets: meaning.targets ?? [] })), by);
  await requireOneMeasure(tx, placed.map(({ id }) => id));
  return targetIds;
}

/** What a row, or one of its columns, gives as a target; inside a transaction, rights are the caller's matter. */
@Injectable()
export class AssignmentCommands {
  async create(tx: Tx, rowId: string, input: AssignmentMeaning & { readonly columnId?: string | null }, by: string | null = null): Promise<string> {
    const sheet = await lockSheetOfRow(tx, rowId);
    const { columnId = null, ...meaning } = input;
    checkAssignment({ field: '', assignment: meaning });
    await requireReferences(tx, [{ field: '', assignment: meaning }]);
    if (columnId !== null) await requireColumn(tx, sheet.id, columnId);
    const id = newId();
    await insertAssignments(tx, sheet.planId, sheet.id, [{ id, rowId, columnId, meaning }], by);
    tx.audit({
      action: 'indicatorAssignment.create', subjectType: 'indicatorAssignment', subjectId: id, subjectLabel: meaning.title,
      after: { planId: sheet.planId, rowId, columnId, ...(await assignmentSnapshot(tx, id)) },
    });
    return id;
  }

  /** Only what is given changes; a list is replaced as a whole. After a period was locked, what is judged changes with a reason only. */
  async change(tx: Tx, id: string, expectedVersion: number, input: AssignmentChange, by: string | null = null): Promise<void> {
    const current = await lockAssignment(tx, id, expectedVersion);
    const { reason: stated, ...given } = givenKeys(input);
    const reason = stated?.trim() || null;
    checkAssignment({ field: '', assignment: given });
    await requireReferences(tx, [{ field: '', assignment: given }]);
    const before = await assignmentSnapshot(tx, id);
    if (given.indicatorId !== undefined && given.indicatorId !== current.indicatorId) await requireNothingMeasured(tx, current);
    const columns = columnsOf(textsOf({ ...current, ...given }));
    const names = Object.keys(columns);
    await tx.query(
      `UPDATE indicator_assignment SET ${names.map((name, index) => `${name} = $${index + 2}`).join(', ')}, version = version + 1 WHERE id = $1`,
      [id, ...Object.values(columns)],
    );
    const lists = Object.fromEntries(LISTS.filter((key) => given[key] !== undefined).map((key) => [key, given[key]])) as Partial<AssignmentLists>;
    await writeLists(tx, [{ assignmentId: id, lists }]);
    if (lists.targets !== undefined) {
      await writeTargets(tx, current.planId, [{ assignmentId: id, indicatorId: given.indicatorId ?? current.indicatorId, targets: lists.targets }], by);
    }
    await requireOneMeasure(tx, [id]);
    const changed = changedKeys(before, await assignmentSnapshot(tx, id));
    if (reason === null && JUDGED.some((key) => key in changed.after)) await requireNothingLocked(tx, current.planId);
    tx.audit({
      action: 'indicatorAssignment.change', subjectType: 'indicatorAssignment', subjectId: id, subjectLabel: given.title ?? current.title,
      ...changed, reason,
    });
  }

  /** One that units are already asked for stays: 409 assignmentMeasured, by the foreign key. */
  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    const current = await lockAssignment(tx, id, expectedVersion);
    const before = await assignmentSnapshot(tx, id);
    await requireUndecided(tx, 'assignment', id);
    await tx.query('DELETE FROM indicator_assignment WHERE id = $1', [id]);
    tx.audit({ action: 'indicatorAssignment.delete', subjectType: 'indicatorAssignment', subjectId: id, subjectLabel: current.title, before });
  }
}

function textsOf(input: AssignmentMeaning): AssignmentTexts {
  return {
    indicatorId: input.indicatorId, title: input.title, isTitleComposed: input.isTitleComposed ?? false, measureUnit: input.measureUnit || null,
    numeratorText: input.numeratorText || null, denominatorText: input.denominatorText || null, scoringText: input.scoringText || null,
    readingNotes: input.readingNotes ?? [],
  };
}

const columnsOf = (texts: AssignmentTexts): Record<string, unknown> => ({
  indicator_id: texts.indicatorId, title: texts.title, folded: fold(texts.title), is_title_composed: texts.isTitleComposed, measure_unit: texts.measureUnit,
  numerator_text: texts.numeratorText, denominator_text: texts.denominatorText, scoring_text: texts.scoringText, reading_notes: texts.readingNotes,
});

async function requireColumn(tx: Tx, sheetId: string, columnId: string): Promise<void> {
  const found = await tx.query('SELECT 1 FROM indicator_column WHERE id = $1 AND sheet_id = $2', [columnId, sheetId]);
  if (found.length === 0) throw invalidField('columnId', 'unknownReference');
}

/** Locked rounds keep their figures; the board of a locked period would say something else from now on, and somebody has to say why. */
async function requireNothingLocked(tx: Tx, planId: string): Promise<void> {
  const locked = await tx.query('SELECT 1 FROM indicator_period WHERE plan_id = $1 AND locked_at IS NOT NULL LIMIT 1', [planId]);
  if (locked.length > 0) throw invalidField('reason', 'reasonRequired');
}

/** What was asked and decided under one indicator does not move to another. */
async function requireNothingMeasured(tx: Tx, { id }: LockedAssignment): Promise<void> {
  const asked = await tx.query('SELECT 1 FROM expected_unit WHERE assignment_id = $1 LIMIT 1', [id]);
  if (asked.length > 0) throw new Problem('assignmentMeasured');
  await requireUndecided(tx, 'assignment', id);
}
