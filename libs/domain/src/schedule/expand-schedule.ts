import { addDays, calendarDate, calendarQuarterOf, endOfMonth, type CalendarDate } from '../calendar/calendar-date.js';
import { owesTask } from '../party/party-role.js';
import { comparePeriodKeys, formatPeriodKey, type PeriodKey, type PeriodKind } from '../period/period-key.js';
import { periodsOfYear, periodWindow, quarterKeyOf } from '../period/period-window.js';
import { reportDueOn } from '../period/report-due.js';
import { effectiveDueOnOf, NO_PERIOD, type DueBasis, type Occurrence, type ScheduleContext } from './occurrence.js';
import type { ContinuousNote, ScheduleRule } from './schedule-rule.js';

/** A period that no task is made for, and why. */
export interface SkippedPeriod {
  periodKey: PeriodKey;
  cutOffOn: CalendarDate;
  reason: 'cutOffBeforeIssue';
}

export interface ExpandedSchedule {
  occurrences: Occurrence[];
  skipped: SkippedPeriod[];
}

interface Deadline {
  periodKey: string;
  statedDueOn: CalendarDate;
  dueBasis: DueBasis;
  startOn?: CalendarDate;
}

function dated({ periodKey, statedDueOn, dueBasis, startOn }: Deadline, context: ScheduleContext): Occurrence {
  const effectiveDueOn = effectiveDueOnOf(statedDueOn, context.calendar, context.movesToWorkingDay);
  return {
    periodKey,
    startOn: startOn ?? null,
    cutOffOn: null,
    statedDueOn,
    effectiveDueOn,
    quarterKey: calendarQuarterOf(statedDueOn),
    dueBasis,
    wasMoved: effectiveDueOn !== statedDueOn,
  };
}

function undated(periodKey: string): Occurrence {
  return {
    periodKey,
    startOn: null,
    cutOffOn: null,
    statedDueOn: null,
    effectiveDueOn: null,
    quarterKey: null,
    dueBasis: 'none',
    wasMoved: false,
  };
}

/** Deadlines by month, quarter or year fall on its last calendar day, whatever the reporting scheme says (RULES.md P4). */
function endOfMonths(periodKey: string, year: number, from: number, to: number, dueBasis: DueBasis): Deadline {
  return { periodKey, startOn: calendarDate(year, from, 1), statedDueOn: endOfMonth(year, to), dueBasis };
}

function periodic(key: PeriodKey, context: ScheduleContext): Occurrence {
  const { scheme, calendar, unitLevel } = context;
  const statedDueOn = reportDueOn(scheme, key, unitLevel, calendar);
  return {
    ...dated({ periodKey: key, statedDueOn, dueBasis: 'reportDue' }, context),
    ...periodWindow(scheme, key),
    quarterKey: quarterKeyOf(key, scheme),
  };
}

/** A status note for a period: a window to report on, no date to be late for (RULES.md S2). */
function statusNote(key: PeriodKey, { scheme }: ScheduleContext): Occurrence {
  return { ...undated(key), ...periodWindow(scheme, key), quarterKey: quarterKeyOf(key, scheme) };
}

/**
 * The periods of a recurring rule in the plan's year. Half a year together with the year means "06 tháng và cuối năm":
 * the second half is what the year's report covers (RULES.md S5). Quarters keep all four beside the year.
 */
function recurringKeys(every: readonly PeriodKind[], { scheme, planYear }: ScheduleContext): PeriodKey[] {
  const keys = new Set(every.flatMap((kind) => periodsOfYear(scheme, kind, planYear)));
  if (every.includes('half') && every.includes('year')) {
    keys.delete(formatPeriodKey({ kind: 'half', year: planYear, ordinal: 2 }));
  }
  return [...keys].sort(comparePeriodKeys);
}

function splitByIssue(
  keys: readonly PeriodKey[],
  context: ScheduleContext,
  toOccurrence: (key: PeriodKey, context: ScheduleContext) => Occurrence,
): ExpandedSchedule {
  const expanded: ExpandedSchedule = { occurrences: [], skipped: [] };
  for (const periodKey of keys) {
    const { cutOffOn } = periodWindow(context.scheme, periodKey);
    if (context.planIssuedOn !== null && cutOffOn < context.planIssuedOn) {
      expanded.skipped.push({ periodKey, cutOffOn, reason: 'cutOffBeforeIssue' });
    } else {
      expanded.occurrences.push(toOccurrence(periodKey, context));
    }
  }
  return expanded;
}

