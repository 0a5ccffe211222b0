import { Injectable } from '@nestjs/common';
import { rates, type CalendarDate, type FigureRow } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { invalidField } from '../../../platform/problems/index.js';
import { toldTasks, visiblePlansSql, type PlanSummaryView } from '../../plans/index.js';
import { hydrateTaskRows, openSql, scoredSql, WorkSettings, type TaskRowView } from '../../tasks/index.js';
import { focusOf } from '../figures/dashboard-focus.js';
import type { DashboardView } from '../views/dashboard.view.js';
import type { DashboardDay } from './dashboard-day.js';
import { DashboardDeskQuery } from './dashboard-desk.query.js';
import { DashboardFiguresQuery, type UnitBehind } from './dashboard-figures.query.js';
import { currentPlansSql, type CurrentPlan } from './current-plans.sql.js';
import { OfficeClock } from './office-clock.js';
import { lastDayOf } from './review-frame.query.js';
import { UNITS_BY_ID } from './review-matrix.query.js';
import { tasksOnDaySql } from './review-tasks.sql.js';

const MOST_PLANS_SHOWN = 5;
const MOST_URGENT = 10;

interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/**
 * The first page in at most eight statements whatever the number of tasks: settings, calendar, plans, figures, desk, two
 * for the urgent rows, names of units. What a role does not see costs none.
 */
@Injectable()
export class DashboardReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: WorkSettings,
    private readonly officeClock: OfficeClock,
    private readonly figures: DashboardFiguresQuery,
    private readonly desks: DashboardDeskQuery,
  ) {}

  async read(actor: Actor, asked: CalendarDate | undefined): Promise<DashboardView> {
    const { dueSoonDays, reviewWorkingDays } = await this.settings.values();
    const day = this.day(asked, dueSoonDays);
    const isOffice = actor.permissions.has('tasks.review');
    const plans = await this.currentPlans(actor, day);
    const figures = await this.figures.read(actor, plans.map(({ id }) => id), day);
    const officeLateOn = isOffice ? await this.officeClock.lateSince(day.asOf, reviewWorkingDays) : null;
    const desk = await this.desks.read(actor, day, officeLateOn);
    const urgent = await this.urgent(actor, day);
    const { focus, scopeUnitId } = focusOf(actor);
    const units = await this.units([scopeUnitId, ...figures.unitsBehind.map(({ unitId }) => unitId)], day.asOf);
    return {
      asOf: day.asOf,
      scope: units.get(scopeUnitId)!,
      focus,
      ...desk,
      planIds: plans.map(({ id }) => id),
      counts: figures.all.counts,
      rates: rates(figures.all),
      trend: figures.trend,
      unitsBehind: figures.unitsBehind.map((unit) => behind(unit, units)),
      urgent,
      plans: plans.slice(0, MOST_PLANS_SHOWN).map((plan) => planSummary(plan, figures.byPlan.get(plan.id)!, day.asOf)),
    };
  }

  private day(asked: CalendarDate | undefined, dueSoonDays: number): DashboardDay {
    const today = this.clock.today();
    const asOf = asked ?? today;
    const last = lastDayOf(Number(today.slice(0, 4)), today);
    if (asOf > last) throw invalidField('asOf', 'outOfRange', { min: '2000-01-01', max: last });
    return { asOf, today, dueSoonDays };
  }

  private async currentPlans(actor: Actor, day: DashboardDay): Promise<CurrentPlan[]> {
    if (!actor.permissions.has('plans.read')) return [];
    const parameters = new Parameters();
    const asOf = `${parameters.add(day.asOf)}::date`;
    const sql = currentPlansSql(asOf, visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' }));
    return this.database.rows<CurrentPlan & Record<string, unknown>>(sql, parameters.values);
  }

  /** Open scored tasks that are overdue or due soon, the earliest due first. */
  private async urgent(actor: Actor, day: DashboardDay): Promise<TaskRowView[]> {
    if (!actor.permissions.has('tasks.read')) return [];
    const parameters = new Parameters();
    const scope = withinScope(scopeOf(actor, 'tasks.read'), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
    const found = await this.database.rows<{ id: string }>(
      `SELECT t.id FROM ${tasksOnDaySql(day.asOf, day.today, parameters)} t
       WHERE ${openSql('t')} AND ${scoredSql('t')} AND ${scope}
         AND t.effective_due_on <= ${parameters.add(day.asOf)}::date + ${parameters.add(day.dueSoonDays)}::int
       ORDER BY t.effective_due_on, t.id LIMIT ${MOST_URGENT}`,
      parameters.values,
    );
    return hydrateTaskRows(this.database, found.map(({ id }) => id), day);
  }

  private async units(ids: readonly string[], asOf: CalendarDate): Promise<ReadonlyMap<string, NamedUnit>> {
    const rows = await this.database.rows<NamedUnit & Record<string, unknown>>(UNITS_BY_ID, [ids, asOf]);
    return new Map(rows.map(({ id, name, shortName }) => [id, { id, name, shortName }]));
  }
}

function behind({ unitId, overdue, notReported, maxDaysLate }: UnitBehind, units: ReadonlyMap<string, NamedUnit>) {
  return { unit: units.get(unitId)!, overdue, notReported, maxDaysLate };
}

function planSummary(plan: CurrentPlan, scored: readonly FigureRow[], asOf: CalendarDate): PlanSummaryView {
  return { ...plan, ...toldTasks({ scored, coordinatingCount: 0 }), asOf };
}
