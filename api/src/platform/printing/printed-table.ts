/** A stretch of a cell's text in bold or italics: first character, character after the last, which. */
export type TextMark = readonly [start: number, end: number, style: 'b' | 'i'];

/** One cell of a printed table where it begins; the places it covers have none. */
export interface PrintedCell {
  readonly text: string;
  readonly marks?: readonly TextMark[];
  readonly rowsSpanned?: number;
  readonly columnsSpanned?: number;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
}

/** A table for paper: every row lists its cells by the column they begin in. */
export interface PrintedTable {
  /** Width of each column in parts of the whole; at least 1. */
  readonly widths: readonly number[];
  /** Repeated on every page. */
  readonly header: readonly (readonly PlacedCell[])[];
  readonly body: readonly (readonly PlacedCell[])[];
}

export interface PlacedCell extends PrintedCell {
  /** 0-based. */
  readonly column: number;
}

export interface PrintedPart {
  readonly title: string;
  /** Lines under the title, in italics. */
  readonly caption: string;
  readonly table: PrintedTable;
  readonly note: string;
}

/** What goes on paper: one or more tables with their titles, and the name of the file. */
export interface PrintedDocument {
  readonly fileName: string;
  readonly parts: readonly PrintedPart[];
}

export interface TextRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** The lines of a cell, each as runs of one style. Marks may overlap and may reach over line ends. */
export function runsByLine(text: string, marks: readonly TextMark[] = []): TextRun[][] {
  const lines: TextRun[][] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    lines.push(runsOf(line, lineStart, marks));
    lineStart += line.length + 1;
  }
  return lines;
}

function runsOf(line: string, lineStart: number, marks: readonly TextMark[]): TextRun[] {
  const end = line.length;
  const inLine = marks.map(([from, to, style]) => [clamp(from - lineStart, end), clamp(to - lineStart, end), style] as const);
  const edges = [...new Set([0, end, ...inLine.flatMap(([from, to]) => [from, to])])].sort((a, b) => a - b);
  const runs: TextRun[] = [];
  edges.slice(0, -1).forEach((from, index) => {
    const to = edges[index + 1]!;
    const has = (style: 'b' | 'i') => inLine.some(([start, stop, own]) => own === style && start <= from && to <= stop);
    runs.push({ text: line.slice(from, to), isBold: has('b'), isItalic: has('i') });
  });
  return runs;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/**
 * The row with an empty cell at every place that no cell of this or an earlier row covers, so that a table drawn from
 * it is a full rectangle. Throws RangeError where two cells cover one place or one reaches past the last column.
 */
export function filledRows(rows: readonly (readonly PlacedCell[])[], columnCount: number): PlacedCell[][] {
  const coveredUntil = new Array<number>(columnCount).fill(0);
  return rows.map((row, index) => {
    const cells = new Map(row.map((cell) => [cell.column, cell]));
    if (cells.size !== row.length || row.some((cell) => cell.column < 0 || cell.column >= columnCount)) {
      throw new RangeError(`Row ${index + 1} has cells at no place of its own`);
    }
    const filled: PlacedCell[] = [];
    for (let column = 0; column < columnCount; ) {
      const isCovered = coveredUntil[column]! > index;
      const cell = cells.get(column);
      if (isCovered && cell !== undefined) throw new RangeError(`Row ${index + 1}, column ${column + 1} is covered already`);
      if (isCovered) {
        column += 1;
        continue;
      }
      const placed = cell ?? { column, text: '' };
      const width = placed.columnsSpanned ?? 1;
      // A cell below a tall one ends where the tall one stands.
      for (let reach = 0; reach < width; reach += 1) {
        if (column + reach >= columnCount || coveredUntil[column + reach]! > index || (reach > 0 && cells.has(column + reach))) {
          throw new RangeError(`Row ${index + 1}, column ${column + 1} reaches over another cell`);
        }
        coveredUntil[column + reach] = index + Math.min(placed.rowsSpanned ?? 1, rows.length - index);
      }
      filled.push({ ...placed, rowsSpanned: Math.min(placed.rowsSpanned ?? 1, rows.length - index) });
      column += width;
    }
    return filled;
  });
}
