import { fold } from '#domain';
import type { JoinedRow } from './join-rows.js';
import type { RowOverride } from './raw-table.js';
import { ownText } from './slot.js';

/** Words of a line that speak of other lines: "Các nhiệm vụ từ 8 đến 11 …", "Mục 3, 4 nêu trên …". */
const OF_OTHER_LINES = /\b(tu|so|stt|muc|so thu tu|dong) (so |muc )?\d{1,3} (den|va) (so |muc )?\d{1,3}\b|\b(nhiem vu|noi dung|cong viec|chi tieu|hoat dong|muc) (so \d{1,3} )?(neu tren|noi tren|tren day|duoi day|sau day|ke tren|con lai)\b/;

type Plain = JoinedRow & { readonly number: NonNullable<JoinedRow['number']> };

const isPlain = (row: JoinedRow | undefined): row is Plain => row?.number?.kind === 'arabic' && !row.isNote;
const isSection = ({ number, isTitleOnly }: JoinedRow): boolean => isTitleOnly && (number?.kind === 'roman' || number?.kind === 'letter');

/** Whether the lines of at least two sections count from 1 anew. */
function countsAnew(rows: readonly JoinedRow[]): boolean {
  const firsts = rows.flatMap((row, at) => (isSection(row) ? [rows.slice(at + 1).find((next) => isPlain(next) || isSection(next))] : [])).filter((row) => isPlain(row));
  return firsts.length >= 2 && firsts.every((row) => row.number?.value === 1);
}

/** The lines around it count on, though each section of the table counts anew: it begins none. */
function standsInSection(rows: readonly JoinedRow[], at: number): boolean {
  const above = rows.slice(0, at).findLast((row) => isPlain(row) || isSection(row));
  const below = rows.slice(at + 1).find((row) => isPlain(row) || isSection(row));
  return isPlain(above) && isPlain(below) && below.number.value === above.number.value + 1;
}

/** Fewer words name a part of the table rather than say something of it. */
const FEWEST_WORDS = 9;

/**
 * Rows with the lines marked as notes that are words alone, without number, in a table whose sections are numbered: they speak of
 * other lines, or stand in the middle of a section that goes on. Bold print still makes a title, and a person's word decides.
 */
export function withRemarks(rows: readonly JoinedRow[], overrides: Readonly<Record<string, RowOverride>>): JoinedRow[] {
  const areNumbered = rows.some(isSection);
  const isAnew = areNumbered && countsAnew(rows);
  return rows.map((row, at): JoinedRow => {
    const said = overrides[row.key]?.kind;
    if (!row.isTitleOnly || row.isNote || row.number !== null) return row;
    if (said !== undefined) return said === 'note' ? { ...row, isNote: true } : row;
    if (row.isStrong) return row;
    const words = fold(row.slots.map(ownText).join(' ').slice(0, 300));
    if (OF_OTHER_LINES.test(words)) return { ...row, isNote: true };
    const isLikely = isAnew && words.split(' ').length >= FEWEST_WORDS && standsInSection(rows, at);
    return isLikely ? { ...row, isNote: true, isUnsureNote: true } : row;
  });
}
