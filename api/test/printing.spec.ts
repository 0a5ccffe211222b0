import ExcelJS from 'exceljs';
import { inflateRawSync } from 'node:zlib';
import { printedPartOf, type PrintableSheet } from '../src/modules/indicators/export/sheet-layout.js';
import { docxFile, filledRows, runsByLine, xlsxFile } from '../src/platform/printing/index.js';

const column = (id: string, meaning: string, heading: string, parentId: string | null = null) => ({ id, parentId, heading, meaning });
const cell = (columnId: string, text: string, more: object = {}) => ({ columnId, text, marks: [], rowsSpanned: 1, columnsSpanned: 1, ...more });

/** Two levels of headings, a section over all columns, a basis cell that two rows share, italics over a line end. */
const SHEET: PrintableSheet = {
  title: 'PHỤ LỤC\nGIAO CHỈ TIÊU',
  caption: '(Kèm theo Quyết định số 55/QĐ-SNN-TCCB)',
  hasHeader: true,
  note: 'Ghi chú: tỷ lệ tính trên tổng số hồ sơ.',
  columns: [
    column('n', 'number', 'Số TT'), column('t', 'name', 'Tên nhiệm vụ'), column('y', 'heading', 'Thực hiện trong năm 2024'),
    column('u', 'measureUnit', 'Đơn vị tính', 'y'), column('v', 'target', 'Giao chỉ tiêu', 'y'), column('b', 'basis', 'Căn cứ'),
  ],
  rows: [
    { kind: 'section', printedNumber: 'I', cells: [cell('n', 'I'), cell('t', 'Thanh toán', { columnsSpanned: 4 })] },
    { kind: 'row', printedNumber: '6', cells: [cell('n', '6'), cell('t', 'Tỷ lệ\nTheo công thức b/a', { marks: [[4, 24, 'i']] }), cell('u', '%'), cell('v', '40%'), cell('b', '=HYPERLINK("x")', { rowsSpanned: 2 })] },
    { kind: 'subRow', printedNumber: '-', cells: [cell('n', ''), cell('t', '- Trong đó'), cell('u', '%'), cell('v', '30')] },
  ],
};
const DOCUMENT = { fileName: 'bieu', parts: [printedPartOf(SHEET)] };

describe('a table on paper (RULES.md I1)', () => {
  it('has headings on as many lines as they have levels', () => {
    expect(DOCUMENT.parts[0]!.table.header).toEqual([
      [
        { column: 0, text: 'Số TT', columnsSpanned: 1, rowsSpanned: 2 }, { column: 1, text: 'Tên nhiệm vụ', columnsSpanned: 1, rowsSpanned: 2 },
        { column: 2, text: 'Thực hiện trong năm 2024', columnsSpanned: 2, rowsSpanned: 1 }, { column: 4, text: 'Căn cứ', columnsSpanned: 1, rowsSpanned: 2 },
      ],
      [{ column: 2, text: 'Đơn vị tính', columnsSpanned: 1, rowsSpanned: 1 }, { column: 3, text: 'Giao chỉ tiêu', columnsSpanned: 1, rowsSpanned: 1 }],
    ]);
  });

  it('is a full rectangle, with empty cells where none was printed', () => {
    const rows = filledRows(DOCUMENT.parts[0]!.table.body, 5);
    expect(rows.map((row) => row.map(({ column: at, text }) => `${at}:${text}`))).toEqual([
      ['0:I', '1:Thanh toán'],
      ['0:6', '1:Tỷ lệ\nTheo công thức b/a', '2:%', '3:40%', '4:=HYPERLINK("x")'],
      ['0:', '1:- Trong đó', '2:%', '3:30'],
    ]);
    expect(filledRows([[{ column: 1, text: 'b' }]], 3)[0]).toHaveLength(3);
  });

  it('is refused where cells lie over each other', () => {
    expect(() => filledRows([[{ column: 0, text: 'a', rowsSpanned: 2 }], [{ column: 0, text: 'b' }]], 2)).toThrow(RangeError);
    expect(() => filledRows([[{ column: 0, text: 'a', columnsSpanned: 2 }, { column: 1, text: 'b' }]], 2)).toThrow(RangeError);
    expect(() => filledRows([[{ column: 0, text: 'a', columnsSpanned: 3 }]], 2)).toThrow(RangeError);
    expect(() => filledRows([[{ column: 2, text: 'a' }]], 2)).toThrow(RangeError);
    expect(filledRows([[{ column: 0, text: 'a', rowsSpanned: 9 }]], 1)[0]![0]!.rowsSpanned).toBe(1);
  });

  it('keeps marks over line ends, and marks that overlap', () => {
    const run = (text: string, isBold: boolean, isItalic: boolean) => ({ text, isBold, isItalic });
    expect(runsByLine('ab\ncd', [[1, 4, 'i']])).toEqual([[run('a', false, false), run('b', false, true)], [run('c', false, true), run('d', false, false)]]);
    expect(runsByLine('abc', [[0, 2, 'b'], [1, 3, 'i']])).toEqual([[run('a', true, false), run('b', true, true), run('c', false, true)]]);
    expect(runsByLine('a\n\nb')).toEqual([[run('a', false, false)], [], [run('b', false, false)]]);
  });

  it('is read back from the workbook word for word, all of it text', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await xlsxFile(DOCUMENT)) as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0]!;
    const texts: string[] = [];
    sheet.eachRow((row) => row.eachCell((one) => { if (one.master === one && one.text !== '') texts.push(one.text); }));
    expect(texts).toEqual([
      'PHỤ LỤC', 'GIAO CHỈ TIÊU', '(Kèm theo Quyết định số 55/QĐ-SNN-TCCB)',
      'Số TT', 'Tên nhiệm vụ', 'Thực hiện trong năm 2024', 'Căn cứ', 'Đơn vị tính', 'Giao chỉ tiêu',
      'I', 'Thanh toán', '6', 'Tỷ lệ\nTheo công thức b/a', '%', '40%', '=HYPERLINK("x")', '- Trong đó', '%', '30',
      'Ghi chú: tỷ lệ tính trên tổng số hồ sơ.',
    ]);
    sheet.eachRow((row) => row.eachCell((one) => expect([ExcelJS.ValueType.String, ExcelJS.ValueType.RichText, ExcelJS.ValueType.Merge, ExcelJS.ValueType.Null]).toContain(one.type)));
  });

  it('stands in the Word document with its spans, its repeated heading and its italics', async () => {
    const xml = entryOf(await docxFile(DOCUMENT), 'word/document.xml');
    for (const text of ['GIAO CHỈ TIÊU', 'Thực hiện trong năm 2024', 'Theo công thức b/a', '- Trong đó', 'Ghi chú: tỷ lệ']) expect(xml).toContain(text);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*Theo công thức/);
  });
});

/** One entry of a zip, found through its central directory. */
function entryOf(zip: Buffer, name: string): string {
  const at = zip.lastIndexOf(Buffer.from(name));
  const entry = at - 46;
  const size = zip.readUInt32LE(entry + 20);
  const header = zip.readUInt32LE(entry + 42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  return inflateRawSync(zip.subarray(start, start + size)).toString('utf8');
}
