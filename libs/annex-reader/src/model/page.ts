import type { Place } from './place.js';
import type { SourceFormat } from './source-format.js';

/** Letters [start, end) of a text printed bold or italic. */
export type Mark = readonly [start: number, end: number, style: 'b' | 'i'];

/**
 * One piece of the source's text: a paragraph or a cell. Its id is unique in the page, and everything that is read names the
 * fragments it was read from, so that what was understood and what was not add up to the whole text.
 */
export interface Fragment {
  /** `b12` for a paragraph, `b13.r4.c2` for a cell (block, row and column from 0). */
  readonly id: string;
  /** NFC, without markup; lines parted by \n, the entries of a printed list each on a line that begins with its bullet or number. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly place: Place;
}

export interface Paragraph extends Fragment {
  readonly kind: 'paragraph';
}

export interface GridCell extends Fragment {
  /** The columns and rows it covers, from 1. */
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface GridRow {
  /** By column; null where a cell from the left or from above covers the place, or where the source has no cell. */
  readonly cells: readonly (GridCell | null)[];
  /** The source itself marks the row as one that is repeated on every page. */
  readonly isMarkedHeading: boolean;
}

/** A table on its grid: every row is as wide as the widest. */
export interface Grid {
  readonly kind: 'grid';
  readonly width: number;
  readonly rows: readonly GridRow[];
  readonly place: Place;
}

export type Block = Paragraph | Grid;


export const SOURCE_REMARKS = ['encodingConverted', 'hiddenRowsRead', 'hiddenSheetRead', 'trackedDeletionLeftOut', 'footnotesApart', 'textBoxesApart', 'imageLeftOut', 'formulaWithoutValue', 'hiddenTextRead', 'headersApart'] as const;
/** Something a person should know about how the file was read; `detail` is a name or a count. */
export interface SourceRemark {
  readonly code: (typeof SOURCE_REMARKS)[number];
  readonly detail: string;
  readonly place: Place | null;
}

/** A document as it is laid out, whatever file it came in. */
export interface Page {
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  readonly remarks: readonly SourceRemark[];
}

/** Every fragment in the order of reading. */
export function* fragmentsOf(page: Page): Generator<Paragraph | GridCell> {
  for (const block of page.blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) if (cell) yield cell;
  }
}
