import { addDays, isCalendarDate } from '../calendar/calendar-date.js';
import { UNIT_LEVELS, type UnitLevel } from '../party/unit-level.js';
import { PERIOD_KINDS, PERIODS_PER_YEAR, type PeriodKind } from './period-key.js';
import { periodsOfYear, periodWindow } from './period-window.js';
import { schemeHasKind, type DueOffset, type ReportingScheme, type WindowEdge, type WindowRule } from './reporting-scheme.js';

/** Where in the scheme, in dotted form, and what is wrong there. */
export interface SchemeError {
  path: string;
  code:
    | 'invalidText'
    | 'invalidDate'
    | 'invalidWindow'
    | 'duplicateWindow'
    | 'missingWindow'
    | 'gapOrOverlap'
    | 'invalidDueOffset'
    | 'duplicateLevel'
    | 'missingLevel';
}

export type SchemeValidation = { ok: true; scheme: ReportingScheme } | { ok: false; errors: SchemeError[] };

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const isFilledText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 500;

function readEdge(value: unknown): WindowEdge | null {
  if (!isBag(value) || !isWhole(value.monthOffset, -12, 23) || !isWhole(value.day, 1, 31)) return null;
  return { monthOffset: value.monthOffset, day: value.day };
}

function readWindow(value: unknown): WindowRule | null {
  if (!isBag(value)) return null;
  if (value.kind === 'week') {
    return isWhole(value.startWeekday, 1, 7) ? { kind: 'week', startWeekday: value.startWeekday } : null;
  }
  const kind = PERIOD_KINDS.find((known) => known === value.kind);
  if (!kind || kind === 'week' || !isWhole(value.ordinal, 1, PERIODS_PER_YEAR[kind])) return null;
  const [start, end] = [readEdge(value.start), readEdge(value.end)];
  return start && end ? { kind, ordinal: value.ordinal, start, end } : null;
}

function readDueOffset(value: unknown): DueOffset | null {
  if (!isBag(value) || !Array.isArray(value.levels) || value.levels.length === 0 || !isBag(value.rule)) return null;
  const levels = value.levels.filter((level): level is UnitLevel => UNIT_LEVELS.some((known) => known === level));
  if (levels.length !== value.levels.length) return null;
  const { kind, days, day } = value.rule;
  if (kind === 'workingDaysAfterCutOff' && isWhole(days, 0, 60)) return { levels, rule: { kind, days } };
  if (kind === 'dayOfMonth' && isWhole(day, 1, 31)) return { levels, rule: { kind, day } };
  return null;
}

function windowErrors(windows: WindowRule[]): SchemeError[] {
  const errors: SchemeError[] = [];
  for (const kind of PERIOD_KINDS) {
    const rules = windows.filter((rule) => rule.kind === kind);
    const ordinals = new Set(rules.map((rule) => (rule.kind === 'week' ? 1 : rule.ordinal)));
    if (ordinals.size !== rules.length) errors.push({ path: `windows.${kind}`, code: 'duplicateWindow' });
    const expected = kind === 'week' ? 1 : PERIODS_PER_YEAR[kind];
    if (rules.length > 0 && ordinals.size < expected) errors.push({ path: `windows.${kind}`, code: 'missingWindow' });
  }
  return errors;
}

function levelErrors(offsets: DueOffset[]): SchemeError[] {
  const levels = offsets.flatMap((offset) => offset.levels);
  return UNIT_LEVELS.flatMap((level): SchemeError[] => {
    const count = levels.filter((known) => known === level).length;
    if (count === 1) return [];
    return [{ path: `dueOffsets.${level}`, code: count === 0 ? 'missingLevel' : 'duplicateLevel' }];
  });
}

// A leap year, the year after it and a century without a leap day: month ends differ nowhere else.
const PROBE_YEARS = [2024, 2025, 2099];

function doesTile(scheme: ReportingScheme, kind: PeriodKind): boolean {
  return PROBE_YEARS.every((year) => {
    const windows = [year, year + 1].flatMap((label) =>
      periodsOfYear(scheme, kind, label).map((key) => periodWindow(scheme, key)),
    );
    return windows.every(({ startOn, cutOffOn }, index) => {
      const following = windows[index + 1];
      if (cutOffOn < startOn) return false;
      if (!following) return true;
      const expected = addDays(cutOffOn, 1);
      return kind === 'nineMonths' ? following.startOn >= expected : following.startOn === expected;
    });
  });
}

function readHead(input: Bag, errors: SchemeError[]): Omit<ReportingScheme, 'windows' | 'dueOffsets'> {
  for (const path of ['code', 'name', 'legalBasis']) {
    if (!isFilledText(input[path])) errors.push({ path, code: 'invalidText' });
  }
  if (!isCalendarDate(input.validFrom)) errors.push({ path: 'validFrom', code: 'invalidDate' });
  const { validTo = null } = input;
  if (validTo !== null && (!isCalendarDate(validTo) || validTo < String(input.validFrom))) {
    errors.push({ path: 'validTo', code: 'invalidDate' });
  }
  const { code, name, legalBasis, validFrom } = input as unknown as ReportingScheme;
  return { code, name, legalBasis, validFrom, validTo: validTo as string | null };
}

function readList<T>(value: unknown, path: string, read: (item: unknown) => T | null, errors: SchemeError[]): T[] {
  const code = path === 'windows' ? 'invalidWindow' : 'invalidDueOffset';
  if (!Array.isArray(value) || value.length === 0 || value.length > 200) {
    errors.push({ path, code });
    return [];
  }
  return value.flatMap((item, index) => {
    const read1 = read(item);
    if (read1 === null) errors.push({ path: `${path}.${index}`, code });
    return read1 === null ? [] : [read1];
  });
}

/**
 * Checks a scheme that someone typed or sent (RULES.md P2): the periods of each kind it names must cover the year
 * without gap or overlap, and every unit level must have exactly one due rule. Unknown properties are dropped.
 */
export function validateScheme(input: unknown): SchemeValidation {
  if (!isBag(input)) return { ok: false, errors: [{ path: '', code: 'invalidText' }] };
  const errors: SchemeError[] = [];
  const head = readHead(input, errors);
  const windows = readList(input.windows, 'windows', readWindow, errors);
  const dueOffsets = readList(input.dueOffsets, 'dueOffsets', readDueOffset, errors);
  if (errors.length === 0) errors.push(...windowErrors(windows), ...levelErrors(dueOffsets));
  const scheme: ReportingScheme = { ...head, windows, dueOffsets };
  if (errors.length === 0) {
    for (const kind of PERIOD_KINDS) {
      if (schemeHasKind(scheme, kind) && !doesTile(scheme, kind)) errors.push({ path: `windows.${kind}`, code: 'gapOrOverlap' });
    }
  }
  return errors.length === 0 ? { ok: true, scheme } : { ok: false, errors };
}
