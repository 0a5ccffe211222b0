import type { DemoFileFields } from '../content/work-types.js';
import { escapedXml, xmlEntry, zipFile, type ZipEntry } from './zip-file.js';

const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MEDIA = 'application/vnd.openxmlformats-officedocument';

function contentTypes(overrides: Readonly<Record<string, string>>): ZipEntry {
  const rows = Object.entries(overrides).map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return xmlEntry(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${rows.join('')}</Types>`,
  );
}

function relations(name: string, kind: string, target: string): ZipEntry {
  return xmlEntry(
    name,
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONS}/${kind}" Target="${target}"/></Relationships>`,
  );
}

function paragraph(text: string, options: { align?: 'center' | 'both'; isBold?: boolean } = {}): string {
  const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
  return (
    `<w:p><w:pPr><w:spacing w:after="120"/><w:jc w:val="${options.align ?? 'both'}"/></w:pPr>` +
    `<w:r><w:rPr>${font}${options.isBold ? '<w:b/>' : ''}<w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r></w:p>`
  );
}

/** A letter for Word: A4, the margins of Nghị định 30/2020/NĐ-CP, Times New Roman 13. */
export function docxFile({ title, unit, number, dateText, lines }: DemoFileFields): Buffer {
  const body = [
    paragraph(unit.toUpperCase(), { align: 'center', isBold: true }),
    paragraph(`Số: ${number}`, { align: 'center' }),
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', isBold: true }),
    paragraph('Độc lập - Tự do - Hạnh phúc', { align: 'center', isBold: true }),
    paragraph(dateText, { align: 'center' }),
    paragraph(title, { align: 'center', isBold: true }),
    ...lines.map((line) => paragraph(line)),
  ];
  return zipFile([
    contentTypes({ '/word/document.xml': `${MEDIA}.wordprocessingml.document.main+xml` }),
    relations('_rels/.rels', 'officeDocument', 'word/document.xml'),
    xmlEntry(
      'word/document.xml',
      `<w:document xmlns:w="${WORD}"><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
        `<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ),
  ]);
}

type Cell = string | number;

function cellXml(value: Cell, reference: string): string {
  return typeof value === 'number'
    ? `<c r="${reference}"><v>${value}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(value)}</t></is></c>`;
}

/** Numbers found in a line become cells of their own, so that the sheet holds figures and not only words. */
function rowOf(line: string, i: number): Cell[] {
  return [i + 1, line, ...(line.match(/\d+/g) ?? []).map(Number)];
}

/** A sheet for Excel with the letter's lines as a small table. */
export function xlsxFile({ title, unit, number, dateText, lines }: DemoFileFields): Buffer {
  const rows: Cell[][] = [[unit], [`Số: ${number}`, dateText], [title], ['STT', 'Nội dung', 'Số liệu'], ...lines.map(rowOf)];
  const rowXml = rows.map((cells, r) => {
    const cellsXml = cells.map((value, c) => cellXml(value, `${String.fromCharCode(65 + c)}${r + 1}`));
    return `<row r="${r + 1}">${cellsXml.join('')}</row>`;
  });
  return zipFile([
    contentTypes({
      '/xl/workbook.xml': `${MEDIA}.spreadsheetml.sheet.main+xml`,
      '/xl/worksheets/sheet1.xml': `${MEDIA}.spreadsheetml.worksheet+xml`,
    }),
    relations('_rels/.rels', 'officeDocument', 'xl/workbook.xml'),
    relations('xl/_rels/workbook.xml.rels', 'worksheet', 'worksheets/sheet1.xml'),
    xmlEntry(
      'xl/workbook.xml',
      `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE_RELATIONS}"><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    xmlEntry(
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${SHEET}"><cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="2" width="80" customWidth="1"/></cols>` +
        `<sheetData>${rowXml.join('')}</sheetData></worksheet>`,
    ),
  ]);
}
