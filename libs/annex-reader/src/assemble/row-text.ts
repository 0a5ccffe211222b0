import type { ColumnReading, ReadColumn } from '../model/reading.js';
import type { RawRow, RawTable } from '../table/raw-table.js';

/** A cell's words, '' where the row has no such cell. */
export function cellText(row: RawRow, column: ColumnReading): string {
  return row.cells[column.key]?.text ?? '';
}

/** The columns of the meanings asked for that hold words in this row, in printed order. */
export function filledColumns(table: RawTable, row: RawRow, ...meanings: readonly ReadColumn[]): ColumnReading[] {
  return table.columns.filter((column) => meanings.includes(column.meaning) && cellText(row, column) !== '');
}

/** The words of the first column with this meaning. */
export function textOf(table: RawTable, row: RawRow, meaning: ReadColumn): string {
  const [column] = filledColumns(table, row, meaning);
  return column ? cellText(row, column) : '';
}

/** The words of several columns under their headings; one alone stands as printed. @example "Chủ trì: Sở Nội vụ\nPhối hợp: Sở Tài chính" */
export function labelledText(row: RawRow, columns: readonly ColumnReading[], isAlwaysLabelled: boolean): string {
  const [only] = columns;
  if (columns.length === 1 && only && !isAlwaysLabelled) return cellText(row, only);
  return columns.map((column) => labelled(column.heading, cellText(row, column))).join('\n');
}

function labelled(heading: string, text: string): string {
  const label = heading.replace(/\s+/gu, ' ').trim();
  return label === '' ? text : `${label}: ${text}`;
}
