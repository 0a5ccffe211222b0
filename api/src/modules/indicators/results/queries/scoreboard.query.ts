import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/auth/index.js';
import { Database } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import type { ActivityIndicatorsQuery, ScoreboardQuery, UnitIndicatorsQuery } from '../dto/results.dto.js';
import { countStatuses } from '../figures/score-lines.js';
import type { ActivityIndicatorsView, ScoreboardView, UnitIndicatorsView } from '../views/score.view.js';
import { BoardQuery } from './board.query.js';
import { ResultFrameQuery } from './result-frame.query.js';

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
    const lines = await this.boards.lines(frame);
    const { plan, periodKey, basis, asOf, unit, scopeUnits, window, collectedKeys, isPeriodOver } = frame;
    return {
      plan, periodKey, basis, asOf, unit, scopeUnits: [...scopeUnits], window, collectedKeys: [...collectedKeys], isPeriodOver, lines,
      totals: { byStatus: countStatuses(lines) },
      waitingDecisions: lines.filter(({ needsDecision }) => needsDecision).length,
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

  /** The standing of each indicator that the activity's words name, measured by the activity's own plan (RULES.md A4). */
  async ofActivity(actor: Actor, activityId: string, query: ActivityIndicatorsQuery): Promise<ActivityIndicatorsView> {
    const figures = await this.database.rows<{ planId: string; indicatorId: string | null; quote: string | null }>(
      `SELECT a.plan_id AS "planId", f.indicator_id AS "indicatorId", f.quote
       FROM activity a LEFT JOIN activity_figure f ON f.activity_id = a.id AND f.indicator_id IS NOT NULL WHERE a.id = $1 ORDER BY f.position`,
      [activityId],
    );
    if (figures.length === 0) throw new Problem('notFound');
    const frame = await this.frames.open(actor, figures[0]!.planId, query);
    const indicatorIds = figures.flatMap(({ indicatorId }) => indicatorId ?? []);
    const lines = indicatorIds.length === 0 ? [] : await this.boards.lines(frame, { indicatorIds });
    const { periodKey, plan } = frame;
    return { items: figures.flatMap(({ indicatorId, quote }) => lines.filter(({ indicator }) => indicator.id === indicatorId).map((line) => ({ ...line, quote: quote ?? '', periodKey, planId: plan.id }))) };
  }
}
