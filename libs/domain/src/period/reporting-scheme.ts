import type { CalendarDate } from '../calendar/calendar-date.js';
import type { UnitLevel } from '../party/unit-level.js';
import type { PeriodKind } from './period-key.js';

/**
 * One edge of a window. `monthOffset` counts months from January of the label year (December before = −1, December = 11);
 * `day` is 1–31 and a day past the end of the month is its last day, so 31 means "end of month".
 */
export interface WindowEdge {
  monthOffset: number;
  day: number;
}

/** First and last day of one period of a year; the last day is the cut-off. */
export interface SpanWindowRule {
  kind: Exclude<PeriodKind, 'week'>;
  ordinal: number;
  start: WindowEdge;
  end: WindowEdge;
}

/**
 * Seven-day periods beginning on a weekday (1 = Monday … 7 = Sunday). A week belongs to the year that holds its fourth
 * day: with Monday that is ISO 8601, with Thursday the Thursday–Wednesday weeks of RULES.md P2.
 */
export interface WeekWindowRule {
  kind: 'week';
  startWeekday: number;
}

export type WindowRule = SpanWindowRule | WeekWindowRule;

/** When the report is due after the cut-off: n working days later, or the next time the month shows that day (RULES.md P3). */
export type DueRule = { kind: 'workingDaysAfterCutOff'; days: number } | { kind: 'dayOfMonth'; day: number };

export interface DueOffset {
  levels: UnitLevel[];
  rule: DueRule;
}

/** How a tenant cuts the year into reporting periods, as editable data with its legal basis (RULES.md P2, P3). */
export interface ReportingScheme {
  code: string;
  name: string;
  legalBasis: string;
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
  /** A kind without rules cannot be reported by under this scheme. */
  windows: WindowRule[];
  /** Every unit level appears exactly once. */
  dueOffsets: DueOffset[];
}

/** Whether periods of a kind exist under a scheme. */
export function schemeHasKind(scheme: ReportingScheme, kind: PeriodKind): boolean {
  return scheme.windows.some((rule) => rule.kind === kind);
}
