import type { Page } from '../../model/page.js';
import { readHtmlInto } from '../html/read-html.js';
import { PageBuilder } from '../layout/page-builder.js';
import { linesOf } from '../layout/rich-text.js';
import { inlineMarkup } from './inline-markup.js';
import { pipeRows, pipeTableEnd } from './pipe-table.js';
import { readRecords, type TextRecord } from './text-records.js';
import { draftRows, joinBrokenRows } from './text-rows.js';

const HEADING = /^ {0,3}#{1,6}\s+/;
const HEADING_END = /\s#{1,6}\s*$/;
/** A line drawn across the page by signs alone. */
const RULE = /^\s*(?:-{3,}|_{3,}|\*{3,}|={3,}|(?:- ){2,}-)\s*$/;

/**
 * Plain text as it is copied or kept: lines are paragraphs, lines with tabs are rows, and a blank line parts tables. Markdown and
 * the HTML tags that converters leave behind are read as what they mean.
 */
export function readText(text: string, encodingName = ''): Page {
  const builder = new PageBuilder('text');
  if (encodingName !== '') builder.remark('encodingConverted', encodingName);
  readTextInto(text, builder);
  return builder.build();
}

export function readTextInto(text: string, builder: PageBuilder): void {
  const records = readRecords(text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029\v\f]/g, '\n'));
  for (const block of textBlocks(records)) readBlock(block, builder);
}

/** Runs of lines without a blank one; an HTML table is a run of its own. */
function* textBlocks(records: readonly TextRecord[]): Generator<TextRecord[]> {
  let block: TextRecord[] = [];
  let isInTable = false;
  for (const record of records) {
    const line = record.cells[0] ?? '';
    if (!isInTable && /^\s*<table\b/i.test(line)) {
      if (block.length > 0) yield block;
      block = [];
      isInTable = true;
    }
    if (!isInTable && record.cells.length === 1 && line.trim() === '') {
      if (block.length > 0) yield block;
      block = [];
      continue;
    }
    block.push(record);
    if (isInTable && record.cells.some((cell) => /<\/table\s*>\s*$/i.test(cell))) {
      yield block;
      block = [];
      isInTable = false;
    }
  }
  if (block.length > 0) yield block;
}

function readBlock(block: readonly TextRecord[], builder: PageBuilder): void {
  const first = block[0]!;
  if (/^\s*<table\b/i.test(first.cells[0] ?? '')) {
    const html = block.map(({ cells }) => cells.join('\t')).join('\n');
    return readHtmlInto(html, builder, first.line);
  }
  const rows = block.map(({ cells }) => cells.length > 1);
  const from = rows.indexOf(true);
  if (from >= 0) return readTabBlock(block, from, rows.lastIndexOf(true), builder);
  readProse(block, builder);
}

/** Lines before the first row and after the last are paragraphs; a line between rows belongs to the table. */
function readTabBlock(block: readonly TextRecord[], from: number, to: number, builder: PageBuilder): void {
  readProse(block.slice(0, from), builder);
  const { rows, rest } = joinBrokenRows(block.slice(from, to + 1), block.slice(to + 1));
  builder.grid(draftRows(rows), { line: block[from]!.line });
  readProse(rest, builder);
}

function readProse(block: readonly TextRecord[], builder: PageBuilder): void {
  let prose: TextRecord[] = [];
  const lines = block.map(({ cells }) => cells[0] ?? '');
  const flush = (): void => {
    if (prose.length > 0) readParagraphs(prose, builder);
    prose = [];
  };
  for (let index = 0; index < block.length; index += 1) {
    const end = pipeTableEnd(lines, index);
    if (end === index) {
      prose.push(block[index]!);
      continue;
    }
    flush();
    const table = pipeRows(block.slice(index, end));
    builder.grid(draftRows(table), { line: block[index]!.line });
    index = end - 1;
  }
  flush();
}

/** Emphasis may go over several lines, so the lines of a block are read together and parted afterwards. */
function readParagraphs(block: readonly TextRecord[], builder: PageBuilder): void {
  const lines = block.filter(({ cells }) => !RULE.test(cells[0] ?? ''));
  const readTogether = inlineMarkup(lines.map(({ cells }) => lineOf(cells[0] ?? '')).join('\n'));
  const parted = linesOf(readTogether);
  const isParallel = parted.length === lines.length;
  const contents = isParallel ? parted : lines.map(({ cells }) => inlineMarkup(lineOf(cells[0] ?? '')));
  contents.forEach((content, index) => {
    const { cells, line } = lines[index]!;
    const isHeading = HEADING.test(cells[0] ?? '');
    const marks = isHeading && content.text !== '' ? [[0, content.text.length, 'b'] as const, ...content.marks.filter(([, , style]) => style === 'i')] : content.marks;
    builder.paragraph({ text: content.text, marks }, { line });
  });
}

const lineOf = (line: string): string => (HEADING.test(line) ? line.replace(HEADING, '').replace(HEADING_END, '') : line);
