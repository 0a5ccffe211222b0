import fc from 'fast-check';
import { appliedComparatorOf, asPercent, COMPARATORS, compareFractions, computedBaseline, fractionOf, impliedTarget, meets, multiplyDecimals, readingsOf, roundedValue, strictest, type AppliedComparator } from '#domain';

const KON_TUM = { stated: '58', computed: asPercent(computedBaseline([{ numerator: '1020', denominator: '1757' }])!) };
const shown = (valueKind: Parameters<typeof readingsOf>[0]['valueKind'], baseline: Parameters<typeof readingsOf>[1], value = '20') =>
  readingsOf({ value, valueKind }, baseline).map(({ reading, value: rounded }) => `${reading} ${rounded}`);

describe('an increase over a baseline (RULES.md I9)', () => {
  it('"20, tăng thêm" over 58 % (1.020/1.757) reads as 78, 78.05, 69.6 or 69.66', () => {
    expect(shown('increaseUnresolved', KON_TUM)).toEqual(['pointsOnStated 78', 'pointsOnComputed 78.053500', 'percentOnStated 69.6', 'percentOnComputed 69.664200'].map((text) => text.replace(/0+$/, '')));
    expect(readingsOf({ value: '20', valueKind: 'increaseUnresolved' }, KON_TUM).map(({ exact }) => roundedValue(exact, 2))).toEqual(['78', '78.05', '69.6', '69.66']);
  });

  it('keeps each reading exact: 1371.4/1757 meets 78.05… to the last of its digits and 1371.3999 does not', () => {
    const [, computedPoints, , computedPercent] = readingsOf({ value: '20', valueKind: 'increaseUnresolved' }, KON_TUM).map(({ exact }) => exact);
    const share = (numerator: string) => asPercent(fractionOf(numerator, '1757'));
    // 1020/1757 + 20/100 = (1020 + 351.4)/1757, and 1020 × 1.2 = 1224.
    expect([compareFractions(share('1371.4'), computedPoints!), compareFractions(share('1224'), computedPercent!)]).toEqual([0, 0]);
    expect([meets(share('1371.3999'), 'gte', computedPoints!), meets(share('1223.9999'), 'gte', computedPercent!)]).toEqual([false, false]);
  });

  it('has the readings there is a baseline for', () => {
    expect(shown('increasePoints', { stated: '58', computed: null })).toEqual(['pointsOnStated 78']);
    expect(shown('increasePercent', { stated: null, computed: KON_TUM.computed }, '10')).toEqual(['percentOnComputed 63.858850'.replace(/0$/, '')]);
    expect(shown('increaseUnresolved', { stated: '58', computed: null })).toEqual(['pointsOnStated 78', 'percentOnStated 69.6']);
    expect(shown('increaseUnresolved', { stated: null, computed: null })).toEqual([]);
    expect(shown('increasePoints', { stated: '0', computed: null })).toEqual(['pointsOnStated 20']);
    expect(shown('absolute', KON_TUM)).toEqual(['absolute 20']);
  });
});

describe('targets', () => {
  it('an unstated comparator is at least where more is better, at most where less is (RULES.md I3)', () => {
    expect(COMPARATORS.map((comparator) => [appliedComparatorOf(comparator, 'higher'), appliedComparatorOf(comparator, 'lower')])).toEqual([['gte', 'gte'], ['gt', 'gt'], ['eq', 'eq'], ['lte', 'lte'], ['lt', 'lt'], ['gte', 'lte']]);
  });

  const target = (comparator: AppliedComparator, value: string) => ({ comparator, value });

  it.each([
    [[target('gte', '75'), target('gte', '80')], 1],
    [[target('gte', '100'), target('gte', '50')], 0],
    [[target('gte', '80'), target('gt', '80')], 1],
    [[target('gt', '80'), target('gte', '80')], 0],
    [[target('gt', '10'), target('gte', '30')], 1],
    [[target('lte', '5'), target('lt', '5'), target('lte', '6')], 1],
    [[target('eq', '100'), target('eq', '100.0')], 0],
    [[target('gte', '9')], 0],
    [[target('gte', '80'), target('lte', '90')], null],
    [[target('gte', '80'), target('eq', '90')], null],
    [[], null],
  ])('the strictest of %j is no. %s (RULES.md I10)', (targets, index) => expect(strictest(targets)).toBe(index === null ? null : targets[index]));

  it('who meets the strictest meets them all', () => {
    const bounds = fc.constantFrom(['gte', 'gt'] as const, ['lte', 'lt'] as const);
    const targets = bounds.chain((comparators) => fc.array(fc.record({ comparator: fc.constantFrom(...comparators), value: fc.nat(5).map(String) }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(targets, fc.nat(12), (all, halves) => {
        const value = fractionOf(String(halves), '2');
        const best = strictest(all)!;
        expect(meets(value, best.comparator, best.value)).toBe(all.every((one) => meets(value, one.comparator, one.value)));
      }),
    );
  });
});

describe('a target implied by those of the units (RULES.md I17)', () => {
  it('60 % over 300 and 40 % over 700 are 46 %, not 50 %', () => {
    expect(roundedValue(impliedTarget([{ target: '60', denominator: '300' }, { target: '40', denominator: '700' }])!)).toBe('46');
  });

  it('is none without denominators', () => expect([impliedTarget([]), impliedTarget([{ target: '60', denominator: '0' }])]).toEqual([null, null]));

  it('is met when every unit meets its own, and lies between the lowest and the highest', () => {
    const units = fc.array(fc.record({ target: fc.nat(100).map(String), denominator: fc.integer({ min: 1, max: 9999 }).map(String) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(units, (all) => {
        const implied = impliedTarget(all)!;
        const targets = all.map(({ target: percent }) => Number(percent));
        expect([meets(implied, 'gte', String(Math.min(...targets))), meets(implied, 'lte', String(Math.max(...targets)))]).toEqual([true, true]);
        const scaled = all.map(({ target: percent, denominator }) => ({ target: percent, denominator: multiplyDecimals(denominator, '3.7') }));
        expect(compareFractions(impliedTarget(scaled)!, implied)).toBe(0);
      }),
    );
  });
});
