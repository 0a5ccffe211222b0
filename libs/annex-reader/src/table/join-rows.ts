import type { Place } from '../model/place.js';
import { decideJoin, type RowAbove } from './join-score.js';
import type { RowOverride } from './raw-table.js';
import { rowFacts, slotsApart, type ColumnsInUse, type RowFacts } from './row-facts.js';
import type { RowNumber } from './row-number.js';
import { joinSlots, ownText, type BodyRow, type Slot } from './slot.js';

/** A row of the table as meant: the pieces a page has cut are one again. */
export interface JoinedRow extends RowAbove {
  readonly key: string;
  readonly slots: (Slot | null)[];
  number: RowNumber | null;
  numberColumn: number | null;
  readonly isNumberHeld: boolean;
  isTitleOnly: boolean;
  isWide: boolean;
  isStrong: boolean;
  readonly isNote: boolean;
  /** Read as a note by what stands around it: it could also be a title. */
  readonly isUnsureNote?: boolean;
  readonly places: Place[];
  /** The grid rows that were added to the first, and whether that is sure. */
  readonly joined: { readonly key: string; readonly place: Place; readonly isUnsure: boolean }[];
  /** It could also have gone on with the row above. */
  readonly isUnsureApart: boolean;
}

/** How many cells a full row of this table has, its number left out. */
function typicalFillOf(facts: readonly RowFacts[]): number {
  const counts = facts.filter(({ isTitleOnly, number }) => !isTitleOnly && number !== null).map(({ filledValues }) => filledValues.length + 1);
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

/** For each row the next number of a column below it. */
function nextNumbers(facts: readonly RowFacts[]): (RowNumber | null)[] {
  let next: RowNumber | null = null;
  return facts.map((_, at) => facts[facts.length - 1 - at]!).map((each) => {
    const below = next;
    if (each.number) next = each.number;
    return below;
  }).reverse();
}

/** The table's rows in order, those cut by a page put together. */
export function joinRows(rows: readonly BodyRow[], columns: ColumnsInUse, tableKey: string, overrides: Readonly<Record<string, RowOverride>>): JoinedRow[] {
  const facts = rows.map((row) => rowFacts(row, columns));
  const next = nextNumbers(facts);
  const typicalFill = typicalFillOf(facts);
  const joined: JoinedRow[] = [];
  facts.forEach((each, at) => {
    const key = `${tableKey}.r${each.row.index}`;
    const above = joined.at(-1) ?? null;
    const said = overrides[key]?.joinsAbove;
    const decision = decideJoin(above, each, next[at]!, columns, typicalFill);
    if (above && (said ?? decision.joins)) addTo(above, each, key, columns, said === undefined && decision.isUnsure);
    else joined.push(newRow(each, key, columns, said === undefined && decision.isUnsure));
  });
  return joined;
}

function newRow(facts: RowFacts, key: string, columns: ColumnsInUse, isUnsureApart: boolean): JoinedRow {
  const { number, prefix, heldNumber, numberColumn, isTitleOnly, isWide, isStrong, isNote, row } = facts;
  return {
    key, slots: slotsApart(facts, columns), number: number ?? prefix ?? heldNumber, isNumberHeld: number === null && prefix === null && heldNumber !== null, numberColumn, isTitleOnly, isWide, isStrong, isNote,
    places: [row.place], joined: [], isUnsureApart,
  };
}

function addTo(above: JoinedRow, facts: RowFacts, key: string, columns: ColumnsInUse, isUnsure: boolean): void {
  const isNumberAgain = facts.number !== null && above.number !== null;
  facts.slots.forEach((slot, column) => {
    if (!slot || slot.isSpanned) return;
    const own = above.slots[column];
    const isNumber = columns.numbers.includes(column);
    if (isNumber && isNumberAgain && own) above.slots[column] = { ...own, fragmentIds: [...own.fragmentIds, ...slot.fragmentIds] };
    else above.slots[column] = own ? joinSlots({ ...own, isSpanned: own.isSpanned && ownText(slot) === '' }, slot) : slot;
  });
  if (!above.number && facts.number) [above.number, above.numberColumn] = [facts.number, facts.numberColumn];
  above.isTitleOnly = above.isTitleOnly && facts.filledValues.length === 0;
  above.isWide ||= facts.isWide;
  above.isStrong = above.isStrong && facts.isStrong;
  above.places.push(facts.row.place);
  above.joined.push({ key, place: facts.row.place, isUnsure });
}
