import { Injectable } from '@nestjs/common';
import { comparePeriodKeys, rates, taskFigures, type FigureRow, type TaskFigures } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { daysLateSql, hasFallenDueSql, scoredSql, standingSql } from '../../tasks/index.js';
import type { DashboardView } from '../views/dashboard.view.js';
import type { DashboardDay } from './dashboard-day.js';
import { tasksOnDaySql } from './review-tasks.sql.js';

interface GroupedRow extends FigureRow {
  readonly grouping: 'quarter' | 'unit' | 'plan';
  readonly quarterKey: string | null;
  readonly unitId: string | null;
  readonly planId: string | null;
  readonly maxDaysLate: number;
}

export interface UnitBehind {
  readonly unitId: string;
  readonly overdue: number;
  readonly notReported: number;
  readonly maxDaysLate: number;
}

export interface DashboardFigures {
  readonly all: TaskFigures;
  readonly byPlan: ReadonlyMap<string, readonly FigureRow[]>;
  readonly trend: DashboardView['trend'];
  readonly unitsBehind: UnitBehind[];
}

const MOST_UNITS_BEHIND = 10;

/** All figures of the dashboard from one statement over the scored tasks of the current plans within the reader's scope. */
@Injectable()
export class DashboardFiguresQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, planIds: readonly string[], day: DashboardDay): Promise<DashboardFigures> {
    const rows = planIds.length === 0 ? [] : await this.groupedRows(actor, planIds, day);
    const byQuarter = rows.filter((row) => row.grouping === 'quarter');
    const plans = rows.filter((row) => row.grouping === 'plan');
    return {
      all: taskFigures(byQuarter),
      byPlan: new Map(planIds.map((id) => [id, plans.filter((row) => row.planId === id)])),
      trend: trendOf(byQuarter),
      unitsBehind: unitsBehindOf(rows.filter((row) => row.grouping === 'unit')),
    };
  }

  private groupedRows(actor: Actor, planIds: readonly string[], day: DashboardDay): Promise<GroupedRow[]> {
    const parameters = new Parameters();
    const asOf = `${parameters.add(day.asOf)}::date`;
    const dueSoonDays = `${parameters.add(day.dueSoonDays)}::int`;
    const source = tasksOnDaySql(day.asOf, day.today, parameters);
    const scope = withinScope(scopeOf(actor, 'tasks.read'), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
    return this.database.rows<GroupedRow>(
      `SELECT CASE grouping(g.quarter_key, g.unit_id, g.plan_id) WHEN 3 THEN 'quarter' WHEN 5 THEN 'unit' ELSE 'plan' END AS grouping,
         g.quarter_key AS "quarterKey", g.unit_id AS "unitId", g.plan_id AS "planId", g.standing,
         COALESCE(g.has_fallen_due, false) AS "hasFallenDue", count(*)::int AS "taskCount", max(g.days_late)::int AS "maxDaysLate"
       FROM (
         SELECT t.quarter_key, t.unit_id, t.plan_id, ${standingSql('t', asOf, dueSoonDays)} AS standing,
           ${hasFallenDueSql('t', asOf)} AS has_fallen_due, ${daysLateSql('t', asOf)} AS days_late
         FROM ${source} t
         WHERE t.plan_id = ANY(${parameters.add(planIds)}::uuid[]) AND ${scoredSql('t')} AND ${scope}
       ) g
       GROUP BY GROUPING SETS ((g.quarter_key, g.standing, g.has_fallen_due), (g.unit_id, g.standing), (g.plan_id, g.standing, g.has_fallen_due))
       HAVING grouping(g.unit_id) = 1 OR g.standing IN ('overdue', 'notReported')`,
      parameters.values,
    );
  }
}

function trendOf(rows: readonly GroupedRow[]): DashboardView['trend'] {
  const keys = [...new Set(rows.flatMap((row) => row.quarterKey ?? []))].sort(comparePeriodKeys);
  return keys.map((periodKey) => {
    const figures = taskFigures(rows.filter((row) => row.quarterKey === periodKey));
    const { counts, assigned } = figures;
    return { periodKey, assigned, rates: rates(figures), onTime: counts.completedOnTime, late: counts.completedLate, overdue: counts.overdue };
  });
}

function unitsBehindOf(rows: readonly GroupedRow[]): UnitBehind[] {
  const units = new Map<string, { unitId: string; overdue: number; notReported: number; maxDaysLate: number }>();
  for (const { unitId, standing, taskCount, maxDaysLate } of rows) {
    const unit = units.get(unitId!) ?? { unitId: unitId!, overdue: 0, notReported: 0, maxDaysLate: 0 };
    if (standing === 'overdue') unit.overdue += taskCount;
    else unit.notReported += taskCount;
    unit.maxDaysLate = Math.max(unit.maxDaysLate, maxDaysLate);
    units.set(unitId!, unit);
  }
  const worst = (a: UnitBehind, b: UnitBehind) =>
    b.overdue - a.overdue || b.notReported - a.notReported || b.maxDaysLate - a.maxDaysLate || (a.unitId < b.unitId ? -1 : 1);
  return [...units.values()].sort(worst).slice(0, MOST_UNITS_BEHIND);
}
