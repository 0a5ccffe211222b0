import type { ImportColumn, ImportDoubt, ImportParty, ImportRow, ImportTable, PlanImport } from './importTypes';

/** Doubts that still wait for a person. */
export const openAsks = (doubts: readonly ImportDoubt[]): ImportDoubt[] => doubts.filter(({ weight, isSettled }) => weight === 'ask' && !isSettled);

export const isToSee = (row: ImportRow): boolean => !row.isLeftOut && openAsks(row.doubts).length > 0;

/** What waits in a table: its own doubts, and those of the rows that are going to be saved. */
export const toSeeIn = (table: ImportTable): number =>
  openAsks(table.doubts).length + table.rows.reduce((sum, row) => sum + (row.isLeftOut ? 0 : openAsks(row.doubts).length), 0);

/** Undecided first, then those only worth knowing, then what is settled; else in the order of reading. */
export function doubtsInOrder(doubts: readonly ImportDoubt[]): ImportDoubt[] {
  const rank = ({ weight, isSettled }: ImportDoubt) => (isSettled ? 2 : weight === 'ask' ? 0 : 1);
  return [...doubts].sort((one, other) => rank(one) - rank(other));
}

/** The heading of a column with what stands over it. @example 'Năm 2024 › Mục tiêu' */
export function headingOf(columns: readonly ImportColumn[], key: string): string {
  const column = columns.find((one) => one.key === key);
  if (column === undefined) return '';
  const above = column.parentKey === null ? '' : headingOf(columns, column.parentKey);
  return [above, column.heading].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean).join(' › ');
}

/** The party a doubt is about: by its place (`parties.1`, `indicators.0.parties.1`), or else by the name it carries. */
export function partyOf({ field, params }: ImportDoubt, { activity, indicators }: Pick<ImportRow, 'activity' | 'indicators'>): ImportParty | undefined {
  const lists = [activity?.parties ?? [], ...indicators.map(({ parties }) => parties)];
  const named = lists.flat().find(({ name }) => name !== '' && name === params['name']);
  if (named) return named;
  const [, owner, index] = /^(?:indicators\.(\d+)\.)?parties\.(\d+)$/.exec(field ?? '') ?? [];
  if (index === undefined) return undefined;
  const list = owner === undefined ? (activity?.parties ?? indicators[0]?.parties) : indicators[Number(owner)]?.parties;
  return list?.[Number(index)];
}

/** The next row that waits for a person, after a row and then from the top; null where none does. */
export function nextToSee(rows: readonly ImportRow[], after: string | null): ImportRow | null {
  const from = rows.findIndex(({ key }) => key === after) + 1;
  return [...rows.slice(from), ...rows.slice(0, from)].find(isToSee) ?? null;
}

/** The first place of an import, after a table, where something waits: its tab. */
export function nextTab({ tables, header }: PlanImport, after: string): string | null {
  const waiting = [...(openAsks(header.doubts).length ? ['head'] : []), ...tables.filter((table) => toSeeIn(table) > 0).map(({ key }) => key)];
  const index = waiting.indexOf(after);
  return waiting[index + 1] ?? waiting.find((tab) => tab !== after) ?? null;
}
