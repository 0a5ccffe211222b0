import type { Mark } from '../model/page.js';
import type { Place } from '../model/place.js';
import { beginsListEntry } from './row-number.js';

/** What stands at one column of a row: its own cell, or a merged cell that begins above. */
export interface Slot {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly fragmentIds: readonly string[];
  readonly isSpanned: boolean;
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
  readonly place: Place;
}

/** One row of a table's grids, in columns of the table. */
export interface BodyRow {
  /** Counted through the grids of the table, headings among them. */
  readonly index: number;
  readonly slots: readonly (Slot | null)[];
  /** The first row after a page's end: a new grid, or a heading printed again. */
  readonly isAfterBreak: boolean;
  readonly place: Place;
}

/** Its own words; '' where the cell is empty, missing or merged with one above. */
export function ownText(slot: Slot | null | undefined): string {
  return slot && !slot.isSpanned ? slot.text.trim() : '';
}

/** The words that hold at this place, from above too. */
export function anyText(slot: Slot | null | undefined): string {
  return slot ? slot.text.trim() : '';
}

/** The first letter is a small one, whatever brackets and quotes stand before it. */
export function beginsSmall(text: string): boolean {
  return /^[\s("'“‘[<]{0,4}\p{Ll}/u.test(text);
}

const NAME_TAILS = /^[-–]\s?(?:kế hoạch|thương binh|xã hội|hạ tầng|công nghệ|thể thao|du lịch|văn hóa|văn hoá|truyền thông|kỹ thuật|môi trường|đô thị|tài chính|nông nghiệp)/iu;

/** What stands between two pieces of one text that a page has cut. */
function seam(above: string, below: string): string {
  const isEntry = beginsListEntry(below) && !(NAME_TAILS.test(below) && !/[.;:]$/u.test(above));
  if (isEntry) return '\n';
  return /[\p{L}\p{N}][-/]$/u.test(above) && /^[\p{L}\p{N}]/u.test(below) ? '' : ' ';
}

/**
 * Two pieces of one cell as one: a space between words, a line before an entry of a list, nothing inside "QĐ-UBND".
 *
 * @example joinSlots(slot('Thường'), slot('xuyên')).text → 'Thường xuyên'
 */
export function joinSlots(above: Slot, below: Slot): Slot {
  const fragmentIds = [...above.fragmentIds, ...below.fragmentIds.filter((id) => !above.fragmentIds.includes(id))];
  const [top, bottom] = [above.text.trimEnd(), below.text.trimStart()];
  if (bottom === '') return { ...above, fragmentIds };
  if (top === '') return { ...below, fragmentIds };
  const start = top + seam(top, bottom);
  const shift = start.length - (below.text.length - bottom.length);
  const marks = [...above.marks, ...below.marks.map(([from, to, style]): Mark => [Math.max(start.length, from + shift), to + shift, style])];
  return { ...above, text: start + bottom, marks, fragmentIds };
}

/** The slot without its first letters (a number that is kept apart) and the spaces after them. */
export function withoutStart(slot: Slot, length: number): Slot {
  const rest = slot.text.slice(length);
  const cut = slot.text.length - rest.trimStart().length;
  const marks = slot.marks.map(([from, to, style]): Mark => [Math.max(0, from - cut), to - cut, style]).filter(([from, to]) => from < to);
  return { ...slot, text: rest.trimStart(), marks };
}
