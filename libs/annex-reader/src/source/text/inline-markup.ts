import { decodeEntities } from '../html/entities.js';
import { htmlTokens } from '../html/html-tokens.js';
import { InlineHtml, isInlineTag } from '../html/inline-html.js';
import { MOST_MARKS, RichTextBuilder, type RichText, type TextStyle } from '../layout/rich-text.js';

const ESCAPED = /\\([\\*_.#+\-()[\]{}|>~`!%])/g;
const SIGN = /\*{1,3}/g;

/**
 * A line or a cell of a text as people see it: HTML tags and markdown emphasis become lines and marks.
 *
 * @example inlineMarkup('**Điều 1.** Giao').text === 'Điều 1. Giao'
 */
export function inlineMarkup(text: string, base: TextStyle = { bold: false, italic: false }): RichText {
  if (!text.includes('<')) return emphasised(decodeEntities(text), base);
  const flow = new InlineHtml(base);
  let hasTags = false;
  for (const token of htmlTokens(text, isInlineTag)) {
    hasTags ||= token.kind !== 'text';
    flow.take(token);
  }
  if (!hasTags) return emphasised(decodeEntities(text), base);
  const content = flow.build();
  return content.text.includes('*') ? emphasisedWithin(content) : content;
}

/** Emphasis in a text that has marks already: the stars go, the marks of the tags stay. */
function emphasisedWithin(content: RichText): RichText {
  const builder = new RichTextBuilder();
  const runs = emphasisRuns(content.text);
  if (runs.length > MOST_MARKS || content.marks.length > MOST_MARKS) return content;
  for (const { start, end, style } of runs) {
    const inner = content.marks.map(([from, to, mark]): readonly [number, number, 'b' | 'i'] => [Math.max(from, start) - start, Math.min(to, end) - start, mark]);
    const own = ([['b', style.bold], ['i', style.italic]] as const).filter(([, isOn]) => isOn).map(([mark]) => [0, end - start, mark] as const);
    builder.addRich({ text: content.text.slice(start, end), marks: [...inner.filter(([from, to]) => from < to), ...own] });
  }
  return builder.build();
}

function emphasised(text: string, base: TextStyle): RichText {
  const builder = new RichTextBuilder();
  for (const { start, end, style } of emphasisRuns(text)) {
    builder.add(text.slice(start, end).replace(ESCAPED, '$1'), { bold: base.bold || style.bold, italic: base.italic || style.italic });
  }
  return builder.build();
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyle;
}

interface Sign {
  readonly at: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** The pieces between matched stars; a star without its partner ("(*)", "a * b") is a letter like any other. */
function emphasisRuns(text: string): Run[] {
  const matched = matchSigns(signsOf(text));
  const runs: Run[] = [];
  let style: TextStyle = { bold: false, italic: false };
  let from = 0;
  for (const { at, length, isOpening } of matched) {
    if (at > from) runs.push({ start: from, end: at, style });
    style = { bold: length >= 2 ? isOpening : style.bold, italic: length !== 2 ? isOpening : style.italic };
    from = at + length;
  }
  if (from < text.length) runs.push({ start: from, end: text.length, style });
  return runs;
}

function signsOf(text: string): Sign[] {
  return [...text.matchAll(SIGN)].flatMap((found) => {
    const before = text[found.index - 1] ?? ' ';
    const after = text[found.index + found[0].length] ?? ' ';
    if (before === '\\' || before === '*' || after === '*') return [];
    const canOpen = /[^\s)\]*,;]/.test(after);
    const canClose = /[^\s([*]/.test(before);
    return [{ at: found.index, length: found[0].length, canOpen, canClose }];
  });
}

function matchSigns(signs: readonly Sign[]): { at: number; length: number; isOpening: boolean }[] {
  const matched: { at: number; length: number; isOpening: boolean }[] = [];
  const open = new Map<number, Sign>();
  for (const sign of signs) {
    const opening = open.get(sign.length);
    if (opening && sign.canClose) {
      matched.push({ at: opening.at, length: sign.length, isOpening: true }, { at: sign.at, length: sign.length, isOpening: false });
      open.delete(sign.length);
    } else if (!opening && sign.canOpen) open.set(sign.length, sign);
  }
  return matched.sort((a, b) => a.at - b.at);
}
