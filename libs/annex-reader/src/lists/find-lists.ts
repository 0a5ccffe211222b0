import { fold, normalizeText, type UnitLevel } from '#domain';
import type { Grid, Page } from '../model/page.js';
import type { Place } from '../model/place.js';
import { isColumnNumbers, isDrawnRule } from '../table/heading-rows.js';
import { anyText, ownText, type Slot } from '../table/slot.js';
import { slotsOf } from '../table/table-draft.js';
import { listField, nameField } from './list-columns.js';
import type { ListColumn, ListField, ListKind, ListTable, Skipped } from './list-model.js';
import { levelOfName } from './unit-words.js';

/** One line of a list: what it says by field, and what stands in columns that are not understood. */
export interface RawListRow {
  readonly key: string;
  readonly place: Place;
  readonly said: Readonly<Partial<Record<ListField, string>>>;
  readonly unread: readonly { readonly heading: string; readonly text: string }[];
  /** The heading row it stands under ("I. Sở, ban, ngành"), outermost first. */
  readonly section: string;
}

export interface FoundLists {
  readonly tables: readonly ListTable[];
  readonly rows: readonly RawListRow[];
  readonly skipped: readonly Skipped[];
}

interface Heading {
  readonly at: number;
  readonly depth: number;
  readonly texts: readonly string[];
  readonly fields: readonly (ListField | null)[];
}

type Row = readonly (Slot | null)[];

const PLACES: readonly UnitLevel[] = ['province', 'district', 'commune'];
const MOST_ROWS_ABOVE = 60;
const INSTRUCTIONS = /^(huong dan|cach dung|huong dan (su dung|nhap|dien).{0,40}|danh muc|instructions)$/;
const EXAMPLE = /^(vi du|mau|vd|example)\b/;
const ROMAN = /^[IVXLC]{1,7}[.)]?$/;

const ownTexts = (row: Row): string[] => row.map(ownText);
const whole = (row: Row): string => ownTexts(row).filter((text) => text !== '').join(' | ');
const placeOf = (row: Row, grid: Grid): Place => row.find((slot) => slot !== null && !slot.isSpanned)?.place ?? grid.place;

/** Finds the tables of a page that are lists of this kind, by the words of their headings, wherever they stand. */
export function findLists(page: Page, kind: ListKind): FoundLists {
  const tables: ListTable[] = [];
  const rows: RawListRow[] = [];
  const skipped: Skipped[] = [];
  const state: { open: Heading | null } = { open: null };
  for (const block of page.blocks) {
    if (block.kind === 'paragraph') {
      if (block.text.trim() !== '') skipped.push({ reason: isInstructions(block.place) ? 'instructions' : 'outside', text: block.text, place: block.place });
      continue;
    }
    const grid = slotsOf(block);
    if (isInstructions(block.place)) {
      skipped.push(...grid.flatMap((row) => skip(row, block, 'instructions')));
      continue;
    }
    const found: Heading | null = findHeading(grid, kind);
    // The next page of a document goes on under the heading of the page before it.
    const heading: Heading | null = found ?? (state.open !== null && state.open.fields.length === block.width ? { ...state.open, at: -1, depth: 1 } : null);
    if (heading === null) {
      skipped.push(...grid.flatMap((row) => skip(row, block, 'unknownTable')));
      continue;
    }
    state.open = heading;
    const table = readBody(block, grid, heading, `s${tables.length}`, kind);
    tables.push(table.table);
    rows.push(...table.rows);
    skipped.push(...table.skipped);
  }
  return { tables, rows, skipped };
}

const isInstructions = ({ sheet }: Place): boolean => sheet !== undefined && INSTRUCTIONS.test(fold(sheet));

const skip = (row: Row, grid: Grid, reason: Skipped['reason']): Skipped[] => {
  const text = whole(row);
  return text === '' ? [] : [{ reason, text, place: placeOf(row, grid) }];
};

/** The row that names most columns, the name among them; two rows where the upper one spans ("Liên hệ" over "E-mail"). */
function findHeading(grid: readonly Row[], kind: ListKind): Heading | null {
  let best: Heading | null = null;
  for (let at = 0; at < Math.min(grid.length, MOST_ROWS_ABOVE); at += 1) {
    for (const depth of [1, 2]) {
      if (at + depth > grid.length) continue;
      const texts = headingTexts(grid.slice(at, at + depth));
      const fields = distinctFields(texts.map((text) => listField(kind, text)));
      const known = fields.filter((field) => field !== null).length;
      const least = texts.filter((text) => text !== '').length === 1 ? 1 : 2;
      if (!fields.includes(nameField(kind)) || known < least) continue;
      if (depth === 2 && grid[at + 1]!.some((slot, column) => slot !== null && !slot.isSpanned && slot.text.trim() !== '' && fields[column] === null)) continue;
      if (best === null || known > best.fields.filter((field) => field !== null).length) best = { at, depth, texts, fields };
    }
    if (best !== null && at > best.at + 2) break;
  }
  return best;
}

function headingTexts(rows: readonly Row[]): string[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => ownText(row[column])).filter((text) => text !== '');
    return (texts.at(-1) ?? '').trim();
  });
}

/** A field counts for its first column; a second "Tên" is not understood rather than overwriting the first. */
function distinctFields(fields: readonly (ListField | null)[]): (ListField | null)[] {
  const seen = new Set<ListField>();
  return fields.map((field) => {
    if (field === null || field === 'ignored') return field;
    if (seen.has(field)) return null;
    seen.add(field);
    return field;
  });
}

