import { writeZip, type WrittenEntry } from './zip-writer.js';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface Extra {
  readonly entries?: readonly WrittenEntry[];
  /** Relationships of the main part: type, target and, for outside ones, so. */
  readonly relationships?: readonly { readonly type: string; readonly target: string; readonly isExternal?: boolean }[];
}

const relations = (items: NonNullable<Extra['relationships']>): string =>
  `${XML}<Relationships xmlns="${RELATIONSHIPS}">${items
    .map(({ type, target, isExternal }, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`)
    .join('')}</Relationships>`;

const contentTypes = (part: string, type: string): string =>
  `${XML}<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

export const wordPart = (root: string, inner: string): string => `${XML}<w:${root} xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</w:${root}>`;

/** A Word file around the XML of a body. */
export function docxOf(body: string, extra: Extra = {}): Buffer {
  return writeZip([
    { name: '[Content_Types].xml', content: contentTypes('word/document.xml', 'wordprocessingml.document') },
    { name: '_rels/.rels', content: relations([{ type: 'officeDocument', target: 'word/document.xml' }]) },
    { name: 'word/_rels/document.xml.rels', content: relations(extra.relationships ?? []) },
    { name: 'word/document.xml', content: wordPart('document', `<w:body>${body}</w:body>`) },
    ...(extra.entries ?? []),
  ]);
}

export const paragraph = (text: string, properties = '', letters = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
export const row = (cells: readonly string[], properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
export const table = (rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

export interface SheetXml {
  readonly name: string;
  readonly state?: string;
  /** The inside of `worksheet`. */
  readonly xml: string;
}

/** An Excel file around the XML of its sheets. */
export function xlsxOf(sheets: readonly SheetXml[], { styles = '', strings = '' } = {}): Buffer {
  const parts = [
    ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  const list = sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('');
  return writeZip([
    { name: '[Content_Types].xml', content: contentTypes('xl/workbook.xml', 'spreadsheetml.sheet') },
    { name: '_rels/.rels', content: relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]) },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(parts) },
    { name: 'xl/workbook.xml', content: `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>` },
    { name: 'xl/styles.xml', content: `${XML}<styleSheet xmlns="${SHEET}">${styles}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${SHEET}">${strings}</sst>` },
    ...sheets.map(({ xml }, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: `${XML}<worksheet xmlns="${SHEET}">${xml}</worksheet>` })),
  ]);
}
