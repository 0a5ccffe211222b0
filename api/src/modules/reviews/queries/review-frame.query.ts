import { Injectable } from '@nestjs/common';
import { calendarDate, parsePeriodKey, periodWindow, type CalendarDate, type PeriodWindow, type ReportingScheme } from '#domain';
import { withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { visiblePlansSql, type PlanState } from '../../plans/index.js';
import { WorkSettings } from '../../tasks/index.js';
import type { ReviewQuery } from '../dto/review.dto.js';
import type { ReviewSelection } from './review-tasks.sql.js';

interface UnitRef {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly state: PlanState;
  readonly scheme: ReportingScheme;
  readonly ownerUnit: UnitRef;
  readonly unit: (UnitRef & { readonly path: string }) | null;
}

/** A review before its figures: which plan, window, day and unit, checked against what the reader may see. */
export interface ReviewFrame extends ReviewSelection {
  readonly plan: Omit<PlanRow, 'scheme' | 'unit'>;
  readonly window: PeriodWindow;
  readonly unit: UnitRef | null;
  readonly dueSoonDays: number;
  readonly reviewWorkingDays: number;
}

@Injectable()
export class ReviewFrameQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: WorkSettings,
  ) {}

  /** The frame, or the problem: a plan or unit out of sight is not found, a period or day that cannot be is refused. */
  async open(actor: Actor, query: ReviewQuery): Promise<ReviewFrame> {
    const today = this.clock.today();
    const asOf = query.asOf ?? today;
    const { scheme, unit, ...plan } = await this.plan(actor, query.planId, query.unitId ?? null, asOf);
    const last = lastDayOf(plan.year, today);
    if (asOf > last) throw invalidField('asOf', 'outOfRange', { min: '2000-01-01', max: last });
    if (query.unitId !== undefined && unit === null) throw new Problem('notFound');
    const window = quarterWindow(scheme, query.periodKey);
    const { dueSoonDays, reviewWorkingDays } = await this.settings.values();
    return {
      plan,
      planId: plan.id,
      periodKey: query.periodKey,
      window,
      windowStartOn: window.startOn,
      asOf,
      today,
      unit: unit === null ? null : { id: unit.id, name: unit.name, shortName: unit.shortName },
      unitPath: unit?.path ?? null,
      dueSoonDays,
      reviewWorkingDays,
    };
  }

  /** A plan the reader may see, with its scheme, its owner and, where asked for and visible, the unit narrowed to. */
  async plan(actor: Actor, planId: string, unitId: string | null, asOf: CalendarDate): Promise<PlanRow> {
    const parameters = new Parameters();
    const on = `${parameters.add(asOf)}::date`;
    const narrowedTo = parameters.add(unitId);
    const row = await this.database.first<PlanRow>(
      `SELECT p.id, p.title, p.year, p.state, s.definition AS scheme,
         jsonb_build_object('id', o.org_unit_id, 'name', o.name, 'shortName', o.short_name) AS "ownerUnit",
         CASE WHEN u.org_unit_id IS NOT NULL
           THEN jsonb_build_object('id', u.org_unit_id, 'name', u.name, 'shortName', u.short_name, 'path', u.path) END AS unit
       FROM plan p
       JOIN reporting_scheme s ON s.id = p.reporting_scheme_id
       CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', on)} o
       LEFT JOIN LATERAL ${unitOnDateSql(`${narrowedTo}::uuid`, on)} u ON ${withinAuthority(actor, 'reviews.read', parameters, 'u.path')}
       WHERE p.id = ${parameters.add(planId)} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'o.path' })}`,
      parameters.values,
    );
    if (row === null) throw new Problem('notFound');
    return row;
  }
}

/** "As if nothing more were handed in" makes sense up to the end of the plan's year. */
export function lastDayOf(year: number, today: CalendarDate): CalendarDate {
  const yearEnd = calendarDate(year, 12, 31);
  return yearEnd > today ? yearEnd : today;
}

function quarterWindow(scheme: ReportingScheme, periodKey: string): PeriodWindow {
  if (parsePeriodKey(periodKey)?.kind !== 'quarter') throw invalidField('periodKey', 'invalid');
  try {
    return periodWindow(scheme, periodKey);
  } catch {
    throw invalidField('periodKey', 'invalid');
  }
}
