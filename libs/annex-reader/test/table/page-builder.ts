import type { Block, Grid, GridCell, GridRow, Mark, Page, Paragraph } from '#annex-reader';

/** A cell of a test's grid: its words, or words with what they span; null where another cell covers the place. */
export type CellSpec = string | null | { readonly text: string; readonly columns?: number; readonly rows?: number; readonly isBold?: boolean };

export interface GridSpec {
  readonly rows: readonly (readonly CellSpec[])[];
  /** How many rows at the top the source marks as headings. */
  readonly marked?: number;
  readonly sheet?: string;
}

/** Lays out paragraphs (texts) and grids as a page, ids as the sources give them. */
export function pageOf(...blocks: readonly (string | GridSpec)[]): Page {
  let table = 0;
  const laid = blocks.map((block, at): Block => {
    if (typeof block === 'string') return { kind: 'paragraph', id: `b${at}`, text: block, marks: [], place: { line: at + 1 } } satisfies Paragraph;
    table += 1;
    return gridOf(block, at, table);
  });
  return { format: 'docx', blocks: laid, remarks: [] };
}

function gridOf({ rows, marked = 0, sheet }: GridSpec, block: number, table: number): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const place = sheet === undefined ? { table } : { sheet };
  const laid = rows.map((row, at): GridRow => ({
    isMarkedHeading: at < marked,
    cells: Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null, `b${block}.r${at}.c${column}`, { ...place, row: at + 1, column: column + 1 })),
  }));
  return { kind: 'grid', width, rows: laid, place };
}

function cellOf(spec: CellSpec, id: string, place: GridCell['place']): GridCell | null {
  if (spec === null) return null;
  const { text, columns = 1, rows = 1, isBold = false } = typeof spec === 'string' ? { text: spec } : spec;
  const marks: Mark[] = isBold && text !== '' ? [[0, text.length, 'b']] : [];
  return { id, text, marks, place, columnSpan: columns, rowSpan: rows };
}
