import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents that the demonstration's annexes were taken from; they are no part of the repository. */
const FOLDER = process.env['SEEDS_DIR'] ?? join(process.cwd(), '..', 'shared', 'seeds');

const FILES = {
  'kon-tum-2022': 'kon-tum-2022.txt', 'lak-2022': 'lak-2022.txt', 'dak-ha-2024': 'dak-ha-2024.txt', 'ha-giang-2024': 'so-nn-ha-giang-2024.txt', 'ba-to-2024': 'ba-to-2024.txt',
} as const;
export type AnnexKey = keyof typeof FILES;
export const ANNEX_KEYS = Object.keys(FILES) as AnnexKey[];

export const hasSources = existsSync(FOLDER);

export const sourceText = (annex: AnnexKey): string => readFileSync(join(FOLDER, FILES[annex]), 'utf8');

/** Without tags and without the breaks that pages and lines make. */
export const plain = (text: string): string => text.normalize('NFC').replace(/<[^>]+>/g, '').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();

/** Every figure, date and number of a text, sorted. */
export const numbersOf = (text: string): string[] => (plain(text).match(/\d+(?:[.,/-]\d+)*/g) ?? []).sort();

const HEADER = /Số TT\t|^\t\t\t\tĐơn vị tính|(<b>)?STT(<\/b>)?\t|^\S?-----/;

/** The annex's tables column by column: what a page cuts in two follows itself in its column. */
export function columnsOfSource(annex: AnnexKey): string[] {
  const lines = sourceText(annex).split(/\r?\n/);
  const from = annex === 'ba-to-2024' ? lines.findIndex((line) => line.includes('VỀ CHỈ TIÊU LIÊN QUAN')) : 0;
  const rows = lines.slice(from).filter((line) => line.includes('\t') && !HEADER.test(line)).map((line) => line.split('\t'));
  return Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, index) => plain(rows.map((row) => row[index] ?? '').join(' ')));
}

export interface PrintedCell {
  readonly text: string;
  /** Long prose in our words: only its figures are compared. */
  readonly isRestated: boolean;
}

/**
 * Walks rows of cells (undefined where another cell covers) against the source: what is not in its column, or not in the
 * order of the rows; and the figures of each column, ours and the source's.
 */
export function walkAnnex(annex: AnnexKey, rows: readonly (readonly (PrintedCell | undefined)[])[]): { missing: string[]; ours: string[][]; theirs: string[][] } {
  const source = columnsOfSource(annex);
  const missing: string[] = [];
  const ours = source.map(() => '');
  const at = source.map(() => 0);
  rows.forEach((cells, row) => cells.forEach((cell, column) => {
    if (cell === undefined) return;
    ours[column] += ` ${cell.text}`;
    if (cell.isRestated || cell.text === '') return;
    const found = source[column]!.indexOf(plain(cell.text), at[column]);
    if (found < 0) missing.push(`row ${row + 1}, column ${column + 1}: ${cell.text}`);
    else at[column] = found + plain(cell.text).length;
  }));
  return { missing, ours: ours.map(numbersOf), theirs: source.map(numbersOf) };
}
