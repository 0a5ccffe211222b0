import type { Page, Paragraph } from '../../src/model/page.js';
import { readProse, type ProseTable } from '../../src/prose/read-prose.js';

export const pageOf = (...lines: string[]): Page => ({
  format: 'text',
  remarks: [],
  blocks: lines.map((text, at): Paragraph => ({ kind: 'paragraph', id: `b${at}`, text, marks: [], place: { line: at + 1 } })),
});

/** A row in short: [kind, number, name, who, when]; who and when from whatever columns tell them. */
export function rowsOf(found: ProseTable | null): string[][] {
  const textOf = (cells: ProseTable['table']['rows'][number]['cells'], ...meanings: string[]): string =>
    found!.table.columns.filter(({ meaning, key }) => meanings.includes(meaning) && cells[key]).map(({ key }) => cells[key]!.text).join(' + ');
  return (found?.table.rows ?? []).map(({ kind, printedNumber, cells }) => [kind, printedNumber, textOf(cells, 'name'), textOf(cells, 'parties', 'lead', 'coordinating'), textOf(cells, 'schedule')]);
}

export const readLines = (...lines: string[]): ProseTable | null => readProse(pageOf(...lines), new Set(), 0);
export const rowsIn = (...lines: string[]): string[][] => rowsOf(readLines(...lines));
