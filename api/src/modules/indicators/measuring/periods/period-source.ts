import {
  effectiveDueOnOf, parsePeriodKey, periodsOfYear, periodWindow, reportDueAfterCutOff, schemeHasKind, UNIT_LEVELS,
  type CalendarDate, type PeriodKey, type PeriodKind, type ReportingScheme, type UnitLevel, type WorkingCalendar,
} from '#domain';
import type { RowSource } from '../../../org-units/index.js';

/** How a plan collects figures. */
export interface CollectingPlan {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly state: 'draft' | 'issued' | 'closed';
  readonly movesToWorkingDay: boolean;
  readonly scheme: ReportingScheme;
  readonly periodKind: PeriodKind;
}

const COLLECTING = `SELECT plan.id, plan.title, plan.year, plan.state, plan.moves_to_working_day AS "movesToWorkingDay", scheme.definition AS scheme,
    COALESCE(collection.period_kind, 'quarter') AS "periodKind"
  FROM plan JOIN reporting_scheme scheme ON scheme.id = plan.reporting_scheme_id
  LEFT JOIN indicator_collection collection ON collection.plan_id = plan.id`;

export async function collectingPlan(rows: RowSource, planId: string): Promise<CollectingPlan | null> {
  return (await rows<CollectingPlan>(`${COLLECTING} WHERE plan.id = $1`, [planId]))[0] ?? null;
}

/** Issued plans with something to measure. */
export async function plansToCollect(rows: RowSource): Promise<CollectingPlan[]> {
  return rows<CollectingPlan>(
    `${COLLECTING} WHERE plan.state = 'issued' AND EXISTS (SELECT FROM indicator_assignment assignment WHERE assignment.plan_id = plan.id) ORDER BY plan.id`,
    [],
  );
}

/** The periods a plan is asked for, in order: those of its kind in its year. */
export function periodsOfPlan({ scheme, periodKind, year }: CollectingPlan): PeriodKey[] {
  return schemeHasKind(scheme, periodKind) ? periodsOfYear(scheme, periodKind, year) : [];
}

export function isCollected(plan: CollectingPlan, periodKey: PeriodKey): boolean {
  return parsePeriodKey(periodKey) !== null && periodsOfPlan(plan).includes(periodKey);
}

/** Of the plan's periods, those that have begun. */
export function begunPeriods(plan: CollectingPlan, today: CalendarDate): PeriodKey[] {
  return periodsOfPlan(plan).filter((key) => periodWindow(plan.scheme, key).startOn <= today);
}

/** The scheme's due day for each level of unit, moved off days without work where the plan says so (RULES.md P3, P5). */
export function dueDaysOf({ scheme, movesToWorkingDay }: CollectingPlan, cutOffOn: CalendarDate, calendar: WorkingCalendar): Map<UnitLevel, CalendarDate> {
  return new Map(UNIT_LEVELS.map((level) => [level, effectiveDueOnOf(reportDueAfterCutOff(scheme, cutOffOn, level, calendar), calendar, movesToWorkingDay)]));
}
