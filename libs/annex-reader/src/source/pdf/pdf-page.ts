/** A piece of text as a page shows it: from its left edge, on its base line, in points from the top left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A line drawn along one axis: at a place of the other axis, from and to along its own. */
export interface Rule {
  readonly isVertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly rules: readonly Rule[];
  readonly hasImages: boolean;
}

/** The middle of the small letters: where a text stands among the lines of a table. */
export const middleOf = ({ y, size }: PdfText): number => y - size * 0.3;
