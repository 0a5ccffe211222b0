import {
  completedFigure, doubtsOf, figureProblems, isDecimalText, plainDecimal,
  type Doubt, type Figure, type FigureProblemCode, type MeasurementState,
} from '#domain';
import type { FieldError } from '../../../../platform/problems/index.js';
import type { MeasurementSource } from '../measurement-source.js';
import type { LockedReport } from './lock-report.js';
import type { AskedIndicator } from './report-lines.js';

/** One line as typed; a null state clears it. */
export interface FigureLine {
  readonly indicatorId: string;
  readonly state: MeasurementState | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly reason?: string | null;
  readonly includesBelow?: boolean;
  readonly doubtReason?: string | null;
  readonly source?: MeasurementSource;
}

export type FigureField = 'indicatorId' | 'state' | 'numerator' | 'denominator' | 'reason' | 'doubtReason';

/** What is wrong with one field of the line at `index`. */
export interface LineProblem extends FieldError {
  readonly index: number;
  readonly field: FigureField;
}

/** A line that may be written: complete, and with its doubts. */
export interface CheckedLine {
  readonly index: number;
  readonly asked: AskedIndicator;
  /** null clears. */
  readonly figure: Figure | null;
  readonly includesBelow: boolean;
  readonly doubts: Doubt[];
  readonly doubtReason: string | null;
  readonly source: MeasurementSource | undefined;
}

export interface CheckedFigures {
  readonly lines: readonly CheckedLine[];
  readonly problems: readonly LineProblem[];
}

/**
 * Checks lines against what the report asks (RULES.md I4), without writing: what an upload that is saved in part needs, too.
 * Doubts keep nothing from being saved; they are answered when the report is handed in.
 */
export function checkFigures(report: LockedReport, asked: ReadonlyMap<string, AskedIndicator>, lines: readonly FigureLine[]): CheckedFigures {
  const problems: LineProblem[] = [];
  const checked: CheckedLine[] = [];
  const seen = new Map<string, number>();
  lines.forEach((line, index) => {
    const refuse = (field: FigureField, code: FieldError['code'], params?: FieldError['params']) => problems.push({ index, field, code, params });
    const indicator = asked.get(line.indicatorId);
    if (indicator === undefined) return refuse('indicatorId', 'notInReport');
    const earlier = seen.get(line.indicatorId);
    if (earlier !== undefined) return refuse('indicatorId', 'repeatedLine', { row: earlier + 1 });
    seen.set(line.indicatorId, index);
    if (isHeldElsewhere(report, indicator)) return refuse('indicatorId', 'heldByOtherReport');
    if (line.state === null) {
      if (report.wasHandedIn && indicator.current !== null) return refuse('state', 'cannotClear');
      return checked.push({ index, asked: indicator, figure: null, includesBelow: false, doubts: [], doubtReason: null, source: line.source });
    }
    const figure = figureOf(line, line.state, indicator);
    const found = problemsOf(figure, indicator);
    found.forEach(({ field, code }) => refuse(field, code));
    if (found.length === 0) checked.push(checkedLine(index, line, figure, indicator));
  });
  return { lines: checked, problems };
}

export function isHeldElsewhere(report: LockedReport, { current }: AskedIndicator): boolean {
  return current !== null && current.reportId !== report.id;
}

const textOrNull = (text: string | null | undefined): string | null => (text === undefined || text === null || text === '' ? null : text);

function figureOf(line: FigureLine, state: MeasurementState, { kind }: AskedIndicator): Figure {
  return completedFigure(
    { state, numerator: textOrNull(line.numerator), denominator: textOrNull(line.denominator), reason: textOrNull(line.reason) },
    kind,
  );
}

/**
 * A number arrives in the one way of writing it (I16): "1.020" reads as 1,02 here and as 1.020 on paper, so it is refused, not
 * read. Reading what people type is the business of the screens and of the upload.
 */
function problemsOf(figure: Figure, { kind }: AskedIndicator): { field: FigureField; code: FigureProblemCode }[] {
  const unclear = (['numerator', 'denominator'] as const).filter((field) => {
    const text = figure[field];
    return text !== null && figure.state === 'VALUE' && isDecimalText(text) && plainDecimal(text) !== text;
  });
  const others = figureProblems(figure, kind).filter(({ field }) => !unclear.some((one) => one === field));
  return [...unclear.map((field) => ({ field, code: 'notNumber' as const })), ...others];
}

function checkedLine(index: number, line: FigureLine, figure: Figure, asked: AskedIndicator): CheckedLine {
  const { kind, accumulation, previous, sameLastYear } = asked;
  // What stands at the end of a period seldom falls; what happened in it does (I7).
  const cumulative = accumulation === 'stock' && kind !== 'shareOfUnits' ? { before: previous, after: figure } : undefined;
  const doubts = doubtsOf(figure, { kind, previous, sameLastYear, cumulative });
  return {
    index,
    asked,
    figure,
    includesBelow: line.includesBelow ?? asked.current?.includesBelow ?? false,
    doubts,
    doubtReason: doubts.length === 0 ? null : textOrNull(line.doubtReason ?? (line.doubtReason === undefined ? asked.current?.doubtReason : null)),
    source: line.source,
  };
}
