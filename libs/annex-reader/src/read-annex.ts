import { readTableRows, withDocumentDoubts } from './assemble/read-table-rows.js';
import { readHeader } from './header/read-header.js';
import type { UnitDirectory } from './model/directory.js';
import { DOUBT_CODES, type Doubt } from './model/doubt.js';
import { fragmentsOf, type Page } from './model/page.js';
import type { FragmentUse, Leftover, Reading, ReadingCounts, TableReading } from './model/reading.js';
import { readSource, type SourceFile } from './source/read-source.js';
import { readProse } from './prose/read-prose.js';
import { readTables, type TableOverrides, type TablesOnPage } from './table/read-tables.js';
import { levelOfIssuer } from './units/relative-party.js';
import { unitIndex } from './units/unit-index.js';

export interface ReadOptions {
  readonly directory: UnitDirectory;
  /** The plan's year where a person has said it; otherwise the document's own. Completes dates without a year. */
  readonly planYear?: number | null;
  /** A person's corrections of what columns and rows are. */
  readonly overrides?: TableOverrides;
}

/**
 * Reads a plan document: its head, its tables row by row, and what each row means, with doubts; what was understood and what
 * was not add up to the whole text (RULES.md A2). The same answer for the same bytes and directory.
 *
 * @throws SourceRefused when the file is not one to read (macros, too large, a scan …)
 * @example (await readAnnex({ name: 'ke-hoach.docx', bytes }, { directory })).counts → { sections: 13, activities: 45, … }
 */
export async function readAnnex(file: SourceFile, options: ReadOptions): Promise<Reading> {
  return readPage(await readSource(file), options);
}

/** As readAnnex, for a page that was laid out before: a corrected column or row is read anew without the file. */
export function readPage(page: Page, { directory, planYear, overrides }: ReadOptions): Reading {
  const { tables: raw, uses: tableUses, leftovers: besides } = tablesAndProse(page, overrides);
  const tableCells = new Set(tableUses.filter(({ reader }) => isOfCells(reader)).map(({ fragmentId }) => fragmentId));
  const { header: head, uses: headerUses } = readHeader(page, tableCells);
  const header = raw.length > 0 ? head : { ...head, doubts: [...head.doubts, { code: 'tableMissing' as const, field: null, params: {}, place: null }] };
  const index = unitIndex(directory, { ownerLevel: levelOfIssuer(header.issuer) });
  const tables = withDocumentDoubts(raw.map((table) => readTableRows(table, index, planYear ?? header.year, overrides?.[table.key])));
  const { leftovers, uses } = leftoversOf(page, [...tableUses, ...headerUses], withoutHeader(besides, headerUses));
  return { format: page.format, header, tables, leftovers, remarks: page.remarks, counts: countsOf(header.doubts, tables, leftovers), uses };
}

/** Where no table lists what is to be done, the prose may: a plan written in numbered lines. */
function tablesAndProse(page: Page, overrides: TableOverrides | undefined): TablesOnPage & { readonly leftovers: readonly Leftover[] } {
  const read = readTables(page, overrides);
  if (read.tables.some(({ kind }) => kind === 'activities')) return { ...read, leftovers: [] };
  const at = read.tables.length;
  const prose = readProse(page, new Set(read.uses.map(({ fragmentId }) => fragmentId)), at, overrides?.[`t${at}`]);
  if (!prose) return { ...read, leftovers: [] };
  return { tables: [...read.tables, prose.table], uses: [...read.uses, ...prose.uses], leftovers: prose.leftovers };
}

/** Titles and captions around a table may speak of the document as well; its cells do not. */
const isOfCells = (reader: string): boolean => !/\.(?:title|caption|note)$/u.test(reader);

/** What the head of the document takes up is read. */
function withoutHeader(leftovers: readonly Leftover[], headerUses: readonly FragmentUse[]): Leftover[] {
  const ids = new Set(headerUses.map(({ fragmentId }) => fragmentId));
  return leftovers.filter(({ fragmentId }) => !ids.has(fragmentId));
}

function byFragment(leftovers: readonly Leftover[]): Map<string, Leftover[]> {
  const found = new Map<string, Leftover[]>();
  for (const leftover of leftovers) {
    const others = found.get(leftover.fragmentId);
    if (others) others.push(leftover);
    else found.set(leftover.fragmentId, [leftover]);
  }
  return found;
}

/** `besides`: what a reader has left of fragments that it has read in part. */
function leftoversOf(page: Page, used: readonly FragmentUse[], besides: readonly Leftover[]): { leftovers: Leftover[]; uses: FragmentUse[] } {
  const ids = new Set(used.map(({ fragmentId }) => fragmentId));
  const parts = byFragment(besides);
  const leftovers: Leftover[] = [];
  for (const fragment of fragmentsOf(page)) {
    leftovers.push(...(parts.get(fragment.id) ?? []));
    if (parts.has(fragment.id)) continue;
    if (ids.has(fragment.id) || fragment.text.trim() === '') continue;
    const reason = 'kind' in fragment ? 'prose' : 'notUnderstood';
    leftovers.push({ fragmentId: fragment.id, text: fragment.text, place: fragment.place, reason });
  }
  return { leftovers, uses: [...used, ...leftovers.map(({ fragmentId }) => ({ fragmentId, reader: 'leftovers' }))] };
}

function countsOf(headerDoubts: readonly Doubt[], tables: readonly TableReading[], leftovers: readonly Leftover[]): ReadingCounts {
  const rows = tables.flatMap((table) => table.rows);
  const doubts = [...headerDoubts, ...tables.flatMap((table) => table.doubts), ...rows.flatMap((row) => row.doubts)];
  return {
    sections: rows.filter(({ kind }) => kind === 'section').length,
    activities: rows.filter(({ activity }) => activity !== null).length,
    indicators: rows.reduce((sum, row) => sum + row.indicators.length, 0),
    toSee: doubts.filter(({ code }) => DOUBT_CODES[code] === 'ask').length,
    leftovers: leftovers.filter(({ reason }) => reason === 'notUnderstood').length,
  };
}
