import type { UnitRef } from '../providers/apiTypes';
import type { PlanSummary } from '../resources/plans/planTypes';
import type { FullCounts, Rates, TaskRow } from '../review/reviewTypes';

export type DashboardFocus = 'coordinator' | 'leader' | 'unit' | 'staff' | 'auditor' | 'administrator';

export interface TrendPeriod {
  periodKey: string;
  assigned: number;
  fallenDue: number;
  completed: number;
  onTime: number;
  late: number;
  overdue: number;
}

export interface UnitBehind {
  unit: UnitRef;
  overdue: number;
  notReported: number;
  maxDaysLate: number;
}

export interface DashboardData {
  asOf: string;
  scope: UnitRef;
  focus: DashboardFocus;
  mine: { todo: number; overdue: number; dueSoon: number; returned: number };
  office: { waitingReview: number; officeLate: number; notIssuedPlans: number } | null;
  counts: FullCounts;
  rates: Rates;
  trend: TrendPeriod[];
  unitsBehind: UnitBehind[];
  urgent: TaskRow[];
  plans: PlanSummary[];
  administration: { people: number; activePeople: number; units: number; lastAudit: string | null } | null;
}
