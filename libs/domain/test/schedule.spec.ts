import fc from 'fast-check';
import {
  CALENDAR_QUARTER_SCHEME,
  expandSchedule,
  expandScheduleWithSkipped,
  isScheduleRuleError,
  needsConfirmation,
  parseScheduleRule,
  PERIOD_KINDS,
  type Occurrence,
  type ScheduleContext,
  type ScheduleRule,
} from '#domain';
import { calendar, context, THURSDAY_SCHEME } from './support.js';

const NO_ISSUE: ScheduleContext = { ...context, planIssuedOn: null };
const keys = (occurrences: Occurrence[]): string[] => occurrences.map(({ periodKey }) => periodKey);
const summary = ({ periodKey, statedDueOn, effectiveDueOn, quarterKey, dueBasis }: Occurrence): unknown[] => [
  periodKey, statedDueOn, effectiveDueOn, quarterKey, dueBasis,
];

describe('deadlines by the calendar (RULES.md P4, P5, P8)', () => {
  it.each<[ScheduleRule, unknown[]]>([
    [{ kind: 'month', month: 2 }, ['2024-02', '2024-02-29', '2024-02-29', '2024-Q1', 'endOfMonth']],
    [{ kind: 'month', month: 2, year: 2026 }, ['2026-02', '2026-02-28', '2026-03-02', '2026-Q1', 'endOfMonth']],
    [{ kind: 'quarter', quarter: 1 }, ['2024-Q1', '2024-03-31', '2024-04-01', '2024-Q1', 'endOfQuarter']],
    [{ kind: 'quarter', quarter: 2 }, ['2024-Q2', '2024-06-30', '2024-07-01', '2024-Q2', 'endOfQuarter']],
    [{ kind: 'quarter', quarter: 4, year: 2025 }, ['2025-Q4', '2025-12-31', '2025-12-31', '2025-Q4', 'endOfQuarter']],
    [{ kind: 'quarterRange', fromQuarter: 1, toQuarter: 2 }, ['2024-Q1-Q2', '2024-06-30', '2024-07-01', '2024-Q2', 'endOfQuarter']],
    [{ kind: 'year' }, ['2024', '2024-12-31', '2024-12-31', '2024-Q4', 'endOfYear']],
    [{ kind: 'year', year: 2023 }, ['2023', '2023-12-31', '2024-01-02', '2023-Q4', 'endOfYear']],
    [{ kind: 'yearRange', fromYear: 2024, toYear: 2025 }, ['2024-2025', '2025-12-31', '2025-12-31', '2025-Q4', 'endOfYear']],
    [{ kind: 'date', on: '2026-04-30' }, ['2026-04-30', '2026-04-30', '2026-05-04', '2026-Q2', 'stated']],
    [{ kind: 'beforeDate', on: '2026-07-25' }, ['2026-07-25', '2026-07-24', '2026-07-24', '2026-Q3', 'dayBefore']],
    [{ kind: 'beforeDate', on: '2024-07-01' }, ['2024-07-01', '2024-06-30', '2024-07-01', '2024-Q2', 'dayBefore']],
    [{ kind: 'beforeDate', on: '2024-03-01' }, ['2024-03-01', '2024-02-29', '2024-02-29', '2024-Q1', 'dayBefore']],
    [{ kind: 'onEvent', trigger: 'x', daysAfterIssue: 100 }, ['none', '2024-06-05', '2024-06-05', '2024-Q2', 'afterIssue']],
  ])('%j', (rule, expected) => {
    const [only, ...rest] = expandSchedule(rule, context);
    expect(rest).toEqual([]);
    expect(summary(only!)).toEqual(expected);
    expect(only!.wasMoved).toBe(only!.effectiveDueOn !== only!.statedDueOn);
  });

  it('starts at the first day of the month, quarter or year', () => {
    const start = (rule: ScheduleRule): unknown => expandSchedule(rule, context)[0]!.startOn;
    expect(start({ kind: 'month', month: 2 })).toBe('2024-02-01');
    expect(start({ kind: 'quarterRange', fromQuarter: 2, toQuarter: 3 })).toBe('2024-04-01');
    expect(start({ kind: 'year' })).toBe('2024-01-01');
    expect(start({ kind: 'yearRange', fromYear: 2024, toYear: 2025 })).toBe('2024-01-01');
    expect(start({ kind: 'date', on: '2024-02-01' })).toBeNull();
  });

  it('keeps the stated date when the plan moves none', () => {
    const [only] = expandSchedule({ kind: 'quarter', quarter: 2 }, { ...context, movesToWorkingDay: false });
    expect(only).toMatchObject({ statedDueOn: '2024-06-30', effectiveDueOn: '2024-06-30', wasMoved: false });
  });

  it('reads "trước ngày D" as D when the setting says so, under the same key', () => {
    const [only] = expandSchedule({ kind: 'beforeDate', on: '2026-07-24' }, { ...context, readsBeforeAsDayBefore: false });
    expect(only).toMatchObject({ periodKey: '2026-07-24', statedDueOn: '2026-07-24', dueBasis: 'stated' });
    expect([needsConfirmation({ kind: 'beforeDate', on: '2026-07-24' }), needsConfirmation({ kind: 'date', on: '2026-07-24' })]).toEqual([true, false]);
    expect([needsConfirmation({ kind: 'unreadable' }), needsConfirmation({ kind: 'missing' })]).toEqual([true, false]);
  });

  it('makes one task per milestone', () => {
    const dates = [{ on: '2024-06-15', label: 'sơ kết' }, { on: '2024-11-30', label: 'tổng kết' }];
    const occurrences = expandSchedule({ kind: 'milestones', dates }, context);
    expect(occurrences.map((one) => [one.periodKey, one.effectiveDueOn, one.quarterKey])).toEqual([
      ['2024-06-15', '2024-06-17', '2024-Q2'],
      ['2024-11-30', '2024-12-02', '2024-Q4'],
    ]);
  });
});

