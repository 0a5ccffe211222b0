import { isEnteredDate, isEnteredYear } from '../calendar/calendar-date.js';
import { PERIOD_KINDS, type PeriodKind } from '../period/period-key.js';
import { normalizeText } from '../text/normalize-text.js';
import {
  CONTINUOUS_NOTES,
  SCHEDULE_KINDS,
  type Milestone,
  type ScheduleKind,
  type ScheduleRule,
} from './schedule-rule.js';

/** Code of what is wrong: `invalid` plus the property, or `invalidKind`. */
export interface ScheduleRuleError {
  error: string;
}

type Bag = Record<string, unknown>;
type Reader = (bag: Bag) => ScheduleRule | ScheduleRuleError;

const MAX_TEXT = 500;
const MAX_MILESTONES = 60;

const fail = (field: string): ScheduleRuleError => ({ error: `invalid${field}` });
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const isYear = (value: unknown): value is number => typeof value === 'number' && isEnteredYear(value);

/** `{}` when no year is given, `{ year }` when a good one is, null otherwise. */
function readYear({ year }: Bag): { year?: number } | null {
  if (year === undefined || year === null) return {};
  return isYear(year) ? { year } : null;
}

/** A short text, null when left out; undefined when it is no text. */
function readText(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value.length > MAX_TEXT) return undefined;
  return normalizeText(value) || null;
}

function readRecurring({ every }: Bag): ScheduleRule | ScheduleRuleError {
  if (!Array.isArray(every) || every.length === 0) return fail('Every');
  const isKnown = every.every((kind) => PERIOD_KINDS.some((known) => known === kind));
  if (!isKnown || new Set(every).size !== every.length) return fail('Every');
  // One order whatever was sent, so that equal rules are equal as data.
  return { kind: 'recurring', every: PERIOD_KINDS.filter((kind) => every.includes(kind)) as PeriodKind[] };
}

function readMilestones({ dates }: Bag): ScheduleRule | ScheduleRuleError {
  if (!Array.isArray(dates) || dates.length === 0 || dates.length > MAX_MILESTONES) return fail('Dates');
  const milestones: Milestone[] = [];
  for (const item of dates as unknown[]) {
    const label = isBag(item) ? readText(item.label) : undefined;
    if (!isBag(item) || !isEnteredDate(item.on) || label === undefined) return fail('Dates');
    milestones.push({ on: item.on, label: label ?? '' });
  }
  // A milestone is known by its date: two on one day would be one task.
  if (new Set(milestones.map(({ on }) => on)).size !== milestones.length) return fail('Dates');
  return { kind: 'milestones', dates: milestones.sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

function readOnEvent({ trigger, daysAfterIssue }: Bag): ScheduleRule | ScheduleRuleError {
  const text = readText(trigger);
  if (text === undefined) return fail('Trigger');
  if (daysAfterIssue === undefined || daysAfterIssue === null) return { kind: 'onEvent', trigger: text };
  if (!isWhole(daysAfterIssue, 1, 3660)) return fail('DaysAfterIssue');
  return { kind: 'onEvent', trigger: text, daysAfterIssue };
}

const READERS: Readonly<Record<ScheduleKind, Reader>> = {
  date: ({ on }) => (isEnteredDate(on) ? { kind: 'date', on } : fail('On')),
  beforeDate: ({ on }) => (isEnteredDate(on) ? { kind: 'beforeDate', on } : fail('On')),
  month: (bag) => {
    const year = readYear(bag);
    if (!year) return fail('Year');
    return isWhole(bag.month, 1, 12) ? { kind: 'month', month: bag.month, ...year } : fail('Month');
  },
  quarter: (bag) => {
    const year = readYear(bag);
    if (!year) return fail('Year');
    return isWhole(bag.quarter, 1, 4) ? { kind: 'quarter', quarter: bag.quarter, ...year } : fail('Quarter');
  },
  quarterRange: (bag) => {
    const year = readYear(bag);
    const { fromQuarter, toQuarter } = bag;
    if (!year) return fail('Year');
    if (!isWhole(fromQuarter, 1, 3)) return fail('FromQuarter');
    return isWhole(toQuarter, fromQuarter + 1, 4)
      ? { kind: 'quarterRange', fromQuarter, toQuarter, ...year }
      : fail('ToQuarter');
  },
  year: (bag) => {
    const year = readYear(bag);
    return year ? { kind: 'year', ...year } : fail('Year');
  },
  yearRange: ({ fromYear, toYear }) => {
    if (!isYear(fromYear)) return fail('FromYear');
    return isYear(toYear) && toYear > fromYear ? { kind: 'yearRange', fromYear, toYear } : fail('ToYear');
  },
  recurring: readRecurring,
  continuous: ({ note }) => {
    const known = CONTINUOUS_NOTES.find((candidate) => candidate === note);
    return known ? { kind: 'continuous', note: known } : fail('Note');
  },
  byReference: ({ reference }) => {
    const text = readText(reference);
    return text === undefined ? fail('Reference') : { kind: 'byReference', reference: text };
  },
  onEvent: readOnEvent,
  milestones: readMilestones,
  missing: () => ({ kind: 'missing' }),
  unreadable: () => ({ kind: 'unreadable' }),
};

/**
 * A schedule rule from data that came from outside (a request body, a stored column). Unknown properties are dropped,
 * recurring kinds and milestones are put in order.
 *
 * @example parseScheduleRule({ kind: 'quarter', quarter: 5 }) → { error: 'invalidQuarter' }
 */
export function parseScheduleRule(input: unknown): ScheduleRule | ScheduleRuleError {
  if (!isBag(input)) return fail('Kind');
  const kind = SCHEDULE_KINDS.find((known) => known === input.kind);
  return kind ? READERS[kind](input) : fail('Kind');
}

/** Tells the two answers of `parseScheduleRule` apart. */
export function isScheduleRuleError(value: ScheduleRule | ScheduleRuleError): value is ScheduleRuleError {
  return 'error' in value;
}
