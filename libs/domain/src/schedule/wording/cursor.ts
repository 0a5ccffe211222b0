import { plainForm } from '../wording-text.js';

/** Where a line of the printed cell ended: a space to every pattern, and a place where another wording may begin. */
export const LINE_END = '\u2028';

/**
 * A pattern for `Cursor.take`: tried at one place only. A space in the source stands for any one space, as runs of spaces are
 * one by then.
 */
export function at(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s'), 'uy');
}

const HAS_MARKS = /[^\p{ASCII}\u2028]/u;

/** Walks along one clause: patterns match its plain form, the words are cut from the clause as written. */
export class Cursor {
  readonly plain: string;
  /** Whether the clause has any Vietnamese marks; without them words are known by their plain form only. */
  readonly hasMarks: boolean;
  place = 0;

  constructor(readonly text: string) {
    this.plain = plainForm(text);
    this.hasMarks = HAS_MARKS.test(text);
  }

  get isAtEnd(): boolean {
    return this.place >= this.plain.length;
  }

  /** The groups of the pattern if it matches here; then the cursor stands behind it. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = this.look(pattern);
    if (match) this.place += match[0].length;
    return match;
  }

  look(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.place;
    return pattern.exec(this.plain);
  }

  /** The words from a place to the cursor, as written. */
  from(start: number): string {
    return this.between(start, this.place);
  }

  between(start: number, end: number): string {
    return this.text.slice(start, end).replaceAll(LINE_END, ' ').trim();
  }
}
