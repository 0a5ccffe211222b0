import { fold } from '#domain';
import type { HeadingBlock } from './heading-rows.js';
import { headingWords } from './heading-words.js';
import { readNumber, type NumberClass } from './row-number.js';
import { beginsSmall, ownText, type BodyRow } from './slot.js';
import type { TableDraft } from './table-draft.js';
import { isSilent, type Line } from './table-lines.js';

const MOST_LINES = 3;
const MOST_LETTERS = 150;
const OWN_TITLE = /^(phu luc|bieu|bang|mau so|danh muc|phan [ivxl\d]|muc [ivxl\d]|chuong [ivxl\d])\b/;
const NUMBERED = /^(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)/]\s*\S/u;

/** Whether the lines before a grid are more than the head and foot of a page: a title of its own, or prose. */
export function isTitled(lines: readonly Line[]): boolean {
  const spoken = lines.map(({ text }) => text.trim()).filter((text) => !isSilent(text));
  return spoken.length > MOST_LINES || spoken.some((text) => text.length > MOST_LETTERS || /[.:;]$/u.test(text) || NUMBERED.test(text) || OWN_TITLE.test(fold(text)));
}

/** The first lines bear the number that comes after the last one of the table before, or the first one under a title it ends with. */
export function countsOn({ rows }: TableDraft, next: readonly (readonly string[])[]): boolean {
  const number = next.map(([first = '']) => readNumber(first)).find((each) => each !== null && COUNTED.includes(each.kind));
  if (!number) return false;
  if (number.value <= 1) return number.kind === 'arabic' && endsWithTitle(rows);
  const last = rows.findLast(({ slots }) => readNumber(ownText(slots[0]))?.kind === number.kind);
  const above = readNumber(ownText(last?.slots[0]));
  if (!above || above.above.join('.') !== number.above.join('.')) return false;
  return above.value === number.value - 1 || (above.value === number.value && isCut(next[0]!));
}

/** A line that bears the number of the one before and goes on in mid-sentence: a page has cut it. */
const isCut = ([, ...cells]: readonly string[]): boolean => cells.some((text) => beginsSmall(text));

const COUNTED: readonly NumberClass[] = ['arabic', 'dotted', 'roman'];

/** Its last line is a section's number and name: what belongs to it comes on the next page. */
function endsWithTitle(rows: readonly BodyRow[]): boolean {
  const texts = (rows.at(-1)?.slots ?? []).map(ownText).filter((text) => text !== '');
  return texts.length === 2 && ['roman', 'letter'].includes(readNumber(texts[0]!)?.kind ?? '');
}

const sayingOf = (text: string): string => headingWords(text, '')?.options.join(' ') ?? fold(text);

/** A heading printed again in other words: "Thời gian hoàn thành" for "Thời hạn". */
export function saysTheSame(heading: HeadingBlock, known: HeadingBlock): boolean {
  return heading.cells.length === known.cells.length && heading.cells.every(({ text }, column) => sayingOf(text) === sayingOf(known.cells[column]!.text));
}
