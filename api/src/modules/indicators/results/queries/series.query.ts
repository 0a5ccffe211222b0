import { Injectable } from '@nestjs/common';
import {
  addDays, bearingOf, DECREE_09_2019_SCHEME, periodPartsOf, periodWindow, roundedValue, statusOf, valueOfFigures,
  type CalendarDate, type CollectionKind, type DecimalText, type PeriodKey, type ReportingScheme,
} from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import type { SeriesQuery } from '../dto/results.dto.js';
import { groupedBy } from '../../annex/queries/grouped-by.js';
import { closest, CLOSENESS, holdsForAll, isInForce, shownValue, targetFinder, type ResolvedTarget } from '../figures/line-targets.js';
import { figuresOf } from '../figures/score-lines.js';
import type { SeriesPointView, SeriesView } from '../views/series.view.js';
import { BoardQuery } from './board.query.js';
import { LineRowsQuery, type LineRow, type TargetRow } from './line-rows.query.js';
import { narrowedTo, ResultFrameQuery, type ResultReach, type UnitRef } from './result-frame.query.js';
import { seriesSql, withinPaths, type RollUpQuestion, type SeriesRow } from './roll-up-cells.sql.js';

interface Predecessor {
  readonly unit: UnitRef;
  readonly kind: string;
  readonly effectiveOn: CalendarDate;
  readonly paths: string[];
}

/** Where figures are looked at, and the targets that hold for all units there. */
interface Place {
  readonly paths: readonly string[];
  readonly holds: (target: ResolvedTarget) => boolean;
}

/** The plans whose figures make one series: collected by the same periods and in the same unit. */
interface Series {
  readonly line: LineRow;
  readonly lines: readonly LineRow[];
  readonly rows: readonly TargetRow[];
  readonly plans: readonly SeriesPlan[];
  readonly scheme: ReportingScheme;
  readonly periodKind: CollectionKind;
  readonly keys: readonly PeriodKey[];
  readonly asOf: CalendarDate;
}

interface SeriesPlan {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly scheme: ReportingScheme;
  readonly collection: CollectionKind | null;
  readonly nearMargin: DecimalText | null;
}

/** One indicator over its periods: figures of each period by itself, with what makes neighbours incomparable. */
@Injectable()
export class SeriesReader {
  constructor(
    private readonly frames: ResultFrameQuery,
    private readonly lineRows: LineRowsQuery,
    private readonly boards: BoardQuery,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, indicatorId: string, query: SeriesQuery): Promise<SeriesView> {
    const today = this.clock.today();
    const plans = await this.frames.plans(actor, today, query.planId === undefined ? {} : { id: query.planId });
    const reach = await this.frames.reach(actor, today, query.planId === undefined ? '' : plans[0]?.ownerPath ?? '', query.unitId);
    const selection = { planIds: plans.map(({ id }) => id), indicatorIds: [indicatorId], on: today, within: narrowedTo(reach) };
    const all = plans.length === 0 ? [] : await this.lineRows.lines(selection);
    const lines = query.assignmentId === undefined ? all : all.filter(({ assignmentId }) => assignmentId === query.assignmentId);
    if (lines[0] === undefined) throw new Problem('notFound');
    const rows = (await this.lineRows.targets({ ...selection, isEveryDay: true })).filter(({ assignmentId }) => lines.some((own) => own.assignmentId === assignmentId));
    const keys = await this.keys(lines, Number(today.slice(0, 4)) - query.years + 1);
    const [series, ...others] = seriesOf(plans, lines, rows, keys, today) as [Series, ...Series[]];
    const predecessors = reach.unit === null ? [] : await this.predecessors(reach.unit.id);
    const place = await this.place(series, reach, today);
    const versions = await this.versions(indicatorId);
    return {
      indicator: series.line.indicator,
      measureUnit: series.line.measureUnit,
      unit: reach.unit,
      points: await this.points(series, place),
      collection: collectionOf(series),
      others: await this.ofOthers(others, reach, today),
      targets: targetsOf(series, reach.unit === null ? null : place),
      baselines: series.lines.flatMap(({ baselines }) => baselines.map(({ label, periodKey, text, statedValue }) => ({ label, periodKey, text, value: statedValue }))),
      breaks: [...versions, ...predecessors.map(({ effectiveOn, kind }) => ({ on: effectiveOn, kind: 'succession' as const, text: kind }))].sort((a, b) => (a.on < b.on ? -1 : 1)),
      predecessors: await this.ofPredecessors(series, predecessors),
      predecessorsTogether: await this.together(series, predecessors),
    };
  }

