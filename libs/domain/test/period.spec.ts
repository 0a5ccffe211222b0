import fc from 'fast-check';
import {
  addDays,
  CALENDAR_QUARTER_SCHEME,
  comparePeriodKeys,
  DECREE_09_2019_SCHEME,
  diffDays,
  formatPeriodKey,
  nextPeriod,
  parsePeriodKey,
  PERIOD_KINDS,
  periodContaining,
  periodsOfYear,
  periodWindow,
  previousPeriod,
  quarterKeyOf,
  reportDueOn,
  validateScheme,
  weekday,
  type PeriodKind,
  type ReportingScheme,
} from '#domain';
import { calendar, THURSDAY_SCHEME } from './support.js';

const SCHEMES = [DECREE_09_2019_SCHEME, CALENDAR_QUARTER_SCHEME, THURSDAY_SCHEME];
const TILING = PERIOD_KINDS.filter((kind) => kind !== 'nineMonths');
const years = fc.integer({ min: 1950, max: 2150 });

describe('period keys (RULES.md P7)', () => {
  it.each<[string, PeriodKind, number]>([
    ['2026-02', 'month', 2],
    ['2026-Q1', 'quarter', 1],
    ['2026-H2', 'half', 2],
    ['2026-9M', 'nineMonths', 1],
    ['2026', 'year', 1],
    ['2026-W05', 'week', 5],
  ])('%s is %s %d', (key, kind, ordinal) => {
    expect(parsePeriodKey(key)).toEqual({ kind, year: 2026, ordinal });
    expect(formatPeriodKey({ kind, year: 2026, ordinal })).toBe(key);
  });

  it.each(['2026-13', '2026-00', '2026-Q5', '2026-Q0', '2026-H3', '2026-6M', '2026-W54', '2026-W5', '26', '', 'none', '2024-02-29', '2024-Q1-Q2', '2024-2025'])(
    '%j is none',
    (key) => expect(parsePeriodKey(key)).toBeNull(),
  );

  it('refuses to format what does not exist', () =>
    expect(() => formatPeriodKey({ kind: 'quarter', year: 2026, ordinal: 5 })).toThrow(RangeError));

  it('orders by year, end and length', () => {
    const order = ['2025', '2026-01', '2026-W05', '2026-03', '2026-Q1', '2026-06', '2026-Q2', '2026-H1', '2026-9M', '2026-12', '2026-Q4', '2026-H2', '2026', '2026-07-05', 'none'];
    expect([...order].reverse().sort(comparePeriodKeys)).toEqual(order);
  });
});

