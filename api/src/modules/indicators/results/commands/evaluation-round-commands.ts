import { Injectable } from '@nestjs/common';
import type { ResultBasis } from '#domain';
import { lockRow, newId, requireVersion, type Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import { EvaluationRound } from '../entities/evaluation.entity.js';
import type { StoredResult } from '../figures/unit-results.js';
import type { ScoreLineView } from '../views/score.view.js';

export interface NewRound {
  readonly title: string;
  readonly periodKey: string;
  readonly basis: ResultBasis;
  readonly asOf: string;
}

/** Results worked out for a round, to be copied into it. */
export interface FrozenResults {
  readonly lines: readonly ScoreLineView[];
  readonly results: readonly StoredResult[];
}

type LockedRound = Pick<EvaluationRound, 'id' | 'planId' | 'title' | 'periodKey' | 'basis' | 'asOf' | 'state' | 'version'>;

const MOST_ROWS_AT_ONCE = 2000;

const INSERT_RESULTS = `
  INSERT INTO evaluation_result (id, round_id, position, assignment_id, indicator_id, unit_id, unit_name, printed_number, title, target_id,
    target_text, target_value, applied_comparator, is_headline, numerator, denominator, status, overlays, expected_units, reported_units,
    units_with_data, missing_unit_names)
  SELECT uuidv7(), $1, $2 + n, x."assignmentId", x."indicatorId", x."unitId", x."unitName", x."printedNumber", x.title, x."targetId",
    x."targetText", x."targetValue"::numeric, x."appliedComparator", x."isHeadline", x.numerator::numeric, x.denominator::numeric, x.status, x.overlays,
    x."expectedUnits", x."reportedUnits", x."unitsWithData", x."missingUnitNames"
  FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS ("assignmentId" uuid, "indicatorId" uuid, "unitId" uuid, "unitName" text, "printedNumber" text,
    title text, "targetId" uuid, "targetText" text, "targetValue" text, "appliedComparator" text, "isHeadline" boolean, numerator text,
    denominator text, status text, overlays text[], "expectedUnits" int, "reportedUnits" int, "unitsWithData" int, "missingUnitNames" text[]))
    WITH ORDINALITY AS x("assignmentId", "indicatorId", "unitId", "unitName", "printedNumber", title, "targetId", "targetText", "targetValue",
      "appliedComparator", "isHeadline", numerator, denominator, status, overlays, "expectedUnits", "reportedUnits", "unitsWithData", "missingUnitNames", n)`;

/** Evaluation rounds inside a transaction; who may change them is decided by the caller. */
@Injectable()
export class EvaluationRoundCommands {
  /** An open round; nothing is copied before its lock. */
  async create(tx: Tx, planId: string, round: NewRound, by: string | null): Promise<string> {
    return this.insert(tx, planId, { ...round, reEvaluatesId: null, reason: null }, by, 'evaluationRound.create');
  }

  /** A new round beside a locked one, which stays as it is (RULES.md I11). */
  async reEvaluate(tx: Tx, id: string, { reason, asOf }: { reason: string; asOf?: string }, by: string | null): Promise<string> {
    const before = await lockRound(tx, id);
    if (before.state !== 'locked') throw new Problem('evaluationRoundOpen');
    const { title, periodKey, basis } = before;
    return this.insert(tx, before.planId, { title, periodKey, basis, asOf: asOf ?? before.asOf, reEvaluatesId: id, reason }, by, 'evaluationRound.reEvaluate');
  }

  /** Copies the results into the round; from then on the database lets nothing of it change. */
  async lock(tx: Tx, id: string, expectedVersion: number, { lines, results }: FrozenResults, by: string | null): Promise<void> {
    const round = await lockRound(tx, id);
    requireVersion(round, expectedVersion);
    if (round.state === 'locked') throw new Problem('evaluationRoundLocked');
    for (let from = 0; from < results.length; from += MOST_ROWS_AT_ONCE) {
      await tx.query(INSERT_RESULTS, [id, from, JSON.stringify(results.slice(from, from + MOST_ROWS_AT_ONCE))]);
    }
    await tx.query(
      `UPDATE evaluation_round SET state = 'locked', locked_at = $2, locked_by = $3, lines = $4, version = version + 1 WHERE id = $1`,
      [id, tx.now, by, JSON.stringify(lines)],
    );
    tx.audit({
      action: 'evaluationRound.lock', subjectType: 'evaluationRound', subjectId: id, subjectLabel: round.title,
      before: { state: 'open' }, after: { state: 'locked', resultCount: results.length },
    });
  }

  private async insert(tx: Tx, planId: string, round: NewRound & Pick<EvaluationRound, 'reEvaluatesId' | 'reason'>, by: string | null, action: string): Promise<string> {
    if (round.asOf > tx.today) throw invalidField('asOf', 'outOfRange', { min: '2000-01-01', max: tx.today });
    const id = newId();
    await tx.manager.insert(EvaluationRound, {
      id, planId, ...round, state: 'open', lines: null, createdAt: tx.now, createdBy: by, lockedAt: null, lockedBy: null, version: 1,
    });
    const { reason, ...after } = round;
    tx.audit({ action, subjectType: 'evaluationRound', subjectId: id, subjectLabel: round.title, after: { planId, ...after }, ...(reason === null ? {} : { reason }) });
    return id;
  }
}

function lockRound(tx: Tx, id: string): Promise<LockedRound> {
  return lockRow<LockedRound>(
    tx, `SELECT id, plan_id AS "planId", title, period_key AS "periodKey", basis, as_of AS "asOf", state, version FROM evaluation_round WHERE id = $1`, [id]);
}
