import { formatDecimal, formatPercentOf, formatWhole, NUMBER_MARKS } from '#domain';

const { vi, en } = NUMBER_MARKS;

describe('numbers as each language writes them', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1020, '1.020', '1,020'],
    [-20352, '-20.352', '-20,352'],
    [1234567, '1.234.567', '1,234,567'],
  ])('groups %d', (value, vietnamese, english) => {
    expect([formatWhole(value, vi), formatWhole(value, en)]).toEqual([vietnamese, english]);
  });

  it.each([
    ['98.88', '98,88', '98.88'],
    ['1020.50', '1.020,50', '1,020.50'],
    ['-0.5', '-0,5', '-0.5'],
    ['50', '50', '50'],
    ['chưa rõ', 'chưa rõ', 'chưa rõ'],
  ])('keeps the decimals of %s', (value, vietnamese, english) => {
    expect([formatDecimal(value, vi), formatDecimal(value, en)]).toEqual([vietnamese, english]);
  });

  it.each([
    [1899, 2000, '94,95', '94.95'],
    [12, 40, '30', '30'],
    [3016, 20352, '14,82', '14.82'],
    [1005, 100000, '1,01', '1.01'],
    [25, 2, '1.250', '1,250'],
  ])('rounds %d/%d half up (RULES.md I6)', (numerator, denominator, vietnamese, english) => {
    expect([formatPercentOf(numerator, denominator, vi), formatPercentOf(numerator, denominator, en)]).toEqual([vietnamese, english]);
  });

  it('never lets a part read as the whole, nor something as nothing', () => {
    expect([formatPercentOf(19_999, 20_000, vi), formatPercentOf(1, 100_000, en), formatPercentOf(0, 40, vi), formatPercentOf(0, 0, vi)]).toEqual(['99,995', '0.001', '0', null]);
  });
});
