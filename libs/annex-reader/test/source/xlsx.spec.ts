import { readSource } from '../../src/source/read-source.js';
import { xlsxOf, type SheetXml } from './support/office-files.js';
import { read } from './support/reading.js';
import { pace } from '../../../domain/test/support/pace.js';

const text = (place: string, words: string, style = 0): string => `<c r="${place}" t="inlineStr" s="${style}"><is><t>${words}</t></is></c>`;
const number = (place: string, value: number | string, style = 0): string => `<c r="${place}" s="${style}"><v>${value}</v></c>`;
const row = (index: number, cells: string, more = ''): string => `<row r="${index}"${more}>${cells}</row>`;
const data = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
const STYLES = `<numFmts><numFmt numFmtId="170" formatCode="&quot;Tối thiểu &quot;0&quot;%&quot;"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy;@"/></numFmts>
  <fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTime"/></font></fonts>
  <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="3" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="170" fontId="0"/><xf numFmtId="171" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>`;
const workbook = (sheets: SheetXml[], strings = ''): { name: string; bytes: Uint8Array } => ({ name: 'phu-luc.xlsx', bytes: xlsxOf(sheets, { styles: STYLES, strings }) });
const sheet = (xml: string, state?: string): SheetXml => ({ name: 'Phụ lục', xml, state });

