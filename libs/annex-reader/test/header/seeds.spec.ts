import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeliverables } from '../../src/cells/read-deliverables.js';
import { readCitations } from '../../src/citation/read-citations.js';
import { readHeader } from '../../src/header/read-header.js';
import { pageOfText } from './page-of.js';

const SEEDS = process.env['SEEDS_DIR'] ?? join(process.cwd(), '..', 'shared', 'seeds');
const hasSeeds = existsSync(SEEDS);
if (!hasSeeds) console.warn(`The documents of the authorities are not at ${SEEDS}: their heads are not read here (set SEEDS_DIR).`);
const textOf = (name: string): string => readFileSync(join(SEEDS, `${name}.txt`), 'utf8');

const EXPECTED: Record<string, { head: object; bases: number; recipients: number; doubts: string[] }> = {
  'ba-to-2024': {
    head: { kind: 'decision', number: '486', symbol: 'QĐ-UBND', issuedOn: '2024-02-26', issuer: 'Chủ tịch UBND huyện Ba Tơ', issuedAt: null, year: 2024, signerTitle: 'CHỦ TỊCH', signerName: 'Phạm Xuân Vinh' },
    bases: 19, recipients: 12, doubts: ['citationDateImplausible legalBases.18'],
  },
  'kon-tum-2022': {
    head: { kind: 'decision', number: null, symbol: 'QĐ-UBND', issuedOn: null, issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Kon Tum', year: 2022, signerTitle: 'CHỦ TỊCH', signerName: 'Lê Ngọc Tuấn' },
    bases: 7, recipients: 13, doubts: ['symbolBlank number', 'dateBlank issuedOn'],
  },
  'lak-2022': {
    head: { kind: 'decision', number: null, symbol: 'QĐ-UBND', issuedOn: null, dateWords: 'ngày /5/2022', issuer: 'Chủ tịch UBND huyện Lắk', year: 2022, signerName: 'Nay Y Phú' },
    bases: 10, recipients: 8, doubts: ['symbolBlank number', 'dateBlank issuedOn'],
  },
  'dak-ha-2024': { head: { kind: 'annex', number: null, issuer: null, year: 2024, signerName: null }, bases: 0, recipients: 0, doubts: ['symbolBlank number', 'dateBlank issuedOn', 'issuerUnknown issuer'] },
  'so-nn-ha-giang-2024': {
    head: { kind: 'annex', number: '55', symbol: 'QĐ-SNN-TCCB', issuedOn: '2024-02-16', issuer: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang', year: 2024 },
    bases: 0, recipients: 0, doubts: [],
  },
};

describe('the five documents', () => {
  if (!hasSeeds) {
    it('are not at hand', () => expect(existsSync(SEEDS)).toBe(false));
    return;
  }

  it.each(Object.entries(EXPECTED))('reads the head of %s', (name, { head, bases, recipients, doubts }) => {
    const { page, tableCells } = pageOfText(textOf(name));
    const { header } = readHeader(page, tableCells);
    expect(header).toMatchObject(head);
    expect(header.legalBases).toHaveLength(bases);
    expect(header.recipients).toHaveLength(recipients);
    expect(header.doubts.map(({ code, field }) => `${code} ${field}`)).toEqual(doubts);
  });

  it('reads every basis of Đắk Hà with its place in the letter, and none in a basis that is no document', () => {
    const bases = textOf('dak-ha-2024').split('\n').map((line) => line.split('\t')).filter((cells) => cells.length === 7 && /^(?:Tối thiểu )?\d+$/.test(cells[5]!)).map((cells) => readCitations(cells[6]!));
    expect(bases.map((cited) => cited.map(({ number, pinpoint }) => [number, pinpoint?.replace(/\D+$/, '').split(' ').at(-1) ?? null]))).toEqual([
      ...['4', '5', '6'].map((place) => [['01', null], ['221', place]]),
      ...[0, 1].map(() => [['76', null], ['45', null]]),
      ...['5', '6', '7', '11', '12'].map((place) => [['02', null], ['221', place]]),
      [['876', '2']], [['876', '2']], [], [],
    ]);
  });

  it('lists the results of Ba Tơ', () => {
    const cells = textOf('ba-to-2024').split('\n').map((line) => line.split('\t')).filter((row) => row.length === 5 && /^\d+$/.test(row[0]!) && row[2] !== '%');
    const counts = Object.fromEntries(cells.map((row) => [row[0], readDeliverables(row[2]!.replace(/<ul>|<\/ul>|<li>|<\/li>/g, '\n')).length]));
    // 18, 27, 35 and 43 are cut by a page, which is put together before a cell is read.
    expect(counts).toMatchObject({ 1: 1, 2: 1, 7: 3, 8: 3, 12: 3, 22: 2, 28: 3, 30: 3, 34: 2, 45: 2 });
  });
});
