import { fold } from '#domain';
import type { ReadColumn } from '../model/reading.js';
import type { ColumnDraft } from './column-draft.js';
import { anyText, ownText, type BodyRow } from './slot.js';

/** Columns that hold one meaning only once in a table. */
const ONCE = ['name', 'measureUnit', 'unit'] as const;

/** Of several columns that could name the line (or be its unit) the likeliest is left; the others keep their words as results or others. */
export function keepOnce(drafts: ColumnDraft[], rows: readonly BodyRow[]): void {
  for (const meaning of ONCE) {
    const all = drafts.filter((draft) => draft.meaning === meaning);
    const rankOf = (draft: ColumnDraft): number => likelihoodOf(draft, meaning) + (meaning === 'name' && headsSections(draft, all, drafts, rows) ? BESIDE_NUMBER : 0);
    const [first, ...more] = all.map((draft) => ({ draft, rank: rankOf(draft) })).sort((a, b) => b.rank - a.rank);
    for (const { draft } of more) draft.meaning = meaning === 'name' && draft.options.includes('results') ? 'results' : 'other';
    if (first && meaning === 'unit' && drafts.some((draft) => draft.meaning === 'name')) first.draft.meaning = 'parties';
  }
}

const BESIDE_NUMBER = 0.7;

/**
 * Beside the number, and the only one of those that could name the line with words where a section begins; or a criterion, where
 * points are counted: what is to be done about it stands in another column.
 */
export function headsSections({ column, heading }: ColumnDraft, candidates: readonly ColumnDraft[], drafts: readonly ColumnDraft[], rows: readonly BodyRow[]): boolean {
  if (candidates.every((other) => other.column === column) || drafts[column - 1]?.meaning !== 'number') return false;
  if (/^(ten )?tieu chi\b/.test(fold(heading.text)) && drafts.some((other) => /^(ket qua )?(tong )?(so )?diem\b/.test(fold(other.heading.text)))) return true;
  const others = candidates.filter((other) => other.column !== column);
  return rows.some(({ slots }) => ownText(slots[column - 1]) !== '' && ownText(slots[column]) !== '' && others.every((other) => anyText(slots[other.column]) === ''));
}

/** What is done names the line rather than what it is done for, or what is found wanting. */
function wordRank(heading: string): number {
  if (/^(hoat dong|nhiem vu cu the|cong viec|noi dung cong viec|noi dung cu the|dau viec|viec)\b/.test(heading)) return 0.6;
  return /^(muc tieu|linh vuc|nhom|chuong trinh|nhiem vu chung|noi dung chung|nhiem vu trong tam|tieu chi|(noi dung )?(ton tai|han che|kho khan|vuong mac))\b/.test(heading) ? -0.6 : 0;
}

/** Of two columns that could name the line, the fuller one does. */
const likelihoodOf = ({ content, isByContent, options, heading }: ColumnDraft, meaning: ReadColumn): number =>
  wordRank(fold(heading.text)) + content.filled / Math.max(1, content.rows) + Math.min(0.4, content.averageLength / 200) + (options[0] === meaning ? 0.5 : 0) - (isByContent ? 1 : 0);
