import ExcelJS, { type Worksheet } from 'exceljs';
import { readTemplate } from '../src/modules/indicators/measuring/template/read-template.js';
import { TEMPLATE } from '../src/modules/indicators/measuring/template/template-layout.js';
import { writeTemplate, type TemplateLine } from '../src/modules/indicators/measuring/template/write-template.js';

const ID = (n: number) => `01900000-0000-7000-8000-00000000000${n}`;
const line = (n: number, more: Partial<TemplateLine> = {}): TemplateLine => ({
  indicatorId: ID(n), printedNumber: `${n}`, title: `Tỷ lệ ${n}`, kind: 'ratio', measureUnit: '%', numeratorText: 'hồ sơ trực tuyến', denominatorText: 'hồ sơ tiếp nhận',
  state: null, numerator: null, denominator: null, reason: null, previousText: '', isReadOnly: false, ...more,
});
const REPORT = { reportId: ID(9), title: 'Kế hoạch 2024', unitName: 'xã Ba Vinh', periodText: 'Quý I năm 2024' };

async function filled(lines: readonly TemplateLine[], fill: (sheet: Worksheet) => void = () => {}): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeTemplate({ ...REPORT, lines })) as unknown as ArrayBuffer);
  fill(workbook.getWorksheet(TEMPLATE.sheetName)!);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the workbook of a report of figures', () => {
  it('comes back as it went out, in the one way of writing numbers', async () => {
    const bytes = await filled([
      line(1, { state: 'VALUE', numerator: '1020', denominator: '12345.5' }),
      line(2, { state: 'NOT_AVAILABLE', reason: 'Chưa trích xuất' }),
      line(3),
    ]);
    expect(await readTemplate(bytes)).toMatchObject({
      reportId: ID(9),
      problems: [],
      lines: [
        { row: 7, indicatorId: ID(1), state: 'VALUE', numerator: '1020', denominator: '12345.5', reason: null },
        { row: 8, indicatorId: ID(2), state: 'NOT_AVAILABLE', numerator: null, denominator: null, reason: 'Chưa trích xuất' },
      ],
    });
  });

  it('reads what people type: numbers as numbers or as text, words without marks, formulas (RULES.md I16)', async () => {
    const bytes = await filled([line(1), line(2), line(3), line(4)], (sheet) => {
      sheet.getCell('G7').value = 1.5;
      sheet.getCell('H7').value = '1.020';
      sheet.getCell('I8').value = 'KHONG PHAT SINH';
      sheet.getCell('G9').value = { formula: 'SUM(1,2)', result: 0.1 + 0.2 };
      sheet.getCell('H9').value = '98,88';
      sheet.getCell('G10').value = '0';
      sheet.getCell('H10').value = 40;
    });
    const { lines, problems } = await readTemplate(bytes);
    expect(problems).toEqual([]);
    expect(lines.map(({ state, numerator, denominator }) => [state, numerator, denominator])).toEqual([
      ['VALUE', '1.5', '1020'], ['NO_CASES', null, null], ['VALUE', '0.3', '98.88'], ['VALUE', '0', '40'],
    ]);
  });

  it('names each cell it cannot read, and leaves its line out', async () => {
    const bytes = await filled([line(1), line(2), line(3), line(4)], (sheet) => {
      sheet.getCell('G7').value = '1,020';
      sheet.getCell('H7').value = 'nhiều';
      sheet.getCell('I8').value = 'xong';
      sheet.getCell('J9').value = 'chỉ có lý do';
      sheet.getCell('G10').value = '50%';
      sheet.getCell('G12').value = 5;
    });
    const { lines, problems } = await readTemplate(bytes);
    expect(lines).toEqual([]);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'G7 ambiguousNumber', 'H7 notDecimal', 'I8 notMeasurementState', 'I9 notMeasurementState', 'G10 notDecimal', 'C12 unknownLine',
    ]);
    expect(problems[0]).toMatchObject({ row: 7, field: 'numerator', text: '1,020', params: { readings: expect.stringContaining('1020') } });
  });

  it('opens only the cells to be filled in, and none of a line that another report holds', async () => {
    const workbook = new ExcelJS.Workbook();
    const lines = [line(1), line(2, { kind: 'count' }), line(3, { isReadOnly: true })];
    await workbook.xlsx.load((await writeTemplate({ ...REPORT, lines })) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet(TEMPLATE.sheetName)!;
    const open = (row: number) => ['B', 'C', 'G', 'H', 'I', 'J'].filter((column) => sheet.getCell(`${column}${row}`).protection?.locked === false);
    expect([open(7), open(8), open(9)]).toEqual([['G', 'H', 'I', 'J'], ['G', 'I', 'J'], []]);
  });

  it('is not taken for one of ours when it is another workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet(TEMPLATE.sheetName).getCell('A1').value = 'Báo cáo';
    expect((await readTemplate(Buffer.from(await workbook.xlsx.writeBuffer()))).reportId).toBeNull();
    await expect(readTemplate(Buffer.from('không phải tệp'))).rejects.toThrow();
  });
});
