import type { Rate, TaskRates } from '#domain';
import { IntegerField, ObjectField } from '../../../platform/http/index.js';

/** A share with its denominator (RULES.md T9): the reader divides and rounds; 0 of 0 is no rate. */
export class RateView implements Rate {
  @IntegerField() numerator: number;
  @IntegerField() denominator: number;
}

/** Without not applicable and withdrawn tasks in any of them; `taskFigures` of #domain has the definition. */
export class RatesView implements TaskRates {
  @ObjectField(() => RateView, { description: 'The completion rate: of the tasks whose due date has come, those completed.' }) completedOfFallenDue: RateView;
  @ObjectField(() => RateView, { description: 'Of all assigned tasks, those completed.' }) completedOfAssigned: RateView;
  @ObjectField(() => RateView, { description: 'Of the tasks whose due date has come, those completed on time.' }) onTimeOfFallenDue: RateView;
}
