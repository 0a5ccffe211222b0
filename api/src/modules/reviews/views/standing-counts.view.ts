import type { Standing } from '#domain';
import { IntegerField } from '../../../platform/http/index.js';

/** Numbers of tasks by standing (RULES.md T4). */
export class StandingCountsView implements Record<Standing, number> {
  @IntegerField() notYetDue: number;
  @IntegerField() dueSoon: number;
  @IntegerField() overdue: number;
  @IntegerField() submitted: number;
  @IntegerField() returned: number;
  @IntegerField() completedOnTime: number;
  @IntegerField() completedLate: number;
  @IntegerField() notReported: number;
  @IntegerField() noDueDate: number;
  @IntegerField() notApplicable: number;
  @IntegerField() suspended: number;
  @IntegerField() withdrawn: number;
}
