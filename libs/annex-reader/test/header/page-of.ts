import type { Block, GridCell, Page } from '../../src/model/page.js';

/** A borderless or ruled table: rows of cells, null for a place that a cell at the left covers. */
export type Cells = readonly (readonly (string | null)[])[];

export interface PageOf {
  readonly page: Page;
  /** The cells of the grids that were marked as tables. */
  readonly tableCells: ReadonlySet<string>;
}

/** A page of paragraphs (strings) and grids; a grid in `table(…)` is a table of tasks, a bare one only lays out the page. */
export function pageOf(...parts: readonly (string | Cells | { readonly table: Cells })[]): PageOf {
  const tableCells = new Set<string>();
  const blocks = parts.map((part, block): Block => {
    if (typeof part === 'string') return { kind: 'paragraph', id: `b${block}`, text: part, marks: [], place: { line: block + 1 } };
    const isTable = 'table' in part;
    const rows: Cells = isTable ? part.table : part;
    const grid = rows.map((cells, row) => ({
      isMarkedHeading: false,
      cells: cells.map((text, column): GridCell | null => {
        if (text === null) return null;
        const id = `b${block}.r${row}.c${column}`;
        if (isTable) tableCells.add(id);
        return { id, text, marks: [], place: { table: block + 1, row: row + 1, column: column + 1 }, columnSpan: 1, rowSpan: 1 };
      }),
    }));
    return { kind: 'grid', width: Math.max(...rows.map((cells) => cells.length)), rows: grid, place: { table: block + 1 } };
  });
  return { page: { format: 'docx', blocks, remarks: [] }, tableCells };
}

/** A page of lines, empty ones left out; a line with a tab is a row of a table. */
export function pageOfText(text: string): PageOf {
  const lines = text.split('\n').map((line) => line.replace(/<[^>]*>|[*#]/g, '').trimEnd()).filter((line) => line !== '');
  return pageOf(...lines.map((line) => (line.includes('\t') ? { table: [line.split('\t')] } : line)));
}
