import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import type { FieldProblemCode } from '#contracts';
import { fold, normalizeText, plainDecimal, readNumber, type MeasurementState } from '#domain';
import { FILLED_HEADINGS, STATE_WORDS, stateOfWord, TEMPLATE, type TemplateColumn } from './template-layout.js';

export type CellField = 'line' | 'state' | 'numerator' | 'denominator' | 'reason';

/** What is wrong with one cell, in the words of the problem catalogue. */
export interface CellProblem {
  /** As Excel names it: "H7". */
  readonly cell: string;
  readonly row: number;
  readonly field: CellField;
  /** What stands in it. */
  readonly text: string;
  readonly code: FieldProblemCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One line as read. A line in which nothing is filled in is left out, and changes nothing. */
export interface WorkbookLine {
  readonly row: number;
  readonly indicatorId: string;
  readonly state: MeasurementState;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly reason: string | null;
  /** What stands in the cells of the numbers. */
  readonly shown: Readonly<Record<'numerator' | 'denominator', string>>;
}

export interface ReadWorkbook {
  /** The report the workbook was made for; null when it is not one of ours. */
  readonly reportId: string | null;
  readonly lines: readonly WorkbookLine[];
  readonly problems: readonly CellProblem[];
  /** Where each column stands in this file. */
  readonly columns: Columns;
}

export type Columns = Readonly<Record<TemplateColumn, string>>;

const MOST_ROWS = 2_000;
/** As for what is typed. */
const REASON_LETTERS = 2_000;
const HALF_PAIR = /\p{Surrogate}/gu;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads a filled-in template. Nothing is guessed: what cannot be read, or can be read in several ways (RULES.md I16), is a
 * problem of its cell and leaves its line out of `lines`. Throws what the library throws for a file that is no workbook.
 */
export async function readTemplate(bytes: Buffer): Promise<ReadWorkbook> {
  const workbook = new ExcelJS.Workbook();
  // Pictures, styles' extras and data validations are of no use here and cost time in a hostile file.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: ['dataValidations', 'drawing', 'extLst', 'conditionalFormatting'] });
  const sheet = workbook.getWorksheet(TEMPLATE.sheetName);
  const mark = sheet === undefined ? '' : textOf(sheet.getCell('A1'));
  if (sheet === undefined || !mark.startsWith(TEMPLATE.markPrefix)) return { reportId: null, lines: [], problems: [], columns: TEMPLATE.columns };
  const problems: CellProblem[] = [];
  const lines: WorkbookLine[] = [];
  const columns = columnsOf(sheet);
  const last = Math.min(sheet.rowCount, TEMPLATE.firstRow + MOST_ROWS);
  for (let row = TEMPLATE.firstRow; row <= last; row += 1) {
    const reader = new LineReader(sheet, columns, row);
    const line = reader.read();
    problems.push(...reader.problems);
    if (line !== null) lines.push(line);
  }
  problems.push(...filledBelow(sheet, columns, last));
  return { reportId: mark.slice(TEMPLATE.markPrefix.length), lines, problems, columns };
}

/** By their headings: files of an earlier order are still filled in and sent. */
function columnsOf(sheet: Worksheet): Columns {
  const columns: Record<TemplateColumn, string> = { ...TEMPLATE.columns };
  const headings = new Map(Object.values(TEMPLATE.columns).map((letter) => [fold(textOf(sheet.getCell(`${letter}${TEMPLATE.headerRow}`))), letter]));
  const found = (Object.keys(FILLED_HEADINGS) as (keyof typeof FILLED_HEADINGS)[]).map((key) => [key, headings.get(fold(FILLED_HEADINGS[key]))] as const);
  if (found.every(([, letter]) => letter !== undefined)) for (const [key, letter] of found) columns[key] = letter!;
  return columns;
}

/** The first filled row of those that are not read: nobody shall believe it was. */
function filledBelow(sheet: Worksheet, columns: Columns, last: number): CellProblem[] {
  for (let row = last + 1; row <= sheet.rowCount; row += 1) {
    const found = sheet.findRow(row) === undefined ? [] : new LineReader(sheet, columns, row).outside();
    if (found.length > 0) return found;
  }
  return [];
}

class LineReader {
  readonly problems: CellProblem[] = [];

