import { fold } from '#domain';
import type { Place } from '../../model/place.js';
import type { DraftRow } from '../layout/page-builder.js';
import { flowText, textOfLine, type Segment, type TextLine } from './text-lines.js';

export interface AlignedTable {
  readonly top: number;
  readonly rows: readonly DraftRow[];
}

interface Aligned {
  readonly table: AlignedTable | null;
  /** Which of the lines it took: [from, to). */
  readonly from: number;
  readonly to: number;
}

const HEADINGS = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[a-zđ])\s*[.)]?$/;
const NARROWEST_GUTTER = 5;
/** Lines further apart than so many sizes of letters are no longer the same table. */
const FARTHEST = 4;

const NONE: Aligned = { table: null, from: 0, to: 0 };

/**
 * A table without lines: from a line that begins with the heading of ordinals on, the words stand in columns with empty gutters
 * between them. A row begins where an ordinal stands, or after a gap wider than between lines.
 */
export function alignedTable(lines: readonly TextLine[], placeAt: (row: number, column: number) => Place): Aligned {
  const from = lines.findIndex(isHeadingLine);
  if (from < 0) return NONE;
  const run = lines.slice(from, endOfRun(lines, from));
  const columns = columnsOf(run);
  if (columns.length < 3) return NONE;
  const rows = rowsOf(run, columns).map((row, index): DraftRow => ({
    isMarkedHeading: false,
    cells: columns.map((column, at) => ({
      content: flowText(row.map((line) => within(line, columns, at)).filter((line) => line !== null), column.right),
      column: at,
      columnSpan: 1,
      rowSpan: 1,
      place: placeAt(index + 1, at + 1),
    })),
  }));
  return { table: { top: run[0]!.y, rows }, from, to: from + run.length };
}

function isHeadingLine(line: TextLine): boolean {
  return line.segments.length >= 3 && HEADINGS.has(fold(textOfLine({ ...line, segments: [line.segments[0]!] })));
}

function endOfRun(lines: readonly TextLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length && lines[end]!.y - lines[end - 1]!.y <= FARTHEST * lines[end]!.size) end += 1;
  return end;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns are what is left between the gutters that no word of a full line reaches into; headings of sections go over several. */
function columnsOf(run: readonly TextLine[]): Column[] {
  const full = Math.max(3, Math.ceil(run[0]!.segments.length * 0.6));
  const segments = run.filter((line) => line.segments.length >= full).flatMap((line) => line.segments);
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...segments].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left - last.right < NARROWEST_GUTTER) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function rowsOf(run: readonly TextLine[], columns: readonly Column[]): TextLine[][] {
  const rows: TextLine[][] = [];
  const usual = usualGap(run);
  for (const [index, line] of run.entries()) {
    const first = line.segments[0]!;
    const isNumbered = first.left < columns[0]!.right && ORDINAL.test(textOfLine({ ...line, segments: [first] }));
    const isApart = index > 0 && line.y - run[index - 1]!.y > 1.35 * usual;
    if (index === 0 || isNumbered || isApart) rows.push([line]);
    else rows.at(-1)!.push(line);
  }
  return rows;
}

function usualGap(run: readonly TextLine[]): number {
  const gaps = run.slice(1).map((line, index) => line.y - run[index]!.y).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? 0;
}

/** The part of a line that stands in a column: each segment belongs to the column it begins in. */
function within(line: TextLine, columns: readonly Column[], at: number): TextLine | null {
  const columnOf = ({ left }: Segment): number => Math.max(0, columns.findLastIndex((column) => column.left <= left + NARROWEST_GUTTER));
  const segments = line.segments.filter((segment) => columnOf(segment) === at);
  if (segments.length === 0) return null;
  return { ...line, segments, left: segments[0]!.left, right: segments.at(-1)!.right };
}
