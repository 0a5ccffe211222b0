import { fold } from '#domain';
import type { Mark } from '../model/page.js';
import type { ColumnReading, ReadColumn } from '../model/reading.js';
import { numberBefore, readNumber, type RowNumber } from './row-number.js';
import { anyText, ownText, withoutStart, type BodyRow, type Slot } from './slot.js';
import { isNote } from './table-lines.js';

/** What of the columns matters for its rows. */
export interface ColumnsInUse {
  readonly width: number;
  readonly meanings: readonly ReadColumn[];
  readonly numbers: readonly number[];
  /** The column whose words name the row. */
  readonly name: number;
  readonly values: readonly number[];
}

/** A row of a grid with what can be said of it by itself. */
export interface RowFacts {
  readonly row: BodyRow;
  readonly slots: readonly (Slot | null)[];
  readonly number: RowNumber | null;
  /** In which column the number stands; null where it stands before the words of the name, or nowhere. */
  readonly numberColumn: number | null;
  /** The number of a merged cell that begins above. */
  readonly heldNumber: RowNumber | null;
  /** A number that stands before the words of the name and is no part of them. */
  readonly prefix: RowNumber | null;
  readonly nameText: string;
  /** Columns other than number and name with own words. */
  readonly filledValues: readonly number[];
  readonly isTitleOnly: boolean;
  readonly isWide: boolean;
  readonly isStrong: boolean;
  readonly isNote: boolean;
}

export function columnsInUse(columns: readonly ColumnReading[]): ColumnsInUse {
  const grid = columns.filter(({ meaning }) => meaning !== 'heading');
  const meanings = grid.map(({ meaning }) => meaning);
  const numbers = meanings.flatMap((meaning, column) => (meaning === 'number' ? [column] : []));
  const [name = 0] = (['name', 'unit', 'results', 'other'] as const).map((meaning) => meanings.indexOf(meaning)).filter((column) => column >= 0);
  const values = meanings.flatMap((_, column) => (numbers.includes(column) || column === name ? [] : [column]));
  return { width: grid.length, meanings, numbers, name, values };
}

const SECTION_BEGINS = /^\s*((?:phần|mục|chương|nhóm)?\s{0,2}(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3}))\s*(?:[.):–-]\s*|\/\s+)(?=\S)/u;

/** A title that stands in one cell over the row, wherever that begins, belongs to the name's column. */
function titleMoved(slots: readonly (Slot | null)[], columns: ColumnsInUse): readonly (Slot | null)[] {
  const overName = columns.numbers.find((column) => column < columns.name && columns.name < column + (slots[column]?.columnsSpanned ?? 1) && ownText(slots[column]) !== '');
  if (overName !== undefined && readNumber(ownText(slots[overName])) === null && ownText(slots[columns.name]) === '') return moved(slots, overName, columns.name);
  const isNumber = (slot: Slot | null, column: number): boolean => columns.numbers.includes(column) && readNumber(ownText(slot)) !== null;
  const filled = slots.flatMap((slot, column) => (ownText(slot) === '' || isNumber(slot, column) ? [] : [column]));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only === columns.name) return slots;
  const slot = slots[only]!;
  const isInNumber = columns.numbers.includes(only) && readNumber(slot.text) === null;
  if (!isInNumber && slot.columnsSpanned < columns.width * 0.6) return slots;
  if (ownText(slots[columns.name]) !== '' || slots[columns.name]?.isSpanned) return slots;
  return moved(slots, only, columns.name);
}

const moved = (slots: readonly (Slot | null)[], from: number, to: number): (Slot | null)[] => slots.map((each, column) => (column === to ? slots[from]! : column === from ? null : each));

/** A number in a form of its own ("NV1", "1-2"): printed as it is, counted as far as it has figures. */
function oddNumber(text: string): RowNumber | null {
  if (text === '' || text.length > 10 || !/\d/.test(text) || /\s\S+\s/.test(text)) return null;
  return { kind: 'arabic', printed: text, value: Number.parseInt(/\d{1,4}/.exec(text)?.[0] ?? '0', 10), above: [] };
}

function isAllStrong({ text, marks }: Slot): boolean {
  const bold = marks.filter(([, , style]: Mark) => style === 'b').reduce((sum, [from, to]) => sum + to - from, 0);
  return bold >= text.trim().length * 0.8 || (text === text.toUpperCase() && (text.match(/\p{Lu}{2,}/gu) ?? []).length > 2);
}

