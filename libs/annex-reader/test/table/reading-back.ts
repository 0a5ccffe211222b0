import type { ReadColumn } from '#annex-reader';
import type { RawRow, RawTable } from '../../src/table/read-tables.js';

/** A row as a test speaks of it: kind, number, whose it is, and the words by what their column means. */
export interface PlainRow {
  readonly kind: string;
  readonly number: string;
  readonly under: string | null;
  readonly words: Readonly<Partial<Record<ReadColumn, string>>>;
}

function wordsOf(table: RawTable, row: RawRow, isWithHeld: boolean): PlainRow['words'] {
  const words: Partial<Record<ReadColumn, string>> = {};
  for (const { key, meaning } of table.columns) {
    const cell = row.cells[key];
    if (meaning === 'number' || meaning === 'heading' || !cell || cell.text === '' || (!isWithHeld && cell.origin !== 'own')) continue;
    words[meaning] = words[meaning] === undefined ? cell.text : `${words[meaning]} + ${cell.text}`;
  }
  return words;
}

/** The rows of a read table without keys and places; `own` leaves out what merged cells and groups say. */
export function plainRows(table: RawTable | undefined, isWithHeld = true): PlainRow[] {
  if (!table) return [];
  const byKey = new Map(table.rows.map((row) => [row.key, row]));
  const nameOf = (row: RawRow): string => row.printedNumber || (wordsOf(table, row, true).name ?? '');
  return table.rows.map((row) => {
    const above = row.parentKey === null ? undefined : byKey.get(row.parentKey);
    return { kind: row.kind, number: row.printedNumber, under: above ? nameOf(above) : null, words: wordsOf(table, row, isWithHeld) };
  });
}

/** One line per row, for short expectations. @example "item 1 < I: Lập danh sách" */
export const outline = (table: RawTable | undefined): string[] =>
  plainRows(table).map(({ kind, number, under, words }) => `${[kind, number].filter(Boolean).join(' ')}${under === null ? '' : ` < ${under}`}: ${words.name ?? words.unit ?? Object.values(words).join(' / ')}`);

export const meanings = (table: RawTable | undefined): string[] => (table?.columns ?? []).filter(({ meaning }) => meaning !== 'heading').map(({ meaning }) => meaning);
