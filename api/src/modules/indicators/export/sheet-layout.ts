import type { PlacedCell, PrintedPart, TextMark } from '../../../platform/printing/index.js';

/** What of a sheet goes on paper; the views of the annex fit it. */
export interface PrintableSheet {
  readonly title: string;
  readonly caption: string;
  readonly hasHeader: boolean;
  readonly note: string;
  readonly columns: readonly PrintableColumn[];
  readonly rows: readonly PrintableRow[];
}

export interface PrintableColumn {
  readonly id: string;
  readonly parentId: string | null;
  readonly heading: string;
  readonly meaning: string;
}

export interface PrintableRow {
  readonly kind: string;
  readonly printedNumber: string;
  readonly cells: readonly {
    readonly columnId: string;
    readonly text: string;
    readonly marks: readonly TextMark[];
    readonly rowsSpanned: number;
    readonly columnsSpanned: number;
  }[];
}

const WIDTHS: Readonly<Record<string, number>> = {
  number: 5, name: 40, unit: 22, measureUnit: 8, target: 12, lead: 22, coordinating: 18, evaluating: 18, basis: 34, baseline: 20, context: 16,
};
const OTHER_WIDTH = 15;
const CENTRED = new Set(['number', 'measureUnit', 'target', 'baseline', 'context']);
const BOLD_ROWS = new Set(['section']);

/** A sheet as a table on paper (RULES.md I1): headings on as many lines as they have levels, cells where they were printed. */
export function printedPartOf(sheet: PrintableSheet): PrintedPart {
  const leaves = leavesOf(sheet.columns, null);
  const place = new Map(leaves.map((column, index) => [column.id, index]));
  return {
    title: sheet.title,
    caption: sheet.caption,
    note: sheet.note,
    table: {
      widths: leaves.map((column) => WIDTHS[column.meaning] ?? OTHER_WIDTH),
      header: sheet.hasHeader ? headerRows(sheet.columns) : [],
      body: sheet.rows.map((row) => bodyRow(row, leaves, place)),
    },
  };
}

const childrenOf = (columns: readonly PrintableColumn[], parentId: string | null): PrintableColumn[] =>
  columns.filter((column) => column.parentId === parentId);

function leavesOf(columns: readonly PrintableColumn[], parentId: string | null): PrintableColumn[] {
  return childrenOf(columns, parentId).flatMap((column) => {
    const below = leavesOf(columns, column.id);
    return below.length === 0 ? [column] : below;
  });
}

function depthOf(columns: readonly PrintableColumn[], parentId: string | null): number {
  return Math.max(0, ...childrenOf(columns, parentId).map((column) => 1 + depthOf(columns, column.id)));
}

function headerRows(columns: readonly PrintableColumn[]): PlacedCell[][] {
  const depth = depthOf(columns, null);
  const rows: PlacedCell[][] = Array.from({ length: depth }, () => []);
  const placeLevel = (parentId: string | null, level: number, first: number): number => {
    let at = first;
    for (const column of childrenOf(columns, parentId)) {
      const after = placeLevel(column.id, level + 1, at);
      const isLeaf = after === at;
      rows[level]!.push({ column: at, text: column.heading, columnsSpanned: isLeaf ? 1 : after - at, rowsSpanned: isLeaf ? depth - level : 1 });
      at = isLeaf ? at + 1 : after;
    }
    return at;
  };
  placeLevel(null, 0, 0);
  return rows;
}

function bodyRow(row: PrintableRow, leaves: readonly PrintableColumn[], place: ReadonlyMap<string, number>): PlacedCell[] {
  return row.cells
    .filter((cell) => place.has(cell.columnId))
    .map((cell) => {
      const column = place.get(cell.columnId)!;
      const { text, marks, rowsSpanned, columnsSpanned } = cell;
      return { column, text, marks, rowsSpanned, columnsSpanned, isBold: BOLD_ROWS.has(row.kind), isCentred: CENTRED.has(leaves[column]!.meaning) };
    })
    .sort((a, b) => a.column - b.column);
}
