import type { TextRecord } from './text-records.js';

const SEPARATOR = /^\s*\|?(?:\s*:?-{2,}:?\s*\|){1,60}(?:\s*:?-{2,}:?)?\s*$/;
/** A bar with room around it parts cells; one inside a word does not. */
const BAR = /\s\|(?:\s|$)/;

/** Whether a line is a row of a table drawn with bars: "| a | b |". */
function isDrawnRow(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length > 3 && trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.indexOf('|', 1) < trimmed.length - 1;
}

/** Fewer lines with bars but without frame are a line that happens to hold one. */
const FEWEST_BARE = 2;

/**
 * Where the table of bars that begins at `from` ends; `from` itself when none does. Pages of laws leave the frame out:
 * "a | b |", and two such lines are a table.
 */
export function pipeTableEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && (isDrawnRow(lines[end]!) || BAR.test(lines[end]!))) end += 1;
  return end - from >= FEWEST_BARE || (end > from && isDrawnRow(lines[from]!)) ? end : from;
}

/** The rows with their cells; the row of dashes that only draws is left out. */
export function pipeRows(records: readonly TextRecord[]): TextRecord[] {
  return records
    .filter(({ cells }) => !SEPARATOR.test(cells[0]!))
    .map(({ cells, line }) => ({ line, cells: cellsOf(cells[0]!.trim()) }));
}

function cellsOf(line: string): string[] {
  const isDrawn = isDrawnRow(line);
  const inside = (isDrawn ? line.slice(1, -1) : line.replace(/^\|\s/, '').replace(/\s\|$/, '')).replaceAll('\\|', '\uE000');
  return inside.split(isDrawn ? '|' : /\s\|(?=\s|$)/).map((cell) => cell.replaceAll('\uE000', '|').trim());
}
