import type { Reading } from '#annex-reader';
import type { Actor } from '../../../platform/auth/index.js';
import { fold } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { ChangeImportRowDto, ChangeImportRowsDto, ChangePlanImportDto, ChooseNameDto } from '../dto/plan-import.dto.js';
import type { Corrections, NameChoice, RowCorrection, TableCorrection } from '../draft/corrections.js';
import { rowCorrectionOf } from '../draft/given-corrections.js';
import { allWords } from '../draft/make-draft.js';
import { requireRow, type Correct, type Correction } from './correct-import.js';
import { referencesOfName, referencesOfRow, requireKnown } from './known-references.js';
import { requireComparable } from './locked-import.js';

/** The head of the document, whole tables, and what it is compared with. */
export const headAndTables = (actor: Actor, input: ChangePlanImportDto): Correct => async (tx, record, reading) => {
  const { comparesWithPlanId } = input;
  if (comparesWithPlanId) await requireComparable(tx, actor, comparesWithPlanId, record.ownerUnitId, 'comparesWithPlanId');
  const { isSeen: isHeaderSeen = record.corrections.isHeaderSeen, ...header } = givenKeys(input.header ?? {}) as NonNullable<ChangePlanImportDto['header']>;
  const tables = { ...record.corrections.tables };
  for (const { key, ...given } of input.tables ?? []) tables[key] = tableCorrection(tables[key] ?? {}, key, given, reading);
  const corrections: Corrections = {
    ...record.corrections, tables, isHeaderSeen,
    header: { ...record.corrections.header, ...header },
    areLeftoversSeen: input.areLeftoversSeen ?? record.corrections.areLeftoversSeen,
  };
  const seen = ({ header: head, tables: of, isHeaderSeen: isSeen, areLeftoversSeen }: Corrections) => ({ ...head, tables: of, isHeaderSeen: isSeen, areLeftoversSeen });
  const compared = comparesWithPlanId === undefined ? record.comparesWithPlanId : comparesWithPlanId;
  return {
    corrections,
    comparesWithPlanId: compared,
    said: { before: { ...seen(record.corrections), comparesWithPlanId: record.comparesWithPlanId }, after: { ...seen(corrections), comparesWithPlanId: compared } },
  };
};

type TableInput = Omit<NonNullable<ChangePlanImportDto['tables']>[number], 'key'>;

function tableCorrection(before: TableCorrection, key: string, { columns, ...given }: TableInput, reading: Reading): TableCorrection {
  const table = reading.tables.find((one) => one.key === key);
  if (table === undefined) throw invalidField('tables', 'unknownReference');
  const strange = columns?.find((column) => !table.columns.some((known) => known.key === column.key));
  if (strange !== undefined) throw invalidField('tables', 'unknownReference');
  const meanings = Object.fromEntries((columns ?? []).map((column) => [column.key, column.meaning]));
  return { ...before, ...givenKeys(given), ...(columns === undefined ? {} : { columns: { ...before.columns, ...meanings } }) };
}

/** One row; what is corrected settles the doubts about it. */
export const oneRow = (actor: Actor, rowKey: string, input: ChangeImportRowDto): Correct => async (tx, record, reading) => {
  if (isJoined(reading, rowKey)) return takenApart(record.corrections, rowKey, input);
  const { table, row } = requireRow(reading, rowKey);
  const given = rowCorrectionOf(input);
  // Nobody would see them, and a plan keeps none of them.
  if (table.kind === 'activities' && given.indicators !== undefined && given.indicators.length > 0) throw invalidField('indicators', 'invalid');
  await requireKnown(tx, actor, 'parties', referencesOfRow(given));
  if (given.parentKey) requireParent(table.rows.map(({ key }) => key), table.rows.find(({ key }) => key === given.parentKey)?.kind, rowKey, given.parentKey);
  const before: RowCorrection = input.isReset === true ? {} : (record.corrections.rows[rowKey] ?? {});
  const { isSeen: _isSeen, isLeftOut: _isLeftOut, ...fields } = given;
  const after: RowCorrection = { ...before, ...given, ...(Object.keys(fields).length === 0 ? {} : { words: allWords(row) }) };
  if (given.figures !== undefined) requireQuotes(row.activity, after);
  return saidOfRow(record.corrections, rowKey, after);
};

