import { BooleanField, DateField, IdField, InstantField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';

/** Reports of a period by state, of the units in the reader's sight. */
export class PeriodCountsView {
  @IntegerField() expected: number;
  @IntegerField() draft: number;
  @IntegerField() submitted: number;
  @IntegerField() returned: number;
  @IntegerField() verified: number;
  @IntegerField() locked: number;
  @IntegerField({ description: 'Handed in after the due date, or due before today and not handed in.' }) late: number;
}

export class IndicatorPeriodView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @IdField() planId: string;
  @TextField() periodKey: string;
  @BooleanField({ description: 'The year’s last period, asked for with the year’s report.' }) isWithYear: boolean;
  @DateField() startOn: string;
  @DateField() cutOffOn: string;
  @InstantField() openedAt: string;
  @InstantField({ isNullable: true }) lockedAt: string | null;
  @ObjectField(() => PeriodCountsView) counts: PeriodCountsView;
}

export class PeriodOpeningView {
  @TextField() periodKey: string;
  @DateField({ description: 'The first day on which a report of it is due.' }) dueOn: string;
}

export class IndicatorPeriodsView {
  @ObjectField(() => IndicatorPeriodView, { isList: true }) items: IndicatorPeriodView[];
  @TextField({ isList: true, description: 'Periods of the plan that have begun and are not open yet.' }) toOpen: string[];
  @ObjectField(() => PeriodOpeningView, { isList: true, description: 'The same periods with the day their reports would be due.' }) openings: PeriodOpeningView[];
}
