import { lockRow, requireVersion, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { lockOpenPlan } from '../../../plans/index.js';

export interface LockedSheet {
  readonly id: string;
  readonly planId: string;
  readonly position: number;
  readonly title: string;
  readonly caption: string;
  readonly note: string;
  readonly version: number;
}

const SHEET = `SELECT id, plan_id AS "planId", position, title, caption, note, version FROM indicator_sheet WHERE id = $1`;

/** The plan first, then the sheet: every writer takes them in this order. A closed plan takes no change. */
export async function lockSheet(tx: Tx, id: string, expectedVersion?: number): Promise<LockedSheet> {
  const [found] = await tx.query<{ planId: string }>('SELECT plan_id AS "planId" FROM indicator_sheet WHERE id = $1', [id]);
  if (found === undefined) throw new Problem('notFound');
  await lockOpenPlan(tx, found.planId);
  const sheet = await lockRow<LockedSheet>(tx, SHEET, [id]);
  if (expectedVersion !== undefined) requireVersion(sheet, expectedVersion);
  return sheet;
}

/** The sheet a row is on; rows have no version of their own. */
export async function lockSheetOfRow(tx: Tx, rowId: string, expectedVersion?: number): Promise<LockedSheet> {
  const [row] = await tx.query<{ sheetId: string }>('SELECT sheet_id AS "sheetId" FROM indicator_row WHERE id = $1', [rowId]);
  if (row === undefined) throw new Problem('notFound');
  return lockSheet(tx, row.sheetId, expectedVersion);
}

export async function countSheetChange(tx: Tx, sheetId: string): Promise<void> {
  await tx.query('UPDATE indicator_sheet SET version = version + 1 WHERE id = $1', [sheetId]);
}

export interface LockedAssignment {
  readonly id: string;
  readonly planId: string;
  readonly indicatorId: string;
  readonly title: string;
  readonly isTitleComposed: boolean;
  readonly measureUnit: string | null;
  readonly numeratorText: string | null;
  readonly denominatorText: string | null;
  readonly scoringText: string | null;
  readonly readingNotes: readonly string[];
  readonly version: number;
}

const ASSIGNMENT = `SELECT id, plan_id AS "planId", indicator_id AS "indicatorId", title, is_title_composed AS "isTitleComposed",
  measure_unit AS "measureUnit", numerator_text AS "numeratorText", denominator_text AS "denominatorText",
  scoring_text AS "scoringText", reading_notes AS "readingNotes", version FROM indicator_assignment WHERE id = $1`;

export async function lockAssignment(tx: Tx, id: string, expectedVersion?: number): Promise<LockedAssignment> {
  const [found] = await tx.query<{ planId: string }>('SELECT plan_id AS "planId" FROM indicator_assignment WHERE id = $1', [id]);
  if (found === undefined) throw new Problem('notFound');
  await lockOpenPlan(tx, found.planId);
  const assignment = await lockRow<LockedAssignment>(tx, ASSIGNMENT, [id]);
  if (expectedVersion !== undefined) requireVersion(assignment, expectedVersion);
  return assignment;
}
