import type { Series, SeriesBreak, SeriesPoint, SeriesTarget } from '../indicatorTypes';
import { pixelValue, type Measure } from '../parts/measured';

export interface ChartLine {
  readonly id: string;
  readonly kind: 'actual' | 'target';
  /** Null where there is nothing to draw: a gap, never a zero. */
  readonly values: readonly (number | null)[];
  readonly target?: SeriesTarget;
}

export interface SeriesModel {
  readonly points: readonly SeriesPoint[];
  readonly lines: readonly ChartLine[];
  /** Breaks with the index of the first period that begins after or on them. */
  readonly breaks: readonly { readonly index: number; readonly event: SeriesBreak }[];
}

/** A target is drawn over the periods it is in force for, judged on the day they are cut off. */
const holds = ({ validFrom, validTo }: SeriesTarget, { cutOffOn }: SeriesPoint): boolean =>
  validFrom <= cutOffOn && (validTo === null || cutOffOn <= validTo);

/** Of what happened before the first period nothing is seen in the series. */
function breakIndex({ on }: SeriesBreak, points: readonly SeriesPoint[]): number {
  if (!points[0] || on <= points[0].startOn) return -1;
  return points.findIndex(({ cutOffOn }) => cutOffOn >= on);
}

/** The figures of a drawing: the actual course, cut at every break, and one line for each target. */
export function seriesModel({ points, targets, breaks }: Series, measure: Measure): SeriesModel {
  const placed = breaks.map((event) => ({ index: breakIndex(event, points), event })).filter(({ index }) => index >= 0);
  const cuts = [...new Set(placed.map(({ index }) => index))].filter((index) => index > 0).sort((a, b) => a - b);
  const bounds = [0, ...cuts, points.length];
  const actual = bounds.slice(0, -1).map((from, part): ChartLine => ({
    id: `actual-${part}`,
    kind: 'actual',
    values: points.map((point, index) => (index >= from && index < bounds[part + 1]! ? pixelValue(point, measure) : null)),
  }));
  const goals = targets.filter(({ value }) => value !== null).map((target): ChartLine => ({
    id: `target-${target.targetId}`,
    kind: 'target',
    target,
    values: points.map((point) => (holds(target, point) ? Number(target.value) : null)),
  }));
  return { points, lines: [...actual, ...goals], breaks: placed };
}

export const measureOfSeries = ({ indicator, measureUnit }: Pick<Series, 'indicator' | 'measureUnit'>): Measure => ({ kind: indicator.kind, measureUnit });
