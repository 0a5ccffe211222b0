import fc from 'fast-check';
import { fractionOf, gapOf, holdAgainst, INDICATOR_KINDS, measuredValue, statusOfValue, type AppliedComparator } from '#domain';

const PERCENT = { kind: 'ratio', measureUnit: '%' } as const;
const figure = (max: number, places: number) => fc.tuple(fc.bigInt(0n, BigInt(max)), fc.integer({ min: 0, max: places })).map(([digits, shift]) => {
  const text = String(digits).padStart(shift + 1, '0');
  return shift === 0 ? text : `${text.slice(0, -shift)}.${text.slice(-shift)}`;
});
const positive = figure(9_000_000, 4).filter((text) => /[1-9]/.test(text));

describe('one target held against thousands of units (RULES.md I6)', () => {
  it('says of the worked example what it says of it alone', () => {
    const held = holdAgainst({ comparator: 'gte', value: '95' }, { ...PERCENT, nearMargin: '0.05' });
    const sums = { numerator: '1899', denominator: '2000' };
    expect([held.statusOf(sums), held.gapOf(sums, 6)]).toEqual(['NEAR', '-0.05']);
    expect(holdAgainst({ comparator: 'gte', value: '95' }, { ...PERCENT, nearMargin: '0.04' }).statusOf(sums)).toBe('NOT_MET');
  });

  it.each([
    ['1900', '2000', '95', '0'],
    ['9499999999', '10000000000', '95', '-0.00000001'],
    ['9499999999', '10000000000', '94', '1'],
    ['1', '3', '33.33', '0.003333'],
    ['18999999', '20000000', '95', '-0.000005'],
    ['94.9999995', '100', '95', '-0.000001'],
    ['0', '7', '12.5', '-12.5'],
  ])('the gap of %s of %s to %s is %s', (numerator, denominator, value, gap) => {
    expect(holdAgainst({ comparator: 'gte', value }, PERCENT).gapOf({ numerator, denominator }, 6)).toBe(gap);
  });

  it('judges as a value by itself is judged, whatever the figures, and tells the same gap', () => {
    const comparators: AppliedComparator[] = ['gte', 'gt', 'eq', 'lte', 'lt'];
    const target = fc.oneof(figure(200_000, 3), fc.tuple(figure(9_000, 2), positive).map(([numerator, denominator]) => fractionOf(numerator, denominator)));
    const measured = fc.record({ kind: fc.constantFrom(...INDICATOR_KINDS), measureUnit: fc.constantFrom('%', ' % ', 'ngày'), nearMargin: fc.option(figure(9_000, 2), { nil: null }) });
    fc.assert(
      fc.property(figure(9_000_000, 4), positive, target, fc.constantFrom(...comparators), measured, fc.boolean(), (numerator, denominator, value, comparator, how, isSame) => {
        const sums = { numerator, denominator };
        const alone = measuredValue({ ...sums, ...how });
        // Often exactly the target, where verdicts turn.
        const against = { comparator, value: isSame ? alone : value };
        const held = holdAgainst(against, how);
        expect([held.statusOf(sums), held.gapOf(sums, 6)]).toEqual([statusOfValue(alone, against, how.nearMargin), gapOf(alone, against.value, 6)]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no text that is no decimal', () => {
    expect(() => holdAgainst({ comparator: 'gte', value: '1e3' }, PERCENT)).toThrow(RangeError);
    expect(() => holdAgainst({ comparator: 'gte', value: '95' }, PERCENT).statusOf({ numerator: ' 1', denominator: '2' })).toThrow(RangeError);
  });
});