  constructor(
    private readonly sheet: Worksheet,
    private readonly columns: Columns,
    private readonly row: number,
  ) {}

  read(): WorkbookLine | null {
    const indicatorId = this.text('indicatorId').toLowerCase();
    if (!this.isFilled()) return null;
    if (!UUID.test(indicatorId)) return this.refuse('line', 'title', 'unknownLine');
    const numerator = this.number('numerator');
    const denominator = this.number('denominator');
    const state = this.state(this.text('numerator') !== '' || this.text('denominator') !== '');
    const reason = this.text('reason') || null;
    if (reason !== null && reason.length > REASON_LETTERS) this.refuse('reason', 'reason', 'tooLong', { max: REASON_LETTERS });
    if (state === null || this.problems.length > 0) return null;
    return { row: this.row, indicatorId, state, numerator, denominator, reason, shown: { numerator: this.text('numerator'), denominator: this.text('denominator') } };
  }

  /** What a row that is not read would have held. */
  outside(): CellProblem[] {
    if (this.isFilled()) this.refuse('line', 'title', 'unknownLine');
    return this.problems;
  }

  private isFilled(): boolean {
    return (['state', 'numerator', 'denominator', 'reason'] as const).some((key) => this.text(key) !== '');
  }

  /** Numbers alone mean "Có số liệu": nobody should have to choose that from a list. */
  private state(hasNumbers: boolean): MeasurementState | null {
    const word = this.text('state');
    if (word === '' && hasNumbers) return 'VALUE';
    return stateOfWord(word) ?? this.refuse('state', 'state', 'notMeasurementState', { choices: Object.values(STATE_WORDS).join(', ') });
  }

  private number(field: 'numerator' | 'denominator'): string | null {
    const value = valueOf(this.cell(field));
    if (typeof value === 'number') return this.shownNumber(field, value);
    const reading = readNumber(this.text(field));
    if (reading.kind === 'empty') return null;
    if (reading.kind === 'number' && !reading.isPercent) return reading.value;
    if (reading.kind === 'ambiguous') this.refuse(field, field, 'ambiguousNumber', { readings: reading.readings.join(' · ') });
    else this.refuse(field, field, 'notDecimal');
    return null;
  }

  /** A cell formatted as percent shows 95 where 0.95 stands: which of the two is meant is not guessed. */
  private shownNumber(field: 'numerator' | 'denominator', value: number): string | null {
    const exact = exactNumber(value);
    if (exact === null) return this.refuse(field, field, 'notDecimal');
    if (!this.cell(field).numFmt?.includes('%')) return exact;
    return this.refuse(field, field, 'ambiguousNumber', { readings: [exact, exactNumber(value * 100)].join(' · ') });
  }

  private text(key: TemplateColumn): string {
    return textOf(this.cell(key));
  }

  private cell(key: TemplateColumn): Cell {
    return this.sheet.getCell(`${this.columns[key]}${this.row}`);
  }

  private refuse(field: CellField, key: TemplateColumn, code: FieldProblemCode, params: Record<string, unknown> = {}): null {
    const cell = this.cell(key);
    this.problems.push({ cell: cell.address, row: this.row, field, text: textOf(cell).slice(0, 200), code, params });
    return null;
  }
}

/** A formula counts by what it came to; one that was never worked out, or came to an error, stands there as text. */
function valueOf(cell: Cell): unknown {
  if (cell.type === ExcelJS.ValueType.Error) return cell.text;
  if (cell.type !== ExcelJS.ValueType.Formula) return cell.value;
  const result: unknown = cell.result;
  if (result === null || result === undefined) return `=${cell.formula}`;
  return typeof result === 'object' && 'error' in result ? String(result.error) : result;
}

/** Cleaned as what is typed is; a workbook may hold what no text may. */
function textOf(cell: Cell): string {
  const value = valueOf(cell);
  if (value === null || value === undefined) return '';
  return normalizeText((typeof value === 'string' ? value : cell.text ?? '').replace(HALF_PAIR, '\uFFFD'));
}

/** A number in a workbook is a binary one; what the person sees and means has at most the 15 digits that Excel keeps. */
function exactNumber(value: number): string | null {
  const text = String(Number(value.toPrecision(15)));
  return /^-?\d+(\.\d+)?$/.test(text) ? plainDecimal(text) : null;
}
