import { Injectable } from '@nestjs/common';
import { periodWindow, type PeriodKey } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { visiblePlansSql } from '../../../plans/index.js';
import { WorkingCalendarSource } from '../../../settings/index.js';
import { readableReports } from '../policy/report-policy.js';
import { isLateSql, isWithYearSql } from '../queries/report-rows.js';
import type { IndicatorPeriodsView, IndicatorPeriodView, PeriodCountsView, PeriodOpeningView } from '../views/period.views.js';
import { begunPeriods, collectingPlan, dueDaysOf, type CollectingPlan } from './period-source.js';

interface PeriodRecord {
  id: string; version: number; planId: string; periodKey: string; startOn: string; cutOffOn: string; openedAt: Date; lockedAt: Date | null; isWithYear: boolean; counts: PeriodCountsView;
}

const COUNTED = ['draft', 'submitted', 'returned', 'verified', 'locked'] as const;

/** A plan's periods with how far their reports are; only reports in the reader's sight are counted (X2). */
@Injectable()
export class PeriodsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: WorkingCalendarSource,
  ) {}

  async list(actor: Actor, planId: string): Promise<IndicatorPeriodsView> {
    await this.requireVisible(actor, planId);
    const items = await this.periods(actor, 'period.plan_id', planId);
    const plan = await collectingPlan((sql, values) => this.database.rows(sql, values), planId);
    const known = new Set(items.map(({ periodKey }) => periodKey));
    const toOpen = plan?.state === 'issued' ? begunPeriods(plan, this.clock.today()).filter((key) => !known.has(key)) : [];
    return { items, toOpen, openings: plan === null || toOpen.length === 0 ? [] : await this.openings(plan, toOpen) };
  }

  private async openings(plan: CollectingPlan, keys: readonly PeriodKey[]): Promise<PeriodOpeningView[]> {
    const calendar = await this.calendars.load();
    return keys.map((periodKey) => ({ periodKey, dueOn: [...dueDaysOf(plan, periodWindow(plan.scheme, periodKey).cutOffOn, calendar).values()].sort()[0]! }));
  }

  async find(actor: Actor, id: string): Promise<IndicatorPeriodView> {
    const [period] = await this.periods(actor, 'period.id', id);
    if (period === undefined) throw new Problem('notFound');
    await this.requireVisible(actor, period.planId);
    return period;
  }

  private async periods(actor: Actor, column: 'period.plan_id' | 'period.id', id: string): Promise<IndicatorPeriodView[]> {
    const parameters = new Parameters();
    const today = this.clock.today();
    const late = isLateSql(`${parameters.add(today)}::date`);
    const counts = COUNTED.map((state) => `'${state}', count(*) FILTER (WHERE r.state = '${state}')`).join(', ');
    const rows = await this.database.rows<PeriodRecord & Record<string, unknown>>(
      `SELECT period.id, period.version, period.plan_id AS "planId", period.period_key AS "periodKey", period.start_on AS "startOn",
         period.cut_off_on AS "cutOffOn", period.opened_at AS "openedAt", period.locked_at AS "lockedAt", counted.counts,
         ${isWithYearSql('period.plan_id', 'period.period_key')} AS "isWithYear"
       FROM indicator_period period
       CROSS JOIN LATERAL (SELECT jsonb_build_object('expected', count(*) FILTER (WHERE r.state <> 'handedOver'), ${counts}, 'late', count(*) FILTER (WHERE ${late})) AS counts
         FROM measurement_report r WHERE r.period_id = period.id AND ${readableReports(actor, today, parameters)}) counted
       WHERE ${column} = ${parameters.add(id)}::uuid ORDER BY period.start_on, period.cut_off_on, period.id`,
      parameters.values,
    );
    return rows.map((row) => ({ ...row, openedAt: row.openedAt.toISOString(), lockedAt: row.lockedAt?.toISOString() ?? null }));
  }

  private async requireVisible(actor: Actor, planId: string): Promise<void> {
    const parameters = new Parameters();
    const plan = await this.database.first(
      `SELECT p.id FROM plan p CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', `${parameters.add(this.clock.today())}::date`)} owner
       WHERE p.id = ${parameters.add(planId)} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}`,
      parameters.values,
    );
    if (plan === null) throw new Problem('notFound');
  }
}
