import { DECREE_09_2019_SCHEME } from '#domain';
import { ownVerdict, type LinkedFigure } from '../src/modules/indicators/results/queries/linked-figures.js';
import type { ScoreLineView } from '../src/modules/indicators/results/views/score.view.js';

/** RULES.md A4, I7: the number in an activity's words, held against the figures in view. */
describe('a number in the words of an activity', () => {
  const verdictOf = (kind: 'count' | 'ratio', isPart: boolean, periodKey = '2024') => {
    const figure: LinkedFigure = { indicatorId: 'i', indicatorName: 'Hồ sơ', quote: '50', comparator: 'gte', value: '50', measureUnit: kind === 'count' ? 'hồ sơ' : '%' };
    const line = { numerator: '20', denominator: '100', status: 'MET', measureUnit: figure.measureUnit, indicator: { kind, accumulation: 'flow', direction: 'higher' } } as unknown as ScoreLineView;
    return ownVerdict(figure, line, { periodKey, basis: 'period', scheme: DECREE_09_2019_SCHEME, nearMargin: null, isPart })?.status;
  };

  it('is no verdict on one unit where it is asked of all together; a share is', () => {
    expect([verdictOf('count', false), verdictOf('count', true)]).toEqual(['NOT_MET', 'INFORMATIVE']);
    expect([verdictOf('ratio', false), verdictOf('ratio', true)]).toEqual(['NOT_MET', 'NOT_MET']);
  });

  it('of the year is no verdict on a quarter', () => expect(verdictOf('count', false, '2024-Q2')).toBe('INFORMATIVE'));
});
