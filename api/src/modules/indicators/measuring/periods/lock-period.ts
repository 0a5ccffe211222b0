import { Injectable } from '@nestjs/common';
import { occurrenceWordsVi, REPORT_TRANSITIONS } from '#domain';
import { reaches, scopeOf, type Actor, type RequestContext } from '../../../../platform/auth/index.js';
import { lockRow, Parameters, requireVersion, UnitOfWork, type ActingContext, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { visiblePlansSql } from '../../../plans/index.js';
import { IndicatorPeriod } from '../entities/index.js';

interface LockedPeriod {
  readonly id: string;
  readonly version: number;
  readonly planTitle: string;
  readonly periodKey: string;
  readonly lockedAt: Date | null;
  readonly ownerPath: string;
  readonly isPlanClosed: boolean;
}

/** What was handed in by then; whoever has not reported stays listed as missing. */
const FROM = REPORT_TRANSITIONS.find(({ action }) => action === 'lock')!.from;

/**
 * Locks a period: what was handed in stays as it is, and nothing more comes in without an unlock (RULES.md I12). A second lock
 * takes in what was corrected since.
 */
@Injectable()
export class LockPeriod {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, periodId: string, expectedVersion: number, { note }: { note?: string }): Promise<void> {
    const { actor } = context;
    await this.unitOfWork.run(context, async (tx) => {
      const period = await lockVisiblePeriod(tx, actor, periodId);
      if (!reaches(scopeOf(actor, 'indicators.review'), period.ownerPath)) throw new Problem('notAllowed');
      if (period.isPlanClosed) throw new Problem('planClosed');
      requireVersion(period, expectedVersion);
      await lockPeriod(tx, period, actor.personId, note?.trim() || null);
    });
  }

  /** By the plan's own rule instead of a person. Answers false when somebody was quicker, with the lock or the plan's close. */
  async byItself(context: ActingContext, periodId: string, note: string): Promise<boolean> {
    return this.unitOfWork.run(context, async (tx) => {
      await holdPlan(tx, periodId);
      const period = await lockRow<LockedPeriod>(tx, `${PERIOD} WHERE period.id = $1`, [periodId], 'period');
      const isDue = period.lockedAt === null && !period.isPlanClosed;
      if (isDue) await lockPeriod(tx, period, null, note);
      return isDue;
    });
  }
}

async function lockPeriod(tx: Tx, period: Omit<LockedPeriod, 'ownerPath'>, personId: string | null, reason: string | null): Promise<void> {
  const reports = await lockReports(tx, personId, period.id, reason);
  await tx.manager.update(IndicatorPeriod, { id: period.id }, { lockedAt: period.lockedAt ?? tx.now, lockedBy: personId, version: () => 'version + 1' });
  tx.audit({
    action: 'indicatorPeriod.lock', subjectType: 'indicatorPeriod', subjectId: period.id,
    subjectLabel: `${occurrenceWordsVi(period.periodKey)}: ${period.planTitle.slice(0, 120)}`,
    before: { lockedAt: period.lockedAt?.toISOString() ?? null }, after: { lockedAt: (period.lockedAt ?? tx.now).toISOString(), reports }, reason,
  });
}

const PERIOD = `SELECT period.id, period.version, period.period_key AS "periodKey", period.locked_at AS "lockedAt", p.title AS "planTitle",
    p.state = 'closed' AS "isPlanClosed"
  FROM indicator_period period JOIN plan p ON p.id = period.plan_id`;

/** The plan first, as every writer of figures does; it is not closed meanwhile. */
async function holdPlan(tx: Tx, periodId: string): Promise<void> {
  await tx.query('SELECT id FROM plan WHERE id = (SELECT plan_id FROM indicator_period WHERE id = $1) FOR KEY SHARE', [periodId]);
}

async function lockVisiblePeriod(tx: Tx, actor: Actor, id: string): Promise<LockedPeriod> {
  await holdPlan(tx, id);
  const parameters = new Parameters();
  const sql = `SELECT period.id, period.version, period.period_key AS "periodKey", period.locked_at AS "lockedAt", p.title AS "planTitle", owner.path AS "ownerPath", p.state = 'closed' AS "isPlanClosed"
    FROM indicator_period period JOIN plan p ON p.id = period.plan_id
    CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', `${parameters.add(tx.today)}::date`)} owner
    WHERE period.id = ${parameters.add(id)} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}`;
  return lockRow<LockedPeriod>(tx, sql, parameters.values, 'period');
}

/** In id order, as everywhere; an event for each, one statement. */
async function lockReports(tx: Tx, personId: string | null, periodId: string, note: string | null): Promise<number> {
  const [locked] = await tx.query<{ n: number }>(
    `WITH waiting AS (
       SELECT id, state FROM measurement_report WHERE period_id = $1 AND state = ANY($2::text[]) ORDER BY id FOR UPDATE
     ), locked AS (
       UPDATE measurement_report r SET state = 'locked', locked_at = $3, version = r.version + 1 FROM waiting WHERE r.id = waiting.id RETURNING r.id
     ), told AS (
       INSERT INTO measurement_report_event (id, report_id, at, person_id, action, from_state, to_state, note)
       SELECT uuidv7(), id, $3, $4, 'lock', state, 'locked', $5 FROM waiting
     )
     SELECT count(*)::int AS n FROM locked`,
    [periodId, FROM, tx.now, personId, note],
  );
  return locked!.n;
}
