import type { Mark } from '../../model/page.js';

export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface TextStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

export const PLAIN: TextStyle = { bold: false, italic: false };
export const NO_TEXT: RichText = { text: '', marks: [] };

interface Piece {
  text: string;
  readonly style: TextStyle;
}

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Beyond it bold and italic letters say nothing, and comparing all with all would take long. */
export const MOST_MARKS = 2_000;
const WHITE_SPACE = /(\s+)/u;
const LEADING_MARKS = /^\p{M}+/u;

/**
 * Puts a text together from pieces in different letters. White space is levelled – one blank for many, a tab where there was
 * one, a line break where there was any – and letters are composed, so that equal words are equal whatever wrote the file.
 */
export class RichTextBuilder {
  private readonly pieces: Piece[] = [];

  get isEmpty(): boolean {
    return this.pieces.every(({ text }) => text.trim() === '');
  }

  add(text: string, style: TextStyle = PLAIN): this {
    if (text === '') return this;
    const last = this.pieces.at(-1);
    if (last && last.style.bold === style.bold && last.style.italic === style.italic) last.text += text;
    else this.pieces.push({ text, style });
    return this;
  }

  addRich({ text, marks }: RichText): this {
    if (marks.length === 0 || marks.length > MOST_MARKS) return this.add(text);
    const edges = [...new Set([0, text.length, ...marks.flatMap(([start, end]) => [start, end])])].sort((a, b) => a - b);
    edges.slice(1).forEach((end, index) => {
      const start = edges[index]!;
      const has = (style: Mark[2]): boolean => marks.some((mark) => mark[2] === style && mark[0] <= start && mark[1] >= end);
      this.add(text.slice(start, end), { bold: has('b'), italic: has('i') });
    });
    return this;
  }

  /** Everything that another builder holds, before it is levelled. */
  addPieces(other: RichTextBuilder): this {
    for (const { text, style } of other.pieces) this.add(text, style);
    return this;
  }

  lineBreak(): this {
    return this.add('\n');
  }

  /** `keepTabs`: a tab stays one; otherwise it is a blank like any other. */
  build(keepTabs = false): RichText {
    const writer = new Writer(keepTabs);
    for (const { text, style } of composed(this.pieces)) writer.write(text, style);
    return writer.result();
  }
}

/** The lines of a text, each with its own marks. */
export function linesOf(content: RichText): RichText[] {
  let at = 0;
  let open: readonly Mark[] = [];
  let next = 0;
  return content.text.split('\n').map((text) => {
    const [start, end] = [at, at + text.length];
    at = end + 1;
    const began = next;
    while (next < content.marks.length && content.marks[next]![0] < end) next += 1;
    // Only marks that begin in this line or reach into it are looked at.
    const here = [...open, ...content.marks.slice(began, next)];
    open = here.filter(([, to]) => to > end);
    const marks = here.map(([from, to, style]) => [Math.max(from, start) - start, Math.min(to, end) - start, style] as const).filter(([from, to]) => from < to);
    return { text, marks };
  });
}

class Writer {
  private text = '';
  private gap = '';
  private readonly marks: [number, number, 'b' | 'i'][] = [];

  constructor(private readonly keepTabs: boolean) {}

  write(text: string, style: TextStyle): void {
    for (const token of text.split(WHITE_SPACE)) {
      if (token === '') continue;
      if (token.trim() === '') this.widenGap(token);
      else this.writeWord(token, style);
    }
  }

  result(): RichText {
    const marks = this.marks.map(([start, end, style]): Mark => [start, end, style]);
    return { text: this.text, marks: marks.sort((a, b) => a[0] - b[0] || a[2].localeCompare(b[2])) };
  }

  private widenGap(space: string): void {
    if (/[\n\r\u0085\u2028\u2029\v\f]/.test(space)) this.gap = '\n';
    else if (this.keepTabs && space.includes('\t') && this.gap !== '\n') this.gap = '\t';
    else this.gap ||= ' ';
  }

  private writeWord(word: string, style: TextStyle): void {
    const before = this.text.length;
    if (before > 0) this.text += this.gap;
    this.gap = '';
    const start = this.text.length;
    this.text += word;
    if (style.bold) this.mark('b', before, start);
    if (style.italic) this.mark('i', before, start);
  }

  /** Words in the same letters with only white space between them are one mark. */
  private mark(style: 'b' | 'i', before: number, start: number): void {
    const last = this.marks.findLast((mark) => mark[2] === style);
    if (last && last[1] === before) last[1] = this.text.length;
    else this.marks.push([start, this.text.length, style]);
  }
}

/** NFC over the borders of pieces: a mark that begins a piece belongs to the letter that ends the one before. */
function composed(pieces: readonly Piece[]): Piece[] {
  const cleaned = pieces.map(({ text, style }) => ({ text: clean(text), style }));
  let before: Piece | null = null;
  for (const piece of cleaned) {
    const [marks] = LEADING_MARKS.exec(piece.text) ?? [''];
    if (before && marks !== '') {
      before.text += marks;
      piece.text = piece.text.slice(marks.length);
    }
    if (piece.text !== '') before = piece;
  }
  return cleaned.map(({ text, style }) => ({ text: text.normalize('NFC'), style }));
}

const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD');

/** @example plainText(' hai  chữ ').text === 'hai chữ' */
export function plainText(text: string, style: TextStyle = PLAIN): RichText {
  return new RichTextBuilder().add(text, style).build();
}