interface Body {
  readonly table: ListTable;
  readonly rows: readonly RawListRow[];
  readonly skipped: readonly Skipped[];
}

function readBody(block: Grid, grid: readonly Row[], heading: Heading, key: string, kind: ListKind): Body {
  const rows: RawListRow[] = [];
  const skipped: Skipped[] = grid.slice(0, Math.max(0, heading.at)).flatMap((row) => skip(row, block, 'outside'));
  const filled = heading.fields.map(() => 0);
  const headingKey = fold(heading.texts.join(' '));
  let section = '';
  const first = heading.at < 0 ? 0 : heading.at + heading.depth;
  for (let at = first; at < grid.length; at += 1) {
    const row = grid[at]!;
    const reason = reasonToSkip(row, heading, headingKey);
    if (reason === 'empty') continue;
    const named = reason === 'section' ? sectionWords(row) : '';
    if (reason === 'section') section = named;
    if (reason !== null && !(kind === 'units' && namesPlace(named))) {
      skipped.push(...skip(row, block, reason));
      continue;
    }
    row.forEach((slot, column) => {
      if (ownText(slot) !== '') filled[column] = (filled[column] ?? 0) + 1;
    });
    const read = rowOf(row, heading, `${key}.r${at}`, placeOf(row, block), named === '' ? section : '', named);
    const above = rows.at(-1);
    if (above !== undefined && isContinued(row, heading, kind)) rows[rows.length - 1] = joined(above, row, heading);
    else rows.push(read);
  }
  const columns = heading.texts.map((text, column): ListColumn => ({ key: `c${column}`, heading: text, field: heading.fields[column] ?? null, filled: filled[column] ?? 0 }));
  return { table: { key, place: block.place, columns: columns.filter(({ heading: words, filled: count }) => words !== '' || count > 0), rows: rows.length }, rows, skipped };
}

function reasonToSkip(row: Row, heading: Heading, headingKey: string): Skipped['reason'] | 'empty' | null {
  const texts = ownTexts(row);
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return 'empty';
  if (isDrawnRule(texts)) return 'repeatedHeading';
  if (isColumnNumbers(texts)) return 'columnNumbers';
  if (fold(texts.join(' ')) === headingKey) return 'repeatedHeading';
  const number = heading.fields.indexOf('number');
  if (EXAMPLE.test(fold(texts[number < 0 ? 0 : number] ?? ''))) return 'example';
  return isSection(row, heading, said) ? 'section' : null;
}

/** One text across the table, or a Roman number and a text, in a list whose rows say more than their name. */
function isSection(row: Row, heading: Heading, said: readonly string[]): boolean {
  if (heading.fields.filter((field) => field !== null && field !== 'ignored').length < 3) return false;
  const number = heading.fields.indexOf('number');
  const printed = number < 0 ? '' : ownText(row[number]);
  if (said.length === 2 && ROMAN.test(printed)) return true;
  if (said.length !== 1) return false;
  const cell = row.find((slot) => ownText(slot) !== '');
  return (cell?.columnsSpanned ?? 1) > 2 || /^[IVXLC]{1,7}[.)]\s/.test(said[0]!) || (printed === '' && number >= 0 && /^[A-ZĐ][.)]\s/u.test(said[0]!));
}

const sectionWords = (row: Row): string => ownTexts(row).filter((text) => text !== '' && !ROMAN.test(text)).join(' ').replace(/^(?:[IVXLC]{1,7}|[A-ZĐ])[.)]\s*/u, '');

/** A heading row of a list of units that is a unit itself: "I. UBND huyện Ba Tơ", unlike "I. Sở, ban, ngành". */
function namesPlace(words: string): boolean {
  const level = words === '' || /[,;]/.test(words) ? null : levelOfName(words, null);
  return level !== null && PLACES.includes(level);
}

/** A merged name that goes on: a second line of the same person or unit. */
function isContinued(row: Row, { fields }: Heading, kind: ListKind): boolean {
  const slot = row[fields.indexOf(nameField(kind))];
  return slot !== null && slot !== undefined && slot.isSpanned;
}

function rowOf(row: Row, { fields, texts }: Heading, key: string, place: Place, section: string, heads: string): RawListRow {
  const said: Partial<Record<ListField, string>> = {};
  const unread: { heading: string; text: string }[] = [];
  row.forEach((slot, column) => {
    const text = normalizeText(anyText(slot));
    if (text === '') return;
    const field = fields[column] ?? null;
    if (field !== null && field !== 'ignored') said[field] = text;
    else if (ownText(slot) !== '') unread.push({ heading: texts[column] ?? '', text });
  });
  if (heads !== '') said.name = heads;
  return { key, place, said, unread, section };
}

function joined(above: RawListRow, row: Row, { fields, texts }: Heading): RawListRow {
  const said = { ...above.said };
  const unread = [...above.unread];
  row.forEach((slot, column) => {
    const text = normalizeText(ownText(slot));
    if (text === '') return;
    const field = fields[column] ?? null;
    if (field === null || field === 'ignored') unread.push({ heading: texts[column] ?? '', text });
    else if (field !== 'number') said[field] = said[field] === undefined ? text : `${said[field]}\n${text}`;
  });
  return { ...above, said, unread };
}
