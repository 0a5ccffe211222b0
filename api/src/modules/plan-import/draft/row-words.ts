import type { RowReading, TableReading } from '#annex-reader';

/** The words of a row that is neither an activity nor an indicator: its name cell, or whatever it has to say. */
export function rowWords(row: RowReading, table: TableReading): string {
  const named = table.columns.filter(({ meaning }) => meaning === 'name').map(({ key }) => row.cells[key]?.text ?? '');
  const words = named.filter((text) => text !== '');
  if (words.length > 0) return words.join('\n');
  const numbers = new Set(table.columns.filter(({ meaning }) => meaning === 'number').map(({ key }) => key));
  const others = Object.entries(row.cells).filter(([key, { text }]) => text !== '' && !numbers.has(key)).map(([, { text }]) => text);
  return [...new Set(others)].join('\n');
}
