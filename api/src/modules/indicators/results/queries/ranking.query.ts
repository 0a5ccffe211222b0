import { Injectable } from '@nestjs/common';
import { isRanked, OVERLAYS, STATUSES, worstFirst, type Status, type UnitLevel } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import type { RankingQuery, ScoreboardQuery } from '../dto/results.dto.js';
import { targetsOfUnit, type ResolvedTarget } from '../figures/line-targets.js';
import { overlayBits, toldGap, unitJudge, type UnitStanding } from '../figures/unit-standing.js';
import type { HeatMapCell, HeatMapView, RankedUnitView, RankingView } from '../views/ranking.view.js';
import { BoardQuery, byRoll, rollOf } from './board.query.js';
import type { LineRow } from './line-rows.query.js';
import { MeasurementReasons } from './measurement-reasons.query.js';
import { ResultFrameQuery, type ResultFrame, type UnitRef } from './result-frame.query.js';
import { rankedFiguresSql, unitFiguresSql, type RankedFigureRow, type UnitFigureRow } from './roll-up.sql.js';

type Named = ReadonlyMap<string, UnitRef & { level: string }>;

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
    const targets = uniqueTargets(lines.flatMap((one) => finder.of(one)));
    const members = await this.boards.groupMembers(targets, frame.window.cutOffOn);
    const judge = unitJudge({ ...frame, line });
    const standings = rows.map((row) => judge(row, targetsOfUnit(targets, placeOf(row.unitId, units), members)));
    const reasons = await this.reasons.latest(indicatorId, frame, rows.filter(({ state }) => state === 'NOT_AVAILABLE' || state === 'NOT_APPLICABLE').map(({ unitId }) => unitId));
    // "Nothing arose" and "does not apply" are said of all the periods asked for; a reason for not knowing is worth showing though others are owed.
    const isAnswered = ({ state, hasReported }: UnitFigureRow) => hasReported || state === 'VALUE' || state === 'NOT_AVAILABLE';
    const apart = (state: UnitFigureRow['state']) => inTreeOrder(rows.filter((row) => row.state === state && isAnswered(row)), units);
    const withReason = (state: UnitFigureRow['state']) => apart(state).map((unit) => ({ unit, reason: reasons.get(unit.id) ?? null }));
    const { periodKey, basis, asOf, window, unit } = frame;
    return {
      indicator: line.indicator, assignmentId: lines.length === 1 ? line.assignmentId : null, title: lines.length === 1 ? line.title : line.indicator.name,
      measureUnit: line.measureUnit, periodKey, basis, asOf, window, unit,
      ranked: rankedUnits(standings, rows, line, units),
      noCases: apart('NO_CASES'), notAvailable: withReason('NOT_AVAILABLE'), notApplicable: withReason('NOT_APPLICABLE'),
      missing: inTreeOrder(rows.filter((row) => !isAnswered(row)), units),
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
      indicators: lines.map(({ assignmentId, indicator, printedNumber, title, measureUnit }) => ({ assignmentId, indicatorId: indicator.id, printedNumber, title, measureUnit })),
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
  units: Named,
  targetsOf: (line: LineRow) => readonly ResolvedTarget[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
): HeatMapCell[] {
  const unitIndex = new Map([...units.keys()].map((id, index) => [id, index]));
  return lines.flatMap((line, indicatorIndex) => {
    const judge = unitJudge({ ...frame, line });
    const targets = targetsOf(line);
    return (rows.get(indicatorIndex) ?? []).map((row): HeatMapCell => {
      const { status, overlays } = judge(row, targetsOfUnit(targets, placeOf(row.unitId, units), members));
      return [unitIndex.get(row.unitId)!, indicatorIndex, STATUS_INDEX.get(status)!, row.valueText, overlayBits(overlays)];
    });
  });
}

/** By status as the rules order it, within a status by the exact order that the database gave the values. */
function rankedUnits(standings: readonly UnitStanding[], rows: readonly RankedFigureRow[], line: LineRow, units: Named): RankedUnitView[] {
  const order = worstFirst(line.indicator.direction);
  const sign = line.indicator.direction === 'higher' ? 1 : -1;
  const places = new Map(rows.map(({ unitId, place }) => [unitId, place ?? 0]));
  const inTree = new Map([...units.keys()].map((id, index) => [id, index]));
  const placeOfValue = ({ row }: UnitStanding) => places.get(row.unitId)! * sign;
  const byStatus = (left: UnitStanding, right: UnitStanding) => order({ status: left.status, value: null }, { status: right.status, value: null });
  const sorted = standings
    // Without a target a line is for information, also where a unit has no value: that unit is listed apart.
    .filter(({ status, value }) => value !== null && isRanked(status))
    .sort((left, right) => byStatus(left, right) || placeOfValue(left) - placeOfValue(right) || inTree.get(left.row.unitId)! - inTree.get(right.row.unitId)!);
  let rank = 0;
  return sorted.map((standing, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.status !== standing.status || placeOfValue(before) !== placeOfValue(standing)) rank = index + 1;
    const { numerator, denominator, unitId, valueText } = standing.row;
    return {
      rank, unit: refOf(units.get(unitId)!), numerator: numerator!, denominator: denominator!, valueText: valueText!,
      status: standing.status, overlays: standing.overlays, ...toldGap(standing),
    };
  });
}

function placeOf(id: string, units: Named): { id: string; level: UnitLevel } {
  return { id, level: units.get(id)!.level as UnitLevel };
}

function inTreeOrder(rows: readonly UnitFigureRow[], units: Named): UnitRef[] {
  const ids = new Set(rows.map(({ unitId }) => unitId));
  return [...units.values()].filter(({ id }) => ids.has(id)).map(refOf);
}

const refOf = ({ id, name, shortName }: UnitRef): UnitRef => ({ id, name, shortName });

function uniqueTargets(targets: readonly ResolvedTarget[]): ResolvedTarget[] {
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}
