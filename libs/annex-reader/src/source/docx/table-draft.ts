import type { Place } from '../../model/place.js';
import { SourceRefused } from '../../model/source-refused.js';
import type { DraftRow } from '../layout/page-builder.js';
import { RichTextBuilder } from '../layout/rich-text.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import type { XmlElement } from '../xml.js';

/** What stands in a cell, in its order. */
type Part = RichTextBuilder | TableDraft;

interface CellDraft {
  readonly parts: Part[];
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
  private parts: Part[] | null = null;

  constructor(private readonly place: Place) {}

  /** The text of the open cell; null between cells. */
  get text(): RichTextBuilder | null {
    const last = this.parts?.at(-1);
    return last instanceof RichTextBuilder ? last : null;
  }

  /** A table within the open cell. */
  addNested(table: TableDraft): void {
    this.parts?.push(table, new RichTextBuilder());
  }

  startRow(): void {
    this.rows.push({ cells: [], isMarkedHeading: false });
    this.column = 0;
    this.isRowDeleted = false;
  }

  startCell(): void {
    this.parts = [new RichTextBuilder()];
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
    const parts = this.parts;
    const row = this.rows.at(-1);
    if (!parts || !row) return;
    const { columnSpan, isDown, isLeft } = this.merging;
    const owner = isDown ? this.owners.get(this.column) : undefined;
    if (isLeft && row.cells.length > 0) absorb(row.cells.at(-1)!, parts, columnSpan);
    else if (owner && owner.lastRow === this.rows.length - 2) this.continueDown(owner, parts);
    else row.cells.push(this.newCell(parts, columnSpan));
    this.column += columnSpan;
    this.parts = null;
  }

  /** Whether a row was left out because it is deleted in the tracked changes. */
  endRow(): boolean {
    if (this.isRowDeleted) this.rows.pop();
    return this.isRowDeleted;
  }

  draftRows(): DraftRow[] {
    return this.rows.map(({ cells, isMarkedHeading }) => ({
      isMarkedHeading,
      cells: cells.map(({ parts, column, columnSpan, rowSpan, place }) => ({ content: together(parts).build(), column, columnSpan, rowSpan, place })),
    }));
  }

  /** What stands in it when it is only a frame – one cell below the other – around tables; null when it is a table itself. */
  framed(): readonly Part[] | null {
    const parts = this.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.parts));
    const isFrame = this.rows.every(({ cells }) => cells.length <= 1) && parts.some((part) => part instanceof TableDraft);
    return isFrame ? parts : null;
  }

  /** The rows as lines of the cell that this table stands in. */
  addTo(outer: RichTextBuilder): void {
    for (const { cells } of this.rows) {
      outer.lineBreak();
      for (const { parts } of cells) outer.add(' ').addRich(together(parts).build());
    }
    outer.lineBreak();
  }

  private newCell(parts: Part[], columnSpan: number): CellDraft {
    const rowIndex = this.rows.length - 1;
    const place = { ...this.place, row: rowIndex + 1, column: this.column + 1 };
    const cell = { parts, column: this.column, columnSpan, rowSpan: 1, place, lastRow: rowIndex };
    this.owners.set(this.column, cell);
    return cell;
  }

  private continueDown(owner: CellDraft, parts: readonly Part[]): void {
    owner.rowSpan += 1;
    owner.lastRow = this.rows.length - 1;
    append(owner, parts);
  }
}

function absorb(cell: CellDraft, parts: readonly Part[], columnSpan: number): void {
  cell.columnSpan += columnSpan;
  append(cell, parts);
}

function append(cell: CellDraft, parts: readonly Part[]): void {
  if (!together(parts).isEmpty) cell.parts.push(new RichTextBuilder().lineBreak(), ...parts);
}

function together(parts: readonly Part[]): RichTextBuilder {
  const [only] = parts;
  if (parts.length === 1 && only instanceof RichTextBuilder) return only;
  const builder = new RichTextBuilder();
  for (const part of parts) {
    if (part instanceof RichTextBuilder) builder.addPieces(part);
    else part.addTo(builder);
  }
  return builder;
}
