import { Injectable } from '@nestjs/common';
import { isRanked, OVERLAYS, STATUSES, worstFirst, type Status, type UnitLevel } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import type { RankingQuery, ScoreboardQuery } from '../dto/results.dto.js';
import { ofPart, targetsOfUnit, type ResolvedTarget } from '../figures/line-targets.js';
import { overlayBits, unitJudge, type UnitJudge, type UnitStanding } from '../figures/unit-standing.js';
import type { HeatMapCell, HeatMapView, RankedUnitView, RankingView } from '../views/ranking.view.js';
import { BoardQuery, byRoll, rollOf } from './board.query.js';
import type { LineRow } from './line-rows.query.js';
import { MeasurementReasons } from './measurement-reasons.query.js';
import { ResultFrameQuery, type ResultFrame, type UnitRef } from './result-frame.query.js';
import { rankedFiguresSql, unitFiguresSql, type RankedFigureRow, type UnitFigureRow } from './roll-up.sql.js';

type NamedUnit = UnitRef & { level: string };
type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** A unit with its figures, named. */
interface UnitRow {
  readonly unit: UnitRef;
  readonly row: RankedFigureRow;
  readonly standing: UnitStanding;
}

/** Units one by one: ranked within a line, or all lines of a plan at once. */
@Injectable()
export class RankingReader {
  constructor(
    private readonly frames: ResultFrameQuery,
    private readonly boards: BoardQuery,
    private readonly reasons: MeasurementReasons,
  ) {}

  async ranking(actor: Actor, indicatorId: string, query: RankingQuery): Promise<RankingView> {
    const frame = await this.frames.open(actor, query.planId, query);
    const { lines: all, finder } = await this.boards.linesOf(frame, { indicatorIds: [indicatorId] });
    const lines = query.assignmentId === undefined ? all : all.filter(({ assignmentId }) => assignmentId === query.assignmentId);
    const [line] = lines;
    if (line === undefined) throw new Problem('notFound');
    const rows = await this.boards.rows<RankedFigureRow>(rankedFiguresSql, await this.boards.question(frame, [rollOf(line, lines)], lines));
    const units = await this.boards.names(rows.map(({ unitId }) => unitId), frame.asOf);
    const targets = ofUnits(uniqueTargets(lines.flatMap((one) => finder.of(one))), line, rows);
    const members = await this.boards.groupMembers(targets, frame.window.cutOffOn);
    const judge = unitJudge({ ...frame, line });
    const holding = targetsByUnit(targets, members);
    const byUnit = new Map(rows.map((row) => [row.unitId, row]));
    const inTree = [...units.values()].map((named): UnitRow => {
      const row = byUnit.get(named.id)!;
      return { unit: refOf(named), row, standing: judge.standingOf(row, holding(named)) };
    });
    const reasons = await this.reasons.latest(indicatorId, frame, rows.filter(({ state }) => state === 'NOT_AVAILABLE' || state === 'NOT_APPLICABLE').map(({ unitId }) => unitId));
    // "Nothing arose" and "does not apply" are said of all the periods asked for; a reason for not knowing is worth showing though others are owed.
    const isAnswered = ({ state, hasReported }: UnitFigureRow) => hasReported || state === 'VALUE' || state === 'NOT_AVAILABLE';
    const apart = (state: UnitFigureRow['state']) => inTree.flatMap(({ row, unit: ref }) => (row.state === state && isAnswered(row) ? [ref] : []));
    const withReason = (state: UnitFigureRow['state']) => apart(state).map((ref) => ({ unit: ref, reason: reasons.get(ref.id) ?? null }));
    const { periodKey, basis, asOf, window, unit } = frame;
    return {
      indicator: line.indicator, assignmentId: lines.length === 1 ? line.assignmentId : null, title: lines.length === 1 ? line.title : line.indicator.name,
      measureUnit: line.measureUnit, periodKey, basis, asOf, window, unit,
      ranked: rankedUnits(inTree, line, judge),
      noCases: apart('NO_CASES'), notAvailable: withReason('NOT_AVAILABLE'), notApplicable: withReason('NOT_APPLICABLE'),
      missing: inTree.flatMap(({ row, unit: ref }) => (isAnswered(row) ? [] : [ref])),
    };
  }

