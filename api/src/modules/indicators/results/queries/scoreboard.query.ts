import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/auth/index.js';
import { Database } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import type { ActivityIndicatorsQuery, ScoreboardQuery, UnitIndicatorsQuery } from '../dto/results.dto.js';
import { countStatuses } from '../figures/score-lines.js';
import type { ActivityIndicatorsView, ScoreboardView, ScoreLineView, UnitIndicatorsView } from '../views/score.view.js';
import { BoardQuery } from './board.query.js';
import { LINKED_FIGURES, ownVerdict, type LinkedFigure } from './linked-figures.js';
import { narrowedTo, ResultFrameQuery, type ResultFrame } from './result-frame.query.js';

/** A line that expects nothing of the units in view says nothing about them: it is other units' work, and no missing figure of theirs (RULES.md I4). */
function ownLines({ unit, scopeUnits }: ResultFrame, lines: readonly ScoreLineView[]): { lines: ScoreLineView[]; otherLines: number } {
  const isNarrowed = unit !== null || scopeUnits.length > 0;
  const own = lines.filter(({ reported }) => !isNarrowed || reported.expected > 0);
  return { lines: own, otherLines: lines.length - own.length };
}

/** The scoreboard of a plan, of a unit over all plans, and of what an activity's words are measured by. */
@Injectable()
export class ScoreboardReader {
  constructor(
    private readonly frames: ResultFrameQuery,
    private readonly boards: BoardQuery,
    private readonly database: Database,
  ) {}

  async ofPlan(actor: Actor, planId: string, query: ScoreboardQuery): Promise<ScoreboardView> {
    const frame = await this.frames.open(actor, planId, query);
    const board = await this.boards.board(frame);
    const { lines, otherLines } = ownLines(frame, board.lines);
    const { plan, periodKey, basis, asOf, unit, scopeUnits, window, collectedKeys, isPeriodOver } = frame;
    return {
      plan, periodKey, basis, asOf, unit, scopeUnits: [...scopeUnits], window, collectedKeys: [...collectedKeys], isPeriodOver, lines, otherLines,
      totals: { byStatus: countStatuses(lines) },
      waitingDecisions: board.waitingDecisions,
    };
  }

  /** One plan after the other: a unit works under few, and each has its own periods. */
  async ofUnit(actor: Actor, unitId: string, query: UnitIndicatorsQuery): Promise<UnitIndicatorsView> {
    const { unit, asOf, frames } = await this.frames.openAll(actor, unitId, { ...query, unitId });
    const plans: UnitIndicatorsView['plans'] = [];
    for (const frame of frames) {
      const lines = (await this.boards.lines(frame)).filter(({ reported }) => reported.expected > 0);
      const { plan, periodKey, window, isPeriodOver } = frame;
      if (lines.length > 0) plans.push({ plan, periodKey, window, isPeriodOver, lines });
    }
    return { unit, basis: query.basis, asOf, plans };
  }

  /**
   * How each indicator that the activity's words name stands, measured by the activity's own plan, against the number in the
   * words themselves (RULES.md A4). What no line of the plan measures is named, too.
   */
  async ofActivity(actor: Actor, activityId: string, query: ActivityIndicatorsQuery): Promise<ActivityIndicatorsView> {
    const [activity] = await this.database.rows<{ planId: string }>('SELECT plan_id AS "planId" FROM activity WHERE id = $1', [activityId]);
    if (activity === undefined) throw new Problem('notFound');
    const frame = await this.frames.open(actor, activity.planId, query);
    const figures = await this.database.rows<LinkedFigure>(LINKED_FIGURES, [activityId, frame.window.cutOffOn]);
    const indicatorIds = figures.map(({ indicatorId }) => indicatorId);
    const lines = indicatorIds.length === 0 ? [] : await this.boards.lines(frame, { indicatorIds });
    const linesOf = (figure: LinkedFigure) => lines.filter(({ indicator }) => indicator.id === figure.indicatorId);
    const { periodKey, plan } = frame;
    return {
      items: figures.flatMap((figure) =>
        linesOf(figure).map((line) => ({ ...line, quote: figure.quote, periodKey, planId: plan.id, own: ownVerdict(figure, line, { ...frame, isPart: narrowedTo(frame) !== undefined }) }))),
      unmeasured: figures.filter((figure) => linesOf(figure).length === 0),
    };
  }
}
