import { BooleanField, ChoiceField, DateField, IdField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';
import { PLAN_STATES, type PlanState } from '../../plans/index.js';
import { StandingCountsView } from './standing-counts.view.js';
import { RatesView } from '../../tasks/index.js';

export class ReviewPeriodView {
  @TextField({ example: '2024-Q2' }) periodKey: string;
  @DateField() startOn: string;
  @DateField({ description: 'The data cut-off, which never moves (RULES.md P3).' }) cutOffOn: string;
  @BooleanField() isCurrent: boolean;
}

export class ReviewPeriodListView {
  @ObjectField(() => ReviewPeriodView, { isList: true }) items: ReviewPeriodView[];
}

export class ReviewWindowView {
  @DateField() startOn: string;
  @DateField() cutOffOn: string;
}

export class ReviewPlanView {
  @IdField() id: string;
  @TextField() title: string;
  @IntegerField() year: number;
  @ChoiceField(PLAN_STATES, { enumName: 'PlanState' }) state: PlanState;
  @ObjectField(() => UnitRefView) ownerUnit: UnitRefView;
}

export class ReviewCountsView {
  @ObjectField(() => StandingCountsView, { description: 'Tasks of leads and co-leads.' }) scored: StandingCountsView;
  @ObjectField(() => StandingCountsView, { description: 'Contributions of coordinating units; in no other figure (RULES.md A5).' }) coordinating: StandingCountsView;
  @IntegerField({ description: 'Scored tasks, without those withdrawn or not applicable (RULES.md T9).' }) assigned: number;
  @IntegerField({ description: 'Of the assigned, those whose effective due date is the day looked at or earlier.' }) fallenDue: number;
  @IntegerField() completed: number;
  @IntegerField() completedOnTime: number;
  @IntegerField() completedLate: number;
  @IntegerField() overdue: number;
  @IntegerField({ description: 'Continuous work without its status note; never overdue (RULES.md S2).' }) notReported: number;
  @IntegerField({ description: 'Work without a due date (RULES.md S3).' }) noDueDate: number;
  @IntegerField({ description: 'Handed in and not decided.' }) waitingReview: number;
  @IntegerField({ description: 'Of those waiting, past the office’s own time to review (RULES.md T5).' }) officeLate: number;
}

export class ReviewSectionFiguresView {
  @IdField() sectionId: string;
  @TextField() printedNumber: string;
  @TextField() title: string;
  @ObjectField(() => StandingCountsView) counts: StandingCountsView;
  @ObjectField(() => RatesView) rates: RatesView;
}

export class ReviewUnitFiguresView {
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @ObjectField(() => StandingCountsView) counts: StandingCountsView;
  @ObjectField(() => RatesView) rates: RatesView;
}

export class ReviewSummaryView {
  @ObjectField(() => ReviewPlanView) plan: ReviewPlanView;
  @TextField() periodKey: string;
  @ObjectField(() => ReviewWindowView) window: ReviewWindowView;
  @DateField({ description: '“Số liệu tính đến ngày”.' }) asOf: string;
  @ObjectField(() => UnitRefView, { isNullable: true, description: 'The unit narrowed to; null for all the reader sees.' }) unit: UnitRefView | null;
  @ObjectField(() => ReviewCountsView) counts: ReviewCountsView;
  @ObjectField(() => RatesView) rates: RatesView;
  @ObjectField(() => ReviewSectionFiguresView, { isList: true }) bySection: ReviewSectionFiguresView[];
  @ObjectField(() => ReviewUnitFiguresView, { isList: true, description: 'In the order of the tree.' }) byUnit: ReviewUnitFiguresView[];
}
