import { collectedKeys, DECREE_09_2019_SCHEME as scheme, resultWindow } from '#domain';

describe('the collected periods that make up what is asked for (RULES.md I7, P2)', () => {
  it.each([
    ['quarter', '2026-Q2', 'period', ['2026-Q2']],
    ['quarter', '2026-Q2', 'yearToDate', ['2026-Q1', '2026-Q2']],
    ['quarter', '2026-H2', 'period', ['2026-Q3', '2026-Q4']],
    ['quarter', '2026-9M', 'period', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['quarter', '2026', 'period', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
    ['quarter', '2026-H2', 'yearToDate', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
    ['month', '2026-Q1', 'period', ['2026-01', '2026-02', '2026-03']],
    ['half', '2026', 'period', ['2026-H1', '2026-H2']],
    ['year', '2026', 'yearToDate', ['2026']],
    // Not tiled: a month of quarters, nine months of halves, a quarter of a year.
    ['quarter', '2026-02', 'period', []],
    ['quarter', '2026-02', 'yearToDate', []],
    ['quarter', '2026-03', 'yearToDate', ['2026-Q1']],
    ['half', '2026-9M', 'period', []],
    ['half', '2026-Q3', 'yearToDate', []],
    ['half', '2026-Q2', 'yearToDate', ['2026-H1']],
    ['year', '2026-Q4', 'period', []],
  ] as const)('by %s, %s %s: %j', (collection, key, basis, keys) => expect(collectedKeys(collection, key, basis, scheme)).toEqual(keys));

  it('begins a year to date where the year begins', () => {
    expect(resultWindow('2026-Q3', 'yearToDate', scheme)).toEqual({ startOn: '2025-12-15', cutOffOn: '2026-09-14' });
    expect(resultWindow('2026-Q3', 'period', scheme)).toEqual({ startOn: '2026-06-15', cutOffOn: '2026-09-14' });
  });

  it('finds no tiling in a scheme with a gap', () => {
    const gap = { ...scheme, windows: scheme.windows.filter((rule) => rule.kind !== 'quarter' || rule.ordinal !== 2) };
    const shifted = { ...scheme, windows: scheme.windows.map((rule) => (rule.kind === 'quarter' && rule.ordinal === 2 ? { ...rule, start: { ...rule.start, day: 16 } } : rule)) };
    expect(() => collectedKeys('quarter', '2026-H1', 'period', gap)).toThrow(RangeError);
    expect(collectedKeys('quarter', '2026-H1', 'period', shifted)).toEqual([]);
  });
});
