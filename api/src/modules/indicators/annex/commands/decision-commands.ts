import { Injectable } from '@nestjs/common';
import { readingsOf, type TargetReading, type ValueKind } from '#domain';
import { lockRow, newId, requireVersion, type Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import { lockOpenPlan } from '../../../plans/index.js';
import { baselineValues } from '../queries/baseline-values.js';

export interface DecisionInput {
  readonly reading: TargetReading;
  /** The number meant; required for, and only for, `absolute`. */
  readonly value?: string | null;
  readonly note: string;
}

export interface HeadlineInput {
  readonly indicatorId: string;
  readonly targetId: string;
  readonly note: string;
}

interface LockedTarget {
  readonly planId: string;
  readonly assignmentId: string;
  readonly indicatorId: string;
  readonly title: string;
  readonly value: string;
  readonly valueKind: ValueKind;
  readonly measureUnit: string;
  readonly version: number;
}

/**
 * What a named person decides about targets, with a reason (I9, I10), inside a transaction. What was decided before stays,
 * revoked. `by` is that person.
 */
@Injectable()
export class DecisionCommands {
  async decide(tx: Tx, targetId: string, expectedVersion: number, input: DecisionInput, by: string): Promise<void> {
    const target = await lockTarget(tx, targetId, expectedVersion);
    if (target.valueKind === 'absolute') throw new Problem('decisionNotNeeded');
    const value = await decidedValue(tx, target, input);
    await tx.query(
      'INSERT INTO indicator_target_decision (id, target_id, reading, value, note, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [newId(), targetId, input.reading, value, input.note, by, tx.now],
    );
    await countTargetChange(tx, targetId);
    tx.audit({
      action: 'indicatorTarget.decide', subjectType: 'indicatorTarget', subjectId: targetId, subjectLabel: target.title,
      after: { reading: input.reading, value, decidedBy: by }, reason: input.note,
    });
  }

  async revoke(tx: Tx, targetId: string, expectedVersion: number, reason: string, by: string): Promise<void> {
    const target = await lockTarget(tx, targetId, expectedVersion);
    const [standing] = await tx.query<{ id: string; reading: string; value: string; decidedBy: string }>(
      `SELECT id, reading, value::text, decided_by AS "decidedBy" FROM indicator_target_decision
       WHERE target_id = $1 AND revoked_at IS NULL FOR UPDATE`,
      [targetId],
    );
    if (standing === undefined) throw new Problem('decisionNotStanding');
    await tx.query('UPDATE indicator_target_decision SET revoked_by = $2, revoked_at = $3 WHERE id = $1', [standing.id, by, tx.now]);
    await countTargetChange(tx, targetId);
    const { id: _id, ...before } = standing;
    tx.audit({
      action: 'indicatorTarget.revokeDecision', subjectType: 'indicatorTarget', subjectId: targetId, subjectLabel: target.title, before, after: null, reason,
    });
  }

  /** One target to stand for an indicator that has several, of the plan or of another in force of the same authority (RULES.md I10). */
  async putAtHead(tx: Tx, planId: string, { indicatorId, targetId, note }: HeadlineInput, by: string): Promise<string> {
    await lockOpenPlan(tx, planId);
    const [target] = await tx.query<{ title: string }>(
      `SELECT a.title FROM indicator_target t JOIN indicator_assignment a ON a.id = t.assignment_id
       JOIN plan p ON p.id = a.plan_id JOIN plan own ON own.id = $2
       WHERE t.id = $1 AND t.indicator_id = $3 AND (p.id = own.id OR (own.state = 'issued' AND p.state = 'issued' AND p.owner_unit_id = own.owner_unit_id
         AND t.purpose = 'assigned' AND EXISTS (SELECT FROM indicator_assignment o WHERE o.plan_id = own.id AND o.indicator_id = t.indicator_id)))`,
      [targetId, planId, indicatorId],
    );
    if (target === undefined) throw invalidField('targetId', 'unknownReference');
    const standing = await tx.query('SELECT 1 FROM indicator_headline WHERE plan_id = $1 AND indicator_id = $2 AND revoked_at IS NULL', [planId, indicatorId]);
    if (standing.length > 0) throw new Problem('headlineStands');
    const id = newId();
    await tx.query(
      'INSERT INTO indicator_headline (id, plan_id, indicator_id, target_id, note, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, planId, indicatorId, targetId, note, by, tx.now],
    );
    tx.audit({
      action: 'indicatorHeadline.create', subjectType: 'indicatorHeadline', subjectId: id, subjectLabel: target.title,
      after: { planId, indicatorId, targetId, decidedBy: by }, reason: note,
    });
    return id;
  }

  async revokeHeadline(tx: Tx, id: string, expectedVersion: number, reason: string, by: string): Promise<void> {
    const headline = await lockHeadline(tx, id);
    requireVersion(headline, expectedVersion);
    if (headline.isRevoked) throw new Problem('headlineNotStanding');
    await tx.query('UPDATE indicator_headline SET revoked_by = $2, revoked_at = $3 WHERE id = $1', [id, by, tx.now]);
    tx.audit({
      action: 'indicatorHeadline.revoke', subjectType: 'indicatorHeadline', subjectId: id, subjectLabel: headline.title,
      before: { targetId: headline.targetId, decidedBy: headline.decidedBy }, after: null, reason,
    });
  }
}

/** Only readings the target and its baseline allow; `absolute` is a number the person gives. */
async function decidedValue(tx: Tx, target: LockedTarget, { reading, value }: DecisionInput): Promise<string> {
  if (reading === 'absolute') {
    if (!value) throw invalidField('value', 'required');
    if (value.startsWith('-')) throw invalidField('value', 'negative');
    return value;
  }
  if (value) throw invalidField('value', 'invalid');
  const baselines = await tx.query<{ isWithoutCases: boolean; statedValue: string | null; parts: { numerator: string; denominator: string }[] }>(
    `SELECT b.is_without_cases AS "isWithoutCases", b.stated_value::text AS "statedValue",
       COALESCE((SELECT json_agg(json_build_object('numerator', p.numerator::text, 'denominator', p.denominator::text) ORDER BY p.position)
         FROM indicator_baseline_part p WHERE p.baseline_id = b.id), '[]') AS parts
     FROM indicator_baseline b WHERE b.assignment_id = $1 ORDER BY b.position`,
    [target.assignmentId],
  );
  const found = readingsOf(target, baselineValues(target.measureUnit, baselines)).find((one) => one.reading === reading);
  if (found === undefined) throw invalidField('reading', 'notChoice');
  return found.value;
}

const countTargetChange = (tx: Tx, id: string) => tx.query('UPDATE indicator_target SET version = version + 1 WHERE id = $1', [id]);

/** The plan first, then the target. */
async function lockTarget(tx: Tx, id: string, expectedVersion: number): Promise<LockedTarget> {
  const [found] = await tx.query<{ planId: string }>(
    'SELECT a.plan_id AS "planId" FROM indicator_target t JOIN indicator_assignment a ON a.id = t.assignment_id WHERE t.id = $1', [id]);
  if (found === undefined) throw new Problem('notFound');
  await lockOpenPlan(tx, found.planId);
  const target = await lockRow<LockedTarget>(
    tx,
    `SELECT a.plan_id AS "planId", t.assignment_id AS "assignmentId", t.indicator_id AS "indicatorId", a.title, t.value::text,
       t.value_kind AS "valueKind", t.measure_unit AS "measureUnit", t.version
     FROM indicator_target t JOIN indicator_assignment a ON a.id = t.assignment_id WHERE t.id = $1`,
    [id], 't',
  );
  requireVersion(target, expectedVersion);
  return target;
}

interface LockedHeadline {
  readonly targetId: string;
  readonly decidedBy: string;
  readonly title: string;
  readonly isRevoked: boolean;
  readonly version: number;
}

/** A headline changes once, when it is revoked: its version follows from that. */
async function lockHeadline(tx: Tx, id: string): Promise<LockedHeadline> {
  const [found] = await tx.query<{ planId: string }>('SELECT plan_id AS "planId" FROM indicator_headline WHERE id = $1', [id]);
  if (found === undefined) throw new Problem('notFound');
  await lockOpenPlan(tx, found.planId);
  return lockRow<LockedHeadline>(
    tx,
    `SELECT h.target_id AS "targetId", h.decided_by AS "decidedBy", a.title, h.revoked_at IS NOT NULL AS "isRevoked",
       1 + (h.revoked_at IS NOT NULL)::int AS version
     FROM indicator_headline h JOIN indicator_target t ON t.id = h.target_id JOIN indicator_assignment a ON a.id = t.assignment_id WHERE h.id = $1`,
    [id], 'h',
  );
}
