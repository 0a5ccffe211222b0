import type { Page } from '../../model/page.js';
import { SourceRefused } from '../../model/source-refused.js';
import { PageBuilder, type DraftRow } from '../layout/page-builder.js';
import { RichTextBuilder } from '../layout/rich-text.js';
import { alignedTable } from './aligned-table.js';
import { pdfPages } from './open-pdf.js';
import { middleOf, type PdfPage, type PdfText } from './pdf-page.js';
import { ruledTables, type RuledCell, type RuledTable } from './ruled-tables.js';
import { sideBlocks, type SideBlocks } from './side-blocks.js';
import { addSegment, COLUMN_GAP, continues, flowText, joint, textLines, textOfLine, usualGap, type TextLine } from './text-lines.js';

/** Fewer letters in a whole document are a stamp or a page number on scanned pages. */
const FEWEST_LETTERS = 20;
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu;

/**
 * A PDF with a text layer: tables by the lines drawn around them, or by their columns where there are none; everything else as
 * paragraphs. Each page has grids of its own.
 *
 * @throws SourceRefused('pdfWithoutText') for scanned pages
 */
export async function readPdf(bytes: Uint8Array): Promise<Page> {
  const builder = new PageBuilder('pdf');
  const counts = { letters: 0, images: [] as number[], tables: 0 };
  for await (const page of pdfPages(bytes)) {
    const letters = page.texts.reduce((sum, { text }) => sum + text.trim().length, 0);
    counts.letters += letters;
    // A page without a letter is a picture of one; large pictures are not even looked at.
    if (page.hasImages || letters === 0) counts.images.push(page.number);
    counts.tables += addPage(page, counts.tables, builder);
  }
  if (counts.letters < FEWEST_LETTERS) throw new SourceRefused('pdfWithoutText');
  for (const page of counts.images) builder.remark('imageLeftOut', `trang ${page}`, { page });
  return builder.build();
}

/** A part of a page from top to bottom. */
interface Part {
  readonly top: number;
  put(): void;
}

function addPage(page: PdfPage, tablesBefore: number, builder: PageBuilder): number {
  let tables = 0;
  const parts: Part[] = [];
  const inTables = new Set<PdfText>();
  for (const table of ruledTables(page.rules)) {
    const rows = ruledRows(table, page, inTables, tablesBefore + tables + 1);
    if (!rows) continue;
    tables += 1;
    const place = { page: page.number, table: tablesBefore + tables };
    parts.push({ top: table.top, put: () => builder.grid(rows, place) });
  }
  const free = page.texts.filter((text) => !inTables.has(text));
  const lines = textLines(free);
  const { table, from, to } = alignedTable(textLines(free, COLUMN_GAP), (row, column) => ({ page: page.number, table: tablesBefore + tables + 1, row, column }));
  if (table) {
    tables += 1;
    const place = { page: page.number, table: tablesBefore + tables };
    parts.push({ top: table.top, put: () => builder.grid(table.rows, place) });
  }
  const { blocks, rest } = sideBlocks(lines.filter((line, index) => (index < from || index >= to) && !isPageNumber(line, page)));
  for (const block of blocks) parts.push({ top: block.top, put: () => builder.grid(sideRows(block, page.number), { page: page.number }) });
  parts.push(...paragraphs(rest, page, builder, parts.map(({ top }) => top)));
  parts.sort((a, b) => a.top - b.top).forEach((part) => part.put());
  return tables;
}

/** The rows of a ruled table with the texts that stand in its cells; null when it has none. */
function ruledRows(table: RuledTable, page: PdfPage, taken: Set<PdfText>, number: number): DraftRow[] | null {
  const textsOf = new Map<RuledCell, PdfText[]>();
  for (const text of page.texts) {
    const [x, y] = [text.x + Math.min(text.width, 8) / 2, middleOf(text)];
    if (taken.has(text) || y < table.top || y > table.bottom || x < table.left || x > table.right) continue;
    const cell = table.cells.find(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);
    if (!cell) continue;
    taken.add(text);
    textsOf.set(cell, [...(textsOf.get(cell) ?? []), text]);
  }
  if (textsOf.size === 0) return null;
  return Array.from({ length: table.rows }, (_, row): DraftRow => ({
    isMarkedHeading: false,
    cells: table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => ({
        content: flowText(textLines(textsOf.get(cell) ?? []), cell.right),
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        place: { page: page.number, table: number, row: row + 1, column: cell.column + 1 },
      })),
  }));
}

/** Two blocks as the cells of one row, as Word documents have them: each line stays one. */
function sideRows({ left, right }: SideBlocks, page: number): DraftRow[] {
  const cells = [left, right].map((lines, column) => {
    const text = new RichTextBuilder();
    for (const line of lines) {
      line.segments.forEach((segment) => addSegment(text, segment));
      text.lineBreak();
    }
    return { content: text.build(), column, columnSpan: 1, rowSpan: 1, place: { page, column: column + 1 } };
  });
  return [{ cells, isMarkedHeading: false }];
}

/** Lines outside of tables; those that fill the page go on in the next, and blocks within a line are parted by a tab. */
function paragraphs(lines: readonly TextLine[], page: PdfPage, builder: PageBuilder, tableTops: readonly number[]): Part[] {
  const right = Math.max(0, ...lines.map((line) => line.right));
  const gap = usualGap(lines);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    const isParted = before === undefined || tableTops.some((top) => top > before.y && top < line.y);
    const isFlow = before !== undefined && before.segments.length === 1 && line.segments.length === 1 && before.left <= line.left + 3 * line.size;
    if (!isParted && isFlow && continues(before, line, right, gap)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    top: group[0]!.y,
    put: () => {
      const text = new RichTextBuilder();
      group.forEach((line, at) => {
        if (at > 0) text.add(joint(group[at - 1]!));
        line.segments.forEach((segment, index) => addSegment(index === 0 ? text : text.add('\t'), segment));
      });
      builder.paragraph(text.build(true), { page: page.number });
    },
  }));
}

/** A number alone at the upper or lower edge. */
function isPageNumber(line: TextLine, page: PdfPage): boolean {
  const isAtEdge = line.y < page.height * 0.1 || line.y > page.height * 0.92;
  return isAtEdge && PAGE_NUMBER.test(textOfLine(line));
}
