/** A line of a text, or several where a quoted cell goes on over line breaks; cells parted by tabs. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** A quoted cell longer than this is none: somebody forgot a quotation mark. */
const LONGEST_QUOTED = 20_000;

/** Lines with their cells. A cell in quotation marks, as spreadsheets copy it, may hold line breaks, tabs and doubled marks. */
export function readRecords(text: string, separator = '\t'): TextRecord[] {
  const reader = new RecordReader(text, separator);
  const records: TextRecord[] = [];
  for (let record = reader.next(); record; record = reader.next()) records.push(record);
  return records;
}

class RecordReader {
  private at = 0;
  private line = 1;
  private lineFrom = 0;
  private lineEndsAt = -1;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  next(): TextRecord | null {
    if (this.at > this.text.length || (this.at === this.text.length && this.at > 0)) return null;
    const line = this.line;
    const start = this.at;
    const cells = this.readCells();
    // A line of one quoted cell is a sentence in quotation marks, not a table.
    if (cells.length === 1 && this.separator === '\t') return this.wholeLine(start, line);
    this.line += count(this.text, '\n', start, this.at);
    return { cells, line };
  }

  private wholeLine(start: number, line: number): TextRecord {
    const end = this.lineEnd(start);
    this.at = end + 1;
    this.line = line + 1;
    return { cells: [this.text.slice(start, end)], line };
  }

  private readCells(): string[] {
    const cells: string[] = [];
    for (;;) {
      const quoted = this.quotedEnd();
      const end = quoted ?? this.cellEnd();
      const raw = this.text.slice(this.at, end);
      cells.push(quoted === null ? raw : raw.slice(1, -1).replaceAll('""', '"'));
      this.at = end + 1;
      if (this.text[end] !== this.separator) return cells;
    }
  }

  private cellEnd(): number {
    const lineEnd = this.lineEnd(this.at);
    const end = this.text.slice(this.at, lineEnd).indexOf(this.separator);
    return end < 0 ? lineEnd : this.at + end;
  }

  /** Searched for once a line: a line may have very many cells. */
  private lineEnd(from: number): number {
    if (this.lineEndsAt >= from && this.lineFrom <= from) return this.lineEndsAt;
    const end = this.text.indexOf('\n', from);
    this.lineFrom = from;
    this.lineEndsAt = end < 0 ? this.text.length : end;
    return this.lineEndsAt;
  }

  /** The end of the quoted cell that begins here; null where the mark is one of the sentence. */
  private quotedEnd(): number | null {
    const { text, at } = this;
    if (text[at] !== '"') return null;
    const limit = Math.min(text.length, at + LONGEST_QUOTED);
    let mark = text.indexOf('"', at + 1);
    while (mark >= 0 && mark < limit && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
    if (mark < 0 || mark >= limit) return null;
    const after = text[mark + 1];
    return after === undefined || after === '\n' || after === this.separator ? mark + 1 : null;
  }
}

function count(text: string, letter: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf(letter, from); at >= 0 && at < to; at = text.indexOf(letter, at + 1)) found += 1;
  return found;
}
