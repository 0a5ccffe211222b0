import type { PeopleListOptions, Refusal, TableOverrides, UnitDirectory, UnitListOptions } from '#annex-reader';
import type { CalendarDate } from '#domain';

/**
 * What is to be read: a file or a pasted text that was received on disk, or a page that was laid out before (deflated JSON). What is
 * on disk is opened by the thread once its turn comes, so that those who wait in line hold no memory (THREATS.md L160).
 */
export type ReadingSource =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'text'; readonly path: string; readonly isHtml: boolean }
  | { readonly kind: 'page'; readonly page: Uint8Array };

/** What the thread is to make of it. One more kind of document is one more order here and one more case in the thread. */
export type ReadingOrder = PlanOrder | PageOrder | UnitListOrder | PeopleListOrder;

/** A plan document: answered with its page and its reading. */
export interface PlanOrder {
  readonly kind: 'plan';
  readonly source: ReadingSource;
  readonly directory: UnitDirectory;
  readonly planYear: number | null;
  readonly overrides: TableOverrides;
  /** Ask for the directory of the document's own day once that is read. */
  readonly asksForDay: boolean;
}

/** Whatever is to be read elsewhere: answered with its page; the reading is null. */
export interface PageOrder {
  readonly kind: 'page';
  readonly source: ReadingSource;
}

/** A list of units: answered with its reading; the page, which nobody reads again, is null. */
export interface UnitListOrder {
  readonly kind: 'unitList';
  readonly source: ReadingSource;
  readonly options: Omit<UnitListOptions, 'unitsInScope'> & { readonly unitsInScope: readonly string[] };
}

/** A list of people, likewise. */
export interface PeopleListOrder {
  readonly kind: 'peopleList';
  readonly source: ReadingSource;
  readonly options: Omit<PeopleListOptions, 'unitsInScope'> & { readonly unitsInScope: readonly string[] };
}

/** From the thread. Page and reading are deflated JSON. */
export type ReaderMessage =
  | { readonly kind: 'day'; readonly on: CalendarDate | null }
  | { readonly kind: 'read'; readonly page: Uint8Array; readonly reading: Uint8Array }
  | { readonly kind: 'refused'; readonly code: Refusal; readonly params: Readonly<Record<string, string | number>> }
  | { readonly kind: 'failed'; readonly message: string };

/** To the thread, in answer to a day: the directory of that day, or null where it is the one it has. */
export interface DayAnswer {
  readonly directory: UnitDirectory | null;
}
