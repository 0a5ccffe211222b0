import { formatDecimal } from '../../../components/numbers';
import { readDeviceFigures } from './deviceFigures';
import type { LineInput, Report } from './entryTypes';
import { touchedIds, type EntryState, type Lines } from './sheet/entryState.js';
import { EMPTY_CELL, EMPTY_LINE, fieldsOf, type LineFields } from './sheet/lineFields.js';

/** The figures of the report as the server has them. */
export const serverLines = (report: Report): Lines =>
  Object.fromEntries(report.lines.map(({ indicator, measurement }) => [indicator.id, fieldsOf(measurement, indicator.kind, formatDecimal)]));

/** What the page begins with: the server's figures, and over them what this device holds unsent. */
export function startOf(report: Report, personId: string): { state: EntryState; isRestored: boolean } {
  const server = serverLines(report);
  const kept = readDeviceFigures(personId, report.id);
  if (!kept) return { state: { fields: server, base: server, steps: [] }, isRestored: false };
  const known = (lines: Lines): Lines => Object.fromEntries(Object.entries(lines).filter(([id]) => id in server).map(([id, line]) => [id, wholeLine(line)]));
  const state = { fields: { ...server, ...known(kept.fields) }, base: { ...server, ...known(kept.base) }, steps: [] };
  return { state, isRestored: touchedIds({ ...state, base: server }).length > 0 };
}

/** What an older version of the page kept may lack a part. */
const wholeLine = (line: Partial<LineFields>): LineFields => ({ ...EMPTY_LINE, ...line, numerator: { ...EMPTY_CELL, ...line.numerator }, denominator: { ...EMPTY_CELL, ...line.denominator } });

/** A line for the comparison of two versions. */
export function printOf(fields: LineFields): string {
  const figures = fields.state === 'VALUE' ? [fields.numerator.text, fields.denominator.text].filter(Boolean).join(' / ') : (fields.state ?? '');
  return [figures, fields.note.trim()].filter(Boolean).join(' · ');
}

/** `lines.3.denominator` is about the fourth line that was sent, `indicators.<id>.state` about one that was not. */
export function errorsByLine(errors: Readonly<Record<string, string>>, inputs: readonly LineInput[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [field, message] of Object.entries(errors)) {
    const id = inputs[Number(/^lines\.(\d+)/.exec(field)?.[1] ?? -1)]?.indicatorId ?? /^indicators\.([^.]+)/.exec(field)?.[1];
    if (id) found[id] = found[id] ? `${found[id]} ${message}` : message;
  }
  return found;
}
