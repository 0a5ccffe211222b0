import { bearingOf, bearOnOneResult, DECREE_09_2019_SCHEME as scheme, isAmount, isAskedTogether, type MeasureOfTarget, type Purpose, type ResultBasis } from '#domain';

const ratio: MeasureOfTarget = { kind: 'ratio', accumulation: 'flow' };
const stock: MeasureOfTarget = { kind: 'ratio', accumulation: 'stock' };
const count: MeasureOfTarget = { kind: 'count', accumulation: 'flow' };
const stockOfCounts: MeasureOfTarget = { kind: 'count', accumulation: 'stock' };

/** verdict, verdict so far, information, or nothing. */
function told(measure: MeasureOfTarget, periodKey: string | null, asked: string, basis: ResultBasis = 'period', purpose: Purpose = 'assigned'): string {
  const bearing = bearingOf({ periodKey, purpose }, measure, { periodKey: asked, basis, scheme });
  if (bearing === null) return 'nothing';
  return bearing.isForInformation ? 'information' : bearing.isUnfinished ? 'so far' : 'verdict';
}

const BASES = ['period', 'yearToDate'] as const;
const both = (measure: MeasureOfTarget, periodKey: string | null, asked: string, purpose?: Purpose) => BASES.map((basis) => told(measure, periodKey, asked, basis, purpose));

describe('what a target has to say about a result (RULES.md I7)', () => {
  it('a share of the year is judged in every period and over the year so far, never divided', () => {
    for (const key of [null, '2026']) for (const asked of ['2026-02', '2026-Q1', '2026-Q3', '2026-H2', '2026']) expect([key, asked, both(ratio, key, asked)]).toEqual([key, asked, ['verdict', 'verdict']]);
    for (const kind of ['survey', 'shareOfUnits'] as const) expect(both({ kind, accumulation: 'flow' }, null, '2026-Q1')).toEqual(['verdict', 'verdict']);
  });

  it('an amount of the year is no measure for one quarter: it is held against the year so far', () => {
    for (const key of [null, '2026']) {
      expect(both(count, key, '2026-Q1')).toEqual(['information', 'so far']);
      expect(both(count, key, '2026-Q3')).toEqual(['information', 'so far']);
      expect(both(count, key, '2026-Q4')).toEqual(['information', 'verdict']);
      expect(both(count, key, '2026')).toEqual(['verdict', 'verdict']);
    }
    expect([isAmount(count), isAmount(stockOfCounts), isAmount(ratio)]).toEqual([true, false, false]);
    expect(both(stockOfCounts, null, '2026-Q2')).toEqual(['verdict', 'verdict']);
  });

  it('a number of several units together is no measure for one of them; a share, and what each or one unit must reach, is', () => {
    const together = (kind: MeasureOfTarget['kind'], scopeKind: 'all' | 'unit' | 'group' | 'level', isEachUnit = false) => isAskedTogether({ scopeKind, isEachUnit }, { kind });
    expect([together('count', 'all'), together('count', 'group'), together('count', 'level')]).toEqual([true, true, true]);
    expect([together('count', 'unit'), together('count', 'all', true), together('ratio', 'all'), together('survey', 'group'), together('shareOfUnits', 'all')]).toEqual([false, false, false, false, false]);
  });

  it('a target of the last quarter says nothing of the year that ends on the same day, but for a stock', () => {
    expect([both(ratio, '2026-Q4', '2026-Q4'), both(ratio, '2026-Q4', '2026'), both(ratio, '2026-Q4', '2026-H2')]).toEqual([['verdict', 'nothing'], ['nothing', 'nothing'], ['nothing', 'nothing']]);
    expect([both(count, '2026-Q4', '2026-Q4'), both(count, '2026-Q4', '2026')]).toEqual([['verdict', 'nothing'], ['nothing', 'nothing']]);
    expect([both(stock, '2026-Q4', '2026-Q4'), both(stock, '2026-Q4', '2026'), both(stock, '2026-Q4', '2026-Q3')]).toEqual([['verdict', 'verdict'], ['verdict', 'verdict'], ['nothing', 'nothing']]);
  });

  it('a target of the first half bears on the periods within it', () => {
    expect([both(ratio, '2026-H1', '2026-Q2'), both(ratio, '2026-H1', '2026-H1'), both(ratio, '2026-H1', '2026-Q3')]).toEqual([['verdict', 'verdict'], ['verdict', 'verdict'], ['nothing', 'nothing']]);
    expect([both(count, '2026-H1', '2026-Q1'), both(count, '2026-H1', '2026-Q2'), both(count, '2026-H1', '2026-H1')]).toEqual([['information', 'so far'], ['information', 'verdict'], ['verdict', 'verdict']]);
    expect([both(count, '2026-Q2', '2026-Q2'), both(count, '2026-H2', '2026-Q3')]).toEqual([['verdict', 'nothing'], ['information', 'nothing']]);
    expect([both(ratio, '2025', '2026-Q1'), both(stock, '2025', '2026-Q1'), both(count, '2025', '2026-Q1')]).toEqual(Array(3).fill(['nothing', 'nothing']));
  });

  it('a milestone holds on its own day, of an amount for what came together since the year began', () => {
    expect([both(ratio, '2026-Q2', '2026-Q2', 'milestone'), both(ratio, '2026-Q2', '2026-H1', 'milestone'), both(ratio, '2026-Q2', '2026-Q1', 'milestone')]).toEqual([['verdict', 'verdict'], ['verdict', 'verdict'], ['nothing', 'nothing']]);
    expect([both(count, '2026-Q2', '2026-Q2', 'milestone'), both(count, '2026-Q2', '2026-H1', 'milestone')]).toEqual([['information', 'verdict'], ['verdict', 'verdict']]);
  });

  it('a period that the scheme does not have bears on nothing', () => {
    const few = { ...scheme, windows: scheme.windows.filter(({ kind }) => kind !== 'month') };
    expect(bearingOf({ periodKey: '2026-02', purpose: 'assigned' }, stock, { periodKey: '2026-Q1', basis: 'period', scheme: few })).toBeNull();
    expect(bearOnOneResult({ periodKey: '2026-02', purpose: 'assigned' }, { periodKey: null, purpose: 'assigned' }, ratio, 2026, few)).toBe(false);
  });

  it('a share of the year is judged under a scheme without years, too', () => {
    const yearless = { ...scheme, windows: scheme.windows.filter(({ kind }) => kind !== 'year') };
    expect(bearingOf({ periodKey: null, purpose: 'assigned' }, ratio, { periodKey: '2026-Q1', basis: 'period', scheme: yearless })).toMatchObject({ isForInformation: false });
  });

  it('two amounts meet in one period only, shares wherever their periods overlap', () => {
    const meet = (measure: MeasureOfTarget, left: string | null, right: string | null) => bearOnOneResult({ periodKey: left, purpose: 'assigned' }, { periodKey: right, purpose: 'assigned' }, measure, 2026, scheme);
    expect([meet(count, null, '2026'), meet(count, null, '2026-Q4'), meet(count, '2026-H1', '2026'), meet(count, '2026-Q1', '2026-Q1')]).toEqual([true, false, false, true]);
    expect([meet(ratio, null, '2026-Q4'), meet(ratio, '2026-H1', '2026-Q2'), meet(ratio, '2026-H1', '2026-Q3'), meet(stock, '2026', '2026-Q4')]).toEqual([true, true, false, true]);
  });
});