/** A row whose words continue the one above stands nowhere in the reading; the row it was joined to names it in a doubt. */
function isJoined(reading: Reading, rowKey: string): boolean {
  const rows = reading.tables.flatMap((table) => table.rows);
  return !rows.some(({ key }) => key === rowKey) && rows.some(({ doubts }) => doubts.some(({ code, params }) => (code === 'rowsJoined' || code === 'joinUnsure') && params['row'] === rowKey));
}

/** It can only be taken apart again. */
function takenApart(corrections: Corrections, rowKey: string, { joinsAbove, isReset, ...more }: ChangeImportRowDto): Correction {
  if (Object.keys(givenKeys(more)).length > 0 || (joinsAbove !== false && isReset !== true)) throw new Problem('notFound');
  return saidOfRow(corrections, rowKey, isReset === true ? givenKeys({ joinsAbove }) : { ...corrections.rows[rowKey], joinsAbove: false });
}

/** A section or group, or an item that sub-items stand under, printed before the row. */
function requireParent(order: readonly string[], kind: string | undefined, rowKey: string, parentKey: string): void {
  const isBefore = kind !== undefined && order.indexOf(parentKey) < order.indexOf(rowKey);
  if (!isBefore || kind === 'note' || kind === 'subItem') throw invalidField('parentKey', 'invalid');
}

function requireQuotes(read: { readonly content: string; readonly expectedResults: string } | null, { content, expectedResults, figures = [] }: RowCorrection): void {
  const words = [content ?? read?.content ?? '', expectedResults ?? read?.expectedResults ?? ''];
  const strange = figures.findIndex(({ quote }) => !words.some((text) => text.includes(quote)));
  if (strange >= 0) throw new Problem('figureQuoteMismatch', { errors: { [`figures.${strange}.quote`]: [{ code: 'figureQuoteMismatch' }] } });
}

function saidOfRow(corrections: Corrections, rowKey: string, after: RowCorrection): Correction {
  const before = corrections.rows[rowKey] ?? {};
  const rows = { ...corrections.rows, [rowKey]: after };
  return { corrections: { ...corrections, rows }, said: { before: { [rowKey]: before }, after: { [rowKey]: after } } };
}

/** Many rows: seen, or left out. */
export const manyRows = ({ rowKeys, isSeen, isLeftOut }: ChangeImportRowsDto): Correct => (_tx: Tx, { corrections }, reading) => {
  const given = givenKeys({ isSeen, isLeftOut });
  const rows = { ...corrections.rows };
  for (const rowKey of rowKeys) {
    requireRow(reading, rowKey);
    rows[rowKey] = { ...rows[rowKey], ...given };
  }
  return { corrections: { ...corrections, rows }, said: { before: { rowKeys: [] }, after: { rowKeys, ...given } } };
};

/** Whom a name means wherever it stands; nobody takes the choice back. */
export const oneName = (actor: Actor, input: ChooseNameDto): Correct => async (tx, { corrections }) => {
  const choice: NameChoice = { name: input.name, unitId: input.unitId ?? null, groupId: input.groupId ?? null, externalName: input.externalName || null };
  const folded = fold(input.name);
  if (folded === '') throw invalidField('name', 'invalid');
  const targets = [choice.unitId, choice.groupId, choice.externalName].filter((target) => target !== null);
  if (targets.length > 1) throw new Problem('partyTargetInvalid', { errors: { name: [{ code: 'partyTargetInvalid' }] } });
  await requireKnown(tx, actor, choice.unitId === null ? 'groupId' : 'unitId', referencesOfName(choice));
  const { [folded]: before, ...others } = corrections.names;
  const names = targets.length === 0 ? others : { ...others, [folded]: choice };
  return { corrections: { ...corrections, names }, said: { before: { [folded]: before ?? null }, after: { [folded]: names[folded] ?? null } } };
};
