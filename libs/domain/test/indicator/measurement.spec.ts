import { completedFigure, doubtsOf, figureProblems, isCountedState, MEASUREMENT_REPORT_STATES, type Figure } from '#domain';

const value = (numerator: string | null, denominator: string | null): Figure => ({ state: 'VALUE', numerator, denominator });
const word = (state: Figure['state'], reason: string | null = null): Figure => ({ state, numerator: null, denominator: null, reason });
const problems = (figure: Figure, kind: Parameters<typeof figureProblems>[1] = 'ratio') => figureProblems(figure, kind).map(({ field, code }) => `${field} ${code}`);

describe('what may be saved (RULES.md I4)', () => {
  it.each([
    [value('0', '40'), []],
    [value('950', '1000'), []],
    [value('41', '40'), []],
    [value('0', '0'), ['denominator denominatorZero']],
    [value('0.0', '0.00'), ['denominator denominatorZero']],
    [value(null, ''), ['numerator required', 'denominator required']],
    [value('1.020,5', '1e3'), ['numerator notNumber', 'denominator notNumber']],
    [value('-1', '-2'), ['numerator negative', 'denominator negative']],
    [value('0.12345', '10000000000000000'), ['numerator tooManyDecimals', 'denominator tooLarge']],
    [value('0.1234', '9999999999999999.9999'), []],
    [word('NO_CASES'), []],
    [word('NOT_AVAILABLE'), ['reason reasonRequired']],
    [word('NOT_APPLICABLE', '  '), ['reason reasonRequired']],
    [word('NOT_AVAILABLE', 'phần mềm lỗi'), []],
    [{ ...word('NO_CASES'), numerator: '0', denominator: '0' }, ['numerator numbersNotAllowed', 'denominator numbersNotAllowed']],
    [{ ...word('NO_CASES'), state: 'MISSING' as 'VALUE' }, ['state unknownState']],
  ])('%j: %j', (figure, expected) => expect(problems(figure)).toEqual(expected));

  it.each([
    ['count', value('12.5', null), []],
    ['count', value('12', '2'), ['denominator denominatorNotOne']],
    ['shareOfUnits', value('1', '1.0'), []],
    ['shareOfUnits', value('2', '1'), ['numerator notYesNo']],
    ['shareOfUnits', value('0.5', null), ['numerator notWhole']],
    ['survey', value('5', null), ['denominator required']],
  ] as const)('of a %s %j: %j', (kind, figure, expected) => expect(problems(figure, kind)).toEqual(expected));

  it('puts in the denominator a kind always has', () => {
    expect([completedFigure(value('12', null), 'count'), completedFigure(value('12', null), 'ratio'), completedFigure(word('NO_CASES'), 'count')]).toEqual([value('12', '1'), value('12', null), word('NO_CASES')]);
  });

  it('only what was handed in counts (RULES.md I12)', () => expect(MEASUREMENT_REPORT_STATES.filter(isCountedState)).toEqual(['submitted', 'verified', 'locked']));
});

describe('what is asked about before it is handed in', () => {
  const context = { kind: 'ratio', previous: value('90', '100') } as const;

  it.each([
    [value('95', '100'), []],
    [value('101', '100'), ['numeratorAboveDenominator']],
    [value('990', '1000'), ['tenTimesPrevious']],
    [value('899', '999'), []],
    [value('9', '10'), ['tenthOfPrevious']],
    [value('10', '11'), []],
    [value('0', '40'), ['zeroOfMany']],
    [value('0', '11'), ['zeroOfMany']],
    [word('NO_CASES'), []],
    [value('no', '40'), []],
  ])('%j after 90/100: %j', (figure, doubts) => expect(doubtsOf(figure, context)).toEqual(doubts));

  it('of a share the numerator too, though as many were asked as before', () => {
    const after = (numerator: string, denominator: string) => doubtsOf(value(numerator, denominator), { kind: 'ratio', previous: value('300', '1000') });
    expect([after('3000', '3100'), after('30', '1000'), after('31', '1000'), after('0', '1000')]).toEqual([['tenTimesPrevious'], ['tenthOfPrevious'], [], ['zeroOfMany']]);
  });

  it('a true 0 % is no doubt without something before (RULES.md I4)', () => {
    expect([doubtsOf(value('0', '40'), { kind: 'ratio' }), doubtsOf(value('0', '40'), { kind: 'ratio', previous: value('0', '50') })]).toEqual([[], []]);
  });

  it('compares with last year where the period before has no value', () => {
    expect(doubtsOf(value('1', '1000'), { kind: 'ratio', previous: word('NO_CASES'), sameLastYear: value('1', '100') })).toEqual(['tenTimesPrevious']);
  });

  it('of a count the sum itself, of a yes or no nothing', () => {
    expect([doubtsOf(value('900', null), { kind: 'count', previous: value('90', null) }), doubtsOf(value('0', '1'), { kind: 'shareOfUnits', previous: value('1', '1') })]).toEqual([['tenTimesPrevious'], []]);
  });

  it('a sum of the year does not fall', () => {
    const cumulative = (after: Figure) => doubtsOf(value('5', '10'), { kind: 'ratio', cumulative: { before: value('90', '100'), after } });
    expect([cumulative(value('95', '110')), cumulative(value('89', '110')), cumulative(value('90', '99')), cumulative(word('NO_CASES'))]).toEqual([[], ['cumulativeFalls'], ['cumulativeFalls'], []]);
  });
});
