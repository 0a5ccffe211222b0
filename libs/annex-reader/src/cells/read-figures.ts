import { findFigures } from '#domain';
import type { FigureReading } from '../model/reading.js';

/**
 * The figures hidden in the words of an activity (RULES.md A4): percentages, counts with a comparator, and ratios named without a
 * target.
 *
 * @example readFigures('tối thiểu đạt 50% hồ sơ', 'content')[0] → { quote: 'tối thiểu đạt 50%', comparator: 'gte', value: '50', … }
 */
export function readFigures(text: string, source: FigureReading['source']): FigureReading[] {
  return findFigures(text).map((figure) => ({ ...figure, source }));
}
