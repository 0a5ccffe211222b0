import {
  AlignmentType, convertMillimetersToTwip, Document, Header, NumberFormat, Packer, PageNumber, PageOrientation, Paragraph,
  Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, type ISectionOptions,
} from 'docx';
import { filledRows, runsByLine, type PlacedCell, type PrintedDocument, type PrintedPart } from './printed-table.js';

// Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman 13–14, page number centred at the top from the second page.
const FONT = 'Times New Roman';
const HALF_POINTS = { title: 28, caption: 26, cell: 24 } as const;
const MARGINS = { top: 20, bottom: 20, left: 30, right: 20 } as const;
const A4 = { short: 210, long: 297 } as const;
const MOST_PORTRAIT_COLUMNS = 4;

/** The tables as a Word document, each beginning on a page of its own. */
export async function docxFile(printed: PrintedDocument): Promise<Buffer> {
  const file = new Document({
    creator: 'Tiến Độ',
    title: printed.fileName,
    styles: { default: { document: { run: { font: FONT, size: HALF_POINTS.cell } } } },
    sections: printed.parts.map(sectionOf),
  });
  return Packer.toBuffer(file);
}

function sectionOf(part: PrintedPart): ISectionOptions {
  const isLandscape = part.table.widths.length > MOST_PORTRAIT_COLUMNS;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          width: convertMillimetersToTwip(A4.short),
          height: convertMillimetersToTwip(A4.long),
        },
        margin: {
          top: convertMillimetersToTwip(MARGINS.top),
          bottom: convertMillimetersToTwip(MARGINS.bottom),
          left: convertMillimetersToTwip(MARGINS.left),
          right: convertMillimetersToTwip(MARGINS.right),
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: HALF_POINTS.caption })] })],
      }),
    },
    children: [
      ...linesOf(part.title, { size: HALF_POINTS.title, isBold: true }),
      ...linesOf(part.caption, { size: HALF_POINTS.caption, isItalic: true }),
      new Paragraph({}),
      tableOf(part, isLandscape),
      ...(part.note === '' ? [] : [new Paragraph({}), ...linesOf(part.note, { size: HALF_POINTS.caption, isLeft: true })]),
    ],
  };
}

interface LineStyle {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isLeft?: boolean;
}

function linesOf(text: string, style: LineStyle): Paragraph[] {
  if (text === '') return [];
  return text.split('\n').map(
    (line) =>
      new Paragraph({
        alignment: style.isLeft === true ? AlignmentType.BOTH : AlignmentType.CENTER,
        children: [new TextRun({ text: line, size: style.size, bold: style.isBold === true, italics: style.isItalic === true })],
      }),
  );
}

function tableOf({ table }: PrintedPart, isLandscape: boolean): Table {
  const paper = (isLandscape ? A4.long : A4.short) - MARGINS.left - MARGINS.right;
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => Math.floor((convertMillimetersToTwip(paper) * width) / whole));
  const count = table.widths.length;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      ...filledRows(table.header, count).map((cells) => rowOf(cells, widths, true)),
      ...filledRows(table.body, count).map((cells) => rowOf(cells, widths, false)),
    ],
  });
}

function rowOf(cells: readonly PlacedCell[], widths: readonly number[], isHeader: boolean): TableRow {
  return new TableRow({ tableHeader: isHeader, cantSplit: isHeader, children: cells.map((cell) => cellOf(cell, widths, isHeader)) });
}

function cellOf(cell: PlacedCell, widths: readonly number[], isHeader: boolean): TableCell {
  const span = cell.columnsSpanned ?? 1;
  const isCentred = isHeader || cell.isCentred === true;
  const lines = runsByLine(cell.text, cell.marks);
  return new TableCell({
    columnSpan: span,
    rowSpan: cell.rowsSpanned ?? 1,
    width: { size: widths.slice(cell.column, cell.column + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: lines.map(
      (runs) =>
        new Paragraph({
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: runs.map(
            (run) => new TextRun({ text: run.text, size: HALF_POINTS.cell, bold: isHeader || cell.isBold === true || run.isBold, italics: run.isItalic }),
          ),
        }),
    ),
  });
}
