import { Injectable } from '@nestjs/common';
import { isAmount, type DecimalText, type MeasureOfTarget, type PeriodKey } from '#domain';
import { Database, Parameters } from '../../../../platform/db/index.js';

/** A plan of the same authority that asks something of the same indicators. */
export interface PlanBeside {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly nearMargin: DecimalText | null;
}

export interface TargetBeside {
  readonly targetId: string;
  readonly assignmentId: string;
  readonly plan: PlanBeside;
}

/**
 * What other plans in force of the plan's own authority assign of its indicators, where both hold on some same day: candidates
 * for a contradiction (RULES.md I10). A draft asks nothing of anybody yet, a closed plan no more, and what a level above asks
 * stands in the cascade.
 */
@Injectable()
export class TargetsBesideQuery {
  constructor(private readonly database: Database) {}

  of(planId: string, indicatorIds?: readonly string[]): Promise<TargetBeside[]> {
    const parameters = new Parameters();
    return this.database.rows<TargetBeside>(
      `SELECT DISTINCT y.id AS "targetId", b.id AS "assignmentId",
         jsonb_build_object('id', p.id, 'title', p.title, 'year', p.year, 'nearMargin', trim_scale(c.near_margin)::text) AS plan
       FROM plan own
       JOIN plan p ON p.owner_unit_id = own.owner_unit_id AND p.id <> own.id AND p.state = 'issued'
       LEFT JOIN indicator_collection c ON c.plan_id = p.id
       JOIN indicator_assignment a ON a.plan_id = own.id
       JOIN indicator_assignment b ON b.plan_id = p.id AND b.indicator_id = a.indicator_id
       JOIN indicator_target x ON x.assignment_id = a.id AND x.purpose = 'assigned'
       JOIN indicator_target y ON y.assignment_id = b.id AND y.purpose = 'assigned' AND y.valid_during && x.valid_during
         AND y.scope_kind = x.scope_kind AND y.measure_unit = x.measure_unit
       WHERE own.id = ${parameters.add(planId)} AND own.state = 'issued'
         AND (${parameters.add(indicatorIds ?? null)}::uuid[] IS NULL OR a.indicator_id = ANY($${parameters.values.length}::uuid[]))`,
      parameters.values,
    );
  }
}

/** A number of another year is told apart by that year; a share holds as long as its target does. */
export function periodBeside(periodKey: PeriodKey | null, plan: Pick<PlanBeside, 'year'>, measure: MeasureOfTarget): PeriodKey | null {
  return periodKey ?? (isAmount(measure) ? String(plan.year) : null);
}
