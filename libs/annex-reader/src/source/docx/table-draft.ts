import type { Place } from '../../model/place.js';
import { SourceRefused } from '../../model/source-refused.js';
import type { DraftRow } from '../layout/page-builder.js';
import { RichTextBuilder } from '../layout/rich-text.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import type { XmlElement } from '../xml.js';

interface CellDraft {
  readonly text: RichTextBuilder;
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
  readonly place: Place;
  lastRow: number;
}

/** How an open cell is merged: down from the cell above it, or into the one on its left. */
interface Merging {
  columnSpan: number;
  isDown: boolean;
  isLeft: boolean;
}

/** A Word table while it is read: cells on the columns of its grid, merged ones as one. */
export class TableDraft {
  private readonly rows: { readonly cells: CellDraft[]; isMarkedHeading: boolean }[] = [];
  private readonly owners = new Map<number, CellDraft>();
  private column = 0;
  private isRowDeleted = false;
  private merging: Merging = { columnSpan: 1, isDown: false, isLeft: false };
  /** The text of the open cell; null between cells. */
  text: RichTextBuilder | null = null;

  constructor(private readonly place: Place) {}

  startRow(): void {
    this.rows.push({ cells: [], isMarkedHeading: false });
    this.column = 0;
    this.isRowDeleted = false;
  }

  startCell(): void {
    this.text = new RichTextBuilder();
    this.merging = { columnSpan: 1, isDown: false, isLeft: false };
  }

  /** A property of the row (`w:trPr`) or of the cell (`w:tcPr`). */
  property(element: XmlElement): void {
    const value = element.attribute('val');
    const number = Math.max(0, Math.trunc(Number(value ?? 0)) || 0);
    if (element.name === 'w:tblHeader') this.rows.at(-1)!.isMarkedHeading = value !== '0' && value !== 'false';
    else if (element.name === 'w:gridBefore') this.column += number;
    else if (element.name === 'w:del') this.isRowDeleted = true;
    else if (element.name === 'w:gridSpan') this.merging.columnSpan = Math.max(1, number);
    else if (element.name === 'w:vMerge') this.merging.isDown = value !== 'restart';
    else if (element.name === 'w:hMerge') this.merging.isLeft = value !== 'restart';
    if (this.column > SOURCE_LIMITS.columns || this.merging.columnSpan > SOURCE_LIMITS.columns) throw new SourceRefused('tooManyCells', { columns: SOURCE_LIMITS.columns });
  }

  endCell(): void {
    const text = this.text;
    const row = this.rows.at(-1);
    if (!text || !row) return;
    const { columnSpan, isDown, isLeft } = this.merging;
    const owner = isDown ? this.owners.get(this.column) : undefined;
    if (isLeft && row.cells.length > 0) absorb(row.cells.at(-1)!, text, columnSpan);
    else if (owner && owner.lastRow === this.rows.length - 2) this.continueDown(owner, text);
    else row.cells.push(this.newCell(text, columnSpan));
    this.column += columnSpan;
    this.text = null;
  }

  /** Whether a row was left out because it is deleted in the tracked changes. */
  endRow(): boolean {
    if (this.isRowDeleted) this.rows.pop();
    return this.isRowDeleted;
  }

  draftRows(): DraftRow[] {
    return this.rows.map(({ cells, isMarkedHeading }) => ({
      isMarkedHeading,
      cells: cells.map(({ text, column, columnSpan, rowSpan, place }) => ({ content: text.build(), column, columnSpan, rowSpan, place })),
    }));
  }

  /** The rows as lines of the cell that this table stands in. */
  addTo(outer: RichTextBuilder): void {
    for (const { cells } of this.rows) {
      outer.lineBreak();
      for (const { text } of cells) outer.add(' ').addRich(text.build());
    }
    outer.lineBreak();
  }

  private newCell(text: RichTextBuilder, columnSpan: number): CellDraft {
    const rowIndex = this.rows.length - 1;
    const place = { ...this.place, row: rowIndex + 1, column: this.column + 1 };
    const cell = { text, column: this.column, columnSpan, rowSpan: 1, place, lastRow: rowIndex };
    this.owners.set(this.column, cell);
    return cell;
  }

  private continueDown(owner: CellDraft, text: RichTextBuilder): void {
    owner.rowSpan += 1;
    owner.lastRow = this.rows.length - 1;
    if (!text.isEmpty) owner.text.lineBreak().addRich(text.build());
  }
}

function absorb(cell: CellDraft, text: RichTextBuilder, columnSpan: number): void {
  cell.columnSpan += columnSpan;
  if (!text.isEmpty) cell.text.lineBreak().addRich(text.build());
}
