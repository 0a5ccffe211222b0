import type { TextRecord } from './text-records.js';

const SEPARATOR = /^\s*\|(?:\s*:?-{2,}:?\s*\|){1,60}\s*$/;

/** Whether a line is a row of a table drawn with bars: "| a | b |". */
export function isPipeRow(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length > 3 && trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.indexOf('|', 1) < trimmed.length - 1;
}

/** The rows with their cells; the row of dashes that only draws is left out. */
export function pipeRows(records: readonly TextRecord[]): TextRecord[] {
  return records
    .filter(({ cells }) => !SEPARATOR.test(cells[0]!))
    .map(({ cells, line }) => ({ line, cells: cellsOf(cells[0]!.trim()) }));
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .replaceAll('\\|', '\uE000')
    .split('|')
    .map((cell) => cell.replaceAll('\uE000', '|').trim());
}