describe('recurring work (RULES.md S5, P2, P3, P7)', () => {
  it('"Định kỳ 06 tháng và cuối năm" is the first half and the year', () => {
    const occurrences = expandSchedule({ kind: 'recurring', every: ['half', 'year'] }, context);
    expect(occurrences.map(summary)).toEqual([
      ['2024-H1', '2024-06-18', '2024-06-18', '2024-Q2', 'reportDue'],
      ['2024', '2024-12-17', '2024-12-17', '2024-Q4', 'reportDue'],
    ]);
    expect(occurrences[0]).toMatchObject({ startOn: '2023-12-15', cutOffOn: '2024-06-14' });
  });

  it('"Hàng quý/năm" is four quarters and the year', () =>
    expect(keys(expandSchedule({ kind: 'recurring', every: ['quarter', 'year'] }, context))).toEqual([
      '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024',
    ]));

  it('"Định kỳ 3 tháng/lần" is four quarters, half a year alone two halves', () => {
    expect(keys(expandSchedule({ kind: 'recurring', every: ['quarter'] }, context))).toHaveLength(4);
    expect(keys(expandSchedule({ kind: 'recurring', every: ['half'] }, context))).toEqual(['2024-H1', '2024-H2']);
  });

  it('leaves out and names periods that closed before the plan was issued', () => {
    const { occurrences, skipped } = expandScheduleWithSkipped({ kind: 'recurring', every: ['month'] }, context);
    expect(keys(occurrences)[0]).toBe('2024-03');
    expect(skipped).toEqual([
      { periodKey: '2024-01', cutOffOn: '2024-01-14', reason: 'cutOffBeforeIssue' },
      { periodKey: '2024-02', cutOffOn: '2024-02-14', reason: 'cutOffBeforeIssue' },
    ]);
    const onCutOff = expandScheduleWithSkipped({ kind: 'recurring', every: ['month'] }, { ...context, planIssuedOn: '2024-02-14' });
    expect(keys(onCutOff.occurrences)[0]).toBe('2024-02');
    expect(expandScheduleWithSkipped({ kind: 'recurring', every: ['month'] }, NO_ISSUE).skipped).toEqual([]);
  });

  it('gives the level above its 20th, moved when that is no working day', () => {
    const district = expandSchedule({ kind: 'recurring', every: ['quarter'] }, { ...context, unitLevel: 'district', planYear: 2026, planIssuedOn: null });
    expect(district.map(({ statedDueOn, effectiveDueOn }) => [statedDueOn, effectiveDueOn])).toEqual([
      ['2026-03-20', '2026-03-20'],
      ['2026-06-20', '2026-06-22'],
      ['2026-09-20', '2026-09-21'],
      ['2026-12-20', '2026-12-21'],
    ]);
  });

  it('belongs to the review of its period, not of the day the report is due', () => {
    const occurrences = expandSchedule({ kind: 'recurring', every: ['quarter'] }, { ...NO_ISSUE, scheme: CALENDAR_QUARTER_SCHEME });
    expect(occurrences.map(({ quarterKey, statedDueOn }) => [quarterKey, statedDueOn])).toEqual([
      ['2024-Q1', '2024-04-02'],
      ['2024-Q2', '2024-07-02'],
      ['2024-Q3', '2024-10-02'],
      ['2024-Q4', '2025-01-03'],
    ]);
  });

  it('is an ordinary dated task for a coordinating unit', () =>
    expect(keys(expandSchedule({ kind: 'recurring', every: ['quarter'] }, { ...context, role: 'coordinating' }))).toHaveLength(4));
});

