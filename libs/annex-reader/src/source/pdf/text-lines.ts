import { RichTextBuilder, type RichText } from '../layout/rich-text.js';
import type { PdfText } from './pdf-page.js';

/** A line of text on a page, parted where it has a wide gap. */
export interface TextLine {
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly left: number;
  readonly right: number;
  readonly texts: readonly PdfText[];
}

/** Gaps as parts of the size of the letters. */
const WORD_GAP = 0.17;
/** Between the blocks of a letterhead, and between columns that no line parts. */
export const BLOCK_GAP = 1.7;
export const COLUMN_GAP = 0.7;
const MOST_GAP = 1.9;
/** Words that begin a paragraph of a decision. */
const OPENING = /^(?:Căn cứ |Điều \d|Nơi nhận|Xét |Theo đề nghị|Ghi chú)/u;
const BULLET = /^\s*(?:[-–—•+*▪◦✓]|\(?(?:\d{1,2}|[a-zđ])[.)]\s)/u;

/** Pieces on one base line as a line; small ones above or below it (powers, footnote signs) belong to it. */
export function textLines(texts: readonly PdfText[], wideGap = BLOCK_GAP): TextLine[] {
  const sorted = [...texts].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfText[][] = [];
  for (const text of sorted) {
    const line = lines.at(-1);
    const anchor = line?.[0];
    if (line && anchor && Math.abs(text.y - anchor.y) <= 0.45 * Math.max(text.size, anchor.size)) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => lineOf(line, wideGap)).filter(({ segments }) => segments.length > 0);
}

function lineOf(texts: readonly PdfText[], wideGap: number): TextLine {
  const inOrder = [...texts].sort((a, b) => a.x - b.x);
  const segments: { left: number; right: number; texts: PdfText[] }[] = [];
  for (const text of inOrder) {
    const last = segments.at(-1);
    // A blank is as wide as the gap it stands for, so only letters tell where a segment ends.
    if (text.text.trim() === '') {
      if (last) last.texts.push(text);
    } else if (last && text.x - last.right <= wideGap * text.size) {
      last.texts.push(text);
      last.right = Math.max(last.right, text.x + text.width);
    } else segments.push({ left: text.x, right: text.x + text.width, texts: [text] });
  }
  const size = Math.max(...texts.map((text) => text.size));
  return { y: Math.max(...texts.map(({ y }) => y)), size, left: segments[0]?.left ?? 0, right: segments.at(-1)?.right ?? 0, segments };
}

/** Adds the words of a segment in their letters; blanks where the page shows a gap. */
export function addSegment(builder: RichTextBuilder, { texts }: Segment): void {
  let end: number | null = null;
  for (const { text, x, width, size, bold, italic } of texts) {
    if (end !== null && x - end > WORD_GAP * size) builder.add(' ');
    builder.add(text, { bold, italic });
    if (text.trim() !== '') end = x + width;
  }
}

export function textOfLine(line: TextLine): string {
  const builder = new RichTextBuilder();
  line.segments.forEach((segment) => {
    builder.add(' ');
    addSegment(builder, segment);
  });
  return builder.build().text;
}

/**
 * The text of lines that stand below one another in a space of known width: a line that was only too long goes on in the next; a
 * list entry, a wide gap or a line that ends early begins a new one.
 */
export function flowText(lines: readonly TextLine[], right: number): RichText {
  const builder = new RichTextBuilder();
  const gap = usualGap(lines);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) builder.add(continues(before, line, right, gap) ? joint(before) : '\n');
    line.segments.forEach((segment, at) => {
      if (at > 0) builder.add(' ');
      addSegment(builder, segment);
    });
  });
  return builder.build();
}

/** A line that ends in the hyphen of a word ("QĐ-") goes on without a blank. */
export const joint = (before: TextLine): string => (/[\p{L}\d]-$/u.test(textOfLine(before)) ? '' : ' ');

/** From line to line within a paragraph: a quarter of all gaps are this small. */
export function usualGap(lines: readonly TextLine[]): number {
  const gaps = lines.slice(1).map((line, index) => (line.y - lines[index]!.y) / line.size);
  return gaps.filter((gap) => gap > 0.8).sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? MOST_GAP;
}

/**
 * Whether a line goes on the one before, because its first word would not have fitted there.
 *
 * @param gap the usual one between lines, in sizes of letters
 */
export function continues(before: TextLine, line: TextLine, right: number, gap: number): boolean {
  const text = textOfLine(line);
  const size = Math.max(before.size, line.size);
  if (BULLET.test(text) || OPENING.test(text) || line.y - before.y > Math.min(MOST_GAP, gap * 1.2) * size) return false;
  const textBefore = textOfLine(before);
  const isEnded = /[.;:!?]$/.test(textBefore);
  const [firstWord = ''] = text.split(' ', 1);
  // Nothing is measured but the whole line, so a word is taken to be as wide as its letters are on the average, capitals wider.
  const letterWidth = ((line.right - line.left) / Math.max(1, text.length)) * (firstWord === firstWord.toUpperCase() ? 1.4 : 1.1);
  const needed = (firstWord.length + 1) * letterWidth;
  const roomLeft = right - before.right;
  return /^\p{Ll}/u.test(text) && !isEnded ? true : roomLeft < (isEnded ? needed : 1.5 * needed) + line.size;
}