describe('Excel workbooks', () => {
  it('reads titles above a table as paragraphs, the rest as a grid with its merged cells', async () => {
    const xml =
      data(
        row(1, text('A1', 'UBND HUYỆN') + text('C1', 'CỘNG HÒA')),
        row(2, text('A2', 'PHỤ LỤC')),
        row(3, text('A3', 'STT') + text('B3', 'Chỉ tiêu') + text('C3', 'Giao')),
        row(4, text('C4', 'Quý I') + text('D4', 'Quý II')),
        row(5, number('A5', 1) + text('B5', 'Số hóa') + number('C5', 40) + number('D5', 50)),
      ) + '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:D2"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="C3:D3"/></mergeCells>';
    expect(await read(workbook([sheet(xml)]))).toEqual([['UBND HUYỆN | CỘNG HÒA'], ['PHỤ LỤC'], ['STT[1x2] | Chỉ tiêu[1x2] | Giao[2x1] | ·', '· | · | Quý I | Quý II', '1 | Số hóa | 40 | 50']]);
  });

  it('parts tables by blank rows, keeps empty cells, leaves out columns in which nothing stands', async () => {
    const xml = data(
      row(1, text('B1', 'STT') + text('D1', 'Việc') + text('E1', 'Hạn')),
      row(2, number('B2', 1) + text('D2', 'x')),
      row(4, text('B4', 'STT') + text('D4', 'Việc') + text('E4', 'Hạn')),
      row(5, number('B5', 2) + text('D5', 'y') + text('E5', 'z')),
    );
    const page = await readSource(workbook([sheet(xml)]));
    expect(await read(workbook([sheet(xml)]))).toEqual([
      ['STT | Việc | Hạn', '1 | x | '],
      ['STT | Việc | Hạn', '2 | y | z'],
    ]);
    expect(page.blocks[1]).toMatchObject({ place: { sheet: 'Phụ lục', row: 4, column: 2 }, rows: [{}, { cells: [{}, { place: { row: 5, column: 4 } }, {}] }] });
  });

  it('shows numbers, percentages and dates as their cells do', async () => {
    const xml = data(
      row(1, text('A1', 'STT') + text('B1', 'a') + text('C1', 'b') + text('D1', 'c') + text('E1', 'd') + text('F1', 'e')),
      row(2, number('A2', '10.1') + number('B2', '0.45', 1) + number('C2', 1020, 2) + number('D2', 45636, 3) + number('E2', 80, 4) + number('F2', '12.5')),
      row(3, number('A3', '10.2') + number('B3', '0.185', 1) + number('C3', '-1234567.6', 2) + number('D3', 45292, 5) + number('E3', '0.1') + `<c r="F3" t="b"><v>1</v></c>`),
    );
    expect(await read(workbook([sheet(xml)]))).toEqual([['STT | a | b | c | d | e', '10.1 | 45% | 1.020 | 10/12/2024 | Tối thiểu 80% | 12,5', '10.2 | 19% | -1.234.568 | 01/01/2024 | 0,1 | TRUE']]);
  });

  it('reads formulas as the values they had, and says where one has none', async () => {
    const xml = data(row(1, text('A1', 'a') + `<c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="D1"><f>HYPERLINK("http://example.invalid")</f></c>`));
    const page = await readSource(workbook([sheet(xml)]));
    expect(await read(workbook([sheet(xml)]))).toEqual([['a | 2 | ax']]);
    expect(page.remarks).toMatchObject([{ code: 'formulaWithoutValue', detail: '1' }]);
  });

  it('reads shared strings with their marks and without how they are pronounced, and fonts of old', async () => {
    const strings = '<si><r><rPr><b/></rPr><t>Đậm</t></r><r><t xml:space="preserve"> thường</t></r><rPh sb="0" eb="1"><t>phiên âm</t></rPh></si><si><t>Céng hßa</t></si>';
    const page = await readSource(workbook([sheet(data(row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="6"><v>1</v></c><c r="C1" t="s"><v>99</v></c>')))], strings));
    expect(page.blocks[0]).toMatchObject({ rows: [{ cells: [{ text: 'Đậm thường', marks: [[0, 3, 'b']] }, { text: 'Cộng hòa', marks: [[0, 8, 'b']] }] }] });
  });

  it('reads line breaks within a cell, also in their written form, and says that drawings are left out', async () => {
    const page = await readSource(workbook([sheet(`${data(row(1, text('A1', '- Một_x000D_\n- Hai') + text('B1', 'b')))}<drawing xmlns:r="x" r:id="rId9"/>`)]));
    expect(page.blocks[0]).toMatchObject({ rows: [{ cells: [{ text: '- Một\n- Hai' }, {}] }] });
    expect(page.remarks).toMatchObject([{ code: 'imageLeftOut', detail: 'Phụ lục' }]);
  });

  it('reads hidden rows and sheets with a remark', async () => {
    const xml = data(row(1, text('A1', 'a') + text('B1', 'b')), row(2, text('A2', 'c') + text('B2', 'd'), ' hidden="1"'));
    const page = await readSource(workbook([sheet(xml), { name: 'Ẩn', state: 'veryHidden', xml: data(row(1, text('A1', 'x') + text('B1', 'y'))) }]));
    expect(page.blocks).toHaveLength(2);
    expect(page.remarks.map(({ code, detail }) => [code, detail])).toEqual([['hiddenRowsRead', '1'], ['hiddenSheetRead', 'Ẩn']]);
  });

  it('keeps what covered cells hold all the same', async () => {
    const xml = `${data(row(1, text('A1', 'a') + text('B1', 'b')), row(2, text('A2', 'c') + text('B2', 'd')))}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
    expect(await read(workbook([sheet(xml)]))).toEqual([['a¶c[1x2] | b', '· | d']]);
  });

  it('is not led to a million rows by what is only formatted', async () => {
    const xml = `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="1"/></cols>${data(row(1, text('A1', 'a') + text('B1', 'b')), row(1_048_576, '<c r="A1048576" s="1"/>'))}<mergeCells><mergeCell ref="B1:B1048576"/></mergeCells>`;
    expect(await read(workbook([sheet(xml)]))).toEqual([['a | b']]);
  });

  it('reads 3,321 rows of eight columns within seconds, and 400 within one', async () => {
    const rows = (count: number): string => data(...Array.from({ length: count }, (_, at) => row(at + 1, 'ABCDEFGH'.split('').map((column) => text(`${column}${at + 1}`, `Đơn vị hành chính ${column}${at}`)).join(''))));
    const cost = async (count: number): Promise<number> => {
      const file = workbook([sheet(rows(count))]);
      const before = process.cpuUsage();
      expect((await readSource(file)).blocks[0]).toMatchObject({ rows: { length: count } });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    expect(await cost(400)).toBeLessThan(3 * pace());
    expect(await cost(3_321)).toBeLessThan(6 * pace());
  });
});
