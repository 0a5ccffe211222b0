import type { SourceFormat } from './source-format.js';

/** Where something stands in the source, for people. Every number counts from 1; what a kind of source does not have is left out. */
export interface Place {
  readonly page?: number;
  /** The name of a worksheet. */
  readonly sheet?: string;
  /** The line of a text, or the paragraph of a Word document. */
  readonly line?: number;
  /** Which table of the document. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

const LETTERS = 26;

/** A column as a spreadsheet names it. @example columnName(28) → "AB" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % LETTERS));
  return column > LETTERS ? columnName(Math.floor((column - 1) / LETTERS)) + letter : letter;
}

/**
 * The place in Vietnamese, as a person would look for it: a text has lines ("dòng"), which hold its columns; a document has
 * paragraphs ("đoạn").
 *
 * @example describePlace({ line: 92, column: 1 }, 'text') → 'dòng 92, cột 1'
 * @example describePlace({ sheet: 'Phụ lục', row: 7, column: 4 }) → 'trang tính "Phụ lục", ô D7'
 * @example describePlace({ table: 2, row: 14, column: 3 }) → 'bảng 2, dòng 14, cột 3'
 */
export function describePlace({ page, sheet, line, table, row, column }: Place, format?: SourceFormat): string {
  if (sheet !== undefined) {
    const cell = row === undefined ? [] : [column === undefined ? `dòng ${row}` : `ô ${columnName(column)}${row}`];
    return [`trang tính "${sheet}"`, ...cell].join(', ');
  }
  const isText = format === 'text' && line !== undefined;
  const parts = [
    isText ? `dòng ${line}` : null,
    page === undefined ? null : `trang ${page}`,
    table === undefined ? null : `bảng ${table}`,
    row === undefined ? null : `dòng ${row}`,
    column === undefined ? null : `cột ${column}`,
    line === undefined || isText ? null : `đoạn ${line}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