  private async ofOthers(others: readonly Series[], reach: ResultReach, today: CalendarDate): Promise<SeriesView['others']> {
    const told: SeriesView['others'] = [];
    for (const series of others) told.push({ collection: collectionOf(series), points: await this.points(series, await this.place(series, reach, today)) });
    return told.filter(({ points }) => points.length > 0);
  }

  private keys(lines: readonly LineRow[], firstYear: number): Promise<PlanKey[]> {
    return this.database.rows<PlanKey>(
      `SELECT i.plan_id AS "planId", i.period_key AS key FROM indicator_period i WHERE i.plan_id = ANY($1::uuid[]) AND i.period_key >= $2`,
      [[...new Set(lines.map(({ planId }) => planId))], String(firstYear)],
    );
  }

  private async points(series: Series, { paths, holds }: Place): Promise<SeriesPointView[]> {
    const { lines, keys, asOf, line } = series;
    if (keys.length === 0) return [];
    const roll = { indicatorId: line.indicator.id, isStock: false, factor: null };
    const together = { ...roll, assignmentIds: lines.map(({ assignmentId }) => assignmentId) };
    // Beside all of them each line by itself: only one that asks every unit of the point says what is asked of all.
    const apart = lines.length === 1 ? [] : lines.map(({ assignmentId }) => ({ ...roll, assignmentIds: [assignmentId] }));
    const question: RollUpQuestion = { rolls: [together, ...apart], keys, asOf, paths, hasIncluding: lines.some(({ hasIncluding }) => hasIncluding), isLarge: false };
    const rows = groupedBy(await this.boards.rows<SeriesRow>(seriesSql, question), ({ periodKey }) => periodKey);
    return keys.flatMap((key) => {
      const [row, ...ofLines] = [...(rows.get(key) ?? [])].sort((left, right) => left.roll - right.roll);
      if (row?.roll !== 0) return [];
      const covering = lines.length === 1 ? lines : ofLines.filter(({ expectedUnits }) => expectedUnits === row.expectedUnits).map((one) => lines[one.roll - 1]!);
      return [pointOf(row, series, targetsOn(series, key, covering, holds))];
    }).sort((left, right) => (left.cutOffOn < right.cutOffOn ? -1 : 1));
  }

  /** Units that became the one looked at, which is in the reader's scope: their history is shown with it, labelled (RULES.md U4). */
  private predecessors(unitId: string): Promise<Predecessor[]> {
    return this.database.rows<Predecessor>(
      `SELECT jsonb_build_object('id', u.org_unit_id, 'name', u.name, 'shortName', u.short_name) AS unit, s.kind, s.effective_on AS "effectiveOn",
         ARRAY(SELECT DISTINCT r.path FROM org_unit_revision r WHERE r.org_unit_id = s.predecessor_id) AS paths
       FROM org_unit_succession s CROSS JOIN LATERAL ${unitOnDateSql('s.predecessor_id', 's.effective_on')} u
       WHERE s.successor_id = $1 ORDER BY s.effective_on, u.path`,
      [unitId],
    );
  }

