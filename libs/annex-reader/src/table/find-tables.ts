import { fold } from '#domain';
import type { Grid, Page, Paragraph } from '../model/page.js';
import { columnContent } from './column-content.js';
import { headingAt, isColumnNumbers, isDrawnRule, rowTexts, type HeadingBlock } from './heading-rows.js';
import { headingWords } from './heading-words.js';
import { readNumber } from './row-number.js';
import { beginsSmall, type BodyRow, type Slot } from './slot.js';
import { placeOfRow, slotsOf, type TableDraft } from './table-draft.js';
import { countNotes, isSilent, linesAbove, type Line } from './table-lines.js';

/** Rows [from, to) of a grid under one heading, with the rows above it that hold a title. */
interface Piece {
  readonly heading: HeadingBlock | null;
  readonly titleFrom: number;
  readonly from: number;
  readonly to: number;
}

/** The data tables of a page in their order; what only lays out the page is none. */
export function findTables(page: Page): TableDraft[] {
  const finder = new TableFinder();
  for (const block of page.blocks) {
    if (block.kind === 'paragraph') finder.paragraph(block);
    else finder.grid(block);
  }
  finder.end();
  return finder.tables;
}

class TableFinder {
  readonly tables: TableDraft[] = [];
  private current: TableDraft | null = null;
  private lines: Line[] = [];

  paragraph({ id, text }: Paragraph): void {
    this.lines.push({ fragmentId: id, text });
  }

  grid(grid: Grid): void {
    const slots = slotsOf(grid);
    for (const piece of piecesOf(grid, this.current)) this.piece(grid, slots, piece);
  }

  end(): void {
    this.takeNotes();
  }

  private piece(grid: Grid, slots: readonly (Slot | null)[][], piece: Piece): void {
    const to = bodyEnd(grid, piece);
    for (let row = piece.titleFrom; row < (piece.heading?.from ?? piece.from); row += 1) {
      for (const cell of grid.rows[row]!.cells) if (cell) this.lines.push({ fragmentId: cell.id, text: cell.text });
    }
    const draft = this.draftFor(grid, piece, to);
    if (!draft) return this.leave(grid, piece.from, to);
    if (piece.heading) takeHeading(draft, grid, piece.heading);
    draft.width = Math.max(draft.width, grid.width);
    takeRows(draft, grid, slots, piece.from, to);
    draft.breaksNext = true;
    this.lines = [];
    this.leave(grid, to, piece.to);
  }

  /** What no table takes ends the one before it. */
  private leave(grid: Grid, from: number, to: number): void {
    if (from >= to) return;
    this.takeNotes();
    this.current = null;
    this.lines = [];
    for (const row of grid.rows.slice(from, to)) for (const cell of row.cells) if (cell) this.lines.push({ fragmentId: cell.id, text: cell.text });
  }

  private draftFor(grid: Grid, piece: Piece, to: number): TableDraft | null {
    const { current } = this;
    const isApart = this.lines.some(({ text }) => !isSilent(text));
    const isSameSheet = current?.place.sheet === grid.place.sheet;
    if (current && isSameSheet && continuesTable(current, grid, piece, isApart)) return current;
    if (!piece.heading && isLayout(grid)) return null;
    const fits = current !== null && grid.width === current.width && startsNumbered(grid, piece, to);
    if (!piece.heading && !fits && !isBareTable(grid, piece.from, to)) return null;
    this.takeNotes();
    const draft = newDraft(grid, piece, fits && current && !piece.heading ? current : null);
    const { title, caption } = linesAbove(this.lines);
    Object.assign(draft, { title, caption });
    draft.asides.push(...title.map(({ fragmentId }) => ({ fragmentId, as: 'title' as const })), ...caption.map(({ fragmentId }) => ({ fragmentId, as: 'caption' as const })));
    this.tables.push(draft);
    this.current = draft;
    return draft;
  }

  private takeNotes(): void {
    if (!this.current) return;
    const notes = this.lines.slice(0, countNotes(this.lines)).filter(({ text }) => !isSilent(text));
    this.current.note = [...this.current.note, ...notes];
    this.current.asides.push(...notes.map(({ fragmentId }) => ({ fragmentId, as: 'note' as const })));
    this.lines = this.lines.slice(countNotes(this.lines));
  }
}

function newDraft(grid: Grid, piece: Piece, headedBy: TableDraft | null): TableDraft {
  const row = grid.rows[piece.heading?.from ?? piece.from];
  const place = { ...grid.place, ...(row ? { row: placeOfRow(row, grid).row } : {}) };
  return { heading: piece.heading, headedBy, width: grid.width, rows: [], asides: [], title: [], caption: [], note: [], place, rowsSeen: 0, breaksNext: false };
}

function continuesTable(current: TableDraft, grid: Grid, { heading, from }: Piece, isApart: boolean): boolean {
  const first = grid.rows[from];
  const texts = first ? rowTexts(first) : [];
  const goesOn = texts[0] === '' && texts.some((text) => text !== '') && texts.every((text) => text === '' || beginsSmall(text));
  if (heading) return heading.key === (current.heading ?? current.headedBy?.heading)?.key && (!isApart || goesOn);
  if (isApart && !goesOn) return false;
  return grid.width >= 2 && grid.width <= current.width && !isLayout(grid) && first !== undefined;
}

/** The block of state and motto, of recipients and signature. */
function isLayout(grid: Grid): boolean {
  const words = fold(grid.rows.slice(0, 6).flatMap(rowTexts).join(' ').slice(0, 1500));
  return /cong hoa xa hoi chu nghia|doc lap tu do hanh phuc|^noi nhan\b|\bnhu dieu \d\b|\bluu vt\b/.test(words);
}

