import fc from 'fast-check';
import { compareFractions, formatMeasured, fractionOf, gapOf, measuredValue, meets, multiplyDecimals, NUMBER_MARKS, roundedValue, type AppliedComparator } from '#domain';

const { vi, en } = NUMBER_MARKS;
const percent = (numerator: string, denominator: string) => measuredValue({ numerator, denominator, kind: 'ratio', measureUnit: '%' });

describe('a value in its measure unit', () => {
  it.each([
    ['ratio', '%', '91.346154'],
    ['survey', '%', '91.346154'],
    ['shareOfUnits', ' % ', '91.346154'],
    ['ratio', 'ngày', '0.913462'],
    ['count', 'hồ sơ', '950'],
    ['count', '%', '950'],
  ] as const)('%s in %j', (kind, measureUnit, text) => {
    expect(roundedValue(measuredValue({ numerator: '950', denominator: '1040', kind, measureUnit }))).toBe(text);
  });

  it('makes nothing of 0/0 (RULES.md I4)', () => {
    expect(() => percent('0', '0')).toThrow(RangeError);
    expect(roundedValue(percent('0', '40'))).toBe('0');
  });
});

describe('a verdict is found on unrounded numbers (RULES.md I6)', () => {
  it.each([
    ['1899', '2000', 'gte', '95', false],
    ['1900', '2000', 'gte', '95', true],
    ['1900', '2000', 'gt', '95', false],
    ['1900', '2000', 'eq', '95', true],
    ['1899', '2000', 'eq', '95', false],
    ['1900', '2000', 'lte', '95', true],
    ['1900', '2000', 'lt', '95', false],
    ['1899', '2000', 'lt', '95', true],
    ['94996', '100000', 'gte', '95', false],
    // 1/3 is below every decimal that ends in 4 and above those in 3: no division could tell.
    ['1', '3', 'gte', '33.33333333333333333333333333333334', false],
    ['1', '3', 'gte', '33.33333333333333333333333333333333', true],
    ['9007199254740993', '9007199254740994', 'lt', '100', true],
  ] as const)('%s of %s %s %s: %s', (numerator, denominator, comparator, target, isMet) => {
    expect(meets(percent(numerator, denominator), comparator, target)).toBe(isMet);
  });

  const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => {
    const text = String(digits).padStart(places + 1, '0');
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  });
  const positive = decimal.filter((text) => /[1-9]/.test(text));
  const comparators = fc.constantFrom<AppliedComparator>('gte', 'gt', 'eq', 'lte', 'lt');

  it('does not change when numerator and denominator are multiplied alike', () => {
    fc.assert(
      fc.property(decimal, positive, positive, comparators, decimal, (numerator, denominator, factor, comparator, target) => {
        const scaled = percent(multiplyDecimals(numerator, factor), multiplyDecimals(denominator, factor));
        // Against a target close by as well, where a rounded verdict would turn.
        for (const against of [target, roundedValue(percent(numerator, denominator), 2)])
          expect(meets(scaled, comparator, against)).toBe(meets(percent(numerator, denominator), comparator, against));
      }),
    );
  });

  it('is the same as whole numbers say, and exactly one of below, at and above', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(whole, whole.filter((n) => n > 0n), fc.bigInt({ min: 0n, max: 100n }), (numerator, denominator, target) => {
        const value = percent(String(numerator), String(denominator));
        const verdicts = (['lt', 'eq', 'gt'] as const).map((comparator) => meets(value, comparator, String(target)));
        expect(verdicts).toEqual([100n * numerator < target * denominator, 100n * numerator === target * denominator, 100n * numerator > target * denominator]);
      }),
    );
  });

  it('what is shown as not met never reads as the target', () => {
    fc.assert(
      fc.property(decimal, positive, decimal, fc.integer({ min: 0, max: 3 }), (numerator, denominator, target, digits) => {
        const value = percent(numerator, denominator);
        const isMet = meets(value, 'gte', target);
        const shown = fractionOf(formatMeasured(value, { group: '', decimal: '.' }, { digits, target, isMet }));
        if (!isMet) expect(meets(shown, 'gte', target)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('how a value is shown (RULES.md I6)', () => {
  it.each([
    [percent('950', '1040'), '91,35', '91.35'],
    [percent('1899', '2000'), '94,95', '94.95'],
    [percent('300', '500'), '60', '60'],
    [percent('1005', '100000'), '1,01', '1.01'],
    [percent('1', '100000'), '0,001', '0.001'],
    [percent('0', '40'), '0', '0'],
    [fractionOf('20352.5'), '20.352,5', '20,352.5'],
  ])('%j', (value, vietnamese, english) => expect([formatMeasured(value, vi), formatMeasured(value, en)]).toEqual([vietnamese, english]));

  it.each([
    ['94996', '100000', '95', '94,996'],
    ['9499996', '10000000', '95', '94,99996'],
    ['9499', '10000', '95', '94,99'],
    ['1899', '2000', '95', '94,95'],
    ['50004', '1000000', '5', '5,0004'],
    // The target has more places than asked for: 94,9951 would round past it.
    ['949951', '1000000', '94.9955', '94,9951'],
  ])('%s of %s does not meet %s: %s', (numerator, denominator, target, text) => {
    expect(formatMeasured(percent(numerator, denominator), vi, { target, isMet: false })).toBe(text);
  });

  it('shows the target itself where a strict comparator is not met, and rounds what is met', () => {
    expect(formatMeasured(percent('95', '100'), vi, { target: '95', isMet: false })).toBe('95');
    expect(formatMeasured(percent('95001', '100000'), vi, { target: '95', isMet: true })).toBe('95');
  });

  it('tells the gap with its sign, and never 0 for one', () => {
    expect([gapOf(percent('1899', '2000'), '95'), gapOf(percent('96', '100'), '95'), gapOf(percent('95', '100'), '95'), gapOf(percent('949999', '1000000'), '95')]).toEqual(['-0.05', '1', '0', '-0.0001']);
  });

  it('orders fractions without dividing', () => {
    expect([compareFractions(fractionOf('1', '3'), fractionOf('2', '6')), compareFractions(fractionOf('1', '3'), fractionOf('0.3333')), compareFractions(fractionOf('1', '3'), fractionOf('0.3334'))]).toEqual([0, 1, -1]);
  });
});