  private async ofPredecessors(series: Series, predecessors: readonly Predecessor[]): Promise<SeriesView['predecessors']> {
    const told: SeriesView['predecessors'] = [];
    for (const { unit, kind, effectiveOn, paths } of predecessors) {
      const place = await this.place(series, { paths, unit }, addDays(effectiveOn, -1));
      told.push({ unit, kind, effectiveOn, points: await this.points(series, place) });
    }
    return told;
  }

  /** Only of units that went over whole: what part of a split or a transfer would count here, nobody knows (RULES.md U4). */
  private async together(series: Series, predecessors: readonly Predecessor[]): Promise<SeriesPointView[]> {
    const whole = predecessors.filter(({ kind }) => kind === 'merge' || kind === 'rename');
    const [first] = whole;
    if (first === undefined) return [];
    const paths = [...new Set(whole.flatMap((predecessor) => predecessor.paths))];
    return this.points(series, await this.place(series, { paths, unit: null }, addDays(first.effectiveOn, -1)));
  }

  private async place({ lines, rows }: Series, { paths, unit }: Pick<ResultReach, 'paths' | 'unit'>, on: CalendarDate): Promise<Place> {
    const partial = targetFinder(lines, rows.filter(({ scopeKind }) => scopeKind === 'group' || scopeKind === 'level'), [], () => ALWAYS);
    const targets = lines.flatMap((line) => partial.of(line));
    const units = targets.length === 0 ? new Map() : await this.boards.names(await this.expectedIds(lines, paths), on);
    const members = await this.boards.groupMembers(targets, on);
    return { paths, holds: (target) => (target.scopeKind === 'unit' ? target.scopeUnit?.id === unit?.id : holdsForAll(target, [...units.values()], members)) };
  }

  private async expectedIds(lines: readonly LineRow[], paths: readonly string[]): Promise<string[]> {
    const parameters = new Parameters();
    const sql = `SELECT DISTINCT e.unit_id AS id FROM expected_unit e
      WHERE e.assignment_id = ANY(${parameters.add(lines.map(({ assignmentId }) => assignmentId))}::uuid[]) AND ${withinPaths({ paths }, 'e.unit_path', parameters)}`;
    return (await this.database.rows<{ id: string }>(sql, parameters.values)).map(({ id }) => id);
  }

  private async versions(indicatorId: string): Promise<SeriesView['breaks']> {
    const rows = await this.database.rows<{ on: CalendarDate; text: string }>(
      `SELECT lower(valid_during) AS on, name AS text FROM indicator_version WHERE indicator_id = $1 ORDER BY valid_during OFFSET 1`,
      [indicatorId],
    );
    return rows.map(({ on, text }) => ({ on, kind: 'version' as const, text }));
  }
}

interface PlanKey {
  readonly planId: string;
  readonly key: PeriodKey;
}

const ALWAYS = { isForInformation: false, isUnfinished: false, untilOn: null } as const;

/** The series of an indicator, that of the latest plan first: periods of another kind or scheme, or another unit, make another one. */
function seriesOf(plans: readonly SeriesPlan[], lines: readonly LineRow[], rows: readonly TargetRow[], keys: readonly PlanKey[], asOf: CalendarDate): Series[] {
  const placed = plans.flatMap((plan) => lines.filter(({ planId }) => planId === plan.id).map((line) => ({ plan, line })));
  const mannerOf = ({ plan: { scheme, collection }, line }: (typeof placed)[number]) => JSON.stringify([scheme.code, collection ?? 'quarter', line.measureUnit.trim()]);
  return [...groupedBy(placed, mannerOf).values()].map((own): Series => {
    const [first] = own as [(typeof placed)[number]];
    const ofPlans = [...new Set(own.map(({ plan }) => plan))];
    const ids = new Set(own.map(({ line }) => line.assignmentId));
    const ownKeys = keys.filter(({ planId }) => ofPlans.some(({ id }) => id === planId)).map(({ key }) => key);
    return {
      line: first.line, lines: own.map(({ line }) => line), rows: rows.filter(({ assignmentId }) => ids.has(assignmentId)), plans: ofPlans,
      scheme: first.plan.scheme, periodKind: first.plan.collection ?? 'quarter', keys: [...new Set(ownKeys)].sort(), asOf,
    };
  });
}

