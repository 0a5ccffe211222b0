import { addDecimals, agreesWithStated, asPercent, computedBaseline, compareDecimals, decimalPlaces, dividedForDisplay, isDecimalText, multiplyDecimals, plainDecimal, subtractDecimals } from '#domain';

describe('exact decimals', () => {
  it.each([
    ['01020.50', '1020.5'],
    ['-0.0', '0'],
    ['950', '950'],
    ['0.0000001', '0.0000001'],
    ['123456789012345678901234567890.1', '123456789012345678901234567890.1'],
  ])('writes %s as %s', (text, plain) => expect(plainDecimal(text)).toBe(plain));

  it.each(['', ' 1', '1.', '.5', '1e3', '+1', '1,5', 'NaN', 'Infinity', '0x10', '1\n'])('refuses %j', (text) => {
    expect(isDecimalText(text)).toBe(false);
    expect(() => plainDecimal(text)).toThrow(RangeError);
  });

  it('counts without binary fractions', () => {
    expect([addDecimals('0.1', '0.2'), addDecimals(), subtractDecimals('94.95', '95'), multiplyDecimals('0.07', '100'), multiplyDecimals()]).toEqual(['0.3', '0', '-0.05', '7', '1']);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
    expect([decimalPlaces('95.50'), decimalPlaces('95'), decimalPlaces('1.0')]).toEqual([1, 0, 0]);
  });

  it.each([
    ['95000', '1040', 2, '91.35'],
    ['1005', '1000', 2, '1.01'],
    ['-5', '100', 1, '-0.1'],
    // Rounded in two steps this would become 0.5: 0.449… → 0.45 → 0.5 (RULES.md I6).
    ['4499999999999999999999999', '10000000000000000000000000', 1, '0.4'],
  ])('%s / %s rounds once to %d places: %s', (numerator, denominator, digits, text) => {
    expect(dividedForDisplay(numerator, denominator, digits)).toBe(text);
  });

  it('does not divide by 0', () => expect(() => dividedForDisplay('0', '0', 2)).toThrow(RangeError));
});

describe('a stated figure and its own counts (RULES.md I14)', () => {
  const percent = (...parts: [string, string][]) => asPercent(computedBaseline(parts.map(([numerator, denominator]) => ({ numerator, denominator })))!);

  it.each([
    ['31,63%', [['67', '196'], ['331', '1062']], true],
    ['67,64%', [['69', '102']], true],
    ['18,57', [['3016', '16243']], true],
    ['18,57%', [['3016', '16243'], ['0', '4109']], false],
    ['14,82%', [['3016', '20352']], true],
    ['58%', [['1020', '1757']], true],
    ['99,9', [['999', '1000']], true],
    ['99,90', [['9989', '10000']], false],
    ['10', [['11', '100']], false],
    ['hầu như không phát sinh', [['1', '2']], null],
  ] as [string, [string, string][], boolean | null][])('%s of %j: %s', (stated, parts, agrees) => {
    expect(agreesWithStated(stated, percent(...parts))).toBe(agrees);
  });

  it('has nothing to compute without parts', () => expect(computedBaseline([])).toBeNull());
});
