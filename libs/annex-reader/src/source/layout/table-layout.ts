import type { Place } from '../../model/place.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import type { DraftCell, DraftRow } from './page-builder.js';
import type { RichText } from './rich-text.js';

const MOST_ROWS_SPANNED = 10_000;

/** Puts cells that name only their spans on a grid: each takes the first column that no cell from above covers. */
export class TableLayout {
  readonly rows: DraftRow[] = [];
  private cells: DraftCell[] = [];
  private readonly covered: number[] = [];
  private column = 0;
  private isHeading = false;

  constructor(private readonly place: Place) {}

  get rowNumber(): number {
    return this.rows.length + 1;
  }

  startRow(isHeading: boolean): void {
    this.isHeading = isHeading;
  }

  addCell(content: RichText, columnSpan: number, rowSpan: number): void {
    while ((this.covered[this.column] ?? 0) > 0) this.column += 1;
    const width = clamp(columnSpan, Math.max(1, SOURCE_LIMITS.columns - this.column + 1));
    const height = clamp(rowSpan, MOST_ROWS_SPANNED);
    const place = { ...this.place, row: this.rowNumber, column: this.column + 1 };
    this.cells.push({ content, column: this.column, columnSpan: width, rowSpan: height, place });
    for (let at = this.column; at < this.column + width; at += 1) this.covered[at] = height;
    this.column += width;
  }

  endRow(): void {
    this.rows.push({ cells: this.cells, isMarkedHeading: this.isHeading });
    for (let at = 0; at < this.covered.length; at += 1) this.covered[at] = Math.max(0, (this.covered[at] ?? 0) - 1);
    this.cells = [];
    this.column = 0;
  }
}

const clamp = (value: number, most: number): number => (Number.isSafeInteger(value) ? Math.max(1, Math.min(value, most)) : 1);