const collectionOf = ({ plans, scheme, periodKind, line }: Series): SeriesView['collection'] => ({
  periodKind, schemeName: scheme.name, measureUnit: line.measureUnit, plans: plans.map(({ id, title, year }) => ({ id, title, year })),
});

/** What is held against a point, each target with the margin of its own plan (RULES.md I13). */
function targetsOn({ lines, rows, plans, scheme }: Series, key: PeriodKey, covering: readonly LineRow[], holds: Place['holds']): ResolvedTarget[] {
  const { cutOffOn } = windowOf(scheme, key);
  const covers = new Set(covering.map(({ assignmentId }) => assignmentId));
  const margins = new Map(lines.map(({ assignmentId, planId }) => [assignmentId, plans.find(({ id }) => id === planId)!.nearMargin]));
  const finder = targetFinder(lines, rows, [], (target, { indicator }) => (isInForce(target, cutOffOn) ? bearingOf(target, indicator, { periodKey: key, basis: 'period', scheme }) : null));
  const holding = lines.flatMap((line) => finder.of(line)).filter((target) => (target.scopeKind !== 'all' || covers.has(target.assignmentId)) && holds(target));
  return closest(holding, ({ scopeKind }) => CLOSENESS[scopeKind]).map((target) => ({ ...target, judged: { ...target.judged, nearMargin: margins.get(target.assignmentId)! } }));
}

function pointOf(row: SeriesRow, { line, scheme, asOf }: Series, targets: readonly ResolvedTarget[]): SeriesPointView {
  const { startOn, cutOffOn } = windowOf(scheme, row.periodKey);
  const { periodKey: _key, roll: _roll, ...counts } = row;
  const figures = figuresOf({ ...counts, carriedUnits: 0, missingUnitIds: null, onlyUnitId: null });
  const measured = { figures, kind: line.indicator.kind, measureUnit: line.measureUnit };
  const value = valueOfFigures(measured);
  const { status, overlays } = statusOf({
    ...measured, targets: targets.map(({ judged }) => ({ ...judged, isEachUnit: false })), headlineTargetId: targets.find(({ isHeadline }) => isHeadline)?.id ?? null, isPeriodOver: asOf >= cutOffOn,
  });
  return {
    periodKey: row.periodKey, startOn, cutOffOn, numerator: row.numerator, denominator: row.denominator,
    valueText: value === null ? null : roundedValue(value, 6),
    noCases: row.noCasesUnits, notAvailable: row.notAvailableUnits, notApplicable: row.notApplicableUnits,
    reported: row.reportedUnits, expected: row.expectedUnits, status: status ?? 'AMBIGUOUS', overlays,
  };
}

/** Of one unit those that hold for it; of the whole also those of its parts. */
function targetsOf({ lines, rows }: Series, ofUnit: Place | null): SeriesView['targets'] {
  const finder = targetFinder(lines, rows, [], () => ALWAYS);
  return lines.flatMap((line) => finder.of(line))
    .filter((target) => (ofUnit === null ? target.scopeKind !== 'unit' : ofUnit.holds(target)))
    .map(({ id, appliedValue, measureUnit, appliedComparator, wording, validFrom, validTo, periodKey, document }) => ({
      targetId: id, value: appliedValue === null ? null : shownValue(appliedValue), measureUnit, appliedComparator, wording, validFrom, validTo, periodKey, document,
    }));
}

function windowOf(scheme: ReportingScheme, key: PeriodKey) {
  try {
    return periodWindow(scheme, key);
  } catch {
    return periodWindow(DECREE_09_2019_SCHEME, String(periodPartsOf(key).year));
  }
}
