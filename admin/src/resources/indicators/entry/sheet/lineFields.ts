import { readNumber, type DecimalText, type Figure, type IndicatorKind, type MeasurementState } from '#domain';

/** A number as it was typed or pasted, and what it was read as (RULES.md I16). */
export interface NumberCell {
  readonly text: string;
  /** Null while there is nothing, or nothing certain. */
  readonly value: DecimalText | null;
  /** More than one way to read it: the person chooses. */
  readonly readings: readonly DecimalText[];
  readonly fault: 'unreadable' | 'percent' | null;
}

export type FigureSource = 'typed' | 'pasted' | 'file';

/** What a person has said of one indicator; `note` is the reason of a missing figure, or of a doubtful one. */
export interface LineFields {
  readonly state: MeasurementState | null;
  readonly numerator: NumberCell;
  readonly denominator: NumberCell;
  readonly note: string;
  readonly includesBelow: boolean;
  readonly source: FigureSource;
}

export const EMPTY_CELL: NumberCell = { text: '', value: null, readings: [], fault: null };
export const EMPTY_LINE: LineFields = { state: null, numerator: EMPTY_CELL, denominator: EMPTY_CELL, note: '', includesBelow: false, source: 'typed' };

export type ShowNumber = (value: DecimalText) => string;

export const cellOf = (value: DecimalText | null, show: ShowNumber): NumberCell => (value === null ? EMPTY_CELL : { text: show(value), value, readings: [], fault: null });

/** A share typed where a count is asked is named as such, not taken for a count of 98,88. */
export function readCell(text: string): NumberCell {
  const read = readNumber(text);
  if (read.kind === 'empty') return { ...EMPTY_CELL, text };
  if (read.kind === 'ambiguous') return { text, value: null, readings: read.readings, fault: null };
  if (read.kind === 'none') return { text, value: null, readings: [], fault: 'unreadable' };
  return read.isPercent ? { text, value: null, readings: [], fault: 'percent' } : { text, value: read.value, readings: [], fault: null };
}

/** A count and a yes or no have no denominator to type: it is 1. */
export const hasDenominator = (kind: IndicatorKind): boolean => kind === 'ratio' || kind === 'survey';

interface Measured {
  readonly state: MeasurementState;
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
  readonly reason: string | null;
  readonly includesBelow: boolean;
  readonly doubtReason: string | null;
  readonly source: FigureSource;
}

/** The 1 below a count is the server's business: nobody typed it. */
export function fieldsOf(measured: Measured | null, kind: IndicatorKind, show: ShowNumber): LineFields {
  if (!measured) return EMPTY_LINE;
  return {
    state: measured.state,
    numerator: cellOf(measured.numerator, show),
    denominator: hasDenominator(kind) ? cellOf(measured.denominator, show) : EMPTY_CELL,
    note: measured.doubtReason ?? measured.reason ?? '',
    includesBelow: measured.includesBelow,
    source: measured.source,
  };
}

/** The figure as the rules of the domain know it; null while the line is not answered. */
export function figureOf(fields: LineFields, kind: IndicatorKind): Figure | null {
  if (fields.state === null) return null;
  if (fields.state !== 'VALUE') return { state: fields.state, numerator: null, denominator: null, reason: fields.note.trim() || null };
  return { state: 'VALUE', numerator: fields.numerator.value, denominator: hasDenominator(kind) ? fields.denominator.value : '1', reason: null };
}

/** Typing a number says that there is one; taking the last one away leaves the line unanswered. */
export function withNumber(fields: LineFields, column: 'numerator' | 'denominator', cell: NumberCell, source: FigureSource = 'typed'): LineFields {
  const next = { ...fields, [column]: cell, source };
  const isBlank = next.numerator.text.trim() === '' && next.denominator.text.trim() === '';
  if (!isBlank) return { ...next, state: 'VALUE' };
  return { ...next, state: fields.state === 'VALUE' ? null : fields.state };
}

/** A word instead of a figure clears the numbers: they would contradict it (RULES.md I4). */
export function withState(fields: LineFields, state: MeasurementState | null, source: FigureSource = 'typed'): LineFields {
  if (state === 'VALUE') return { ...fields, state, source };
  return { ...fields, state, numerator: EMPTY_CELL, denominator: EMPTY_CELL, includesBelow: state === null ? fields.includesBelow : false, source };
}

const printOf = (cell: NumberCell): string => cell.value ?? `?${cell.text.trim()}`;
const textOf = (note: string): string => note.normalize('NFC').replace(/\r\n/g, '\n').trim();

/** Where a figure came from is not a difference to save. */
export function isSameLine(a: LineFields, b: LineFields): boolean {
  return (
    a.state === b.state &&
    a.includesBelow === b.includesBelow &&
    textOf(a.note) === textOf(b.note) &&
    (a.state !== 'VALUE' || (printOf(a.numerator) === printOf(b.numerator) && printOf(a.denominator) === printOf(b.denominator)))
  );
}
