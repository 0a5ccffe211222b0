import type { Series, SeriesBreak, SeriesPoint, SeriesTarget } from '../indicatorTypes';
import { pixelValue, type Measure } from '../parts/measured';

export type Predecessor = Series['predecessors'][number];

export interface ChartLine {
  readonly id: string;
  /** `together`: predecessors that went over whole, added up (RULES.md U4). */
  readonly kind: 'actual' | 'target' | 'predecessor' | 'together';
  /** Null where there is nothing to draw: a gap, never a zero. */
  readonly values: readonly (number | null)[];
  /** The exact figures behind the values; a target has none. */
  readonly points: readonly (SeriesPoint | null)[];
  /** Of a target line: those of one value, whose lines would lie on each other. */
  readonly targets?: readonly SeriesTarget[];
  readonly predecessor?: Predecessor;
}

/** A period of the drawing: whoever was measured in it, the unit itself or one it came from. */
export type SeriesPeriod = Pick<SeriesPoint, 'periodKey' | 'startOn' | 'cutOffOn'>;

/** A figure of the table; without a predecessor the unit's own. */
export interface SeriesRow {
  readonly point: SeriesPoint;
  readonly of: Predecessor | 'together' | null;
}

export interface SeriesModel {
  readonly periods: readonly SeriesPeriod[];
  readonly lines: readonly ChartLine[];
  /** By period: former units first, then the unit. */
  readonly rows: readonly (readonly SeriesRow[])[];
  /** Breaks with the index of the first period that begins after or on them; what several units did on one day is one. */
  readonly breaks: readonly { readonly index: number; readonly event: SeriesBreak; readonly predecessors: readonly Predecessor[] }[];
  /** Where more or fewer units than before are asked: sums on both sides are not of the same units. */
  readonly askedChanges: readonly { readonly from: SeriesPoint; readonly to: SeriesPoint }[];
}

/** A target is drawn over the periods it is in force for, judged on the day they are cut off. */
const holds = ({ validFrom, validTo }: SeriesTarget, { cutOffOn }: SeriesPeriod): boolean =>
  validFrom <= cutOffOn && (validTo === null || cutOffOn <= validTo);

/** Of what happened before the first period nothing is seen in the series. */
function breakIndex({ on }: SeriesBreak, periods: readonly SeriesPeriod[]): number {
  if (!periods[0] || on <= periods[0].startOn) return -1;
  return periods.findIndex(({ cutOffOn }) => cutOffOn >= on);
}

function breaksOf({ breaks, predecessors }: Series, periods: readonly SeriesPeriod[]): SeriesModel['breaks'] {
  const once = breaks.filter((event, place) => breaks.findIndex(({ on, kind, text }) => on === event.on && kind === event.kind && text === event.text) === place);
  return once
    .map((event) => ({
      index: breakIndex(event, periods), event,
      predecessors: event.kind === 'succession' ? predecessors.filter(({ effectiveOn, kind }) => effectiveOn === event.on && kind === event.text) : [],
    }))
    .filter(({ index }) => index >= 0);
}

/** The figures of a drawing: the actual course, cut at every break, what former units reported, and one line for each target. */
export function seriesModel(series: Series, measure: Measure): SeriesModel {
  const { points, targets, predecessors } = series;
  const together = isAdded(series) ? series.predecessorsTogether : [];
  const periods = periodsOf([points, ...predecessors.map((one) => one.points), together]);
  const breaks = breaksOf(series, periods);
  const cuts = [...new Set(breaks.map(({ index }) => index))].filter((index) => index > 0).sort((a, b) => a - b);
  const bounds = [0, ...cuts, periods.length];
  const line = (id: string, kind: ChartLine['kind'], of: readonly SeriesPoint[], more: Partial<ChartLine> = {}, isShown = (_index: number) => true): ChartLine => {
    const placed = periods.map(({ periodKey }, index) => (isShown(index) ? (of.find((point) => point.periodKey === periodKey) ?? null) : null));
    return { id, kind, points: placed, values: placed.map((point) => (point === null ? null : pixelValue(point, measure))), ...more };
  };
  const actual = bounds.slice(0, -1).map((from, part) => line(`actual-${part}`, 'actual', points, {}, (index) => index >= from && index < bounds[part + 1]!));
  const former = predecessors.map((predecessor, place) => line(`predecessor-${place}`, 'predecessor', predecessor.points, { predecessor }));
  const goals = ofOneValue(targets).map((of): ChartLine => ({
    id: `target-${of[0]!.targetId}`, kind: 'target', targets: of, points: periods.map(() => null),
    values: periods.map((period) => (of.some((target) => holds(target, period)) ? Number(of[0]!.value) : null)),
  }));
  return { periods, lines: [...actual, ...former, ...(together.length ? [line('together', 'together', together)] : []), ...goals], rows: rowsOf(series, together, periods), breaks, askedChanges: askedChangesOf(points) };
}

function ofOneValue(targets: readonly SeriesTarget[]): SeriesTarget[][] {
  const groups = new Map<string, SeriesTarget[]>();
  for (const target of targets) {
    if (target.value === null) continue;
    const key = [target.appliedComparator, target.value, target.measureUnit].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()];
}

function askedChangesOf(points: readonly SeriesPoint[]): SeriesModel['askedChanges'] {
  return points.slice(1).map((to, index) => ({ from: points[index]!, to })).filter(({ from, to }) => from.expected !== to.expected);
}

/** The sum of one unit is that unit over again. */
function isAdded({ predecessors }: Series): boolean {
  return predecessors.filter(({ kind }) => kind === 'merge' || kind === 'rename').length > 1;
}

function periodsOf(courses: readonly (readonly SeriesPoint[])[]): SeriesPeriod[] {
  const byKey = new Map(courses.flat().map((point) => [point.periodKey, point]));
  return [...byKey.values()].sort((one, other) => (one.cutOffOn < other.cutOffOn ? -1 : 1));
}

function rowsOf({ points, predecessors }: Series, together: readonly SeriesPoint[], periods: readonly SeriesPeriod[]): SeriesModel['rows'] {
  const sources: [SeriesRow['of'], readonly SeriesPoint[]][] = [...predecessors.map((one): [SeriesRow['of'], readonly SeriesPoint[]] => [one, one.points]), ['together', together], [null, points]];
  return periods.map(({ periodKey }) => sources.flatMap(([of, course]) => course.filter((point) => point.periodKey === periodKey).map((point) => ({ point, of }))));
}

export const measureOfSeries = ({ indicator, measureUnit }: Pick<Series, 'indicator' | 'measureUnit'>): Measure => ({ kind: indicator.kind, measureUnit });
