import type { Report, ReportLine } from '../entryTypes';
import { outcomeOf, standingOf, type LineOutcome, type LineStanding } from '../lineOutcome';
import type { Lines } from '../sheet/entryState.js';
import { lineOf } from '../sheet/entryState.js';
import type { ColumnKey } from '../sheet/gridMove.js';
import { fieldsOf, hasDenominator, type LineFields } from '../sheet/lineFields.js';
import { formatDecimal } from '../../../../components/numbers';

/** A line as the sheet shows it: what was typed, and what that comes to. */
export interface GridLine {
  readonly id: string;
  readonly line: ReportLine;
  readonly fields: LineFields;
  readonly outcome: LineOutcome;
  readonly standing: LineStanding;
  /** Another plan's report holds the figure. */
  readonly isReadOnly: boolean;
  /** An explanation is asked for, or stands there. */
  readonly hasNote: boolean;
}

/** Typing in one line leaves the others as they were in `before`, so that only that line is drawn again. */
export function gridLines({ lines, nearMargin }: Pick<Report, 'lines' | 'nearMargin'>, fields: Lines, before: ReadonlyMap<string, GridLine>): GridLine[] {
  return lines.map((line) => {
    const { id } = line.indicator;
    const known = before.get(id);
    const typed = lineOf(fields, id);
    return known && known.line === line && (known.isReadOnly || known.fields === typed) ? known : gridLine(line, typed, nearMargin);
  });
}

function gridLine(line: ReportLine, typed: LineFields, nearMargin: string | null): GridLine {
  const isReadOnly = line.heldBy !== null;
  const fields = isReadOnly ? fieldsOf(line.measurement, line.indicator.kind, formatDecimal) : typed;
  const outcome = outcomeOf(line, fields, nearMargin);
  const needsReason = fields.state === 'NOT_AVAILABLE' || fields.state === 'NOT_APPLICABLE';
  const hasNote = needsReason || outcome.doubts.length > 0 || fields.note.trim() !== '';
  return { id: line.indicator.id, line, fields, outcome, standing: isReadOnly ? 'answered' : standingOf(fields, outcome), isReadOnly, hasNote };
}

export function openColumns({ line, hasNote, isReadOnly }: GridLine, isEditable: boolean): ColumnKey[] {
  if (isReadOnly || !isEditable) return ['title'];
  return ['title', 'numerator', ...(hasDenominator(line.indicator.kind) ? (['denominator'] as const) : []), 'state', ...(hasNote ? (['note'] as const) : [])];
}

/** The heading of the annex under which the line stands. */
export const sectionOf = ({ line }: GridLine): string | null => line.assignments[0]?.section ?? null;
export const numbersOfLine = ({ assignments }: ReportLine): string => assignments.map(({ printedNumber }) => printedNumber).filter(Boolean).join(', ');
export const numbersOf = ({ line }: GridLine): string => numbersOfLine(line);
export const titleOf = ({ line }: GridLine): string => line.assignments[0]?.title || line.indicator.name;
