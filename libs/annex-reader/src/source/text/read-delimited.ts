import { fold } from '#domain';
import type { Page } from '../../model/page.js';
import { PageBuilder } from '../layout/page-builder.js';
import { addSheetBlocks, type SheetCell } from '../layout/sheet-blocks.js';
import { inlineMarkup } from './inline-markup.js';
import { readRecords } from './text-records.js';

const SEPARATORS = [';', ',', '\t', '|'];
const SAMPLE_LINES = 50;
const HEADINGS = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'ma']);

/** A .csv file as a sheet: one grid, the lines above it paragraphs. */
export function readDelimited(text: string, encodingName: string): Page {
  const builder = new PageBuilder('text');
  if (encodingName !== '') builder.remark('encodingConverted', encodingName);
  const records = readRecords(text.replace(/\r\n?/g, '\n'), separatorOf(text));
  const cells = records.flatMap(({ cells: texts, line }) => texts.map((cell, column): SheetCell => ({ row: line - 1, column, content: inlineMarkup(cell.replaceAll('\n', '<br>')) })));
  const filled = cells.filter(({ content }) => content.text !== '');
  addSheetBlocks(filled, [], builder, (row, column) => ({ line: row + 1, column: column + 1 }));
  return builder.build();
}

/** Whether lines that were pasted are such a file: the first names an ordinal column, and the separator is as frequent in most. */
export function isDelimited(text: string): boolean {
  const lines = text.trim().split('\n').slice(0, SAMPLE_LINES);
  const separator = lines[0]!.includes(';') ? ';' : ',';
  const count = occurrences(lines[0]!, separator);
  if (lines.length < 2 || count < 2 || lines.some((line) => line.includes('\t'))) return false;
  return HEADINGS.has(fold(lines[0]!.slice(0, lines[0]!.indexOf(separator)))) && occurrences(lines[1]!, separator) >= count - 1;
}

function separatorOf(text: string): string {
  const lines = text.split('\n').slice(0, SAMPLE_LINES);
  const linesWith = (separator: string): number => {
    const counts = lines.map((line) => occurrences(line, separator)).filter((count) => count > 0);
    return counts.length === 0 ? 0 : counts.length + Math.min(...counts) / 100;
  };
  return SEPARATORS.reduce((best, separator) => (linesWith(separator) > linesWith(best) ? separator : best));
}

const occurrences = (line: string, letter: string): number => line.split(letter).length - 1;
