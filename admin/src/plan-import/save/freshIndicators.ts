import { fold, PERCENT } from '#domain';
import type { ImportIndicator, ImportRow } from '../importTypes';

/** The subject of a matrix's column stands in the title before the unit of the row: all rows of the column are one indicator (RULES.md I2). */
function subjectOf({ title, columnKey, isTitleComposed }: ImportIndicator): string {
  const end = columnKey !== null && isTitleComposed ? title.lastIndexOf(': ') : -1;
  return end > 0 ? title.slice(0, end) : title;
}

const isPercent = ({ measureUnit, targets }: ImportIndicator): boolean => (measureUnit || targets[0]?.measureUnit || PERCENT).trim() === PERCENT;

/** How many entries of the catalogue saving makes: lines of one name that are measured the same way are one (RULES.md I2). */
export function freshIndicators(rows: readonly Pick<ImportRow, 'indicators'>[]): number {
  const fresh = rows.flatMap(({ indicators }) => indicators.filter(({ indicatorId }) => indicatorId === null));
  return new Set(fresh.map((indicator) => `${isPercent(indicator)} ${fold(subjectOf(indicator))}`)).size;
}
