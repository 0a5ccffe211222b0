import { fold } from '#domain';
import type { Grid, Page, Paragraph } from '../model/page.js';
import { columnContent, type ContentKind } from './column-content.js';
import { bodyEnd, piecesOf, type Piece } from './grid-pieces.js';
import { isColumnNumbers, isDrawnRule, rowTexts, type HeadingBlock } from './heading-rows.js';
import { readNumber } from './row-number.js';
import { beginsSmall, type BodyRow, type Slot } from './slot.js';
import { countsOn, isTitled, saysTheSame } from './next-page.js';
import { placeOfRow, slotsOf, type TableDraft } from './table-draft.js';
import { countNotes, isSilent, linesAbove, type Line } from './table-lines.js';

/** The data tables of a page in their order; what only lays out the page is none. */
export function findTables(page: Page): TableDraft[] {
  const finder = new TableFinder(runningLines(page));
  for (const block of page.blocks) {
    if (block.kind === 'paragraph') finder.paragraph(block);
    else finder.grid(block);
  }
  finder.end();
  return finder.tables;
}

/** Lines that stand between two grids more than once, as the head or foot of each page does. */
function runningLines({ blocks }: Page): ReadonlySet<string> {
  const counts = new Map<string, number>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || block.text.length > 150) return;
    if (blocks[at - 1]?.kind === 'grid' && blocks[at + 1]?.kind === 'grid') counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}

class TableFinder {
  readonly tables: TableDraft[] = [];
  private current: TableDraft | null = null;
  private lines: Line[] = [];

  constructor(private readonly running: ReadonlySet<string>) {}

  paragraph({ id, text }: Paragraph): void {
    this.lines.push({ fragmentId: id, text });
  }

  grid(grid: Grid): void {
    const slots = slotsOf(grid);
    for (const piece of piecesOf(grid, this.current?.heading ?? this.current?.headedBy?.heading ?? null)) this.piece(grid, slots, piece);
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
    const isRunningOn = !beginsAnew(grid, piece, to);
    const isApart = this.lines.some(({ text }) => !isSilent(text) && !(isRunningOn && this.running.has(text)));
    const isSameSheet = current?.place.sheet === grid.place.sheet;
    if (current && isSameSheet && continuesTable(current, grid, piece, { isApart, isTitled: isTitled(this.lines) })) return current;
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

/** How far down a grid its first number may stand: a piece of a cut line comes before it, or a title. */
const ROWS_OF_NUMBER = 3;

function continuesTable(current: TableDraft, grid: Grid, { heading, from }: Piece, { isApart, isTitled: isOwn }: { isApart: boolean; isTitled: boolean }): boolean {
  const first = grid.rows[from];
  const texts = first ? rowTexts(first) : [];
  const known = current.heading ?? current.headedBy?.heading ?? null;
  const goesOn = texts[0] === '' && texts.some((text) => text !== '') && texts.every((text) => text === '' || beginsSmall(text));
  const isNext = !isOwn && countsOn(current, grid.rows.slice(from, from + ROWS_OF_NUMBER).map(rowTexts));
  if (heading) return (heading.key === known?.key && (!isApart || goesOn || isNext)) || (isNext && known !== null && saysTheSame(heading, known));
  if (isApart && !goesOn && !isNext) return false;
  return grid.width >= 2 && grid.width <= current.width && !isLayout(grid) && first !== undefined;
}

/** The block of state and motto, of recipients and signature. */
function isLayout(grid: Grid): boolean {
  const words = fold(grid.rows.slice(0, 6).flatMap(rowTexts).join(' ').slice(0, 1500));
  return /cong hoa xa hoi chu nghia|doc lap tu do hanh phuc|^noi nhan\b|\bnhu dieu \d\b|\bluu vt\b/.test(words);
}

/** The first line is number 1, I or A: not the next page of a table. */
function beginsAnew(grid: Grid, { from }: Piece, to: number): boolean {
  const number = from < to ? readNumber(rowTexts(grid.rows[from]!)[0] ?? '') : null;
  return number !== null && number.value <= 1;
}

const startsNumbered = (grid: Grid, { from }: Piece, to: number): boolean => from < to && readNumber(rowTexts(grid.rows[from]!)[0] ?? '') !== null;

/** A table without heading shows by its cells: numbered lines, and at least one column that is clear. */
function isBareTable(grid: Grid, from: number, to: number): boolean {
  const rows = grid.rows.slice(from, to);
  if (grid.width < 3) return false;
  const slots = slotsOf(grid).slice(from, to);
  const body = slots.map((each, index): BodyRow => ({ index, slots: each, isAfterBreak: false, place: grid.place }));
  const contents = Array.from({ length: grid.width }, (_, at) => columnContent(body, at)).filter(({ filled }) => filled >= 2);
  const isAny = (...kinds: readonly ContentKind[]): boolean => contents.some(({ shares }) => kinds.some((kind) => shares[kind] >= 0.6));
  const areNumbered = rows.filter((row) => readNumber(rowTexts(row)[0] ?? '') !== null).length >= 2;
  // Without numbers both who and when must be clear.
  return areNumbered ? isAny('organisation', 'schedule', 'value', 'measureUnit') : rows.length >= 3 && isAny('organisation') && isAny('schedule');
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