function expandContinuous(note: ContinuousNote, context: ScheduleContext): ExpandedSchedule {
  // A coordinating unit's contribution can be confirmed once, and never owes periodic notes (RULES.md A5).
  if (note === 'none' || context.role === 'coordinating') {
    return { occurrences: [undated(String(context.planYear))], skipped: [] };
  }
  return splitByIssue(periodsOfYear(context.scheme, note, context.planYear), context, statusNote);
}

function expandOnEvent(daysAfterIssue: number | undefined, context: ScheduleContext): Occurrence[] {
  if (daysAfterIssue === undefined) return [];
  if (context.planIssuedOn === null) return [undated(NO_PERIOD)];
  const statedDueOn = addDays(context.planIssuedOn, daysAfterIssue);
  // The key is not the date: correcting the day of issue must find the same task.
  return [dated({ periodKey: NO_PERIOD, statedDueOn, dueBasis: 'afterIssue' }, context)];
}

function deadlinesOf(rule: ScheduleRule, { planYear, readsBeforeAsDayBefore }: ScheduleContext): Deadline[] {
  switch (rule.kind) {
    case 'date':
      return [{ periodKey: rule.on, statedDueOn: rule.on, dueBasis: 'stated' }];
    case 'beforeDate':
      return readsBeforeAsDayBefore
        ? [{ periodKey: rule.on, statedDueOn: addDays(rule.on, -1), dueBasis: 'dayBefore' }]
        : [{ periodKey: rule.on, statedDueOn: rule.on, dueBasis: 'stated' }];
    case 'milestones':
      return rule.dates.map(({ on }) => ({ periodKey: on, statedDueOn: on, dueBasis: 'stated' }));
    case 'month': {
      const { month, year = planYear } = rule;
      return [endOfMonths(formatPeriodKey({ kind: 'month', year, ordinal: month }), year, month, month, 'endOfMonth')];
    }
    case 'quarter': {
      const { quarter, year = planYear } = rule;
      return [endOfMonths(`${year}-Q${quarter}`, year, quarter * 3 - 2, quarter * 3, 'endOfQuarter')];
    }
    case 'quarterRange': {
      const { fromQuarter, toQuarter, year = planYear } = rule;
      const key = `${year}-Q${fromQuarter}-Q${toQuarter}`;
      return [endOfMonths(key, year, fromQuarter * 3 - 2, toQuarter * 3, 'endOfQuarter')];
    }
    case 'year': {
      const { year = planYear } = rule;
      return [endOfMonths(String(year), year, 1, 12, 'endOfYear')];
    }
    case 'yearRange': {
      const { fromYear, toYear } = rule;
      const startOn = calendarDate(fromYear, 1, 1);
      return [{ periodKey: `${fromYear}-${toYear}`, startOn, statedDueOn: endOfMonth(toYear, 12), dueBasis: 'endOfYear' }];
    }
    default:
      return [];
  }
}

/**
 * The occurrences of a rule for one unit in one role, together with the periods left out because their cut-off lies before
 * the day the plan was issued (RULES.md S1–S5, P4, P5, P7, P8). Monitoring and evaluating roles owe nothing.
 */
export function expandScheduleWithSkipped(rule: ScheduleRule, context: ScheduleContext): ExpandedSchedule {
  if (!owesTask(context.role)) return { occurrences: [], skipped: [] };
  switch (rule.kind) {
    case 'recurring':
      return splitByIssue(recurringKeys(rule.every, context), context, periodic);
    case 'continuous':
      return expandContinuous(rule.note, context);
    case 'onEvent':
      return { occurrences: expandOnEvent(rule.daysAfterIssue, context), skipped: [] };
    case 'byReference':
    case 'missing':
    case 'unreadable':
      return { occurrences: [undated(NO_PERIOD)], skipped: [] };
    default:
      return { occurrences: deadlinesOf(rule, context).map((deadline) => dated(deadline, context)), skipped: [] };
  }
}

/** The occurrences alone, see `expandScheduleWithSkipped`. */
export function expandSchedule(rule: ScheduleRule, context: ScheduleContext): Occurrence[] {
  return expandScheduleWithSkipped(rule, context).occurrences;
}
