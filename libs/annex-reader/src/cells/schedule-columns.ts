import { plainForm } from '#domain';
import type { ColumnReading } from '../model/reading.js';
import type { RawRow, RawTable } from '../table/raw-table.js';
import { cellWords, columnsOf, headingPath, oneLine } from './indicator-cells.js';

/** Marks that tick a column off: "x" below "Quý II". */
const TICK = /^(?:[xXvV✓✔☑●•■*+]|có)$/u;
/** "x" says when only together with what stands over it. @example isTick(' X ') → true */
export const isTick = (text: string): boolean => TICK.test(oneLine(text));

const BEGINS = /^(?:thoi gian |thoi diem |ngay )?(?:bat dau|khoi cong|khoi dau|tu)(?![\p{L}])/u;
const ENDS = /^(?:thoi gian |thoi diem |thoi han |ngay )?(?:ket thuc|hoan thanh|den|xong)(?![\p{L}])/u;
/** "I", "02": a heading that only counts what stands over it. */
const ORDINAL = /^(?:[IVX]{1,4}|\d{1,2})$/u;

/**
 * The words of a row's time. Several columns for it are told as one wording that names each: the ticked ones by their headings,
 * and where work begins and ends.
 *
 * @example below "Bắt đầu" and "Kết thúc": "01/2025", "6/2025" → "Từ 01/2025 đến 6/2025"; ticks below "Quý I" and "Quý II" → "Quý I - Quý II"
 */
export function scheduleTextOf(table: RawTable, row: RawRow): string {
  const times = columnsOf(table, 'schedule');
  // Where work begins is no time of its own and may be kept as another column; it belongs to the end that is printed beside it.
  const beginning = times.length === 1 && edgeOf(times[0]!) === 'ends' ? table.columns.find((column) => column.meaning === 'other' && edgeOf(column) === 'begins') : undefined;
  const columns = beginning ? [beginning, ...times] : times;
  const filled = columns.filter((column) => cellWords(row, column) !== '');
  if (columns.length < 2) return filled[0] ? (row.cells[filled[0].key]?.text ?? '') : '';
  const ticked = filled.filter((column) => TICK.test(cellWords(row, column)));
  const written = filled.filter((column) => !ticked.includes(column)).map((column) => saidIn(column, oneLine(row.cells[column.key]?.text ?? '')));
  const begins = written.find(({ edge }) => edge === 'begins');
  const ends = written.find(({ edge }) => edge === 'ends');
  const span = begins && ends ? [`Từ ${begins.text} đến ${ends.text}`] : [];
  const isSpan = begins !== undefined && ends !== undefined;
  const others = written.filter((one) => !(isSpan && (one === begins || one === ends))).map(({ text, edge }) => (edge === 'begins' ? `Từ ${text}` : text));
  return [...ticksIn(table, columns, ticked), ...span, ...others].join(';\n');
}

type Edge = 'begins' | 'ends' | null;

function edgeOf({ heading }: ColumnReading): Edge {
  const words = plainForm(oneLine(heading));
  return BEGINS.test(words) ? 'begins' : ENDS.test(words) ? 'ends' : null;
}

const saidIn = (column: ColumnReading, text: string): { text: string; edge: Edge } => ({ text, edge: edgeOf(column) });

/** Neighbouring ticks are a range, others stand for themselves. */
function ticksIn(table: RawTable, columns: readonly ColumnReading[], ticked: readonly ColumnReading[]): string[] {
  const runs: ColumnReading[][] = [];
  for (const column of ticked) {
    const run = runs.at(-1);
    if (run && columns.indexOf(run.at(-1)!) + 1 === columns.indexOf(column)) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => [run[0]!, ...(run.length > 1 ? [run.at(-1)!] : [])].map((column) => nameOf(table, column)).join(' - '));
}

/** "II" below "Quý" is "Quý II"; below "Thời gian thực hiện (tháng)" a number is a month. */
function nameOf(table: RawTable, column: ColumnReading): string {
  const heading = oneLine(column.heading);
  if (!ORDINAL.test(heading)) return heading;
  const path = plainForm(headingPath(table, column));
  const kind = /(?<![\p{L}])quy(?![\p{L}])/u.test(path) || (/^[IVX]/u.test(heading) && !/thang/u.test(path)) ? 'Quý' : 'Tháng';
  return `${kind} ${heading}`;
}
