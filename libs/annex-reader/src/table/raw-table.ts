import type { FragmentUse, ReadColumn, RowKind, RowReading, TableKind, TableReading } from '../model/reading.js';

/** A row with its words, before what they mean is read. */
export type RawRow = Omit<RowReading, 'activity' | 'indicators'>;

export type RawTable = Omit<TableReading, 'rows'> & { readonly rows: readonly RawRow[] };

export interface TablesOnPage {
  readonly tables: readonly RawTable[];
  /** Each fragment of a table once; what is no table is not here. */
  readonly uses: readonly FragmentUse[];
}

export interface RowOverride {
  readonly kind?: RowKind;
  /** Whether the row goes on with the words of the row above it. */
  readonly joinsAbove?: boolean;
}

export interface TableOverride {
  readonly kind?: TableKind;
  readonly columns?: Readonly<Record<string, ReadColumn>>;
  readonly rows?: Readonly<Record<string, RowOverride>>;
}

/** A person's corrections by the keys of tables, columns and rows, which are the same whenever the same page is read. */
export type TableOverrides = Readonly<Record<string, TableOverride>>;
