import type { Schemas } from '../providers/schemas';

/** Every standing, also those without a task. */
export type FullCounts = Schemas['StandingCountsView'];
export type RateValue = Schemas['RateView'];
export type Rates = Schemas['RatesView'];
export type ReviewPeriod = Schemas['ReviewPeriodView'];
export type ReviewPlan = Schemas['ReviewPlanView'];
export type ReviewSummary = Schemas['ReviewSummaryView'];
export type MatrixUnit = Schemas['MatrixUnitView'];
export type MatrixActivity = Schemas['MatrixActivityView'];
export type ReviewMatrix = Schemas['ReviewMatrixView'];
/** A line of any list of tasks. */
export type TaskRow = Schemas['TaskRowView'];
export type ReviewTaskRow = Schemas['ReviewTaskRowView'];
