import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#domain';
import { readParties, type PartyColumn } from '../../src/cells/read-parties.js';

const ROOT = process.cwd();
const SEEDS = process.env['SEEDS_DIR'] ?? join(ROOT, '..', 'shared', 'seeds');
const COLUMNS: Record<string, Record<number, Partial<Record<PartyColumn, number>>>> = {
  'ba-to-2024': { 5: { parties: 3 } },
  'dak-ha-2024': { 7: { lead: 2, coordinating: 3 } },
  'so-nn-ha-giang-2024': { 6: { lead: 4, evaluating: 5 } },
  'kon-tum-2022': { 7: { lead: 2, coordinating: 3 } },
};

type Label = readonly [role: string, name: string, nature: string];
interface LabelledRow {
  readonly number?: string;
  readonly kind: string;
  readonly parties?: readonly Label[];
  readonly partiesOr?: readonly (readonly Label[])[];
}

const withoutMarkup = (cell: string): string =>
  cell.replace(/<\/?(?:ul|li|p)>/g, '\n').replace(/<[^<>]*>/g, '').replaceAll('&amp;', '&').replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim();

/** Rows of tab-separated lines by their number, what a page cut put together again. */
function rowsOf(document: string): string[][] {
  const widths = COLUMNS[document] ?? {};
  const rows: string[][] = [];
  for (const line of readFileSync(join(SEEDS, `${document}.txt`), 'utf8').split('\n')) {
    const cells = line.split('\t').map(withoutMarkup);
    const isHeading = /^(?:S[oố]? ?TT|STT|Số TT)$/i.test(cells[0] ?? '') || cells[2] === 'Đơn vị' || cells[4] === 'Đơn vị tính';
    if (!(cells.length in widths) || isHeading || /^-+$/.test(cells[0] ?? '')) continue;
    const last = rows.at(-1);
    if (cells[0] === '' && last && !/^- /.test(cells[1] ?? '')) cells.forEach((cell, at) => (last[at] = `${last[at] ?? ''} ${cell}`.trim()));
    else rows.push(cells);
  }
  // A heading over lettered rows has a lead for all of them and nothing else.
  return rows.filter((cells) => cells.length !== 7 || cells.slice(3, 6).some((cell) => cell !== ''));
}

function readRow(document: string, cells: readonly string[]): string[] {
  const columns = COLUMNS[document]?.[cells.length] ?? {};
  const found: string[] = [];
  for (const column of Object.keys(columns) as PartyColumn[]) {
    const place = cells.some((cell) => cell === '%') && document === 'ba-to-2024' ? 4 : (columns[column] ?? 0);
    for (const { role, name, nature } of readParties(cells[place] ?? '', column)) found.push(`${role} · ${fold(name)} · ${nature === 'openGroup' ? 'group' : nature}`);
  }
  return found;
}

/** "unit|external" and "name | other name" say that either is right; a body of one's own is told by the whole row, not by its cell. */
function isLabelled(read: readonly string[], labels: readonly Label[]): boolean {
  return read.length === labels.length && labels.every(([role, name, nature], at) =>
    name.split(' | ').some((one) => nature.replace('relative', 'unit').split('|').some((kind) => read[at] === `${role} · ${fold(one)} · ${kind}`)));
}

const isPresent = existsSync(join(SEEDS, 'ba-to-2024.txt'));

describe('the parties of the documents at hand, as labelled by hand', () => {
  if (!isPresent) {
    it('are not tried on this machine, and it is said', () => {
      console.warn(`The five documents are not in ${SEEDS} (set SEEDS_DIR): their parties are not tried here.`);
      expect(existsSync(SEEDS) && existsSync(join(SEEDS, 'dak-ha-2024.txt'))).toBe(false);
    });
    return;
  }

  it.each(Object.keys(COLUMNS))('%s: every row', (document) => {
    const label = JSON.parse(readFileSync(join(ROOT, 'test/reader/labels', `${document}.json`), 'utf8')) as { tables: { rows: LabelledRow[] }[] };
    const rows = rowsOf(document);
    const wanted = label.tables.flatMap((table) => table.rows).filter(({ parties }) => parties !== undefined && parties.length > 0);
    // Row 26 of Ba Tơ has no cell of its own: it is merged with the row above, which only the whole table tells.
    const read = rows.map((cells) => readRow(document, cells)).filter((parties) => parties.length > 0);
    const asked = wanted.filter(({ number }) => !(document === 'ba-to-2024' && number === '26'));
    const wrong = asked.flatMap(({ number, parties = [], partiesOr = [] }, at) =>
      [parties, ...partiesOr].some((labels) => isLabelled(read[at] ?? [], labels)) ? [] : [{ number, wanted: parties, read: read[at] }]);
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  });
});
