import type { Schemas } from '../providers/schemas';

export type DashboardData = Schemas['DashboardView'];
export type DashboardFocus = Schemas['DashboardFocus'];
export type TrendPeriod = Schemas['DashboardPeriodView'];
