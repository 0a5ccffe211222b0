import type { JoinedRow } from './join-rows.js';
import type { ColumnsInUse } from './row-facts.js';
import { anyText, ownText } from './slot.js';
import { numberKey, readNumber, type RowNumber } from './row-number.js';

/** A row and the row it stands under, both by their place in the list. */
export interface TreeRow {
  readonly row: JoinedRow;
  readonly rank: number;
  readonly parent: number | null;
  readonly children: number[];
}

const RANKS = { letter: 0, roman: 1, arabic: 3, dotted: 4, lower: 7, dash: 8, plus: 9 } as const;
const UNNUMBERED_SECTION = 2;
const LOWER_SECTION = 2.5;
const SUB_COLUMN = 3.5;
/** Rows without a number under a plain number that is only a title. */
const UNDER_TITLE = 6.5;

/** Whether single letters stand under roman sections ("I" over "A", "B"), or over them as is usual. */
function lettersUnderRoman(rows: readonly JoinedRow[]): boolean {
  const kinds = rows.map(({ number }) => number?.kind);
  const [roman, letter] = [kinds.indexOf('roman'), kinds.indexOf('letter')];
  return roman >= 0 && letter >= 0 && roman < letter;
}

/** C, D, I, V, L are letters where the letter before them was printed as one. */
function meantNumber(number: RowNumber | null, last: RowNumber | null): RowNumber | null {
  if (!number || number.kind !== 'roman' || last?.kind !== 'letter') return number;
  const letter = number.printed.replace(/[^A-ZĐ]/gu, '');
  return letter.length === 1 && letter.charCodeAt(0) - 64 === last.value + 1 ? { ...number, kind: 'letter', value: last.value + 1 } : number;
}

/** A line of words alone that heads what follows: set apart by its print, or by the numbered line after it. */
export function isUnnumberedTitle(row: JoinedRow, next: JoinedRow | undefined): boolean {
  if (!row.isTitleOnly || row.isNote || row.number || isRemark(row)) return false;
  return row.isWide || row.isStrong || next?.number?.kind === 'arabic' || next?.number?.kind === 'dotted';
}

/** A sentence with its full stop is a remark, unless it is printed as a title. */
export function isRemark(row: JoinedRow): boolean {
  return row.isTitleOnly && !row.number && !row.isStrong && row.slots.some((slot) => /[.;]$|^\(.*\)$/su.test(ownText(slot)));
}

function rankOf(row: JoinedRow, number: RowNumber | null, next: JoinedRow | undefined, columns: ColumnsInUse, isSwapped: boolean, areLowerSections: boolean, lastItemRank: number): number {
  if (!number) return isUnnumberedTitle(row, next) ? UNNUMBERED_SECTION : lastItemRank;
  if (number.kind === 'lower' && areLowerSections) return LOWER_SECTION;
  const inner = row.numberColumn !== null && columns.numbers.indexOf(row.numberColumn) > 0 ? SUB_COLUMN : 0;
  if (number.kind === 'dotted') {
    const head = readNumber(number.above[0] ?? '');
    const depth = number.above.length;
    // "I.1" stands directly under section I, as 1 would.
    return head && (head.kind === 'roman' || head.kind === 'letter') ? RANKS.arabic + depth - 1 + inner : RANKS.arabic + depth + inner;
  }
  if (isSwapped && number.kind === 'letter') return 1.5;
  return RANKS[number.kind] + inner;
}

/** "10.1" stands under 10 and not under 9; of a row without such a prefix nothing is asked. */
function mayStandUnder(number: RowNumber | null, above: TreeRow): boolean {
  if (number?.kind !== 'dotted' || !above.row.number || above.rank < RANKS.arabic) return true;
  const own = above.row.number;
  const steps = [...own.above, String(own.value)].map((step) => step.replace(/^0+(?=\d)/, ''));
  const asked = number.above.map((step) => step.replace(/^0+(?=\d)/, ''));
  if (own.kind !== 'arabic' && own.kind !== 'dotted') return true;
  return steps.length <= asked.length && steps.every((step, at) => step === asked[asked.length === steps.length ? at : at + asked.length - steps.length] || step === asked[at]);
}

/** Which row stands under which, by the way they are numbered. */
export function treeOf(rows: readonly JoinedRow[], columns: ColumnsInUse): TreeRow[] {
  const tree: TreeRow[] = [];
  const open: number[] = [];
  const isSwapped = lettersUnderRoman(rows);
  const firstNumbered = rows.find(({ number }) => number !== null && number.kind !== 'dash' && number.kind !== 'plus');
  let lastItemRank: number = firstNumbered?.number?.kind === 'roman' && !firstNumbered.isTitleOnly ? RANKS.roman : RANKS.arabic;
  const areLowerSections = firstNumbered?.number?.kind === 'lower' && firstNumbered.isTitleOnly;
  let lastLetter: RowNumber | null = null;
  rows.forEach((row, at) => {
    row.number = meantNumber(row.number, lastLetter);
    if (row.number && (row.number.kind === 'letter' || row.number.kind === 'roman')) lastLetter = row.number;
    const isNote = row.isNote || isRemark(row);
    const rank = isNote ? Number.POSITIVE_INFINITY : rankOf(row, row.number, rows[at + 1], columns, isSwapped, areLowerSections, lastItemRank);
    while (!isNote && open.length > 0 && (tree[open.at(-1)!]!.rank >= rank || !mayStandUnder(row.number, tree[open.at(-1)!]!))) open.pop();
    const parent = isNote ? (isTotal(row) ? null : (sectionOf(open, tree) ?? null)) : (open.at(-1) ?? null);
    tree.push({ row, rank, parent, children: [] });
    if (parent !== null && !isNote) tree[parent]!.children.push(at);
    if (isNote) return;
    open.push(at);
    if (!row.isTitleOnly && row.number && rank <= RANKS.arabic + 3 && rank >= RANKS.arabic) lastItemRank = rank;
    if (rank < RANKS.arabic && row.isTitleOnly) lastItemRank = RANKS.arabic;
    if (rank >= RANKS.arabic && rank < UNDER_TITLE && row.number && (row.isTitleOnly || isUndecided(row, rows[at + 1], columns))) lastItemRank = UNDER_TITLE;
  });
  return tree;
}

/** What is measured or due stands only in the line below, which has no number: this one heads it. */
function isUndecided(row: JoinedRow, next: JoinedRow | undefined, columns: ColumnsInUse): boolean {
  if (!next || next.number || next.isTitleOnly || next.isNote) return false;
  const meaning = columns.meanings.includes('target') ? 'target' : 'schedule';
  const deciding = columns.values.filter((column) => columns.meanings[column] === meaning);
  const isFilled = ({ slots }: JoinedRow): boolean => deciding.some((column) => anyText(slots[column]) !== '');
  return deciding.length > 0 && !isFilled(row) && isFilled(next);
}

const isTotal = (row: JoinedRow): boolean => row.isNote && !row.isTitleOnly;

const sectionOf = (open: readonly number[], tree: readonly TreeRow[]): number | undefined => open.findLast((at) => tree[at]!.rank < RANKS.arabic || isTitleRow(tree[at]!));
const isTitleRow = ({ row, parent }: TreeRow): boolean => row.isTitleOnly && row.number !== null && parent === null;

/** Whether two rows bear the same number. */
export const hasSameNumber = (left: RowNumber | null, right: RowNumber | null): boolean => left !== null && right !== null && numberKey(left) === numberKey(right);
