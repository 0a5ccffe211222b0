import ExcelJS, { type Worksheet } from 'exceljs';

export interface TemplateColumn {
  readonly heading: string;
  readonly width: number;
  readonly isRequired?: true;
  /** Which list of choices its cells offer; others may be typed where it is open. */
  readonly choices?: string;
  readonly help: string;
}

export interface Template {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  readonly examples: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const FONT = { name: 'Times New Roman', size: 12 } as const;
const EDGE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const FILL_HEADING = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9EDEB' } } as const;
const FILL_EXAMPLE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
const LAST_ROW = 10_002;
const CHOICES_SHEET = 'Danh mục';

/**
 * A workbook to fill in: one sheet of headings with two example rows that the reader leaves out, one of instructions, one of the
 * choices its cells offer. Every cell is text: "001" keeps its zeros and "=1+1" is no formula.
 */
export async function templateFile(template: Template): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Tiến Độ';
  const list = workbook.addWorksheet(template.sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  const ranges = addChoices(workbook, template);
  addList(list, template, ranges);
  addInstructions(workbook, template);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addList(sheet: Worksheet, { columns, examples }: Template, ranges: ReadonlyMap<string, string>): void {
  columns.forEach(({ heading, width, isRequired }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.numFmt = '@';
    column.font = FONT;
    column.alignment = { vertical: 'top', wrapText: true };
    const cell = sheet.getCell(1, index + 1);
    cell.value = isRequired ? `${heading} (*)` : heading;
    cell.font = { ...FONT, bold: true };
    cell.fill = FILL_HEADING;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
  });
  examples.forEach((example, row) => example.forEach((text, column) => {
    const cell = sheet.getCell(row + 2, column + 1);
    cell.value = text;
    cell.numFmt = '@';
    cell.font = { ...FONT, italic: true, color: { argb: 'FF7F7F7F' } };
    cell.fill = FILL_EXAMPLE;
  }));
  const validations = (sheet as unknown as { dataValidations: { add(range: string, validation: object): void } }).dataValidations;
  columns.forEach(({ choices }, index) => {
    const range = choices === undefined ? undefined : ranges.get(choices);
    if (range === undefined) return;
    const letter = sheet.getColumn(index + 1).letter;
    // Offered, not forced: a unit that the list itself brings, or two roles in one cell, may be typed.
    validations.add(`${letter}2:${letter}${LAST_ROW}`, { type: 'list', allowBlank: true, formulae: [range], showErrorMessage: false });
  });
}

function addChoices(workbook: ExcelJS.Workbook, { choices }: Template): Map<string, string> {
  const sheet = workbook.addWorksheet(CHOICES_SHEET);
  const ranges = new Map<string, string>();
  Object.entries(choices).forEach(([name, texts], index) => {
    const column = sheet.getColumn(index + 1);
    column.width = 45;
    column.numFmt = '@';
    const heading = sheet.getCell(1, index + 1);
    heading.value = name;
    heading.font = { ...FONT, bold: true };
    texts.forEach((text, row) => {
      sheet.getCell(row + 2, index + 1).value = text;
    });
    if (texts.length > 0) ranges.set(name, `'${CHOICES_SHEET}'!$${column.letter}$2:$${column.letter}$${texts.length + 1}`);
  });
  return ranges;
}

function addInstructions(workbook: ExcelJS.Workbook, { title, columns, notes }: Template): void {
  const sheet = workbook.addWorksheet('Hướng dẫn');
  sheet.getColumn(1).width = 32;
  sheet.getColumn(2).width = 90;
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { ...FONT, bold: true, size: 14 };
  columns.forEach(({ heading, isRequired, help }, index) => {
    const row = index + 3;
    sheet.getCell(row, 1).value = isRequired ? `${heading} (*)` : heading;
    sheet.getCell(row, 1).font = { ...FONT, bold: true };
    sheet.getCell(row, 2).value = help;
    sheet.getCell(row, 2).font = FONT;
    for (const column of [1, 2]) sheet.getCell(row, column).alignment = { vertical: 'top', wrapText: true };
  });
  notes.forEach((note, index) => {
    const row = columns.length + 4 + index;
    sheet.mergeCells(row, 1, row, 2);
    sheet.getCell(row, 1).value = note;
    sheet.getCell(row, 1).font = FONT;
    sheet.getCell(row, 1).alignment = { vertical: 'top', wrapText: true };
    sheet.getRow(row).height = 34;
  });
}
