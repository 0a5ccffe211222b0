import { fold, type DecimalText, type IndicatorKind, type MeasurementState } from '#domain';
import { FILLED_COLUMNS, type FilledColumn } from './gridMove.js';
import { cellOf, hasDenominator, readCell, withNumber, withState, type LineFields, type ShowNumber } from './lineFields.js';

/** A line of the sheet as pasting needs it. */
export interface PasteLine {
  readonly indicatorId: string;
  readonly kind: IndicatorKind;
  readonly isReadOnly: boolean;
  readonly fields: LineFields;
}

export type PasteCode = 'ambiguous' | 'unreadable' | 'percent' | 'notUsed' | 'readOnly' | 'unknownWord' | 'outside';

/** A cell that was not taken as it stands, with what was read. */
export interface PasteMark {
  readonly indicatorId: string | null;
  readonly column: FilledColumn;
  readonly text: string;
  readonly code: PasteCode;
  readonly readings: readonly DecimalText[];
}

export interface PasteResult {
  readonly changes: ReadonlyMap<string, LineFields>;
  readonly marks: readonly PasteMark[];
  /** Cells that were taken. */
  readonly filled: number;
}

/** What a spreadsheet puts on the clipboard: cells by tabulator, rows by line end, quoted where a cell holds either. */
export function readClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)!.push(cell.trim());
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at]!;
    if (isQuoted && sign === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (sign === '\t' && !isQuoted) endCell();
    else if (sign === '\n' && !isQuoted) {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}

export const isBlock = (block: readonly (readonly string[])[]): boolean => block.length > 1 || (block[0]?.length ?? 0) > 1;

const WORDS: Readonly<Record<string, MeasurementState>> = {
  'co so lieu': 'VALUE',
  'has figures': 'VALUE',
  'khong phat sinh': 'NO_CASES',
  kps: 'NO_CASES',
  'no cases': 'NO_CASES',
  'chua co so lieu': 'NOT_AVAILABLE',
  'not available': 'NOT_AVAILABLE',
  'khong ap dung': 'NOT_APPLICABLE',
  'not applicable': 'NOT_APPLICABLE',
};
const DASH = /^[-–—]+$/;
const YES: ReadonlySet<string> = new Set(['1', 'co', 'dat', 'x', 'yes']);
const NO: ReadonlySet<string> = new Set(['0', 'khong', 'chua', 'chua dat', 'no']);

/** A word that stands for a figure; a dash is how registers write that nothing arose (RULES.md I4). */
export function stateOfWord(text: string): MeasurementState | null {
  if (DASH.test(text.trim())) return 'NO_CASES';
  return WORDS[fold(text).trim()] ?? null;
}

type Taken = { readonly fields: LineFields } | { readonly code: PasteCode; readonly fields?: LineFields; readonly readings?: readonly DecimalText[] };

/**
 * A block fills down and to the right from the cell it was pasted into. What cannot be read stays in its cell, marked, and
 * is never guessed (RULES.md I16). An empty cell of the block leaves what stands there.
 */
export function placeBlock(block: readonly (readonly string[])[], from: { readonly row: number; readonly column: FilledColumn }, lines: readonly PasteLine[], show: ShowNumber): PasteResult {
  const changes = new Map<string, LineFields>();
  const marks: PasteMark[] = [];
  let filled = 0;
  const firstColumn = FILLED_COLUMNS.indexOf(from.column);
  block.forEach((cells, down) => {
    const line = lines[from.row + down];
    cells.forEach((text, right) => {
      const column = FILLED_COLUMNS[firstColumn + right];
      if (text === '') return;
      const mark = (code: PasteCode, readings: readonly DecimalText[] = []) => marks.push({ indicatorId: line?.indicatorId ?? null, column: column ?? 'note', text, code, readings });
      if (!line || !column) return void mark('outside');
      if (line.isReadOnly) return void mark('readOnly');
      const taken = take(changes.get(line.indicatorId) ?? line.fields, line.kind, column, text, show);
      if (taken.fields) changes.set(line.indicatorId, taken.fields);
      if ('code' in taken) mark(taken.code, taken.readings);
      else filled += 1;
    });
  });
  return { changes, marks, filled };
}

function take(fields: LineFields, kind: IndicatorKind, column: FilledColumn, text: string, show: ShowNumber): Taken {
  if (column === 'note') return { fields: { ...fields, note: text, source: 'pasted' } };
  const word = stateOfWord(text);
  // Of a figure it says nothing; in its own column it is the word of the list and of the template.
  if (word === 'VALUE') return column === 'state' ? { fields: withState(fields, word, 'pasted') } : { code: 'unreadable' };
  if (word) return { fields: withState(fields, word, 'pasted') };
  if (column === 'state') return { code: 'unknownWord' };
  if (column === 'denominator' && !hasDenominator(kind)) return text === '1' ? { fields } : { code: 'notUsed' };
  if (kind === 'shareOfUnits') return takeAnswer(fields, text, show);
  const cell = readCell(text);
  const next = withNumber(fields, column, cell, 'pasted');
  if (cell.value !== null) return { fields: { ...next, [column]: cellOf(cell.value, show) } };
  return { fields: next, code: cell.fault ?? 'ambiguous', readings: cell.readings };
}

function takeAnswer(fields: LineFields, text: string, show: ShowNumber): Taken {
  const word = fold(text).trim();
  if (YES.has(word)) return { fields: withNumber(fields, 'numerator', cellOf('1', show), 'pasted') };
  if (NO.has(word)) return { fields: withNumber(fields, 'numerator', cellOf('0', show), 'pasted') };
  return { code: 'unreadable' };
}
