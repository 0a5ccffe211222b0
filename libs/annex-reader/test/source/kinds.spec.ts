import { docxOf, paragraph, xlsxOf } from './support/office-files.js';
import { read, refusal } from './support/reading.js';
import { writeZip } from './support/zip-writer.js';

const docx = docxOf(paragraph('Chữ'));
const xlsx = xlsxOf([{ name: 'a', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }]);

/** An OLE file with one named stream. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.write(stream, 1024, 'utf16le');
  bytes.writeUInt16LE((stream.length + 1) * 2, 1024 + 64);
  bytes[1024 + 66] = 2;
  return bytes;
}

describe('the kind of a source (THREATS.md L155)', () => {
  it('is known by content and name together', async () => {
    expect(await read({ name: 'KE HOACH.DOCX', bytes: docx })).toEqual([['Chữ']]);
    expect(await refusal({ name: 'a.xlsx', bytes: docx })).toBe('wrongType');
    expect(await refusal({ name: 'a.docx', bytes: xlsx })).toBe('wrongType');
    expect(await refusal({ name: 'a.pdf', bytes: docx })).toBe('wrongType');
    expect(await refusal({ name: 'a.txt', bytes: docx })).toBe('wrongType');
    expect(await refusal({ name: 'a.docx', bytes: Buffer.from('%PDF-1.7') })).toBe('wrongType');
    expect(await refusal({ name: 'a.docx', bytes: Buffer.from('chữ') })).toBe('wrongType');
    expect(await refusal({ name: 'a.exe', bytes: Buffer.from('MZ') })).toBe('wrongType');
    expect(await refusal({ name: 'a', bytes: Buffer.from('chữ') })).toBe('wrongType');
    expect(await refusal({ name: 'a.docx', bytes: writeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]) })).toBe('wrongType');
  });

  it('names old formats, passwords and macros, so that a person knows what to do', async () => {
    expect(await refusal({ name: 'a.doc', bytes: compoundFile('WordDocument') })).toBe('legacyFormat');
    expect(await refusal({ name: 'a.xls', bytes: compoundFile('Workbook') })).toBe('legacyFormat');
    expect(await refusal({ name: 'a.docx', bytes: compoundFile('WordDocument') })).toBe('legacyFormat');
    expect(await refusal({ name: 'a.docx', bytes: compoundFile('EncryptedPackage') })).toBe('encrypted');
    expect(await refusal({ name: 'a.doc', bytes: compoundFile('_VBA_PROJECT') })).toBe('macros');
    expect(await refusal({ name: 'a.rtf', bytes: Buffer.from('{\\rtf1 x}') })).toBe('legacyFormat');
    expect(await refusal({ name: 'a.xlsm', bytes: xlsx })).toBe('macros');
    expect(await refusal({ name: 'a.docm', bytes: docx })).toBe('macros');
    expect(await refusal({ name: 'a.docx', bytes: docxOf(paragraph('x'), { entries: [{ name: 'word/vbaProject.bin', content: 'x' }] }) })).toBe('macros');
    expect(await refusal({ name: 'a.docx', bytes: docxOf(paragraph('x'), { entries: [{ name: 'word/VBAPROJECT.BIN', content: 'x' }] }) })).toBe('macros');
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(await refusal({ name: 'a.docx', bytes: writeZip([{ name: '[Content_Types].xml', content: types }]) })).toBe('macros');
  });

  it('is nothing when there is no text', async () => {
    expect(await refusal({ name: 'a.txt', bytes: new Uint8Array() })).toBe('empty');
    expect(await refusal({ text: ' \n\t\n ' })).toBe('empty');
    expect(await refusal({ text: '<p> </p>', isHtml: true })).toBe('empty');
    expect(await refusal({ name: 'a.docx', bytes: docxOf('') })).toBe('empty');
    expect(await refusal({ name: 'a.xlsx', bytes: xlsxOf([{ name: 'a', xml: '<sheetData/>' }]) })).toBe('empty');
  });

  it('is a page when a text begins like one', async () => {
    expect(await read({ text: '<table><tr><td>1</td><td>a</td></tr></table>' })).toEqual([['1 | a']]);
    expect(await read({ name: 'a.html', bytes: Buffer.from('<html><body><p>Chữ</p></body></html>') })).toEqual([['Chữ']]);
  });
});