/** With its marks: "Cộng" ends a column of figures, "Công" may be the first word of "Công an" on a cut line. */
const TOTAL = /^(?:tổng(?! hợp| kết)|cộng|toàn (?:huyện|tỉnh|xã|ngành|thành phố|phường|thị xã)|bình quân|trung bình)(?: \p{L}+){0,4}\s*:?$/iu;
const isTotal = (text: string): boolean => TOTAL.test(text.normalize('NFC'));

function isNoteRow(filled: readonly string[]): boolean {
  const [first = ''] = filled;
  const folded = fold(first);
  return isTotal(first) || (filled.length === 1 && (isNote(first) || (folded !== '' && /^[([].*[)\]][.;]?$/su.test(first))));
}

/** @example the row "| - 100 % Phòng Tư pháp … | Sở Tư pháp | … |" has a dash as prefix and stands under the row above */
export function rowFacts(row: BodyRow, columns: ColumnsInUse): RowFacts {
  const padded = Array.from({ length: columns.width }, (_, column) => row.slots[column] ?? null);
  const slots = titleMoved(padded, columns);
  const nameText = ownText(slots[columns.name]);
  const filledValues = columns.values.filter((column) => ownText(slots[column]) !== '');
  const numberColumn = columns.numbers.findLast((column) => readNumber(ownText(slots[column])) !== null) ?? null;
  const spanned = columns.numbers.findLast((column) => slots[column]?.isSpanned && readNumber(slots[column]!.text) !== null);
  const number = numberColumn === null ? oddNumber(columns.numbers.map((column) => ownText(slots[column])).find((text) => text !== '') ?? '') : readNumber(ownText(slots[numberColumn]));
  const heldNumber = number === null && spanned !== undefined && anyText(slots[columns.name]) !== '' ? readNumber(slots[spanned]!.text) : null;
  const hasValues = columns.values.some((column) => anyText(slots[column]) !== '');
  const nameSlot = slots[columns.name];
  const isNote = number === null && isNoteRow(slots.map(ownText).filter((text) => text !== ''));
  return {
    row, slots, number, numberColumn, heldNumber, nameText, filledValues,
    prefix: number ? null : prefixOf(nameText, columns, hasValues, slots !== padded),
    isTitleOnly: nameText !== '' && (!hasValues || (!isNote && isTitleWithFigures(slots, filledValues, columns))),
    isWide: (nameSlot?.columnsSpanned ?? 1) >= columns.width * 0.6 && columns.width > 2,
    isStrong: nameSlot != null && nameText !== '' && isAllStrong(nameSlot),
    isNote,
  };
}

const BESIDE: readonly ReadColumn[] = ['other', 'context', 'baseline'];
const ASKS: readonly ReadColumn[] = ['parties', 'lead', 'schedule', 'results'];

/** A section's own points or counts stand beside its name ("I | Chỉ đạo, điều hành | 9,5 | 8,25"), where nothing is measured: it stays a title. */
function isTitleWithFigures(slots: readonly (Slot | null)[], filled: readonly number[], { meanings, values }: ColumnsInUse): boolean {
  if (filled.length === 0 || meanings.includes('target') || !ASKS.some((meaning) => meanings.includes(meaning))) return false;
  if (values.some((column) => slots[column]?.isSpanned && anyText(slots[column]) !== '')) return false;
  return filled.every((column) => BESIDE.includes(meanings[column]!) && /^[\d.,/%\s-]{1,12}$/.test(ownText(slots[column])));
}

/** Where a column of its own numbers the rows, only finer numbers and titles stand before the words. */
function prefixOf(text: string, columns: ColumnsInUse, hasValues: boolean, isMoved: boolean): RowNumber | null {
  const alone = readNumber(text);
  const before = numberBefore(text) ?? (alone?.kind === 'dash' || alone?.kind === 'plus' ? alone : null);
  if (before && (columns.numbers.length === 0 || ['dash', 'plus', 'lower', 'dotted'].includes(before.kind) || !hasValues)) return before;
  const printed = !hasValues && (isMoved || columns.numbers.length === 0) ? SECTION_BEGINS.exec(text)?.[0].trim() : undefined;
  const number = printed === undefined ? null : readNumber(printed.replace(/\s*[-–]$/u, ''));
  return number && printed !== undefined ? { ...number, printed } : null;
}

/** The cells of a row that stands by itself: its number is kept apart from the words. */
export function slotsApart({ slots, prefix }: RowFacts, columns: ColumnsInUse): (Slot | null)[] {
  return slots.map((slot, column) => {
    if (column !== columns.name || !slot || !prefix || slot.isSpanned) return slot;
    const start = slot.text.indexOf(prefix.printed);
    return start < 0 || slot.text.slice(0, start).trim() !== '' ? slot : withoutStart(slot, start + prefix.printed.length);
  });
}
