import ExcelJS, { type Worksheet } from 'exceljs';
import { formatDecimal, NUMBER_MARKS, type IndicatorKind, type MeasurementState } from '#domain';
import { FILLED_HEADINGS, STATE_WORDS, TEMPLATE } from './template-layout.js';

export interface TemplateLine {
  readonly indicatorId: string;
  readonly printedNumber: string;
  readonly title: string;
  readonly kind: IndicatorKind;
  readonly measureUnit: string;
  readonly numeratorText: string;
  readonly denominatorText: string;
  readonly state: MeasurementState | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly reason: string | null;
  /** "45/50 (90 %)", in Vietnamese; empty when there was none. */
  readonly previousText: string;
  readonly isReadOnly: boolean;
}

export interface TemplateReport {
  readonly reportId: string;
  readonly title: string;
  readonly unitName: string;
  readonly periodText: string;
  readonly lines: readonly TemplateLine[];
}

const FONT = { name: 'Times New Roman', size: 12 } as const;
const EDGE = { style: 'thin' } as const;
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE } as const;
const OPEN = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8E1' } } as const;
const HEADINGS: readonly (readonly [keyof typeof TEMPLATE.columns, string, number])[] = [
  ['indicatorId', '', 4], ['number', 'STT', 6], ['title', 'Chỉ tiêu', 46], ['measureUnit', 'Đơn vị tính', 9],
  ['numeratorText', 'Tử số là', 28], ['denominatorText', 'Mẫu số là', 28], ['numerator', FILLED_HEADINGS.numerator, 14],
  ['denominator', FILLED_HEADINGS.denominator, 14], ['state', FILLED_HEADINGS.state, 18], ['reason', FILLED_HEADINGS.reason, 34], ['previous', 'Kỳ trước', 20],
];
const GUIDE =
  'Chỉ nhập vào các ô nền vàng. Không có hồ sơ nào: chọn "Không phát sinh" và để trống tử số, mẫu số. "Chưa có số liệu" và "Không áp dụng" cần lý do. Ô để trống cả dòng thì giữ nguyên số liệu đã nhập.';

/** The workbook a unit fills in and uploads: one line per indicator, only the cells to be filled are open. */
export async function writeTemplate(report: TemplateReport): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Tiến Độ';
  const sheet = workbook.addWorksheet(TEMPLATE.sheetName, {
    views: [{ state: 'frozen', xSplit: 3, ySplit: TEMPLATE.headerRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  writeHead(sheet, report);
  report.lines.forEach((line, index) => writeLine(sheet, line, TEMPLATE.firstRow + index));
  await sheet.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeHead(sheet: Worksheet, report: TemplateReport): void {
  sheet.getCell('A1').value = `${TEMPLATE.markPrefix}${report.reportId}`;
  sheet.getColumn(TEMPLATE.columns.indicatorId).hidden = true;
  const head = [`PHIẾU SỐ LIỆU · ${report.title}`, `Đơn vị: ${report.unitName}`, report.periodText, GUIDE];
  head.forEach((text, index) => {
    const cell = sheet.getCell(`B${index + 1}`);
    sheet.mergeCells(`B${index + 1}:K${index + 1}`);
    cell.value = text;
    cell.font = { ...FONT, bold: index === 0, italic: index === 3 };
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
  sheet.getRow(4).height = 34;
  for (const [key, heading, width] of HEADINGS) {
    const cell = sheet.getCell(`${TEMPLATE.columns[key]}${TEMPLATE.headerRow}`);
    cell.value = heading;
    cell.font = { ...FONT, bold: true };
    cell.border = BORDER;
    cell.alignment = { wrapText: true, horizontal: 'center', vertical: 'middle' };
    sheet.getColumn(TEMPLATE.columns[key]).width = width;
  }
}

function writeLine(sheet: Worksheet, line: TemplateLine, row: number): void {
  const { columns } = TEMPLATE;
  const texts: Record<keyof typeof columns, string> = {
    indicatorId: line.indicatorId,
    number: line.printedNumber,
    title: line.title,
    measureUnit: line.measureUnit,
    numeratorText: line.kind === 'shareOfUnits' ? `${line.numeratorText} (1: có, 0: không)` : line.numeratorText,
    denominatorText: line.kind === 'count' ? '' : line.denominatorText,
    state: line.state === null ? '' : STATE_WORDS[line.state],
    numerator: written(line.numerator),
    denominator: written(line.denominator),
    reason: line.reason ?? '',
    previous: line.previousText,
  };
  for (const [key, text] of Object.entries(texts) as [keyof typeof columns, string][]) {
    const cell = sheet.getCell(`${columns[key]}${row}`);
    cell.value = text;
    cell.font = FONT;
    cell.border = BORDER;
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: isFigure(key) ? 'right' : 'left' };
    // Text, so that Excel changes no figure: "1.020" stays as typed and is read by our own rules (I16).
    cell.numFmt = '@';
    if (!isOpen(key, line)) continue;
    cell.protection = { locked: false };
    cell.fill = OPEN;
  }
  if (!line.isReadOnly) {
    sheet.getCell(`${columns.state}${row}`).dataValidation = {
      type: 'list', allowBlank: true, formulae: [`"${Object.values(STATE_WORDS).join(',')}"`],
      showErrorMessage: true, errorTitle: 'Tình trạng', error: 'Hãy chọn một mục trong danh sách.',
    };
  }
}

const written = (figure: string | null): string => (figure === null ? '' : formatDecimal(figure, NUMBER_MARKS.vi));

const isFigure = (key: string): boolean => key === 'numerator' || key === 'denominator' || key === 'previous';

function isOpen(key: string, line: TemplateLine): boolean {
  if (line.isReadOnly) return false;
  if (key === 'denominator') return line.kind === 'ratio' || line.kind === 'survey';
  return key === 'state' || key === 'numerator' || key === 'reason';
}
