import { SourceRefused } from '../../model/source-refused.js';
import type { Block, GridCell, GridRow, Page, SourceRemark } from '../../model/page.js';
import type { SourceFormat } from '../../model/source-format.js';
import type { Place } from '../../model/place.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import type { RichText } from './rich-text.js';

/** A cell before it stands on a grid; columns from 0. */
export interface DraftCell {
  readonly content: RichText;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly place: Place;
}

export interface DraftRow {
  readonly cells: readonly DraftCell[];
  readonly isMarkedHeading: boolean;
}

/** Collects the blocks of a page, gives every fragment its id and counts what the page costs. */
export class PageBuilder {
  private readonly blocks: Block[] = [];
  private readonly remarks: SourceRemark[] = [];
  private cells = 0;
  private paragraphs = 0;
  private letters = 0;

  constructor(private readonly format: SourceFormat) {}

  /** Nothing is made of an empty paragraph. */
  paragraph({ text, marks }: RichText, place: Place): void {
    if (text === '') return;
    this.count(0, text);
    this.paragraphs += 1;
    if (this.paragraphs > SOURCE_LIMITS.paragraphs) throw new SourceRefused('tooLarge', { paragraphs: SOURCE_LIMITS.paragraphs });
    this.blocks.push({ kind: 'paragraph', id: `b${this.blocks.length}`, text, marks, place });
  }

  /** A grid without a letter is left out: it says nothing. */
  grid(rows: readonly DraftRow[], place: Place): void {
    if (!rows.some(({ cells }) => cells.some(({ content }) => content.text !== ''))) return;
    const width = rows.reduce((most, { cells }) => cells.reduce((end, cell) => Math.max(end, cell.column + cell.columnSpan), most), 1);
    if (width > SOURCE_LIMITS.columns) throw new SourceRefused('tooManyCells', { columns: SOURCE_LIMITS.columns });
    const block = this.blocks.length;
    const cells = rows.map((row, index) => this.gridRow(row, width, rows.length - index, `b${block}.r${index}`));
    this.blocks.push({ kind: 'grid', width, rows: cells, place });
  }

  remark(code: SourceRemark['code'], detail = '', place: Place | null = null): void {
    this.remarks.push({ code, detail, place });
  }

  /** @throws SourceRefused('empty') when there is no text at all. */
  build(): Page {
    if (this.blocks.length === 0) throw new SourceRefused('empty');
    return { format: this.format, blocks: this.blocks, remarks: this.remarks };
  }

  private gridRow(row: DraftRow, width: number, rowsLeft: number, id: string): GridRow {
    this.count(width, '');
    const cells: (GridCell | null)[] = Array.from({ length: width }, () => null);
    for (const { content, column, columnSpan, rowSpan, place } of row.cells) {
      this.count(0, content.text);
      const span = Math.max(1, Math.min(rowSpan, rowsLeft));
      cells[column] = { id: `${id}.c${column}`, text: content.text, marks: content.marks, place, columnSpan, rowSpan: span };
    }
    return { cells, isMarkedHeading: row.isMarkedHeading };
  }

  private count(cells: number, text: string): void {
    this.cells += cells;
    this.letters += text.length;
    if (this.cells > SOURCE_LIMITS.cells) throw new SourceRefused('tooManyCells', { cells: SOURCE_LIMITS.cells });
    if (this.letters > SOURCE_LIMITS.letters) throw new SourceRefused('tooLarge', { letters: SOURCE_LIMITS.letters });
  }
}
