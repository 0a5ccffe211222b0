import { docxOf, paragraph, xlsxOf } from './support/office-files.js';
import { refusal } from './support/reading.js';
import { SOURCE_LIMITS } from '../../src/source/source-limits.js';

/** THREATS.md L151, L152, L155. */
describe('an office file that carries more than text', () => {
  it.each(['mailMergeSource', 'mailMergeHeaderSource', 'afChunk'])('is refused for a %s elsewhere', async (type) => {
    expect(await refusal({ name: 'a.docx', bytes: docxOf(paragraph('x'), { relationships: [{ type, target: 'http://example.invalid/x', isExternal: true }] }) })).toBe('externalTemplate');
  });

  it.each(['xl/macrosheets/sheet1.xml', 'xl/dialogsheets/sheet1.xml', 'word/vbaData.xml'])('is refused for %s', async (name) => {
    expect(await refusal({ name: 'a.docx', bytes: docxOf(paragraph('x'), { entries: [{ name, content: 'x' }] }) })).toBe('macros');
  });

  it('is refused for more sheets than anybody fills', async () => {
    const sheets = Array.from({ length: SOURCE_LIMITS.sheets + 1 }, (_, at) => ({ name: `s${at}`, xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }));
    expect(await refusal({ name: 'a.xlsx', bytes: xlsxOf(sheets) })).toBe('tooManyPages');
  });
});
