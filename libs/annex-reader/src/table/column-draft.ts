import type { ReadColumn } from '../model/reading.js';
import type { ColumnContent } from './column-content.js';
import type { HeadingCell } from './heading-rows.js';

/** A column while its meaning is being found. */
export interface ColumnDraft {
  readonly column: number;
  readonly heading: HeadingCell;
  readonly content: ColumnContent;
  readonly options: readonly ReadColumn[];
  meaning: ReadColumn | null;
  isByContent: boolean;
}

export const hasMeaning = (drafts: readonly ColumnDraft[], meaning: ReadColumn): boolean => drafts.some((draft) => draft.meaning === meaning);
