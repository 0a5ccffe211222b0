import { Injectable } from '@nestjs/common';
import {
  occurrenceWordsVi, periodWindow, previousPeriod,
  type CalendarDate, type PeriodKey, type UnitLevel,
} from '#domain';
import { newId, UnitOfWork, type ActingContext, type Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import { lockUnitTree } from '../../../org-units/index.js';
import { WorkingCalendarSource } from '../../../settings/index.js';
import { requireOfficeOfPlan } from './period-access.js';
import { expectUnits } from './expect-units.js';
import { collectingPlan, dueDaysOf, isCollected, type CollectingPlan } from './period-source.js';

export interface OpenedPeriod {
  readonly id: string;
  readonly isNew: boolean;
  /** Reports made by this call. */
  readonly reports: number;
}

/**
 * Opens a period of a plan's figures: writes who is expected and an empty report for each unit (RULES.md I11). Twice, late or by
 * two at once ends in the same rows; a line added to the plan since is taken up, as long as the period is not locked. Where no unit
 * is expected nothing opens: 409 nobodyExpected.
 */
@Injectable()
export class OpenPeriods {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: WorkingCalendarSource,
  ) {}

  /** Without an actor it is the application that opens. */
  async open(context: ActingContext, planId: string, periodKey: PeriodKey): Promise<OpenedPeriod> {
    return this.unitOfWork.run(context, async (tx) => {
      if (context.actor !== null) await requireOfficeOfPlan(tx, context.actor, planId);
      return this.openIn(tx, planId, periodKey);
    });
  }

  private async openIn(tx: Tx, planId: string, periodKey: PeriodKey): Promise<OpenedPeriod> {
    // One opens, the other waits and finds the rows; the plan is neither closed nor its collection changed meanwhile.
    await tx.query('SELECT 1 FROM plan WHERE id = $1 FOR NO KEY UPDATE', [planId]);
    const plan = await collectingPlan((sql, values) => tx.query(sql, values), planId);
    if (plan === null) throw new Problem('notFound');
    if (plan.state !== 'issued') throw new Problem(plan.state === 'draft' ? 'planNotIssued' : 'planClosed');
    if (!isCollected(plan, periodKey)) throw invalidField('periodKey', 'periodNotCollected');
    const { startOn, cutOffOn } = periodWindow(plan.scheme, periodKey);
    if (startOn > tx.today) throw new Problem('periodNotBegun', { params: { date: startOn } });
    await lockUnitTree(tx, 'shared');
    const period = await this.ensurePeriod(tx, plan, { periodKey, startOn, cutOffOn });
    if (period.isLocked) return { id: period.id, isNew: false, reports: 0 };
    const expected = await expectUnits(tx, {
      id: period.id, planId, periodKey, previousKey: previousPeriod(plan.scheme, periodKey), startOn, cutOffOn, dueOn: await this.dueDays(tx, plan, cutOffOn),
    });
    // Rolled back: a period of nobody would stand in every list with nothing but zeros.
    if (period.isNew && expected.reports === 0) throw new Problem('nobodyExpected');
    if (period.isNew || expected.added + expected.extended + expected.reports > 0) {
      tx.audit({
        action: 'indicatorPeriod.open', subjectType: 'indicatorPeriod', subjectId: period.id,
        subjectLabel: `${occurrenceWordsVi(periodKey)}: ${plan.title.slice(0, 120)}`, after: { planId, periodKey, ...expected },
      });
    }
    return { id: period.id, isNew: period.isNew, reports: expected.reports };
  }

  private async ensurePeriod(tx: Tx, plan: CollectingPlan, window: { periodKey: PeriodKey; startOn: CalendarDate; cutOffOn: CalendarDate }): Promise<{ id: string; isNew: boolean; isLocked: boolean }> {
    const [known] = await tx.query<{ id: string; isLocked: boolean }>(
      `SELECT id, locked_at IS NOT NULL AS "isLocked" FROM indicator_period WHERE plan_id = $1 AND period_key = $2`,
      [plan.id, window.periodKey],
    );
    if (known !== undefined) return { ...known, isNew: false };
    const id = newId();
    await tx.query(
      'INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, plan.id, window.periodKey, window.startOn, window.cutOffOn, tx.now],
    );
    return { id, isNew: true, isLocked: false };
  }

  private async dueDays(tx: Tx, plan: CollectingPlan, cutOffOn: CalendarDate): Promise<Map<UnitLevel, CalendarDate>> {
    return dueDaysOf(plan, cutOffOn, await this.calendars.loadFor(tx));
  }
}
