import { ChoiceField, DateField, IdField, InstantField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';
import { PlanSummaryView } from '../../plans/index.js';
import { RatesView, TaskRowView } from '../../tasks/index.js';
import { DASHBOARD_FOCUSES, type DashboardFocus } from '../figures/dashboard-focus.js';
import { StandingCountsView } from './standing-counts.view.js';

export class DashboardMineView {
  @IntegerField({ description: 'Open tasks the reader may hand in.' }) todo: number;
  @IntegerField() overdue: number;
  @IntegerField() dueSoon: number;
  @IntegerField({ description: 'Returned and not overdue.' }) returned: number;
}

export class DashboardOfficeView {
  @IntegerField({ description: 'Handed in, waiting for the office.' }) waitingReview: number;
  @IntegerField({ description: 'Of those, scored ones past the office’s time to review (RULES.md T5).' }) officeLate: number;
  @DateField({ description: 'What was handed in on this day or earlier is late in review.' }) lateSubmittedTo: string;
  @IntegerField({ description: 'Draft plans of the office.' }) notIssuedPlans: number;
}

export class DashboardPeriodView {
  @TextField() periodKey: string;
  @IntegerField() assigned: number;
  @ObjectField(() => RatesView) rates: RatesView;
  @IntegerField() onTime: number;
  @IntegerField() late: number;
  @IntegerField() overdue: number;
}

export class DashboardUnitView {
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @IntegerField() overdue: number;
  @IntegerField() notReported: number;
  @IntegerField({ description: 'Of the overdue tasks, the most days.' }) maxDaysLate: number;
}

export class DashboardAdministrationView {
  @IntegerField() people: number;
  @IntegerField() activePeople: number;
  @IntegerField() units: number;
  @InstantField({ isNullable: true, description: 'When the last change was logged.' }) lastAudit: string | null;
}

/** The first page, by role. Counts are of scored tasks of the current plans within the reader's scope. */
export class DashboardView {
  @DateField({ description: '“Số liệu tính đến ngày”.' }) asOf: string;
  @ObjectField(() => UnitRefView) scope: UnitRefView;
  @ChoiceField(DASHBOARD_FOCUSES, { enumName: 'DashboardFocus' }) focus: DashboardFocus;
  @ObjectField(() => DashboardMineView) mine: DashboardMineView;
  @ObjectField(() => DashboardOfficeView, { isNullable: true }) office: DashboardOfficeView | null;
  @IdField({ isList: true, description: 'The current plans, whose tasks the figures count.' }) planIds: string[];
  @ObjectField(() => StandingCountsView) counts: StandingCountsView;
  @ObjectField(() => RatesView) rates: RatesView;
  @ObjectField(() => DashboardPeriodView, { isList: true }) trend: DashboardPeriodView[];
  @ObjectField(() => DashboardUnitView, { isList: true, description: 'At most 10, the most overdue first.' }) unitsBehind: DashboardUnitView[];
  @ObjectField(() => TaskRowView, { isList: true, description: 'At most 10: overdue or due soon, the earliest due first.' }) urgent: TaskRowView[];
  @ObjectField(() => PlanSummaryView, { isList: true, description: 'At most 5 current plans.' }) plans: PlanSummaryView[];
  @ObjectField(() => DashboardAdministrationView, { isNullable: true }) administration: DashboardAdministrationView | null;
}
