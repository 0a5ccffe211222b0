import type { ReadColumn, RowKind } from '#annex-reader';
import { normalizeText } from '#domain';
import type { AssignmentInput, ColumnInput, ColumnMeaning, RowInput, RowKind as SheetRowKind, SheetInput } from '../../indicators/index.js';
import type { DraftIndicator, DraftRow, DraftTable } from '../draft/draft.js';
import { assignmentOf } from './assignment-of-draft.js';
import { fitCells } from './fit-cells.js';
import type { SheetContext } from './lines-of-table.js';
import { readingNotesOf } from './reading-notes.js';

const MEANINGS: Readonly<Record<ReadColumn, ColumnMeaning>> = {
  heading: 'heading', number: 'number', name: 'name', results: 'other', parties: 'lead', lead: 'lead', coordinating: 'coordinating', monitoring: 'other',
  evaluating: 'evaluating', schedule: 'other', unit: 'unit', measureUnit: 'measureUnit', target: 'target', baseline: 'baseline', basis: 'basis',
  note: 'other', context: 'context', other: 'other',
};

const ROW_KINDS: Readonly<Record<RowKind, SheetRowKind>> = { section: 'section', group: 'heading', item: 'row', subItem: 'subRow', note: 'note' };

/** A table as a sheet of indicators, as printed and with what it means (RULES.md I1). */
export function sheetOfTable(table: DraftTable, fallbackTitle: string, context: SheetContext, indicatorIdOf: (indicator: DraftIndicator) => string): SheetInput {
  const columns = columnsOf(table);
  const lowest = columns.filter(({ key }) => !columns.some(({ parentKey }) => parentKey === key)).map(({ key }) => key);
  const kept = table.rows.filter(({ isLeftOut }) => !isLeftOut);
  const keys = new Set<string>();
  const cells = fitCells(table, kept, lowest);
  const rows = kept.map((row, index): RowInput => {
    const input = {
      key: row.key,
      parentKey: row.parentKey !== null && keys.has(row.parentKey) ? row.parentKey : null,
      kind: ROW_KINDS[row.kind],
      printedNumber: row.printedNumber,
      unitId: table.kind === 'matrix' ? unitOf(row) : null,
      readingNotes: row.indicators.length === 0 ? readingNotesOf(row.doubts) : [],
      cells: cells[index]!,
      assignments: assignmentsOf(table, row, lowest, context, indicatorIdOf),
    };
    keys.add(row.key);
    return input;
  });
  return {
    kind: table.kind === 'matrix' ? 'matrix' : 'list',
    title: (normalizeText(table.title) || fallbackTitle).slice(0, 2000),
    caption: table.caption,
    hasHeader: table.hasHeading,
    note: table.note,
    columns,
    rows,
  };
}

/** A heading over others stands right before the first of them. */
function columnsOf({ columns }: DraftTable): ColumnInput[] {
  const placed: ColumnInput[] = [];
  const place = (key: string): void => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined || placed.some((one) => one.key === key)) return;
    const isKnown = column.parentKey !== null && columns.some((one) => one.key === column.parentKey);
    if (isKnown) place(column.parentKey!);
    placed.push({ key, parentKey: isKnown ? column.parentKey : null, heading: column.heading, meaning: MEANINGS[column.meaning] });
  };
  columns.filter(({ meaning }) => meaning !== 'heading').forEach(({ key }) => place(key));
  return placed;
}

const unitOf = ({ indicators }: DraftRow): string | null => indicators[0]?.parties.find(({ kind, role }) => kind === 'unit' && role === 'lead')?.unitId ?? null;

function assignmentsOf(table: DraftTable, row: DraftRow, lowest: readonly string[], context: SheetContext, indicatorIdOf: (indicator: DraftIndicator) => string): AssignmentInput[] {
  const unitId = table.kind === 'matrix' ? unitOf(row) : null;
  const scope = unitId === null ? null : { kind: 'unit' as const, unitId };
  const taken = new Set<string>();
  return row.indicators.flatMap((indicator, index): AssignmentInput[] => {
    const columnKey = indicator.columnKey !== null && lowest.includes(indicator.columnKey) ? indicator.columnKey : null;
    const indicatorId = indicatorIdOf(indicator);
    const place = `${columnKey ?? ''} ${indicatorId}`;
    if (taken.has(place)) return [];
    taken.add(place);
    return [{ ...assignmentOf(row, indicator, indicatorId, scope, context), columnKey, key: `${row.key}#${index}` }];
  });
}
