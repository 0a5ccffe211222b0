import { join } from 'node:path';
import { compareReading, precisionOf, recallOf, totalOf, type Comparison } from './compare.mjs';
import { labelledDocuments, seedsFolder, type LabelledDocument } from './documents.mjs';
import { fragmentsOf, type Page } from '../../libs/annex-reader/src/model/page.js';
import type { FragmentUse, Reading } from '../../libs/annex-reader/src/model/reading.js';
import { readPage } from '../../libs/annex-reader/src/read-annex.js';
import { readSource } from '../../libs/annex-reader/src/source/read-source.js';

const root = join(__dirname, '..', '..');
const directory = { units: [], groups: [], ownerUnitId: null };
const documents = labelledDocuments(root);
const ofSet = (wanted: LabelledDocument['set']) => documents.filter(({ set }) => set === wanted);
const LONG = 120_000;

interface Read {
  readonly page: Page;
  readonly reading: Reading;
  readonly comparison: Comparison;
}

const read = new Map<LabelledDocument, Promise<Read>>();

/** Each document is read once, whichever test asks first. */
function readingOf(document: LabelledDocument): Promise<Read> {
  const known = read.get(document) ?? readDocument(document);
  read.set(document, known);
  return known;
}

async function readDocument({ label, source }: LabelledDocument): Promise<Read> {
  const page = await readSource(await source());
  const reading = readPage(page, { directory });
  return { page, reading, comparison: compareReading(reading, label) };
}

describe('decisions of authorities', () => {
  const seeds = ofSet('seeds');
  if (seedsFolder(root) === null) {
    it('are not compared on this machine, and it is said', () => {
      console.warn('No folder of documents (SEEDS_DIR or ../shared/seeds): the readings of the five decisions are not compared here.');
      expect(seeds).toEqual([]);
    });
    return;
  }

  it('are the five that are labelled', () => {
    expect(seeds.map(({ name }) => name)).toEqual(['ba-to-2024', 'dak-ha-2024', 'kon-tum-2022', 'lak-2022', 'so-nn-ha-giang-2024']);
  });

  it.each(seeds.map((document) => [document.name, document] as const))('%s reads as a person reads it, every row and every cell', async (_, document) => {
    expect((await readingOf(document)).comparison.differences).toEqual([]);
  }, LONG);

  it.each(seeds.map((document) => [document.name, document] as const))('%s reads the same without the empty cells at the ends of its lines', async (_, { label, source }) => {
    const file = await source();
    const text = 'text' in file ? file.text.replace(/\t+$/gmu, '').replaceAll('\n', '\r\n') : '';
    expect(compareReading(readPage(await readSource({ text }), { directory }), label).differences).toEqual([]);
  }, LONG);
});

const SHARES = [['rows', 0.98], ['parties', 0.95], ['schedules', 0.97]] as const;

describe.each(['open', 'sealed', 'second', 'third', 'fourth'] as const)('%s documents of our own', (set) => {
  it.each(SHARES)('%s: of what is there and of what is read, a share of %p at least', async (area, share) => {
    const own = ofSet(set);
    expect(own.length).toBeGreaterThan(0);
    const counts = totalOf(await Promise.all(own.map(async (document) => (await readingOf(document)).comparison)))[area];
    expect(recallOf(counts)).toBeGreaterThanOrEqual(share);
    expect(precisionOf(counts)).toBeGreaterThanOrEqual(share);
  }, LONG);
});