describe('windows of Nghị định 09/2019 (RULES.md P2)', () => {
  it.each([
    ['2026-01', '2025-12-15', '2026-01-14'],
    ['2026-02', '2026-01-15', '2026-02-14'],
    ['2024-03', '2024-02-15', '2024-03-14'],
    ['2026-12', '2026-11-15', '2026-12-14'],
    ['2026-Q1', '2025-12-15', '2026-03-14'],
    ['2026-Q2', '2026-03-15', '2026-06-14'],
    ['2026-Q3', '2026-06-15', '2026-09-14'],
    ['2026-Q4', '2026-09-15', '2026-12-14'],
    ['2026-H1', '2025-12-15', '2026-06-14'],
    ['2026-H2', '2026-06-15', '2026-12-14'],
    ['2026-9M', '2025-12-15', '2026-09-14'],
    ['2026', '2025-12-15', '2026-12-14'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
  ])('%s runs from %s to %s', (key, startOn, cutOffOn) =>
    expect(periodWindow(DECREE_09_2019_SCHEME, key)).toEqual({ startOn, cutOffOn }));

  it('has month ends that never drift under a calendar scheme (P7)', () => {
    const ends = (kind: PeriodKind, year: number): string[] =>
      periodsOfYear(CALENDAR_QUARTER_SCHEME, kind, year).map((key) => periodWindow(CALENDAR_QUARTER_SCHEME, key).cutOffOn);
    expect(ends('quarter', 2024)).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']);
    expect(ends('month', 2024).slice(0, 4)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
    expect(ends('month', 2025)[1]).toBe('2025-02-28');
  });

  it('numbers weeks from any weekday without code', () => {
    expect(periodWindow(THURSDAY_SCHEME, '2026-W01')).toEqual({ startOn: '2026-01-01', cutOffOn: '2026-01-07' });
    expect(() => periodWindow(DECREE_09_2019_SCHEME, '2025-W53')).toThrow(RangeError);
  });

  it.each([
    ['2025-W52', '2026-W01'],
    ['2026-W53', '2027-W01'],
    ['2025-12', '2026-01'],
    ['2025-Q4', '2026-Q1'],
    ['2025-9M', '2026-9M'],
    ['2025', '2026'],
  ])('after %s comes %s', (before, after) => {
    expect(nextPeriod(DECREE_09_2019_SCHEME, before)).toBe(after);
    expect(previousPeriod(DECREE_09_2019_SCHEME, after)).toBe(before);
  });

  it('finds the period of a date, with nine months ending early', () => {
    expect(periodContaining(DECREE_09_2019_SCHEME, 'quarter', '2025-12-14')).toBe('2025-Q4');
    expect(periodContaining(DECREE_09_2019_SCHEME, 'quarter', '2025-12-15')).toBe('2026-Q1');
    expect(periodContaining(DECREE_09_2019_SCHEME, 'nineMonths', '2026-09-14')).toBe('2026-9M');
    expect(periodContaining(DECREE_09_2019_SCHEME, 'nineMonths', '2026-09-15')).toBeNull();
    expect(periodContaining(DECREE_09_2019_SCHEME, 'week', '2027-01-01')).toBe('2026-W53');
  });

  describe.each(SCHEMES.map((scheme) => [scheme.code, scheme] as const))('%s', (_code, scheme) => {
    it('tiles every year without gap or overlap', () => {
      fc.assert(
        fc.property(years, fc.constantFrom(...TILING), (year, kind) => {
          const windows = [...periodsOfYear(scheme, kind, year), ...periodsOfYear(scheme, kind, year + 1)].map((key) => periodWindow(scheme, key));
          windows.slice(1).forEach(({ startOn }, index) => expect(startOn).toBe(addDays(windows[index]!.cutOffOn, 1)));
        }),
      );
    });

    it('puts every day into exactly the period whose window holds it', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom(...TILING), (n, kind) => {
          const date = addDays('1950-01-01', n);
          const { startOn, cutOffOn } = periodWindow(scheme, periodContaining(scheme, kind, date)!);
          expect(startOn <= date && date <= cutOffOn).toBe(true);
        }),
      );
    });

    it('goes forth and back to the same period', () => {
      fc.assert(
        fc.property(years, fc.constantFrom(...PERIOD_KINDS), fc.nat(), (year, kind, n) => {
          const keys = periodsOfYear(scheme, kind, year);
          const key = keys[n % keys.length]!;
          expect(nextPeriod(scheme, previousPeriod(scheme, key))).toBe(key);
          expect(previousPeriod(scheme, nextPeriod(scheme, key))).toBe(key);
          expect(comparePeriodKeys(key, nextPeriod(scheme, key))).toBeLessThan(0);
        }),
      );
    });

    it('has weeks of seven days from one weekday', () => {
      fc.assert(
        fc.property(years, (year) => {
          const keys = periodsOfYear(scheme, 'week', year);
          expect([52, 53]).toContain(keys.length);
          const start = periodWindow(scheme, keys[0]!).startOn;
          expect(weekday(start)).toBe(scheme === THURSDAY_SCHEME ? 4 : 1);
          expect(diffDays(start, periodWindow(scheme, keys.at(-1)!).cutOffOn)).toBe(keys.length * 7 - 1);
        }),
      );
    });

    it('passes its own validation', () => expect(validateScheme(structuredClone(scheme))).toEqual({ ok: true, scheme }));
  });
});

describe('quarterKeyOf', () => {
  it.each([
    ['2026-01', '2026-Q1'],
    ['2026-03', '2026-Q1'],
    ['2026-04', '2026-Q2'],
    ['2026-Q3', '2026-Q3'],
    ['2026-H1', '2026-Q2'],
    ['2026-H2', '2026-Q4'],
    ['2026-9M', '2026-Q3'],
    ['2026', '2026-Q4'],
    ['2026-W11', '2026-Q2'],
    ['2026-W51', '2027-Q1'],
  ])('%s is reviewed in %s', (key, quarter) => expect(quarterKeyOf(key)).toBe(quarter));

  it('cuts weeks by the scheme', () => expect(quarterKeyOf('2026-W11', CALENDAR_QUARTER_SCHEME)).toBe('2026-Q1'));
});