describe('work without a due date (RULES.md S2, S3, S4, A5)', () => {
  const noDates = { statedDueOn: null, effectiveDueOn: null, dueBasis: 'none', wasMoved: false };

  it('continuous work asks each lead for a note per period', () => {
    const notes = expandSchedule({ kind: 'continuous', note: 'quarter' }, context);
    expect(keys(notes)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(notes[1]).toEqual({ ...noDates, periodKey: '2024-Q2', startOn: '2024-03-15', cutOffOn: '2024-06-14', quarterKey: '2024-Q2' });
    expect(keys(expandSchedule({ kind: 'continuous', note: 'half' }, { ...context, role: 'coLead' }))).toEqual(['2024-H1', '2024-H2']);
    const issuedInJuly = expandScheduleWithSkipped({ kind: 'continuous', note: 'quarter' }, { ...context, planIssuedOn: '2024-07-01' });
    expect([keys(issuedInJuly.occurrences), issuedInJuly.skipped.map(({ periodKey }) => periodKey)]).toEqual([
      ['2024-Q3', '2024-Q4'],
      ['2024-Q1', '2024-Q2'],
    ]);
  });

  it('never asks a coordinating unit for periodic notes', () => {
    const once = { ...noDates, periodKey: '2024', startOn: null, cutOffOn: null, quarterKey: null };
    expect(expandSchedule({ kind: 'continuous', note: 'quarter' }, { ...context, role: 'coordinating' })).toEqual([once]);
    expect(expandSchedule({ kind: 'continuous', note: 'none' }, context)).toEqual([once]);
  });

  it.each<ScheduleRule>([{ kind: 'byReference', reference: 'kế hoạch' }, { kind: 'missing' }, { kind: 'unreadable' }])(
    '%j is one task whose date someone must enter',
    (rule) => expect(expandSchedule(rule, context)).toEqual([{ ...noDates, periodKey: 'none', startOn: null, cutOffOn: null, quarterKey: null }]),
  );

  it('on-event work makes nothing until it is opened', () =>
    expect(expandSchedule({ kind: 'onEvent', trigger: 'Đột xuất' }, context)).toEqual([]));

  it('days after issue have no date while the document has none', () =>
    expect(expandSchedule({ kind: 'onEvent', trigger: null, daysAfterIssue: 10 }, NO_ISSUE)).toMatchObject([{ periodKey: 'none', statedDueOn: null }]));

  it.each(['monitoring', 'evaluating'] as const)('%s units owe nothing', (role) =>
    expect(expandSchedule({ kind: 'quarter', quarter: 1 }, { ...context, role })).toEqual([]));
});

const ruleArbitrary: fc.Arbitrary<ScheduleRule> = fc.oneof(
  fc.record({ kind: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 2020, max: 2030 }) }),
  fc.record({ kind: fc.constant('quarter' as const), quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('recurring' as const), every: fc.subarray([...PERIOD_KINDS], { minLength: 1 }) }),
  fc.record({ kind: fc.constant('continuous' as const), note: fc.constantFrom('none' as const, 'quarter' as const, 'half' as const, 'year' as const) }),
  fc.record({ kind: fc.constant('onEvent' as const), trigger: fc.constant(null), daysAfterIssue: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2000, max: 2100 }) }),
);

it('any expansion: unique keys, a working day not before the stated one, the same answer twice', () => {
  fc.assert(
    fc.property(
      ruleArbitrary,
      fc.integer({ min: 2020, max: 2030 }),
      fc.constantFrom('province', 'district', 'commune', 'office'),
      fc.constantFrom(context.scheme, CALENDAR_QUARTER_SCHEME, THURSDAY_SCHEME),
      fc.constantFrom('lead', 'coLead', 'coordinating'),
      (rule, planYear, unitLevel, scheme, role) => {
        const full = { ...context, planYear, unitLevel, scheme, role } as ScheduleContext;
        const occurrences = expandSchedule(rule, full);
        expect(new Set(keys(occurrences)).size).toBe(occurrences.length);
        expect(expandSchedule(rule, full)).toEqual(occurrences);
        for (const { statedDueOn, effectiveDueOn, quarterKey, cutOffOn } of occurrences) {
          expect(effectiveDueOn === null).toBe(statedDueOn === null);
          expect(quarterKey === null).toBe(statedDueOn === null && cutOffOn === null);
          if (effectiveDueOn === null || statedDueOn === null) continue;
          expect(effectiveDueOn >= statedDueOn && calendar.isWorkingDay(effectiveDueOn)).toBe(true);
        }
      },
    ),
  );
});

