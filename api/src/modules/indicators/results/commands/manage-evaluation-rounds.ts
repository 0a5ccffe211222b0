import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { requirePlanAccess } from '../../../plans/index.js';
import { resultRowsOf } from '../figures/result-rows.js';
import { unitResultsOf, type StoredResult } from '../figures/unit-results.js';
import { BoardQuery, type UnitsOfLine } from '../queries/board.query.js';
import { ResultFrameQuery, type ResultFrame } from '../queries/result-frame.query.js';
import type { ScoreLineView } from '../views/score.view.js';
import { EvaluationRoundCommands, type FrozenResults, type NewRound } from './evaluation-round-commands.js';

type RoundRow = NewRound & { readonly planId: string };

/** Runs a change of an evaluation round for a signed-in person who reviews the figures of the plan's owner (X2). */
@Injectable()
export class ManageEvaluationRounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: EvaluationRoundCommands,
    private readonly frames: ResultFrameQuery,
    private readonly boards: BoardQuery,
  ) {}

  async create(context: RequestContext, planId: string, round: NewRound): Promise<string> {
    return this.unitOfWork.run(context, async (tx) => {
      await requirePlanAccess(tx, context.actor, planId, 'indicators.review');
      await requireIssued(tx, planId);
      return this.rounds.create(tx, planId, round, context.actor.personId);
    });
  }

  async reEvaluate(context: RequestContext, id: string, input: { reason: string; asOf?: string }): Promise<string> {
    return this.unitOfWork.run(context, async (tx) => {
      await this.requireAccess(tx, context, id);
      return this.rounds.reEvaluate(tx, id, input, context.actor.personId);
    });
  }

  /** The figures are worked out before the transaction: what they depend on in the round never changes. */
  async lock(context: RequestContext, id: string, expectedVersion: number): Promise<void> {
    const round = await this.unitOfWork.run({ ...context, idempotency: null }, (tx) => this.requireAccess(tx, context, id));
    const results = await this.resultsOf(await this.frames.open(context.actor, round.planId, round));
    await this.unitOfWork.run(context, async (tx) => {
      await this.requireAccess(tx, context, id);
      await this.rounds.lock(tx, id, expectedVersion, results, context.actor.personId);
    });
  }

  private async requireAccess(tx: Tx, context: RequestContext, id: string): Promise<RoundRow> {
    const [round] = await tx.query<RoundRow>(
      `SELECT plan_id AS "planId", title, period_key AS "periodKey", basis, as_of AS "asOf" FROM evaluation_round WHERE id = $1`, [id]);
    if (round === undefined) throw new Problem('notFound');
    await requirePlanAccess(tx, context.actor, round.planId, 'indicators.review');
    return round;
  }

  private async resultsOf(frame: ResultFrame): Promise<FrozenResults> {
    const { lines, ofUnits } = await this.boards.frozen(frame);
    const wholes = lines.flatMap((line) => storedWholes(line, lines, ofUnits));
    return { lines, results: [...wholes, ...ofUnits.flatMap((units) => unitResultsOf(units, frame))] };
  }
}

/** A draft has asked nobody for anything: a round would judge nothing, and keep the draft from being deleted. */
async function requireIssued(tx: Tx, planId: string): Promise<void> {
  const drafts = await tx.query("SELECT 1 FROM plan WHERE id = $1 AND state = 'draft'", [planId]);
  if (drafts.length > 0) throw new Problem('planNotIssued');
}

function storedWholes(line: ScoreLineView, lines: readonly ScoreLineView[], ofUnits: readonly UnitsOfLine[]): StoredResult[] {
  // A whole of several lines is kept under the first of them.
  const assignmentId = line.assignmentId ?? lines.find(({ indicator, kind }) => kind === 'assignment' && indicator.id === line.indicator.id)!.assignmentId!;
  const own = ofUnits.filter(({ line: { assignmentId: id, indicator } }) => (line.assignmentId === null ? indicator.id === line.indicator.id : id === line.assignmentId));
  // Every one by name, where a line on the screen names the first only (RULES.md I11).
  const missingUnitNames = [...new Set(own.flatMap(({ rows, named }) => rows.filter(({ hasReported }) => !hasReported).map(({ unitId }) => named.get(unitId)!.name)))];
  return resultRowsOf(line, assignmentId).map((row) => ({ ...row, unitId: null, unitName: null, missingUnitNames }));
}
