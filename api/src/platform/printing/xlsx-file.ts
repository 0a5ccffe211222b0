import ExcelJS, { type Cell, type CellValue, type Worksheet } from 'exceljs';
import { filledRows, runsByLine, type PlacedCell, type PrintedCell, type PrintedDocument, type PrintedPart } from './printed-table.js';

const FONT = { name: 'Times New Roman', size: 12 } as const;
const EDGE = { style: 'thin' } as const;
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE } as const;
const CHARACTERS_PER_PAGE = 130;
const MOST_PORTRAIT_COLUMNS = 4;
const LINE_POINTS = 16;

/**
 * The tables as an Excel workbook, one sheet each. All cells are text, as printed: "40%" stays "40%", and a text that
 * begins with "=" is no formula.
 */
export async function xlsxFile(printed: PrintedDocument): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Tiến Độ';
  printed.parts.forEach((part, index) => addPart(workbook, part, printed.parts.length === 1 ? 'Biểu' : `Biểu ${index + 1}`));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addPart(workbook: ExcelJS.Workbook, part: PrintedPart, name: string): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: part.table.widths.length > MOST_PORTRAIT_COLUMNS ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 1.18, right: 0.79, top: 0.79, bottom: 0.79, header: 0.4, footer: 0.4 },
    },
    headerFooter: { differentFirst: true, oddHeader: '&C&P' },
  });
  const count = part.table.widths.length;
  const whole = part.table.widths.reduce((sum, width) => sum + width, 0);
  part.table.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = Math.max(5, (CHARACTERS_PER_PAGE * width) / whole);
  });
  let next = writeLines(sheet, part.title, 1, count, { bold: true, size: 14 }, 'center');
  next = writeLines(sheet, part.caption, next, count, { italic: true }, 'center');
  const headerStart = next + 1;
  next = writeRows(sheet, filledRows(part.table.header, count), headerStart, true);
  if (next > headerStart) sheet.pageSetup.printTitlesRow = `${headerStart}:${next - 1}`;
  next = writeRows(sheet, filledRows(part.table.body, count), next, false);
  if (part.note !== '') writeLines(sheet, part.note, next + 1, count, {}, 'left');
}

function writeLines(sheet: Worksheet, text: string, first: number, count: number, font: object, horizontal: 'center' | 'left'): number {
  if (text === '') return first;
  let row = first;
  for (const line of text.split('\n')) {
    if (count > 1) sheet.mergeCells(row, 1, row, count);
    const cell = sheet.getCell(row, 1);
    cell.value = line;
    cell.font = { ...FONT, ...font };
    cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
    sheet.getRow(row).height = LINE_POINTS * Math.max(1, Math.ceil(line.length / CHARACTERS_PER_PAGE)) + 2;
    row += 1;
  }
  return row;
}

function writeRows(sheet: Worksheet, rows: readonly (readonly PlacedCell[])[], first: number, isHeader: boolean): number {
  rows.forEach((cells, index) => {
    const row = first + index;
    for (const cell of cells) writeCell(sheet, cell, row, isHeader);
    sheet.getRow(row).height = rowHeight(sheet, cells);
  });
  return first + rows.length;
}

function writeCell(sheet: Worksheet, cell: PlacedCell, row: number, isHeader: boolean): void {
  const bottom = row + (cell.rowsSpanned ?? 1) - 1;
  const [left, right] = [cell.column + 1, cell.column + (cell.columnsSpanned ?? 1)];
  if (bottom > row || right > left) sheet.mergeCells(row, left, bottom, right);
  for (let y = row; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) sheet.getCell(y, x).border = BORDER;
  const place: Cell = sheet.getCell(row, left);
  place.value = valueOf(cell, isHeader);
  place.numFmt = '@';
  place.font = { ...FONT, bold: isHeader || cell.isBold === true };
  place.alignment = { wrapText: true, vertical: 'middle', horizontal: isHeader || cell.isCentred === true ? 'center' : 'left' };
}

function valueOf(cell: PrintedCell, isHeader: boolean): CellValue {
  if (cell.marks === undefined || cell.marks.length === 0) return cell.text;
  const lines = runsByLine(cell.text, cell.marks);
  const isBold = isHeader || cell.isBold === true;
  return {
    richText: lines.flatMap((runs, index) => {
      const end = index < lines.length - 1 ? '\n' : '';
      if (runs.length === 0) return [{ text: end }];
      return runs.map((run, at) => ({
        text: at === runs.length - 1 ? `${run.text}${end}` : run.text,
        font: { ...FONT, bold: isBold || run.isBold, italic: run.isItalic },
      }));
    }),
  };
}

/** Excel does not grow the rows of merged cells by itself. */
function rowHeight(sheet: Worksheet, cells: readonly PlacedCell[]): number {
  const lines = cells
    .filter((cell) => (cell.rowsSpanned ?? 1) === 1)
    .map((cell) => {
      let width = 0;
      for (let reach = 0; reach < (cell.columnsSpanned ?? 1); reach += 1) width += sheet.getColumn(cell.column + 1 + reach).width ?? 10;
      return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
    });
  return Math.min(400, LINE_POINTS * Math.max(1, ...lines) + 2);
}
