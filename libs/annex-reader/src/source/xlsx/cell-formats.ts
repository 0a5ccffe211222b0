import { readXml, type XmlElement } from '../xml.js';
import { builtInFormat } from './number-format.js';

export interface Font {
  bold: boolean;
  italic: boolean;
  name: string;
}

export interface CellFormat {
  readonly font: Font;
  readonly numberFormat: string;
}

/** What Excel itself allows. */
const LONGEST_CODE = 255;

export const NO_FONT: Font = { bold: false, italic: false, name: '' };
const NO_FORMAT: CellFormat = { font: NO_FONT, numberFormat: '' };

/** Reads one element of a font into it. */
export function readFontElement(element: XmlElement, font: Font): void {
  const value = element.attribute('val');
  const isOn = value !== '0' && value !== 'false';
  if (element.name === 's:b') font.bold = isOn;
  else if (element.name === 's:i') font.italic = isOn;
  else if (element.name === 's:name' || element.name === 's:rFont') font.name = value ?? '';
}

/** How the cells of a workbook are shown, by the number a cell names. */
export function readCellFormats(bytes: Uint8Array | null): (index: number) => CellFormat {
  const fonts: Font[] = [];
  const codes = new Map<number, string>();
  const formats: { font: number; numberFormat: number }[] = [];
  const path: string[] = [];
  if (bytes) {
    readXml(bytes, {
      open: (element) => {
        const parent = path.at(-1);
        path.push(element.name);
        if (element.name === 's:font' && parent === 's:fonts') fonts.push({ ...NO_FONT });
        else if (parent === 's:font' && path.at(-3) === 's:fonts') readFontElement(element, fonts.at(-1)!);
        else if (element.name === 's:numFmt' && parent === 's:numFmts') codes.set(Number(element.attribute('numFmtId')), (element.attribute('formatCode') ?? '').slice(0, LONGEST_CODE));
        else if (element.name === 's:xf' && parent === 's:cellXfs') formats.push({ font: Number(element.attribute('fontId') ?? 0), numberFormat: Number(element.attribute('numFmtId') ?? 0) });
      },
      close: () => path.pop(),
    });
  }
  const known = formats.map(({ font, numberFormat }) => ({ font: fonts[font] ?? NO_FONT, numberFormat: codes.get(numberFormat) ?? builtInFormat(numberFormat) }));
  return (index) => known[index] ?? NO_FORMAT;
}
