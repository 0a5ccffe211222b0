import { appliedComparatorOf, bearingOf, isAskedTogether, measuredValue, statusOfValue, type AskedResult, type Comparator, type Status } from '#domain';
import { indicatorOnDateSql } from '../../annex/queries/indicator-sql.js';
import type { ActivityFigureVerdictView, ScoreLineView } from '../views/score.view.js';

/** A number in an activity's words that is linked to an indicator (RULES.md A4). */
export interface LinkedFigure {
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly quote: string;
  readonly comparator: Comparator;
  readonly value: string | null;
  readonly measureUnit: string;
}

/** $1 the activity, $2 the day on which indicators are named. */
export const LINKED_FIGURES = `
  SELECT f.indicator_id AS "indicatorId", v.name AS "indicatorName", f.quote, f.comparator, trim_scale(f.value)::text AS value, f.measure_unit AS "measureUnit"
  FROM activity_figure f CROSS JOIN LATERAL ${indicatorOnDateSql('f.indicator_id', '$2::date')} v
  WHERE f.activity_id = $1 ORDER BY f.position`;

/** The line's figures against the number in the activity's words; null where the words hold none, or count in another unit. */
export function ownVerdict({ comparator, value, measureUnit }: LinkedFigure, line: ScoreLineView, asked: AskedResult & { readonly nearMargin: string | null; readonly isPart: boolean }): ActivityFigureVerdictView | null {
  const { numerator, denominator, indicator } = line;
  if (value === null || measureUnit.trim() !== line.measureUnit.trim()) return null;
  const applied = appliedComparatorOf(comparator, indicator.direction);
  const told = { comparator: applied, value, measureUnit };
  if (numerator === null || denominator === null) return { ...told, status: WITHOUT_VALUE.includes(line.status) ? line.status : 'NOT_REPORTED' };
  // Like a target of the year: an amount of one quarter is no part of it to be judged (RULES.md I7).
  // And a number of all units is no measure for those in view.
  const isShownOnly = asked.isPart && isAskedTogether({ scopeKind: 'all', isEachUnit: false }, indicator);
  if (isShownOnly || bearingOf({ periodKey: null, purpose: 'assigned' }, indicator, asked)?.isForInformation) return { ...told, status: 'INFORMATIVE' };
  const measured = measuredValue({ numerator, denominator, kind: indicator.kind, measureUnit: line.measureUnit });
  return { ...told, status: statusOfValue(measured, { comparator: applied, value }, asked.nearMargin) };
}

const WITHOUT_VALUE: readonly Status[] = ['NO_CASES', 'NOT_APPLICABLE', 'NOT_REPORTED'];
