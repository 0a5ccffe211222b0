import type { Breakpoint } from '@mui/material/styles';
import type { ReactNode } from 'react';

export interface DataColumn<T> {
  key: string;
  label: string;
  render: (row: T) => ReactNode;
  /** The server's sort key, when the list may be sorted by this column. */
  sort?: string;
  width?: number | string;
  align?: 'left' | 'right' | 'center';
  /** Left out of the table on narrower screens. */
  hideBelow?: Breakpoint;
}

export interface DataListProps<T> {
  columns: readonly DataColumn<T>[];
  /** Where a row leads; the first column becomes the link, the whole row takes the click. */
  rowTo?: (row: T) => string | null;
  /** What a row looks like on a phone; without it the columns are stacked. */
  card?: (row: T) => ReactNode;
  selectable?: boolean;
  /** Actions on the chosen rows of this page. */
  bulk?: (rows: T[], clear: () => void) => ReactNode;
}
