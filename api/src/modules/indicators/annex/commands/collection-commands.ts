import { Injectable } from '@nestjs/common';
import { compareDecimals } from '#domain';
import { changedKeys } from '../../../../platform/audit/index.js';
import { requireVersion, type Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import { lockOpenPlan } from '../../../plans/index.js';

export const COLLECTION_KINDS = ['month', 'quarter', 'half', 'year'] as const;
export type CollectionKind = (typeof COLLECTION_KINDS)[number];

export interface CollectionInput {
  readonly periodKind: CollectionKind;
  /** The day the plan's figures are judged on, where the document says one (I15). */
  readonly evaluatedOn?: string | null;
  /** Within so many points on the wrong side of a target is "near"; null is off (I13). */
  readonly nearMargin?: string | null;
  /** A period locks by itself so many days after its cut-off; null is by hand (I12). */
  readonly locksAfterDays?: number | null;
  /** The year's last period has no report of its own: its figures are asked for with the year's (Kon Tum: quarters I to III, and the year). */
  readonly isLastWithYear?: boolean;
}

/** How the figures of a plan are collected, inside a transaction; who may change it is decided by the caller. */
@Injectable()
export class CollectionCommands {
  /** `expectedVersion` 0 says that nothing was laid down yet; left out, nothing is compared. */
  async put(tx: Tx, planId: string, input: CollectionInput, expectedVersion?: number): Promise<void> {
    const plan = await lockOpenPlan(tx, planId);
    const [current] = await tx.query<Required<CollectionInput> & { version: number }>(
      `SELECT period_kind AS "periodKind", evaluated_on AS "evaluatedOn", near_margin::text AS "nearMargin", locks_after_days AS "locksAfterDays", is_last_with_year AS "isLastWithYear", version
       FROM indicator_collection WHERE plan_id = $1 FOR UPDATE`,
      [planId],
    );
    if (expectedVersion !== undefined) requireVersion(current ?? { version: 0 }, expectedVersion);
    if ((current?.periodKind ?? 'quarter') !== input.periodKind) await requireNoOpenPeriods(tx, planId);
    const after = { periodKind: input.periodKind, evaluatedOn: input.evaluatedOn ?? null, nearMargin: marginOf(input.nearMargin), locksAfterDays: input.locksAfterDays ?? null, isLastWithYear: input.isLastWithYear ?? false };
    if (after.isLastWithYear && after.periodKind === 'year') throw invalidField('isLastWithYear', 'invalid');
    await tx.query(
      `INSERT INTO indicator_collection (plan_id, period_kind, evaluated_on, near_margin, locks_after_days, is_last_with_year) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (plan_id) DO UPDATE SET period_kind = excluded.period_kind, evaluated_on = excluded.evaluated_on,
         near_margin = excluded.near_margin, locks_after_days = excluded.locks_after_days, is_last_with_year = excluded.is_last_with_year, version = indicator_collection.version + 1`,
      [planId, after.periodKind, after.evaluatedOn, after.nearMargin, after.locksAfterDays, after.isLastWithYear],
    );
    const { version: _version, ...before } = current ?? { version: 0 };
    tx.audit({ action: 'indicatorCollection.put', subjectType: 'plan', subjectId: planId, subjectLabel: plan.title, ...changedKeys(before, after) });
  }
}

/** A margin of nothing is none: what is not met stays not met (RULES.md I13). */
function marginOf(nearMargin: string | null | undefined): string | null {
  const sign = compareDecimals(nearMargin ?? '0', '0');
  if (sign < 0) throw invalidField('nearMargin', 'negative');
  return sign === 0 ? null : nearMargin!;
}

/** Periods of another kind would not tile those that were opened. Without a row the figures come by quarter. */
async function requireNoOpenPeriods(tx: Tx, planId: string): Promise<void> {
  const opened = await tx.query('SELECT 1 FROM indicator_period WHERE plan_id = $1 LIMIT 1', [planId]);
  if (opened.length > 0) throw new Problem('collectionFixed');
}