describe('parseScheduleRule', () => {
  it.each<[unknown, ScheduleRule]>([
    [{ kind: 'date', on: '2024-02-29', extra: 1 }, { kind: 'date', on: '2024-02-29' }],
    [{ kind: 'month', month: 2, year: null }, { kind: 'month', month: 2 }],
    [{ kind: 'recurring', every: ['year', 'quarter'] }, { kind: 'recurring', every: ['quarter', 'year'] }],
    [{ kind: 'byReference', reference: ' Công văn 1 ' }, { kind: 'byReference', reference: 'Công văn 1' }],
    [{ kind: 'byReference' }, { kind: 'byReference', reference: null }],
    [{ kind: 'onEvent', trigger: '' }, { kind: 'onEvent', trigger: null }],
    [{ kind: 'onEvent', trigger: null, daysAfterIssue: 100 }, { kind: 'onEvent', trigger: null, daysAfterIssue: 100 }],
    [
      { kind: 'milestones', dates: [{ on: '2024-06-02', label: 'b' }, { on: '2024-06-01' }] },
      { kind: 'milestones', dates: [{ on: '2024-06-01', label: '' }, { on: '2024-06-02', label: 'b' }] },
    ],
    [{ kind: 'yearRange', fromYear: 2024, toYear: 2025 }, { kind: 'yearRange', fromYear: 2024, toYear: 2025 }],
    [{ kind: 'continuous', note: 'none' }, { kind: 'continuous', note: 'none' }],
    [{ kind: 'missing' }, { kind: 'missing' }],
    [{ kind: 'onEvent', trigger: null, daysAfterIssue: 3660 }, { kind: 'onEvent', trigger: null, daysAfterIssue: 3660 }],
  ])('%j', (input, expected) => expect(parseScheduleRule(input)).toEqual(expected));

  it.each<[unknown, string]>([
    [null, 'invalidKind'],
    [[], 'invalidKind'],
    [{ kind: 'toString' }, 'invalidKind'],
    [{ kind: 'date', on: '2023-02-29' }, 'invalidOn'],
    [{ kind: 'beforeDate' }, 'invalidOn'],
    [{ kind: 'month', month: 0 }, 'invalidMonth'],
    [{ kind: 'month', month: '2' }, 'invalidMonth'],
    [{ kind: 'month', month: 2, year: 99 }, 'invalidYear'],
    [{ kind: 'quarter', quarter: 5 }, 'invalidQuarter'],
    [{ kind: 'quarterRange', fromQuarter: 2, toQuarter: 2 }, 'invalidToQuarter'],
    [{ kind: 'quarterRange', fromQuarter: 4, toQuarter: 5 }, 'invalidFromQuarter'],
    [{ kind: 'yearRange', fromYear: 2025, toYear: 2024 }, 'invalidToYear'],
    [{ kind: 'yearRange', fromYear: 2025, toYear: 2025 }, 'invalidToYear'],
    [{ kind: 'onEvent', trigger: null, daysAfterIssue: 3661 }, 'invalidDaysAfterIssue'],
    [{ kind: 'recurring', every: [] }, 'invalidEvery'],
    [{ kind: 'recurring', every: ['day'] }, 'invalidEvery'],
    [{ kind: 'recurring', every: ['year', 'year'] }, 'invalidEvery'],
    [{ kind: 'continuous', note: 'month' }, 'invalidNote'],
    [{ kind: 'byReference', reference: 5 }, 'invalidReference'],
    [{ kind: 'onEvent', trigger: null, daysAfterIssue: 0 }, 'invalidDaysAfterIssue'],
    [{ kind: 'milestones', dates: [] }, 'invalidDates'],
    [{ kind: 'milestones', dates: [{ on: '2024-06-01' }, { on: '2024-06-01' }] }, 'invalidDates'],
  ])('%j is refused: %s', (input, error) => {
    const answer = parseScheduleRule(input);
    expect(answer).toEqual({ error });
    expect(isScheduleRuleError(answer)).toBe(true);
  });

  it('gives every rule back unchanged', () => {
    fc.assert(fc.property(ruleArbitrary, (rule) => expect(parseScheduleRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule)));
  });
});
