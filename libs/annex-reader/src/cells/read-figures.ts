import { findFigures, plainForm } from '#domain';
import type { FigureReading } from '../model/reading.js';

/** What is counted where a result is measured. How many classes, visits or ideas are asked for says what is handed in, not how well. */
const MEASURED = /^(?:ho so|giao dich|tai khoan|luot|diem|trieu dong|ty dong|nghin dong|trieu)$/;

/**
 * The figures hidden in the words of an activity (RULES.md A4): percentages, counts of what is measured with a comparator,
 * and ratios named without a target.
 *
 * @example readFigures('tối thiểu đạt 50% hồ sơ', 'content')[0] → { quote: 'tối thiểu đạt 50%', comparator: 'gte', value: '50', … }
 */
export function readFigures(text: string, source: FigureReading['source']): FigureReading[] {
  return findFigures(text).filter(({ measureUnit }) => measureUnit === '%' || MEASURED.test(plainForm(measureUnit))).map((figure) => ({ ...figure, source }));
}
