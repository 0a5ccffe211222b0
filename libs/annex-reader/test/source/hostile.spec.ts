import { readSource, type SourceFile } from '../../src/source/read-source.js';
import { SOURCE_LIMITS } from '../../src/source/source-limits.js';
import { cell, docxOf, paragraph, row, table, wordPart, xlsxOf } from './support/office-files.js';
import { read, refusal } from './support/reading.js';
import { writeZip, type WrittenEntry } from './support/zip-writer.js';
import { pace } from '../../../domain/test/support/pace.js';

const word = (body: string, extra?: Parameters<typeof docxOf>[1]): SourceFile => ({ name: 'a.docx', bytes: docxOf(body, extra) });
const excel = (xml: string, strings = ''): SourceFile => ({ name: 'a.xlsx', bytes: xlsxOf([{ name: 'a', xml }], { strings }) });

/** Seconds of processor time. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('files that want more than they are (THREATS.md L150, L151)', () => {
  const zeros = Buffer.alloc(40 * 1024 ** 2, 0x20);

  it('are refused by what they declare, before anything is unpacked', async () => {
    expect(await refusal({ name: 'a.docx', bytes: Buffer.alloc(SOURCE_LIMITS.fileBytes + 1, 0x61) })).toBe('tooLarge');
    expect(await refusal({ text: 'a'.repeat(SOURCE_LIMITS.letters + 1) })).toBe('tooLarge');
    expect(await refusal(word('', { entries: [{ name: 'word/media/a.bin', content: zeros }] }))).toBe('inflatesTooFar');
    const many = Array.from({ length: SOURCE_LIMITS.entries + 1 }, (_, at): WrittenEntry => ({ name: `x${at}`, content: '' }));
    expect(await refusal(word('', { entries: many }))).toBe('tooManyEntries');
  });

  it('are refused by what really comes out, and by entries on the same bytes', async () => {
    expect(await refusal(word('', { entries: [{ name: 'word/document2.xml', content: 'x' }, { name: 'word/y', content: 'y', sameDataAs: 1 }] }))).toBe('inflatesTooFar');
    const lying = writeZip([
      { name: '[Content_Types].xml', content: Buffer.alloc(30 * 1024 ** 2, 0x20), declaredSize: 100 },
      { name: 'word/document.xml', content: 'x' },
    ]);
    const memory = process.memoryUsage().arrayBuffers;
    expect(await refusal({ name: 'a.docx', bytes: lying })).toBe('inflatesTooFar');
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(10 * 1024 ** 2);
    expect(await refusal({ name: 'a.docx', bytes: writeZip([{ name: '[Content_Types].xml', content: 'x', flags: 1 }]) })).toBe('encrypted');
    expect(await refusal({ name: 'a.docx', bytes: docxOf(paragraph('x')).subarray(0, 400) })).toBe('damaged');
    expect(await refusal({ name: 'a.docx', bytes: writeZip([{ name: 'A.xml', content: 'x' }, { name: 'a.xml', content: 'y' }]) })).toBe('damaged');
  });

  it('are stopped while they are read: depth, paragraphs, cells, letters', async () => {
    expect(await refusal(word('<w:sdt><w:sdtContent>'.repeat(150) + paragraph('x') + '</w:sdtContent></w:sdt>'.repeat(150)))).toBe('tooDeep');
    expect(await refusal({ text: 'a\n'.repeat(SOURCE_LIMITS.paragraphs + 1) })).toBe('tooLarge');
    expect(await refusal({ text: `${'a\t'.repeat(SOURCE_LIMITS.columns + 1)}\n` })).toBe('tooManyCells');
    expect(await refusal({ text: 'a\tb\n'.repeat(SOURCE_LIMITS.cells / 2 + 1) })).toBe('tooManyCells');
    expect(await refusal(word(table([row([cell('x', '<w:gridSpan w:val="100000000"/>')])])))).toBe('tooManyCells');
    const strings = `<si><t>${'x'.repeat(200_000)}</t></si>`;
    const repeated = Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join('');
    const long = excel(`<sheetData>${repeated}</sheetData>`, strings);
    expect(await cost(async () => expect(await refusal(long)).toBe('tooLarge'))).toBeLessThan(8 * pace());
  });

  it('are stopped at a million cells, quickly', async () => {
    const xml = `<sheetData>${Array.from({ length: 1_000 }, (_, at) => `<row r="${at + 1}">${'<c><v>1</v></c>'.repeat(1_000)}</row>`).join('')}</sheetData>`;
    const file = excel(xml);
    expect(await cost(async () => expect(await refusal(file)).toBe('tooManyCells'))).toBeLessThan(12 * pace());
  });

  it('are stopped when merged cells cover more than the sheet', async () => {
    const cells = Array.from({ length: 3_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="B${at + 1}"><v>2</v></c></row>`).join('');
    const merges = Array.from({ length: 3_000 }, (_, at) => `<mergeCell ref="A${at + 1}:XFD1048576"/>`).join('');
    const file = excel(`<sheetData>${cells}</sheetData><mergeCells>${merges}</mergeCells>`);
    expect(await cost(async () => expect(await refusal(file)).toBe('tooManyCells'))).toBeLessThan(8 * pace());
  });
});

describe('files that reach out or carry more than text (THREATS.md L152, L153)', () => {
  it('are refused for templates and parts from elsewhere', async () => {
    const relation = (type: string): SourceFile => word(paragraph('x'), { entries: [], relationships: [{ type, target: 'http://example.invalid/evil', isExternal: true }] });
    for (const type of ['attachedTemplate', 'oleObject', 'subDocument', 'frame', 'aFChunk']) expect(await refusal(relation(type))).toBe('externalTemplate');
    const settings = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file://server/a.dotm" TargetMode="External"/></Relationships>';
    expect(await refusal(word(paragraph('x'), { entries: [{ name: 'word/_rels/settings.xml.rels', content: settings }] }))).toBe('externalTemplate');
  });

  it('may hold links and pictures from elsewhere, which nobody follows', async () => {
    const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('fetched'));
    expect(await read(word(paragraph('Chữ'), { relationships: [{ type: 'hyperlink', target: 'http://example.invalid/', isExternal: true }, { type: 'image', target: 'http://example.invalid/a.png', isExternal: true }] }))).toEqual([['Chữ']]);
    expect(fetching).not.toHaveBeenCalled();
    fetching.mockRestore();
  });

  it('are refused for document types and entities in any part', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const part = (content: string): SourceFile => word(paragraph('x'), { relationships: [{ type: 'styles', target: 'styles.xml' }], entries: [{ name: 'word/styles.xml', content }] });
    expect(await refusal(part(`${laughs}<w:styles xmlns:w="x">&b;</w:styles>`))).toBe('xmlEntities');
    expect(await refusal(part('<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>'))).toBe('xmlEntities');
    expect(await refusal(part(wordPart('styles', '&unknown;')))).toBe('damaged');
    expect(await refusal(part('<a><b></a>'))).toBe('damaged');
  });
});

describe('text that wants to be looked at again and again (THREATS.md L154)', () => {
  const heavy: readonly (readonly [string, string])[] = [
    ['open tags', '<a '.repeat(300_000)],
    ['open comments', '<!--'.repeat(300_000)],
    ['open doctypes', '<!doctype'.repeat(100_000)],
    ['open quotes in tags', '<td a="'.repeat(150_000)],
    ['nested tags', '<b>'.repeat(300_000)],
    ['stars', '*a'.repeat(300_000)],
    ['double stars', '**'.repeat(300_000)],
    ['quotation marks', '\t"'.repeat(400)  + '"a\n'.repeat(200_000)],
    ['pairs of quotation marks', '""'.repeat(500_000)],
    ['tabs', 'a\t'.repeat(1_000_000)],
    ['emphasis on many lines', '*a*\n'.repeat(50_000)],
    ['cells in quotation marks', 'a\t"b"\n'.repeat(100_000)],
    ['bars', `|${' |'.repeat(400_000)}`],
    ['dashes', ' -'.repeat(400_000)],
    ['references', '&'.repeat(600_000)],
    ['blanks', `x${' '.repeat(800_000)}y`],
    ['marks', `a${'\u0301'.repeat(300_000)}`],
    ['table tags', '<table>'.repeat(100_000)],
    ['cells', `<table>${'<td rowspan=9999 colspan=500>'.repeat(2_000)}`],
  ];

  it.each(heavy)('costs little: %s', async (_, text) => {
    const work = async (isHtml: boolean): Promise<void> => {
      await readSource({ text, isHtml }).catch(() => undefined);
    };
    expect(await cost(() => work(false))).toBeLessThan(6 * pace());
    expect(await cost(() => work(true))).toBeLessThan(6 * pace());
  });
});
