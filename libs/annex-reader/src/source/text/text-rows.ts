import { SourceRefused } from '../../model/source-refused.js';
import type { DraftRow } from '../layout/page-builder.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import { inlineMarkup } from './inline-markup.js';
import type { TextRecord } from './text-records.js';

/** "1", "1.2.", "IV", "a)" at the beginning: such a line begins a row of its own. */
const ORDINAL = /^\s*(?:<\/?[a-z]{1,6}>\s*|\*{1,3}){0,3}(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Za-zđĐ])(?:<\/[a-z]{1,6}>|\*{1,3}){0,2}\s*(?:[.)/-]|\t|\s*$|\s+\p{Lu})/u;
const MOST_JOINED = 60;
/** Between heading and body of a table some converters draw a row of dashes. */
const DASHES = /^\s*:?-{2,}:?\s*$/;

interface BrokenRows {
  readonly rows: readonly TextRecord[];
  /** Lines after the table that do not belong to it. */
  readonly rest: readonly TextRecord[];
}

/**
 * Puts rows together that were copied with the line breaks inside their cells: a row that is too short takes the following
 * lines, if with them it has exactly the columns of the table and none of them looks like the beginning of a row.
 */
export function joinBrokenRows(records: readonly TextRecord[], after: readonly TextRecord[]): BrokenRows {
  const width = records.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const all = [...records, ...after];
  const rows: TextRecord[] = [];
  let index = 0;
  while (index < records.length) {
    const end = all[index]!.cells.length < width ? joinedEnd(all, index, width) : trailingEnd(all, index, width);
    rows.push(end === index + 1 ? all[index]! : joined(all.slice(index, end)));
    index = end;
  }
  const isDrawn = ({ cells }: TextRecord): boolean => cells.length > 1 && cells.every((cell) => DASHES.test(cell));
  return { rows: rows.filter((row) => !isDrawn(row)), rest: all.slice(index) };
}

function joinedEnd(records: readonly TextRecord[], from: number, width: number): number {
  let columns = records[from]!.cells.length;
  for (let at = from + 1; at < Math.min(records.length, from + MOST_JOINED); at += 1) {
    const { cells } = records[at]!;
    if (cells.length === width || startsRow(cells)) break;
    columns += cells.length - 1;
    if (columns > width) break;
    if (columns === width) return trailingEnd(records, at, width);
  }
  return from + 1;
}

/** Within a table a line without a tab that begins like the entry of a list goes on the last cell of a full row. */
function trailingEnd(records: readonly TextRecord[], at: number, width: number): number {
  let end = at + 1;
  while (width > 2 && end < records.length && isListEntry(records[end]!.cells)) end += 1;
  return end;
}

const isListEntry = (cells: readonly string[]): boolean => cells.length === 1 && /^\s*[-–+•]\s*\p{L}/u.test(cells[0]!);

function startsRow(cells: readonly string[]): boolean {
  return cells[0]!.trim() === '' || ORDINAL.test(cells.length > 1 ? `${cells[0]}\t` : cells[0]!);
}

function joined(records: readonly TextRecord[]): TextRecord {
  const cells = [...records[0]!.cells];
  for (const { cells: more } of records.slice(1)) {
    cells.push(`${cells.pop()}\n${more[0]}`, ...more.slice(1));
  }
  return { cells, line: records[0]!.line };
}

/** Rows on a grid; a line break within a cell stays one. */
export function draftRows(records: readonly TextRecord[]): DraftRow[] {
  if (records.some(({ cells }) => cells.length > SOURCE_LIMITS.columns)) throw new SourceRefused('tooManyCells', { columns: SOURCE_LIMITS.columns });
  return records.map(({ cells, line }) => ({
    isMarkedHeading: false,
    cells: cells.map((cell, column) => ({
      content: inlineMarkup(cell.includes('\n') ? cell.replaceAll('\n', '<br>') : cell),
      column,
      columnSpan: 1,
      rowSpan: 1,
      place: { line, column: column + 1 },
    })),
  }));
}
