import { Injectable } from '@nestjs/common';
import { resultWindow } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import type { RoundQuery } from '../dto/evaluation-round.dto.js';
import type { EvaluationResultView, EvaluationRoundDetailView, EvaluationRoundView } from '../views/evaluation-round.view.js';
import type { ScoreLineView } from '../views/score.view.js';
import { BoardQuery } from './board.query.js';
import { ResultFrameQuery, type ResultReach, type UnitRef } from './result-frame.query.js';

const ROUND_COLUMNS = `r.id, r.version, r.plan_id AS "planId", r.title, r.period_key AS "periodKey", r.basis, r.as_of AS "asOf", r.state, r.reason,
  CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('id', b.id, 'title', b.title, 'asOf', b.as_of) END AS previous,
  r.created_at AS "createdAt", CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'fullName', c.full_name) END AS "createdBy",
  r.locked_at AS "lockedAt", CASE WHEN l.id IS NOT NULL THEN jsonb_build_object('id', l.id, 'fullName', l.full_name) END AS "lockedBy",
  (SELECT count(*)::int FROM evaluation_result x WHERE x.round_id = r.id) AS "resultCount"`;

const ROUND_SOURCE = `evaluation_round r LEFT JOIN evaluation_round b ON b.id = r.re_evaluates_id
  LEFT JOIN person c ON c.id = r.created_by LEFT JOIN person l ON l.id = r.locked_by`;

const RESULT_COLUMNS = `x.assignment_id AS "assignmentId", x.indicator_id AS "indicatorId", x.printed_number AS "printedNumber", x.title,
  jsonb_build_object('id', x.unit_id, 'name', x.unit_name, 'shortName', x.unit_name) AS unit, x.target_id AS "targetId", x.target_text AS "targetText",
  trim_scale(x.target_value)::text AS "targetValue", x.applied_comparator AS "appliedComparator", x.is_headline AS "isHeadline",
  trim_scale(x.numerator)::text AS numerator, trim_scale(x.denominator)::text AS denominator, x.status, x.overlays,
  x.expected_units AS "expectedUnits", x.reported_units AS "reportedUnits", x.units_with_data AS "unitsWithData"`;

type RoundRow = EvaluationRoundView & { lines: ScoreLineView[] | null; previousLines: ScoreLineView[] | null };

/** Evaluations as of a day of their own (RULES.md I15): worked out anew while open, as copied once locked. */
@Injectable()
export class EvaluationRoundsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly frames: ResultFrameQuery,
    private readonly boards: BoardQuery,
  ) {}

  async list(actor: Actor, planId: string): Promise<EvaluationRoundView[]> {
    if ((await this.frames.plans(actor, this.clock.today(), { id: planId })).length === 0) throw new Problem('notFound');
    return this.database.rows<EvaluationRoundView>(`SELECT ${ROUND_COLUMNS} FROM ${ROUND_SOURCE} WHERE r.plan_id = $1 ORDER BY r.created_at DESC, r.id DESC`, [planId]);
  }

  async find(actor: Actor, id: string, query: RoundQuery = {}): Promise<EvaluationRoundDetailView> {
    const row = await this.database.first<RoundRow>(
      `SELECT ${ROUND_COLUMNS}, r.lines, b.lines AS "previousLines" FROM ${ROUND_SOURCE} WHERE r.id = $1`, [id]);
    const [plan] = row === null ? [] : await this.frames.plans(actor, this.clock.today(), { id: row.planId });
    if (row === null || plan === undefined) throw new Problem('notFound');
    const reach = await this.frames.reach(actor, this.clock.today(), plan.ownerPath, query.unitId);
    const seesWhole = scopeOf(actor, 'indicators.read').paths.some((path) => plan.ownerPath.startsWith(path));
    const { lines, previousLines, ...round } = row;
    const { title, year, ownerUnit } = plan;
    return {
      ...round,
      plan: { id: plan.id, title, year, ownerUnit },
      window: resultWindow(round.periodKey, round.basis, plan.scheme),
      lines: seesWhole ? (lines ?? (await this.workedOut(actor, round))) : [],
      previousLines: seesWhole ? (previousLines ?? []) : [],
      units: await this.unitsOf(id, actor),
      results: query.unitId !== undefined || !seesWhole ? await this.resultsOf(id, reach) : [],
    };
  }

  private async workedOut(actor: Actor, { planId, periodKey, basis, asOf }: EvaluationRoundView): Promise<ScoreLineView[]> {
    return this.boards.lines(await this.frames.open(actor, planId, { periodKey, basis, asOf }));
  }

  private unitsOf(roundId: string, actor: Actor): Promise<UnitRef[]> {
    const parameters = new Parameters();
    const round = parameters.add(roundId);
    return this.database.rows<UnitRef>(
      `SELECT u.unit_id AS id, u.unit_name AS name, u.unit_name AS "shortName"
       FROM (SELECT DISTINCT x.unit_id, x.unit_name FROM evaluation_result x WHERE x.round_id = ${round} AND x.unit_id IS NOT NULL) u
       CROSS JOIN LATERAL (SELECT r.path FROM org_unit_revision r WHERE r.org_unit_id = u.unit_id ORDER BY r.valid_during DESC LIMIT 1) r
       WHERE ${withinScope(scopeOf(actor, 'indicators.read'), parameters, { path: 'r.path' })} ORDER BY r.path`,
      parameters.values,
    );
  }

  private resultsOf(roundId: string, { unit, scopeUnits }: ResultReach): Promise<EvaluationResultView[]> {
    const ids = unit === null ? scopeUnits.map(({ id }) => id) : [unit.id];
    return this.database.rows<EvaluationResultView>(
      `SELECT ${RESULT_COLUMNS} FROM evaluation_result x WHERE x.round_id = $1 AND x.unit_id = ANY($2::uuid[]) ORDER BY x.position`,
      [roundId, ids],
    );
  }
}
