import type { Fragment } from '../model/page.js';

/** A line as it stands in its fragment. */
export interface TextPiece {
  readonly fragment: Fragment;
  readonly text: string;
}

/** A page holds no more letters in a line than these. */
const WIDEST = 140;
const NARROWEST = 40;
const FEWEST_LINES = 4;
/** Of the lines that begin in the middle of a sentence, nearly all stand below a full one. */
const SHARE = 0.7;
/** Some lines of a broken text are longer than the page: a table, a letterhead. */
const OUTLIERS = 0.03;
const ENDED = /[.;:!?]\s*["”)]?\s*$/u;
/** "2", "- 3 -", "Trang 2/5": the number of a page. */
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:[Tt]rang\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?(?:\s?[-–—])?$/u;
/** The second half of a name with a dash: "Lao động - Thương binh và Xã hội". */
const SECOND_HALF = /^[-–]\s(?:[Tt]hương binh|[Tt]hể thao|[Xx]ã hội|[Dd]u lịch|[Kk]ế hoạch|[Hh]ộ tịch|[Kk]ế toán|[Tt]ruyền thông|[Mm]ôi trường|[Gg]ia đình|[Hh]ạ tầng|[Đđ]ô thị|[Xx]ây dựng|[Cc]ông nghệ|[Nn]gân sách|[Tt]hống kê|[Nn]ông nghiệp|[Tt]rẻ em)(?!\p{L})/u;

/**
 * Lines as they were written, where a page broke them: a line goes on in the next when the next one's first word had no room left
 * in it. A text whose lines are no page's width stays as it is. The numbers of pages are left out: they belong to no line.
 *
 * @param startsAnew whether a line begins with a marker or a label
 */
export function brokenLines(lines: readonly TextPiece[], startsAnew: (text: string) => boolean): TextPiece[][] {
  const printed = lines.filter(({ text }) => !PAGE_NUMBER.test(text));
  const width = pageWidth(printed.map(({ text }) => text));
  const found: TextPiece[][] = [];
  for (const [at, piece] of printed.entries()) {
    if (width !== null && at > 0 && goesOn(printed[at - 1]!.text, piece.text, width, startsAnew)) found.at(-1)!.push(piece);
    else found.push([piece]);
  }
  return found;
}

const firstWord = (text: string): string => text.slice(0, WIDEST).split(/\s/u, 1)[0] ?? '';
/** Letters differ in width, so a line is full when its next word would come close to the end. */
const isFull = (before: string, text: string, width: number): boolean => before.length + 1 + firstWord(text).length > width * 0.93;

function goesOn(before: string, text: string, width: number, startsAnew: (text: string) => boolean): boolean {
  if (before.length > width * 1.2 || ENDED.test(before) && !/^\p{Ll}/u.test(text) && before.length < width * 0.85) return false;
  if (!isFull(before, text, width)) return false;
  if (SECOND_HALF.test(text) && !ENDED.test(before)) return true;
  return !startsAnew(text);
}

/** How many letters the lines of a broken text hold at most; null where lines are as long as their words. */
function pageWidth(texts: readonly string[]): number | null {
  const lengths = texts.map(({ length }) => length).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * OUTLIERS)] ?? 0;
  if (width > WIDEST || width < NARROWEST) return null;
  const places = texts.flatMap((text, at) => (at > 0 && /^\p{Ll}/u.test(text) && !/^[a-zđ]\s?\)/u.test(text) ? [at] : []));
  const full = places.filter((at) => isFull(texts[at - 1]!, texts[at]!, width)).length;
  return full >= FEWEST_LINES && full >= places.length * SHARE ? width : null;
}
