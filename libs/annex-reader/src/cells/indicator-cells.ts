import type { ColumnReading, ReadColumn } from '../model/reading.js';
import type { RawRow, RawTable } from '../table/raw-table.js';

/** A cell that holds only a dash, dots or nothing. */
const EMPTY = /^[\s\-–—_.…/]{0,40}$/u;

export const isEmptyCell = (text: string): boolean => EMPTY.test(text.slice(0, 41));

/** The words of a row's cell on one line; '' where there is none. */
export function cellWords(row: RawRow, column: ColumnReading | undefined): string {
  const text = column ? (row.cells[column.key]?.text ?? '') : '';
  return isEmptyCell(text) ? '' : oneLine(text);
}

export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const columnsOf = (table: RawTable, meaning: ReadColumn): ColumnReading[] => table.columns.filter((column) => column.meaning === meaning);

/** What a row says in the first filled column of a meaning, with its line breaks. */
export function wordsOf(table: RawTable, row: RawRow, meaning: ReadColumn): string {
  const column = columnsOf(table, meaning).find(({ key }) => !isEmptyCell(row.cells[key]?.text ?? ''));
  return column ? (row.cells[column.key]?.text ?? '').trim() : '';
}

/** A column's heading below those that stand over it. @example "Thực hiện trong năm 2024 – Giao chỉ tiêu" */
export function headingPath(table: RawTable, column: ColumnReading): string {
  const path: string[] = [];
  const byKey = new Map(table.columns.map((other) => [other.key, other]));
  for (let at: ColumnReading | undefined = column; at && path.length < 6; at = at.parentKey === null ? undefined : byKey.get(at.parentKey)) {
    const heading = oneLine(at.heading);
    if (heading !== '' && !path.includes(heading)) path.unshift(heading);
  }
  return path.join(' – ');
}