describe('the measure itself', () => {
  const first = ofSet('open')[0]!;
  const withRows = (reading: Reading, change: (rows: Reading['tables'][number]['rows']) => Reading['tables'][number]['rows']): Reading => ({
    ...reading,
    tables: reading.tables.map((table, index) => (index === 0 ? { ...table, rows: change(table.rows) } : table)),
  });
  const wrong = ({ expected, found, right }: { expected: number; found: number; right: number }) => expected - right + found - right;

  it('notices a row that is missing, with everything in it', async () => {
    const { reading, comparison } = await readingOf(first);
    const lacking = compareReading(withRows(reading, (rows) => rows.filter((row) => row !== rows.find(({ activity }) => activity))), first.label);
    expect(wrong(lacking.counts.rows)).toBe(wrong(comparison.counts.rows) + 1);
    expect(lacking.counts.parties.right).toBeLessThan(comparison.counts.parties.right);
    expect(lacking.counts.schedules.right).toBeLessThan(comparison.counts.schedules.right);
  });

  it('notices a role that is another', async () => {
    const { reading, comparison } = await readingOf(first);
    const changed = withRows(reading, (rows) =>
      rows.map((row) => (row.activity ? { ...row, activity: { ...row.activity, parties: row.activity.parties.map((party) => ({ ...party, role: 'evaluating' as const })) } } : row)),
    );
    const { counts } = compareReading(changed, first.label);
    expect(counts.parties.right).toBe(0);
    expect(counts.rows).toEqual(comparison.counts.rows);
  });
});

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The words of the part of a reading that a use names; null where the part keeps values rather than words (the head) or words that stand elsewhere too (a repeated heading, the numbers below it). */
function wordsOf(reading: Reading, { fragmentId, reader }: FragmentUse): string | null {
  if (reader === 'leftovers') return reading.leftovers.filter((leftover) => leftover.fragmentId === fragmentId).map(({ text }) => text).join(' ');
  const [, index, part, row] = /^tables\.(\d+)\.(\w+)(?:\.(\d+))?/u.exec(reader) ?? [];
  const table = index === undefined ? undefined : reading.tables[Number(index)];
  if (!table) return reader.startsWith('header') ? null : '';
  if (part === 'title' || part === 'caption' || part === 'note') return table[part];
  if (part === 'columns') return table.columns.map(({ heading }) => heading).join(' ');
  if (part === 'rows') {
    const found = table.rows[Number(row)];
    return found ? [found.printedNumber, ...Object.values(found.cells).map(({ text }) => text)].join(' ') : '';
  }
  return part === 'repeatedHeading' || part === 'columnNumbers' ? null : '';
}

/** The cells of a row that was read from prose hold its sentences in parts, under the labels that head their columns. */
function isToldInCells(reading: Reading, { reader }: FragmentUse, text: string): boolean {
  const [, index, row] = /^tables\.(\d+)\.rows\.(\d+)\.cells$/u.exec(reader) ?? [];
  const table = reading.tables[Number(index)];
  const found = table?.rows[Number(row)];
  if (!table || !found || !table.doubts.some(({ code }) => code === 'tableFromProse')) return false;
  const headed = table.columns.filter(({ key }) => key in found.cells).map(({ key, heading }) => `${heading} ${found.cells[key]!.text}`);
  const words = new Set(wordList([found.printedNumber, ...headed].join(' ')));
  return wordList(text).every((word) => words.has(word));
}

const wordList = (text: string): string[] => text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

describe('nothing in a document is dropped silently', () => {
  it.each(documents.map((document) => [`${document.set}/${document.name}`, document] as const))('%s: every piece of text is read or left over, and stands in what it is said to be', async (_, document) => {
    const { page, reading } = await readingOf(document);
    const uses = new Map<string, FragmentUse[]>();
    for (const use of reading.uses) uses.set(use.fragmentId, [...(uses.get(use.fragmentId) ?? []), use]);
    const lost = [...fragmentsOf(page)].filter(({ id, text }) => {
      const letters = lettersOf(text);
      const own = uses.get(id) ?? [];
      const isKept = own.some((use) => {
        const words = wordsOf(reading, use);
        return words === null || lettersOf(words).includes(letters) || isToldInCells(reading, use, text);
      });
      return letters !== '' && !isKept;
    });
    // Those who write the reader must not see the words of a sealed document.
    const shown = (text: string) => (document.set !== 'seeds' && document.set !== 'open' ? '' : `: ${text}`);
    expect(lost.map(({ id, text }) => `${id} (${(uses.get(id) ?? []).map(({ reader }) => reader).join(', ') || 'no use'})${shown(text)}`)).toEqual([]);
  }, LONG);
});
