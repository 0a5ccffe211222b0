import { STANDINGS } from '#domain';
import { ChoiceField, DateField, IdField, ListQuery, TextField } from '../../../platform/http/index.js';

export class ReviewPeriodsQuery {
  @IdField() planId: string;
}

/** What every part of a review is asked by: a plan, one of its quarters, a date and, if wanted, a unit. */
export class ReviewQuery {
  @IdField() planId: string;

  @TextField({ max: 10, description: 'The quarter reviewed.', example: '2024-Q2' })
  periodKey: string;

  @DateField({
    isOptional: true,
    description: 'Figures as of the end of this day; today unless told. A later day, up to the end of the plan’s year, shows what comes if nothing more is handed in.',
  })
  asOf?: string;

  @IdField({ isOptional: true, description: 'Only this unit and all below it.' })
  unitId?: string;
}

/** One standing, or a set that the headline figures count; `waiting` is `submitted`, `all` has the coordinating ones too. */
const REVIEW_LIST_KINDS = [...STANDINGS, 'waiting', 'assigned', 'fallenDue', 'completed', 'completedFallenDue', 'onTimeFallenDue', 'officeLate', 'all'] as const;
export type ReviewListKind = (typeof REVIEW_LIST_KINDS)[number];

/** The list keys come from ListQuery; the review's own are repeated because a class has one parent. */
export class ReviewListQuery extends ListQuery implements ReviewQuery {
  @IdField() planId: string;
  @TextField({ max: 10, example: '2024-Q2' }) periodKey: string;
  @DateField({ isOptional: true, description: 'Figures as of the end of this day; today unless told.' }) asOf?: string;
  @IdField({ isOptional: true, description: 'Only this unit and all below it.' }) unitId?: string;

  @ChoiceField(REVIEW_LIST_KINDS, { isOptional: true, description: 'Which list; overdue unless told.' })
  kind: ReviewListKind = 'overdue';

  @IdField({ isOptional: true }) sectionId?: string;
  @IdField({ isOptional: true }) activityId?: string;
  @IdField({ isOptional: true, description: 'This unit without those below it, as a row of the matrix is.' }) onlyUnitId?: string;
}

export class DashboardQuery {
  @DateField({ isOptional: true, description: 'Figures as of the end of this day, up to the end of the current year; today unless told.' })
  asOf?: string;
}