const startsNumbered = (grid: Grid, { from }: Piece, to: number): boolean => from < to && readNumber(rowTexts(grid.rows[from]!)[0] ?? '') !== null;

/** A table without heading shows by its cells: numbered lines, and at least one column that is clear. */
function isBareTable(grid: Grid, from: number, to: number): boolean {
  const rows = grid.rows.slice(from, to);
  if (grid.width < 3 || rows.filter((row) => readNumber(rowTexts(row)[0] ?? '') !== null).length < 2) return false;
  const slots = slotsOf(grid).slice(from, to);
  const body = slots.map((each, index): BodyRow => ({ index, slots: each, isAfterBreak: false, place: grid.place }));
  return Array.from({ length: grid.width - 1 }, (_, at) => columnContent(body, at + 1)).some(
    ({ filled, shares }) => filled >= 2 && Math.max(shares.organisation, shares.schedule, shares.value, shares.measureUnit) >= 0.6,
  );
}

/** The grid cut where headings stand in it. */
function piecesOf(grid: Grid, current: TableDraft | null): Piece[] {
  const pieces: Piece[] = [];
  let known = current?.heading ?? current?.headedBy?.heading ?? null;
  let open: { heading: HeadingBlock | null; titleFrom: number; from: number } = { heading: null, titleFrom: 0, from: 0 };
  for (let row = 0; row < grid.rows.length; row += 1) {
    const heading = headingAt(grid, row, known);
    if (!heading || (pieces.length + row > 0 && open.heading !== null && !isHeadingWithin(grid, heading, known))) continue;
    const titleFrom = heading.key === known?.key && !hasBlankAbove(grid, row, open.from) ? row : titleStart(grid, open.from, row);
    if (titleFrom > open.from || open.heading) pieces.push({ ...open, to: titleFrom });
    open = { heading, titleFrom, from: heading.to };
    known = heading;
    row = heading.to - 1;
  }
  return [...pieces, { ...open, to: grid.rows.length }];
}

/** Within a table a heading is the same one again, or one that numbers its lines. */
function isHeadingWithin(grid: Grid, heading: HeadingBlock, known: HeadingBlock | null): boolean {
  return heading.key === known?.key || rowTexts(grid.rows[heading.from]!).some((text) => {
    const words = text === '' ? null : headingWords(text, '');
    return words?.options.length === 1 && words.options[0] === 'number';
  });
}

const filledCount = (grid: Grid, row: number): number => rowTexts(grid.rows[row]!).filter((text) => text !== '').length;

function hasBlankAbove(grid: Grid, row: number, from: number): boolean {
  return Array.from({ length: Math.min(4, row - from) }, (_, at) => filledCount(grid, row - 1 - at)).includes(0);
}

/** Going up from a heading: rows with one cell that numbers nothing, and blank rows. */
function titleStart(grid: Grid, from: number, heading: number): number {
  let start = heading;
  while (start > from && filledCount(grid, start - 1) <= 1 && !rowTexts(grid.rows[start - 1]!).some((text) => readNumber(text) !== null)) start -= 1;
  return start;
}

const CLOSING = /^(noi nhan|nguoi lap|thu truong don vi|tm|kt chu tich|chu tich|xac nhan cua|giam doc|pho chu tich|truong phong)\b/;

/** The body ends before signatures that stand in the same grid (worksheets). */
function bodyEnd(grid: Grid, { from, to }: Piece): number {
  let lastNumbered = from - 1;
  for (let row = from; row < to; row += 1) if (readNumber(rowTexts(grid.rows[row]!).find((text) => text !== '') ?? '') !== null) lastNumbered = row;
  for (let row = lastNumbered + 1; row < to; row += 1) {
    const texts = rowTexts(grid.rows[row]!).filter((text) => text !== '');
    if (texts.length > 0 && texts.length <= 3 && texts.every((text) => text.length < 400) && texts.some((text) => CLOSING.test(fold(text))) && rowTexts(grid.rows[row]!)[0] !== '-') return row;
  }
  return to;
}

function takeHeading(draft: TableDraft, grid: Grid, heading: HeadingBlock): void {
  const isFirst = draft.rowsSeen === 0;
  for (let row = heading.from; row < heading.to; row += 1) {
    const texts = rowTexts(grid.rows[row]!);
    const as = isColumnNumbers(texts) ? 'columnNumbers' : isDrawnRule(texts) ? 'drawnLine' : isFirst ? 'columns' : 'repeatedHeading';
    for (const cell of grid.rows[row]!.cells) if (cell) draft.asides.push({ fragmentId: cell.id, as });
    draft.rowsSeen += 1;
  }
  draft.breaksNext = !isFirst;
}

function takeRows(draft: TableDraft, grid: Grid, slots: readonly (Slot | null)[][], from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const texts = rowTexts(grid.rows[row]!);
    const as = isDrawnRule(texts) ? 'drawnLine' : isColumnNumbers(texts) ? 'columnNumbers' : texts.every((text) => text === '') ? 'emptyRow' : null;
    if (as !== null) {
      for (const cell of grid.rows[row]!.cells) if (cell) draft.asides.push({ fragmentId: cell.id, as });
    } else {
      draft.rows.push({ index: draft.rowsSeen, slots: slots[row]!, isAfterBreak: draft.breaksNext, place: placeOfRow(grid.rows[row]!, grid) });
      draft.breaksNext = false;
    }
    draft.rowsSeen += 1;
  }
}
