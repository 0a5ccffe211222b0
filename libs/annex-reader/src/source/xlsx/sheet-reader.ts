import { fold } from '#domain';
import { SourceRefused } from '../../model/source-refused.js';
import { convertByFont } from '../encoding/legacy-fonts.js';
import type { SheetCell, SheetMerge } from '../layout/sheet-blocks.js';
import { plainText, type RichText } from '../layout/rich-text.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import { readXml, type XmlElement } from '../xml.js';
import type { CellFormat } from './cell-formats.js';
import { printedValue } from './number-format.js';
import { RichStringReader, type RichString } from './rich-string.js';

export interface Workbook {
  readonly strings: readonly RichString[];
  readonly formatOf: (index: number) => CellFormat;
  readonly isFrom1904: boolean;
}

export interface SheetContent {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly SheetMerge[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly formulasWithoutValue: number;
  /** Pictures, charts and text boxes hang on it. */
  readonly hasDrawings: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: CellFormat;
  value: string;
  hasFormula: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const ORDINAL_COLUMN = new Set(['stt', 'tt', 'so tt', 'so thu tu']);

/** Reads the cells that hold something; what is only formatted costs no memory. */
export function readSheet(bytes: Uint8Array, workbook: Workbook): SheetContent {
  const reader = new SheetReader(workbook);
  readXml(bytes, { open: (element) => reader.open(element), close: (name) => reader.close(name), text: (text) => reader.text(text) });
  return reader;
}

class SheetReader implements SheetContent {
  readonly cells: SheetCell[] = [];
  readonly merges: SheetMerge[] = [];
  hiddenRows = 0;
  hiddenColumns = 0;
  formulasWithoutValue = 0;
  hasDrawings = false;
  private letters = 0;
  private row = -1;
  private column = -1;
  private isRowHidden = false;
  private cell: OpenCell | null = null;
  private isValue = false;
  private inline: RichStringReader | null = null;
  /** Columns of ordinal numbers, in which 10.1 is "10.1" and not "10,1". */
  private readonly ordinalColumns = new Set<number>();

  constructor(private readonly workbook: Workbook) {}

  open(element: XmlElement): void {
    if (this.inline) return this.inline.open(element);
    switch (element.name) {
      case 's:row':
        return this.openRow(element);
      case 's:c':
        return this.openCell(element);
      case 's:v':
        this.isValue = true;
        return;
      case 's:f':
        if (this.cell) this.cell.hasFormula = true;
        return;
      case 's:is':
        this.inline = new RichStringReader();
        return;
      case 's:mergeCell':
        return this.merge(element.attribute('ref') ?? '');
      case 's:drawing':
        this.hasDrawings = true;
        return;
      case 's:col':
        if (element.attribute('hidden') === '1') this.hiddenColumns += 1;
    }
  }

  close(name: string): void {
    if (name === 's:is' && this.inline && this.cell) {
      this.keep(this.inline.take().inFont(this.cell.format.font));
      this.inline = null;
    } else if (this.inline) this.inline.close();
    else if (name === 's:v') this.isValue = false;
    else if (name === 's:c') this.closeCell();
  }

  text(text: string): void {
    if (this.inline) this.inline.text(text);
    else if (this.isValue && this.cell) this.cell.value += text;
  }

  private openRow(element: XmlElement): void {
    const number = Number(element.attribute('r') ?? this.row + 2);
    if (!(number >= 1 && number <= LAST_ROW)) throw new SourceRefused('damaged');
    this.row = number - 1;
    this.column = -1;
    this.isRowHidden = ['1', 'true'].includes(element.attribute('hidden') ?? '');
  }

  private openCell(element: XmlElement): void {
    const reference = element.attribute('r');
    const place = reference === null ? { row: this.row, column: this.column + 1 } : placeOf(reference);
    if (!place) throw new SourceRefused('damaged');
    this.column = place.column;
    this.cell = { ...place, type: element.attribute('t') ?? 'n', format: this.workbook.formatOf(Number(element.attribute('s') ?? 0)), value: '', hasFormula: false };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    if (cell.value === '') {
      if (cell.hasFormula) this.formulasWithoutValue += 1;
      return;
    }
    this.cell = cell;
    this.keep(this.contentOf(cell));
    this.cell = null;
  }

  private contentOf({ type, value, format, column }: OpenCell): RichText {
    if (type === 's') return this.workbook.strings[Number(value)]?.inFont(format.font) ?? plainText('');
    const { bold, italic, name } = format.font;
    if (type === 'b') return plainText(value === '1' ? 'TRUE' : 'FALSE', { bold, italic });
    if (type === 'd') return plainText(value.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/, '$3/$2/$1'), { bold, italic });
    const number = type === 'n' ? Number(value) : Number.NaN;
    if (Number.isNaN(number)) return plainText(convertByFont(value, name), { bold, italic });
    const sign = this.ordinalColumns.has(column) ? '.' : ',';
    return plainText(printedValue(number, format.numberFormat, this.workbook.isFrom1904, sign), { bold, italic });
  }

  private keep(content: RichText): void {
    const { cell } = this;
    if (!cell || content.text === '') return;
    if (content.text.length < 12 && ORDINAL_COLUMN.has(fold(content.text))) this.ordinalColumns.add(cell.column);
    if (this.isRowHidden) {
      this.hiddenRows += 1;
      this.isRowHidden = false;
    }
    this.cells.push({ row: cell.row, column: cell.column, content });
    this.letters += content.text.length;
    if (this.letters > SOURCE_LIMITS.letters) throw new SourceRefused('tooLarge', { letters: SOURCE_LIMITS.letters });
    if (this.cells.length > SOURCE_LIMITS.cells) throw new SourceRefused('tooManyCells', { cells: SOURCE_LIMITS.cells });
  }

  private merge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf);
    if (!from || !to || to.row < from.row || to.column < from.column) return;
    this.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
}

function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters, digits] = REFERENCE.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row: row - 1, column: column - 1 } : null;
}
