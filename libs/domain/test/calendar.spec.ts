import fc from 'fast-check';
import {
  addDays,
  calendarQuarterOf,
  diffDays,
  effectiveDueOnOf,
  endOfMonth,
  endOfVietnamDay,
  formatDateVi,
  isCalendarDate,
  isEnteredDate,
  isEnteredYear,
  VIETNAM_CALENDAR_2022_2026,
  vietnamDateOf,
  weekday,
  WorkingCalendar,
} from '#domain';
import { calendar } from './support.js';

const dates = fc.integer({ min: 0, max: 73_000 }).map((n) => addDays('1900-01-01', n));

describe('calendar dates (RULES.md P1)', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2024-04-31', false],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-1-1', false],
    ['1899-12-31', false],
    ['2024-01-01T00:00:00Z', false],
    [20240101, false],
    [null, false],
  ])('isCalendarDate(%j) = %s', (value, expected) => expect(isCalendarDate(value)).toBe(expected));

  it('takes dates from people between 1901 and 2199', () => {
    expect(['1900-12-31', '1901-01-01', '2199-12-31', '2200-01-01', '2199-02-29'].map(isEnteredDate)).toEqual([false, true, true, false, false]);
    expect([1900, 1901, 2024.5, 2199, 2200].map(isEnteredYear)).toEqual([false, true, false, true, false]);
  });

  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s + %d days = %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(diffDays(from, to)).toBe(days);
  });

  it('refuses what is no date', () => {
    expect(() => addDays('2024-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => formatDateVi('5/7/2024')).toThrow(RangeError);
  });

  it.each([
    ['2024-07-05', 5],
    ['2024-07-07', 7],
    ['2024-07-08', 1],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ])('weekday(%s) = %d', (date, day) => expect(weekday(date)).toBe(day));

  it('names months, quarters and dates', () => {
    expect([endOfMonth(2024, 2), endOfMonth(2025, 2), endOfMonth(2024, 12)]).toEqual(['2024-02-29', '2025-02-28', '2024-12-31']);
    expect(['2024-03-31', '2024-04-01', '2024-12-31'].map(calendarQuarterOf)).toEqual(['2024-Q1', '2024-Q2', '2024-Q4']);
    expect(formatDateVi('2024-07-05')).toBe('05/07/2024');
  });

  it('adds and measures days both ways', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -500, max: 500 }), (date, days) => {
        fc.pre(date > '1902');
        expect(diffDays(date, addDays(date, days))).toBe(days);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });
});

describe('Vietnamese time (RULES.md P1, P9)', () => {
  it.each([
    ['2024-06-30T16:59:59.999Z', '2024-06-30'],
    ['2024-06-30T17:00:00.000Z', '2024-07-01'],
    ['2023-12-31T17:00:00.000Z', '2024-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ])('%s is on %s', (instant, date) => expect(vietnamDateOf(new Date(instant))).toBe(date));

  it('ends a day at midnight in Vietnam, exclusive', () => {
    expect(endOfVietnamDay('2024-07-05').toISOString()).toBe('2024-07-05T17:00:00.000Z');
    fc.assert(
      fc.property(dates, (date) => {
        const end = endOfVietnamDay(date);
        expect(vietnamDateOf(new Date(end.getTime() - 1))).toBe(date);
        expect(vietnamDateOf(end)).toBe(addDays(date, 1));
      }),
    );
  });
});

describe('working calendar (RULES.md P5, P6)', () => {
  it.each([
    ['2026-02-15', '2026-02-23'],
    ['2026-02-28', '2026-03-02'],
    ['2026-04-30', '2026-05-04'],
    ['2026-05-01', '2026-05-04'],
    ['2026-08-30', '2026-09-03'],
    ['2026-08-31', '2026-09-03'],
    ['2026-11-15', '2026-11-16'],
    ['2024-06-30', '2024-07-01'],
    ['2024-07-05', '2024-07-05'],
  ])('a due date on %s counts on %s', (stated, effective) => {
    expect(calendar.nextWorkingDay(stated)).toBe(effective);
    expect(effectiveDueOnOf(stated, calendar, true)).toBe(effective);
    expect(effectiveDueOnOf(stated, calendar, false)).toBe(stated);
  });

  it.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])('%s is a Saturday worked instead', (on) => {
    expect(weekday(on)).toBe(6);
    expect(calendar.isWorkingDay(on)).toBe(true);
    expect(calendar.nextWorkingDay(on)).toBe(on);
  });

  it('counts working days over Tết, a swap and the end of a year', () => {
    expect(calendar.addWorkingDays('2026-02-13', 1)).toBe('2026-02-23');
    expect(calendar.addWorkingDays('2024-05-03', 1)).toBe('2024-05-04');
    expect(calendar.addWorkingDays('2025-12-31', 2)).toBe('2026-01-06');
    expect(calendar.addWorkingDays('2024-07-06', 0)).toBe('2024-07-06');
    expect(() => calendar.addWorkingDays('2024-07-06', -1)).toThrow(RangeError);
    expect(() => calendar.addWorkingDays('2024-07-06', 1.5)).toThrow(RangeError);
  });

  it('holds the seed of P6: weekdays lost, weekend days gained, no day twice', () => {
    const lost = (year: string): number => VIETNAM_CALENDAR_2022_2026.filter(({ on, kind }) => on.startsWith(year) && kind === 'holiday').length;
    expect(['2022', '2023', '2024', '2025', '2026'].map(lost)).toEqual([11, 11, 12, 12, 14]);
    expect(new Set(VIETNAM_CALENDAR_2022_2026.map(({ on }) => on)).size).toBe(VIETNAM_CALENDAR_2022_2026.length);
    for (const { on, kind } of VIETNAM_CALENDAR_2022_2026) expect(weekday(on) < 6).toBe(kind === 'holiday');
    const order = VIETNAM_CALENDAR_2022_2026.map(({ on }) => on);
    expect(order).toEqual([...order].sort());
    const firstHand = VIETNAM_CALENDAR_2022_2026.filter((day) => !day.isSecondHand).map(({ on }) => on);
    expect(firstHand).toEqual([
      '2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-30', '2026-05-01',
      '2026-08-22', '2026-08-31', '2026-09-01', '2026-09-02',
    ]);
  });

  // Written out a second time: a count per year would not notice a day that slipped to its neighbour.
  it.each([
    ['2022', '03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09'],
    ['2023', '02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09'],
    ['2024', '01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09'],
    ['2025', '01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09'],
    ['2026', '01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11'],
  ])('%s loses %s', (year, lost) => {
    const seeded = VIETNAM_CALENDAR_2022_2026.filter(({ on, kind }) => on.startsWith(year) && kind === 'holiday');
    expect(seeded.map(({ on }) => formatDateVi(on).slice(0, 5)).join(' ')).toBe(lost);
  });

  it('knows which years it covers and refuses a contradiction', () => {
    expect([calendar.coversYear(2026), calendar.coversYear(2027)]).toEqual([true, false]);
    expect(() => new WorkingCalendar([{ on: '2026-01-01', kind: 'holiday' }, { on: '2026-01-01', kind: 'makeUpDay' }])).toThrow(RangeError);
    expect(new WorkingCalendar([{ on: '2026-01-01', kind: 'holiday' }, { on: '2026-01-01', kind: 'holiday' }]).isWorkingDay('2026-01-01')).toBe(false);
  });

  it('always moves forward to a working day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const moved = calendar.nextWorkingDay(date);
        expect(moved >= date && calendar.isWorkingDay(moved)).toBe(true);
      }),
    );
  });
});
