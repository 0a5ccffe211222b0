import { Injectable } from '@nestjs/common';
import { bearingOf, countOpenPoints, pointsToDecide, type PointsToDecide, type TargetGround, type TargetOfPlan } from '#domain';
import { periodBeside, TargetGroundQuery, TargetsBesideQuery, type SharedUnits } from '../../annex/index.js';
import { isInForce, placedTarget, resolveTarget, targetFinder, type TargetFinder } from '../figures/line-targets.js';
import { LineRowsQuery, type LineRow, type TargetRow } from './line-rows.query.js';
import { narrowedTo, type ResultFrame } from './result-frame.query.js';

export interface BoardSelection {
  readonly indicatorIds?: readonly string[];
}

export interface LinesOfPlan {
  readonly lines: readonly LineRow[];
  readonly finder: TargetFinder;
  /** Targets of the asked period that differ while nobody has recorded which one speaks (I10). */
  readonly contested: ReadonlySet<string>;
  /** What of the plan a named person has still to decide, whatever the period. */
  readonly waitingDecisions: number;
}

interface AskedTargets {
  readonly lines: readonly LineRow[];
  /** In the order of `placed`. */
  readonly rows: readonly TargetRow[];
  readonly placed: readonly TargetOfPlan[];
  readonly ground: TargetGround;
  readonly sharing: readonly SharedUnits[];
}

const idsOf = (conflicts: PointsToDecide<TargetOfPlan>['conflicts']): Set<string> => new Set(conflicts.flatMap(({ targets }) => targets.map(({ judged }) => judged.id)));

/** What a plan's lines are judged by: a fixed number of statements, whatever the lines, targets and plans beside it. */
@Injectable()
export class PlanTargetsQuery {
  constructor(
    private readonly lineRows: LineRowsQuery,
    private readonly grounds: TargetGroundQuery,
    private readonly besides: TargetsBesideQuery,
  ) {}

  /** What a plan assigns and the targets that hold in the frame's period. */
  async of(frame: ResultFrame, { indicatorIds }: BoardSelection = {}): Promise<LinesOfPlan> {
    const asked = await this.asked(frame, indicatorIds);
    const { lines, rows, placed, ground, sharing } = asked;
    const byId = new Map(lines.map((line) => [line.assignmentId, line]));
    const { cutOffOn } = frame.window;
    const bears = (row: TargetRow, { indicator }: LineRow) => (isInForce(row, cutOffOn) ? bearingOf(row, indicator, frame) : null);
    const bearing = placed.filter((_target, index) => bears(rows[index]!, byId.get(rows[index]!.assignmentId)!) !== null);
    const { conflicts } = pointsToDecide(bearing, ground);
    const contested = idsOf(conflicts.filter(({ isDecided }) => !isDecided));
    const differing = idsOf(conflicts);
    // Another plan's target is shown where it says something else; where two plans differ about the one that speaks, none does.
    const shown = rows.filter(({ id, beside }) => beside === undefined || differing.has(id))
      .map((row) => (row.isHeadline && contested.has(row.id) ? { ...row, isHeadline: false } : row));
    return {
      lines: lines.filter(({ planId }) => planId === frame.plan.id), finder: targetFinder(lines, shown, sharing, bears), contested,
      waitingDecisions: countOpenPoints(pointsToDecide(placed, ground)),
    };
  }

  /** Every line and target to compare: the plan's own, and those of other plans that may contradict them. */
  private async asked(frame: ResultFrame, indicatorIds?: readonly string[]): Promise<AskedTargets> {
    const { plan, scheme, asOf, window } = frame;
    const besides = await this.besides.of(plan.id, indicatorIds);
    const byTarget = new Map(besides.map((beside) => [beside.targetId, beside.plan]));
    const selection = {
      planIds: [plan.id], besideIds: [...new Set(besides.map(({ assignmentId }) => assignmentId))], on: window.cutOffOn, within: narrowedTo(frame), ...(indicatorIds === undefined ? {} : { indicatorIds }),
    };
    const lines = await this.lineRows.lines(selection);
    const byId = new Map(lines.map((line) => [line.assignmentId, line]));
    const rows = (await this.lineRows.targets({ ...selection, isEveryDay: true })).flatMap((row): TargetRow[] => {
      const line = byId.get(row.assignmentId)!;
      const beside = byTarget.get(row.id);
      if (beside !== undefined) return [{ ...row, beside, periodKey: periodBeside(row.periodKey, beside, line.indicator) }];
      return line.planId === plan.id ? [row] : [];
    });
    const ownFirst = [...rows.filter(({ beside }) => beside === undefined), ...rows.filter(({ beside }) => beside !== undefined)];
    const placed = ownFirst.map((row) => placedTarget(row, resolveTarget(row, byId.get(row.assignmentId)!.baselines).judged));
    const measured = lines.map(({ assignmentId, indicator }) => ({ assignmentId, indicatorId: indicator.id, measure: indicator }));
    return { lines, rows: ownFirst, placed, ...(await this.grounds.of({ year: plan.year, scheme, lines: measured, targets: placed, on: asOf })) };
  }
}