  async heatMap(actor: Actor, planId: string, query: ScoreboardQuery): Promise<HeatMapView> {
    const frame = await this.frames.open(actor, planId, query);
    const { lines, finder } = await this.boards.linesOf(frame);
    const rows = await this.boards.rows<UnitFigureRow>(unitFiguresSql, await this.boards.question(frame, lines.map((line) => rollOf(line, [line])), lines));
    const units = await this.boards.names(rows.map(({ unitId }) => unitId), frame.asOf);
    const members = await this.boards.groupMembers(lines.flatMap((line) => finder.of(line)), frame.window.cutOffOn);
    const { periodKey, basis, asOf, window, unit } = frame;
    return {
      periodKey, basis, asOf, window, unit,
      units: [...units.values()].map(refOf),
      indicators: lines.map(({ assignmentId, indicator, printedNumber, title, measureUnit, sheetTitle, section }) => ({
        assignmentId, indicatorId: indicator.id, printedNumber, title, measureUnit, sheetTitle, section,
      })),
      cells: heatMapCells(frame, lines, byRoll(rows), units, (line) => finder.of(line), members),
      statuses: [...STATUSES],
      overlays: [...OVERLAYS],
    };
  }
}

const STATUS_INDEX: ReadonlyMap<Status, number> = new Map(STATUSES.map((status, index) => [status, index]));

function heatMapCells(
  frame: ResultFrame,
  lines: readonly LineRow[],
  rows: ReadonlyMap<number, readonly UnitFigureRow[]>,
  units: ReadonlyMap<string, NamedUnit>,
  targetsOf: (line: LineRow) => readonly ResolvedTarget[],
  members: Members,
): HeatMapCell[] {
  const places = new Map([...units.values()].map((unit, index) => [unit.id, { unit, index }]));
  return lines.flatMap((line, indicatorIndex) => {
    const judge = unitJudge({ ...frame, line });
    const own = rows.get(indicatorIndex) ?? [];
    const holding = targetsByUnit(ofUnits(targetsOf(line), line, own), members);
    return own.map((row): HeatMapCell => {
      const { unit, index } = places.get(row.unitId)!;
      const { status, overlays } = judge.standingOf(row, holding(unit));
      return [index, indicatorIndex, STATUS_INDEX.get(status)!, row.valueText, overlayBits(overlays)];
    });
  });
}

/** What a line asks of several units together judges none of them. */
const ofUnits = (targets: readonly ResolvedTarget[], line: LineRow, { length }: readonly UnitFigureRow[]): readonly ResolvedTarget[] => (length > 1 ? ofPart(targets, line) : targets);

/** The targets that hold for a unit; where each is for everybody they are the same ones for all. */
function targetsByUnit(targets: readonly ResolvedTarget[], members: Members): (unit: NamedUnit) => readonly ResolvedTarget[] {
  const of = ({ id, level }: NamedUnit) => targetsOfUnit(targets, { id, level: level as UnitLevel }, members);
  if (targets.some(({ scopeKind }) => scopeKind !== 'all')) return of;
  let same: readonly ResolvedTarget[] | undefined;
  return (unit) => (same ??= of(unit));
}

/** By status as the rules order it, within a status by the exact order that the database gave the values, then as in the tree. */
function rankedUnits(inTree: readonly UnitRow[], line: LineRow, judge: UnitJudge): RankedUnitView[] {
  const order = worstFirst(line.indicator.direction);
  const severity = new Map(STATUSES.map((status) => [status, STATUSES.filter((other) => order({ status: other, value: null }, { status, value: null }) < 0).length]));
  const sign = line.indicator.direction === 'higher' ? 1 : -1;
  const sorted = inTree
    // Without a target a line is for information, also where a unit has no value: that unit is listed apart.
    .filter(({ standing }) => standing.sums !== null && isRanked(standing.status))
    .map((one) => ({ ...one, severity: severity.get(one.standing.status)!, place: one.row.place! * sign }))
    .sort((left, right) => left.severity - right.severity || left.place - right.place);
  let rank = 0;
  return sorted.map(({ unit, row, standing, place }, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.standing.status !== standing.status || before.place !== place) rank = index + 1;
    const { targetValue, gap } = judge.toldGap(standing);
    return { rank, unit, numerator: row.numerator!, denominator: row.denominator!, valueText: row.valueText!, status: standing.status, overlays: standing.overlays, targetValue, gap };
  });
}

const refOf = ({ id, name, shortName }: UnitRef): UnitRef => ({ id, name, shortName });

function uniqueTargets(targets: readonly ResolvedTarget[]): ResolvedTarget[] {
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}
