import type { Doubt } from '../model/doubt.js';
import type { Page } from '../model/page.js';
import type { ColumnReading, FragmentUse, TableKind } from '../model/reading.js';
import { findTables } from './find-tables.js';
import { cellsOfRows } from './group-values.js';
import { joinRows, type JoinedRow } from './join-rows.js';
import type { RawRow, RawTable, TableOverride, TableOverrides, TablesOnPage } from './raw-table.js';
import { readColumns } from './read-columns.js';
import { withRemarks } from './remarks.js';
import { columnsInUse } from './row-facts.js';
import { rowDoubts } from './row-doubts.js';
import { rowKinds } from './row-kinds.js';
import { treeOf } from './row-tree.js';
import { tableKind } from './table-kind.js';
import type { TableDraft } from './table-draft.js';
import type { Line } from './table-lines.js';

export type { RawRow, RawTable, TableOverride, TableOverrides, TablesOnPage } from './raw-table.js';

/**
 * The data tables of a page: which grids are one table, what their columns hold, and their rows as meant. Every fragment of a table
 * is used exactly once; grids that only lay out the page stay unclaimed. What a person has corrected wins over what was read.
 *
 * @example readTables(page).tables[0]?.rows.filter(({ kind }) => kind === 'item').length → 45
 */
export function readTables(page: Page, overrides: TableOverrides = {}): TablesOnPage {
  const tables: RawTable[] = [];
  const uses: FragmentUse[] = [];
  findTables(page).forEach((draft, at) => {
    const key = `t${at}`;
    const { table, joined } = readTable(draft, key, overrides[key] ?? {});
    tables.push(table);
    uses.push(...usesOf(draft, joined, key));
  });
  return { tables, uses };
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.trim()).join('\n');

function readTable(draft: TableDraft, key: string, said: TableOverride): { table: RawTable; joined: readonly JoinedRow[] } {
  const { heading, headedBy, width, rows, place } = draft;
  const read = readColumns(heading ?? headedBy?.heading ?? null, rows, width, place);
  const columns = read.columns.map((column): ColumnReading => {
    const meaning = said.columns?.[column.key];
    return meaning ? { ...column, meaning, confidence: 'high' } : column;
  });
  const kind = said.kind ?? tableKind(columns, rows, textOf([...draft.title, ...draft.caption]));
  const joined = withRemarks(joinRows(rows, columnsInUse(columns), key, said.rows ?? {}), said.rows ?? {});
  const doubts = [
    ...(heading ? [] : [{ code: 'headingMissing', field: null, params: {}, place } satisfies Doubt]),
    ...read.doubts.filter(({ field }) => said.columns?.[field ?? ''] === undefined),
    ...(kind === 'other' && !said.kind ? [{ code: 'tableUnknown', field: null, params: {}, place } satisfies Doubt] : []),
  ];
  const table: RawTable = {
    key, kind, title: textOf(draft.title), caption: textOf(draft.caption), note: textOf(draft.note), hasHeading: heading !== null,
    columns, rows: rawRows(joined, columns, kind, said), place, doubts,
  };
  return { table, joined };
}

function rawRows(joined: readonly JoinedRow[], columns: readonly ColumnReading[], kind: TableKind, said: TableOverride): RawRow[] {
  const inUse = columnsInUse(columns);
  const tree = treeOf(joined, inUse);
  const kinds = rowKinds(tree, inUse, kind, said.rows ?? {});
  const cells = cellsOfRows(tree, kinds.map((each) => each.kind), inUse);
  return tree.map(({ row, parent }, at) => ({
    key: row.key,
    kind: kinds[at]!.kind,
    parentKey: parent === null ? null : tree[parent]!.row.key,
    printedNumber: row.number?.printed ?? '',
    cells: cells[at]!,
    places: row.places,
    doubts: rowDoubts(at, tree, kinds, cells[at]!),
  }));
}

/** Each fragment once: where a merged cell holds for several rows, with the first of them. */
function usesOf(draft: TableDraft, joined: readonly JoinedRow[], key: string): FragmentUse[] {
  const at = `tables.${key.slice(1)}`;
  const readers = new Map<string, string>(draft.asides.map(({ fragmentId, as }) => [fragmentId, `${at}.${as}`]));
  const rowOf = new Map(joined.flatMap((row, number) => [row.key, ...row.joined.map((piece) => piece.key)].map((piece) => [piece, number] as const)));
  for (const { index, slots } of draft.rows) {
    const reader = `${at}.rows.${rowOf.get(`${key}.r${index}`) ?? 0}.cells`;
    for (const id of slots.flatMap((slot) => slot?.fragmentIds ?? [])) if (!readers.has(id)) readers.set(id, reader);
  }
  return [...readers].map(([fragmentId, reader]) => ({ fragmentId, reader }));
}
