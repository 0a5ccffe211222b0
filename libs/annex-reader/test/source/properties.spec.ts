import fc from 'fast-check';
import { fragmentsOf, type Page } from '../../src/model/page.js';
import { readSource, type SourceFile } from '../../src/source/read-source.js';
import { cell, docxOf, paragraph, row, table, xlsxOf } from './support/office-files.js';

/** Words as documents have them, without the signs that a kind of source takes for markup. */
const WORDS = ['rà', 'soát', 'Quý I', 'Phòng Tư pháp', '100%', '31/12/2024', 'Số 12/KH-UBND', 'a)', '- việc', 'TTHC;', 'đồng bộ', 'Ủy ban', 'ngữ nghĩa', 'hoà', '(1.020)'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((found) => found.join(' '));
const tables = fc.integer({ min: 2, max: 6 }).chain((width) => fc.array(fc.array(fc.option(words, { nil: '' }), { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }));
const documents = fc.array(fc.oneof(words, tables), { minLength: 1, maxLength: 5 });
type Drawn = string | string[][];

const escaped = (text: string): string => text.normalize('NFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const SOURCES: Record<string, (document: readonly Drawn[]) => SourceFile> = {
  text: (document) => ({ text: document.map((part) => (typeof part === 'string' ? part : part.map((cells) => cells.join('\t')).join('\n'))).join('\n\n') }),
  html: (document) => ({
    isHtml: true,
    text: document.map((part) => (typeof part === 'string' ? `<p>${escaped(part)}</p>` : `<table>${part.map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}`).join('')}`).join('')}</table>`)).join('\n'),
  }),
  docx: (document) => ({ name: 'a.docx', bytes: docxOf(document.map((part) => (typeof part === 'string' ? paragraph(escaped(part)) : table(part.map((cells) => row(cells.map((text) => cell(paragraph(escaped(text))))))))).join('')) }),
  xlsx: (document) => {
    let line = 0;
    const rows = document.flatMap((part) => {
      line += 1;
      return (typeof part === 'string' ? [[part]] : part).map((cells) => {
        line += 1;
        return `<row r="${line}">${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)).join('')}</row>`;
      });
    });
    return { name: 'a.xlsx', bytes: xlsxOf([{ name: 'a', xml: `<sheetData>${rows.join('')}</sheetData>` }]) };
  },
};

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
const textOf = (page: Page): string => bare([...fragmentsOf(page)].map(({ text }) => text).join(''));

describe.each(Object.keys(SOURCES))('any document as %s', (kind) => {
  it('is read whole, each piece under its own id, marks within their text', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const expected = bare(document.flat(2).join(''));
        fc.pre(expected !== '');
        const page = await readSource(SOURCES[kind]!(document));
        const fragments = [...fragmentsOf(page)];
        expect(textOf(page)).toBe(expected);
        expect(new Set(fragments.map(({ id }) => id)).size).toBe(fragments.length);
        for (const { text, marks } of fragments) {
          expect(text).toBe(text.normalize('NFC').trim());
          expect(marks.every(([start, end]) => start >= 0 && start < end && end <= text.length)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has its cells where they were drawn', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (drawn) => {
        fc.pre(drawn.every((cells) => cells.filter((text) => text !== '').length >= 3));
        const page = await readSource(SOURCES[kind]!([drawn]));
        const [grid] = page.blocks;
        if (grid?.kind !== 'grid') throw new Error('no grid');
        const filled = drawn[0]!.map((_, column) => drawn.some((cells) => cells[column] !== ''));
        const columns = kind === 'xlsx' ? filled.flatMap((isFilled, column) => (isFilled ? [column] : [])) : filled.map((_, column) => column);
        const expected = drawn.map((cells) => columns.map((column) => cells[column]!.normalize('NFC')));
        expect(grid.rows.map(({ cells }) => cells.map((found) => found?.text ?? ''))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
