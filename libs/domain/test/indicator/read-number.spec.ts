import { readNumber } from '#domain';

const read = (text: string, isPercent = false) => {
  const reading = readNumber(text, { isPercent });
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'ambiguous' ? reading.readings : reading.kind;
};

describe('numbers as documents print and people type them (RULES.md I16)', () => {
  it.each([
    ['1.020', '1020'],
    ['1.757', '1757'],
    ['16.243', '16243'],
    ['13.84%', '13.84'],
    ['98,88%', '98.88'],
    ['98,88 %', '98.88'],
    ['31,63', '31.63'],
    ['99,90', '99.9'],
    ['1.5', '1.5'],
    ['1,5', '1.5'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['12.3456', '12.3456'],
    ['1234.567', '1234.567'],
    ['1.020,5', '1020.5'],
    ['1,020.5', '1020.5'],
    ['1.020.500', '1020500'],
    ['1,020,500', '1020500'],
    ['1 020', '1020'],
    ['1\u00a0020,5', '1020.5'],
    ['  007 ', '7'],
    ['-5', '-5'],
    ['−0,0', '0'],
    ['13.845%', '13.845'],
    ['13,845%', '13.845'],
    ['0', '0'],
  ])('%j is %s', (text, value) => expect(read(text)).toBe(value));

  it('asks where both marks could be meant', () => {
    expect(readNumber('1,020')).toEqual({ kind: 'ambiguous', readings: ['1.02', '1020'], isPercent: false, raw: '1,020' });
    expect([read('1,020', true), read('1.020', true)]).toEqual(['1.02', '1.02']);
  });

  it.each(['1.02.3', '1,02.5', '1.020,', ',5', '12 5', '1.020,5.2', '5 dossiers', 'abc', '-', '–', '%', '--5', '1e3', '45-50', '≥45', '١٢'])('%j is no number', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'none', raw: text });
  });

  it.each(['', '  ', '\u00a0', '\n'])('%j is empty', (text) => expect(readNumber(text)).toEqual({ kind: 'empty' }));

  it('keeps the text and says what was printed', () => {
    expect(readNumber(' 99,90% ')).toEqual({ kind: 'number', value: '99.9', places: 2, isPercent: true, raw: ' 99,90% ' });
    expect(readNumber('1.020')).toEqual({ kind: 'number', value: '1020', places: 0, isPercent: false, raw: '1.020' });
  });
});
