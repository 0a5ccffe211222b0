import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentsOf } from '#annex-reader';
import { readSource } from '../../src/source/read-source.js';
import { readTables, type RawTable, type TablesOnPage } from '../../src/table/read-tables.js';
import { meanings } from './reading-back.js';

const FOLDER = process.env.SEEDS_DIR ?? join(process.cwd(), '..', 'shared', 'seeds');
const isPresent = existsSync(FOLDER);

async function read(name: string): Promise<TablesOnPage & { cells: string[] }> {
  const page = await readSource({ name, bytes: readFileSync(join(FOLDER, name)) });
  return { ...readTables(page), cells: [...fragmentsOf(page)].filter((fragment) => !('kind' in fragment)).map(({ id }) => id) };
}

const counts = (table: RawTable | undefined): string => {
  const kinds = new Map<string, number>();
  for (const { kind } of table?.rows ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => `${count} ${kind}`).sort().join(', ');
};
const asked = (table: RawTable | undefined): string[] => [...(table?.doubts ?? []), ...(table?.rows ?? []).flatMap(({ doubts }) => doubts)].map(({ code }) => code).filter((code) => ['joinUnsure', 'rowKindUnsure', 'numberSkipped', 'columnUnknown', 'tableUnknown', 'headingMissing'].includes(code));
const cutRows = (table: RawTable | undefined): string[] => (table?.rows ?? []).filter(({ places }) => places.length > 1).map(({ printedNumber }) => printedNumber);

if (!isPresent) {
  it('the five source documents are not here, so their tables are not read in this run', () => {
    console.warn(`Not found: ${FOLDER} (set SEEDS_DIR).`);
    expect(isPresent).toBe(false);
  });
} else describe('the five source documents', () => {
  it('Ba Tơ: 45 activities in 13 sections, and an annex of 12 rows', async () => {
    const { tables } = await read('ba-to-2024.txt');
    expect(tables.map(({ kind }) => kind)).toEqual(['activities', 'indicators']);
    expect(tables.map(counts)).toEqual(['13 section, 45 item', '1 group, 2 subItem, 9 item']);
    expect(tables.map(meanings)).toEqual([['number', 'name', 'results', 'parties', 'schedule'], ['number', 'name', 'measureUnit', 'target', 'parties']]);
    expect(tables[0]?.rows.filter(({ kind }) => kind === 'item').map(({ printedNumber }) => printedNumber)).toEqual(Array.from({ length: 45 }, (_, at) => `${at + 1}`));
    expect(cutRows(tables[0])).toEqual(['3', '18', '20', '23', '27', '29', '32', '35', '37', '38', '40', '43']);
    expect(cutRows(tables[1])).toEqual(['9']);
    expect(tables[0]?.rows.find(({ printedNumber }) => printedNumber === '3')?.cells.c4?.text).toBe('Thường xuyên');
    expect(tables[0]?.rows.find(({ printedNumber }) => printedNumber === '26')?.cells.c3?.text).toBe('');
    expect(tables.flatMap(asked)).toEqual([]);
  });

  it('Đắk Hà: 14 rows in 5 sections under a heading of two rows', async () => {
    const { tables } = await read('dak-ha-2024.txt');
    expect(tables.map(counts)).toEqual(['14 item, 5 section']);
    expect(meanings(tables[0])).toEqual(['number', 'name', 'lead', 'coordinating', 'measureUnit', 'target', 'basis']);
    expect(cutRows(tables[0])).toEqual(['1']);
    expect(asked(tables[0])).toEqual([]);
  });

  it('Hà Giang: four tables, the last without heading', async () => {
    const { tables } = await read('so-nn-ha-giang-2024.txt');
    expect(tables.map(counts)).toEqual(['1 group, 2 subItem, 6 item', '10 item', '7 item', '1 item']);
    expect(tables.every((table) => meanings(table).join(' ') === 'number name measureUnit target lead evaluating')).toBe(true);
    expect(tables.map(({ title }) => title.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.']);
    expect(tables[2]?.rows[1]?.cells.c5?.text).toBe('Phòng Tổ chức cán bộ Sở');
    expect(tables.map(asked)).toEqual([[], [], [], ['headingMissing']]);
  });

  it('Lắk: eleven communes by four columns', async () => {
    const { tables } = await read('lak-2022.txt');
    expect(tables.map(({ kind }) => kind)).toEqual(['matrix']);
    expect(tables.map(counts)).toEqual(['11 item']);
    expect(meanings(tables[0])).toEqual(['number', 'unit', 'context', 'target', 'baseline', 'target']);
    expect(tables[0]?.note).toMatch(/^Ghi chú: .*80/s);
  });

  it('Kon Tum: five sections, two groups, twenty measured rows', async () => {
    const { tables } = await read('kon-tum-2022.txt');
    expect(tables.map(counts)).toEqual(['14 item, 2 group, 5 section, 6 subItem']);
    expect(cutRows(tables[0])).toEqual(['2', '2', '4']);
    expect(asked(tables[0])).toEqual([]);
  });

  it.each(['ba-to-2024.txt', 'dak-ha-2024.txt', 'so-nn-ha-giang-2024.txt', 'lak-2022.txt', 'kon-tum-2022.txt'])('every cell of %s has exactly one use', async (name) => {
    const { uses, cells } = await read(name);
    const used = uses.map(({ fragmentId }) => fragmentId);
    expect(new Set(used).size).toBe(used.length);
    expect(cells.filter((id) => !used.includes(id))).toEqual([]);
  });
});