describe('report due dates (RULES.md P3)', () => {
  it.each([
    ['2026-02', 'commune', '2026-02-24'],
    ['2026-Q2', 'commune', '2026-06-16'],
    ['2026-Q2', 'department', '2026-06-16'],
    ['2024-Q2', 'agencyBranch', '2024-06-18'],
    ['2024-Q2', 'district', '2024-06-20'],
    ['2024-Q3', 'province', '2024-09-20'],
    ['2024', 'office', '2024-12-17'],
    ['2026-Q1', 'district', '2026-03-20'],
  ] as const)('%s of a %s is due on %s', (key, level, due) =>
    expect(reportDueOn(DECREE_09_2019_SCHEME, key, level, calendar)).toBe(due));

  it('takes the next 20th when the cut-off is past it', () => {
    expect(reportDueOn(CALENDAR_QUARTER_SCHEME, '2024-Q4', 'district', calendar)).toBe('2025-01-20');
    expect(reportDueOn(CALENDAR_QUARTER_SCHEME, '2024-Q1', 'district', calendar)).toBe('2024-04-20');
  });

  it('takes the month after when the cut-off itself is that day', () => {
    const onThe = (day: number, scheme: ReportingScheme): ReportingScheme => ({
      ...scheme, dueOffsets: scheme.dueOffsets.map(({ levels }) => ({ levels, rule: { kind: 'dayOfMonth', day } })),
    });
    expect(reportDueOn(onThe(14, DECREE_09_2019_SCHEME), '2026-Q2', 'district', calendar)).toBe('2026-07-14');
    expect(reportDueOn(onThe(31, CALENDAR_QUARTER_SCHEME), '2026-Q2', 'district', calendar)).toBe('2026-07-31');
  });

  it('never moves the cut-off', () => {
    expect(weekday(periodWindow(DECREE_09_2019_SCHEME, '2026-02').cutOffOn)).toBe(6);
    expect(periodWindow(DECREE_09_2019_SCHEME, '2026-02').cutOffOn).toBe('2026-02-14');
  });
});

describe('validateScheme', () => {
  const broken = (change: (scheme: ReportingScheme) => void): unknown => {
    const copy = structuredClone(DECREE_09_2019_SCHEME);
    change(copy);
    return copy;
  };
  it.each<[string, unknown, string]>([
    ['no object', null, 'invalidText'],
    ['blank name', broken((s) => (s.name = ' ')), 'invalidText'],
    ['bad date', broken((s) => (s.validFrom = '2019-02-30')), 'invalidDate'],
    ['end before start', broken((s) => (s.validTo = '2018-01-01')), 'invalidDate'],
    ['ordinal 13', broken((s) => s.windows.push({ kind: 'month', ordinal: 13, start: { monthOffset: 0, day: 1 }, end: { monthOffset: 0, day: 2 } })), 'invalidWindow'],
    ['bad weekday', broken((s) => (s.windows[0] = { kind: 'week', startWeekday: 8 })), 'invalidWindow'],
    ['no windows', broken((s) => (s.windows = [])), 'invalidWindow'],
    ['double window', broken((s) => s.windows.push(s.windows[0]!)), 'duplicateWindow'],
    ['missing month', broken((s) => (s.windows = s.windows.filter((w) => !(w.kind === 'month' && w.ordinal === 5)))), 'missingWindow'],
    ['gap', broken((s) => s.windows.forEach((w) => w.kind === 'quarter' && w.ordinal === 2 && (w.start.day = 16))), 'gapOrOverlap'],
    ['overlap', broken((s) => s.windows.forEach((w) => w.kind === 'year' && (w.end.day = 20))), 'gapOrOverlap'],
    ['nine months that end before they begin', broken((s) => s.windows.forEach((w) => w.kind === 'nineMonths' && (w.end.monthOffset = -2))), 'gapOrOverlap'],
    ['February without its leap day', { ...CALENDAR_QUARTER_SCHEME, windows: CALENDAR_QUARTER_SCHEME.windows.map((w) => (w.kind === 'month' && w.ordinal === 2 ? { ...w, end: { monthOffset: 1, day: 28 } } : w)) }, 'gapOrOverlap'],
    ['unknown level', broken((s) => s.dueOffsets[0]!.levels.push('ward' as 'other')), 'invalidDueOffset'],
    ['bad due day', broken((s) => (s.dueOffsets[1]!.rule = { kind: 'dayOfMonth', day: 32 })), 'invalidDueOffset'],
    ['level twice', broken((s) => s.dueOffsets[1]!.levels.push('commune')), 'duplicateLevel'],
    ['level missing', broken((s) => s.dueOffsets[1]!.levels.pop()), 'missingLevel'],
  ])('refuses: %s', (_name, input, code) => {
    const answer = validateScheme(input);
    expect(answer.ok ? [] : answer.errors.map((error) => error.code)).toContain(code);
  });

  it('accepts a scheme of one day, and reports due on the cut-off itself', () => {
    expect(validateScheme(broken((s) => (s.validTo = s.validFrom))).ok).toBe(true);
    expect(validateScheme(broken((s) => (s.dueOffsets[0]!.rule = { kind: 'workingDaysAfterCutOff', days: 0 }))).ok).toBe(true);
  });

  it('accepts a scheme with fewer kinds', () => {
    const fewer = broken((s) => (s.windows = s.windows.filter((w) => w.kind === 'quarter')));
    expect(validateScheme(fewer).ok).toBe(true);
    expect(() => periodWindow(fewer as ReportingScheme, '2026-01')).toThrow(RangeError);
    expect(() => periodWindow(fewer as ReportingScheme, '2026-W01')).toThrow(RangeError);
  });
});
