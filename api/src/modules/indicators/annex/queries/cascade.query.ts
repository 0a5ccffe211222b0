import { Injectable } from '@nestjs/common';
import type { UnitLevel } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { documentJsonSql, type LegalDocumentView } from '../../../documents/index.js';
import type { UnitRefView } from '../../../org-units/index.js';
import { PlansQuery, planSourceSql, visiblePlansSql } from '../../../plans/index.js';
import type { AssignmentView, TargetView } from '../views/assignment.views.js';
import type { CascadeLevelView, CascadeView, IndicatorGapsView, IndicatorGapView, IndicatorRepeatView } from '../views/cascade.views.js';
import { AssignmentLoader } from './assignment-loader.js';
import { shortfallsOf } from './cascade-shortfalls.js';
import { gapsOf } from './indicator-gaps.js';
import { indicatorOnDateSql, indicatorRefJsonSql } from './indicator-sql.js';
import { groupedBy } from './grouped-by.js';

interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly level: UnitLevel;
  readonly ownerUnit: UnitRefView;
  readonly document: LegalDocumentView | null;
  readonly assignmentIds: string[];
  readonly ownerPath: string;
}

/** How an indicator comes down from documents above through the plans the reader sees. */
@Injectable()
export class CascadeQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly plans: PlansQuery,
    private readonly assignments: AssignmentLoader,
  ) {}

  async cascade(actor: Actor, indicatorId: string, year?: number): Promise<CascadeView | null> {
    const indicator = await this.database.first<Pick<CascadeView, 'indicator'>>(
      `SELECT ${indicatorRefJsonSql('i', 'v')} AS indicator FROM indicator i
       CROSS JOIN LATERAL ${indicatorOnDateSql('i.id', '$2::date')} v WHERE i.id = $1`,
      [indicatorId, this.clock.today()],
    );
    if (indicator === null) return null;
    const plans = await this.plansWith(actor, indicatorId, year);
    const assignments = await this.assignments.load('id', plans.flatMap(({ assignmentIds }) => assignmentIds));
    const gaps = await gapsOf(this.database, plans.map(({ id }) => id));
    const levels = plans.map((plan) => planLevel(plan, assignments, gaps.get(plan.id) ?? []));
    const placed = plans.map(({ id, year, ownerPath, ownerUnit }) => ({ year, ownerPath, name: ownerUnit.name, targets: assignments.filter(({ planId }) => planId === id).flatMap(({ targets }) => targets) }));
    const judged = levels.map((level, index) => ({ ...level, shortfalls: shortfallsOf(placed, index, indicator.indicator.direction) }));
    return { ...indicator, levels: [...documentLevels(assignments), ...judged] };
  }

  async gapsOfPlan(actor: Actor, planId: string): Promise<IndicatorGapsView | null> {
    if ((await this.plans.findUncounted(actor, planId)) === null) return null;
    return { items: (await gapsOf(this.database, [planId])).get(planId) ?? [], repeats: await this.repeatsOf(actor, planId) };
  }

  private async repeatsOf(actor: Actor, planId: string): Promise<IndicatorRepeatView[]> {
    const parameters = new Parameters();
    const source = planSourceSql(`${parameters.add(this.clock.today())}::date`);
    const id = parameters.add(planId);
    return this.database.rows<IndicatorRepeatView & Record<string, unknown>>(
      `SELECT a.indicator_id AS "indicatorId", count(DISTINCT p.id)::int AS "planCount", count(DISTINCT owner.level)::int AS "levelCount"
       FROM ${source} JOIN indicator_assignment a ON a.plan_id = p.id
       WHERE a.indicator_id IN (SELECT own.indicator_id FROM indicator_assignment own WHERE own.plan_id = ${id}) AND p.year = (SELECT year FROM plan WHERE id = ${id})
         AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}
       GROUP BY a.indicator_id ORDER BY a.indicator_id`,
      parameters.values,
    );
  }

  private async plansWith(actor: Actor, indicatorId: string, year?: number): Promise<PlanRow[]> {
    const parameters = new Parameters();
    const source = planSourceSql(`${parameters.add(this.clock.today())}::date`);
    const ofYear = year === undefined ? 'true' : `p.year = ${parameters.add(year)}`;
    return this.database.rows<PlanRow>(
      `SELECT p.id, p.title, p.year, owner.level, owner.path AS "ownerPath", json_build_object('id', owner.org_unit_id, 'name', owner.name, 'shortName', owner.short_name) AS "ownerUnit",
         ${documentJsonSql('d')} AS document,
         ARRAY(SELECT a.id FROM indicator_assignment a WHERE a.plan_id = p.id AND a.indicator_id = ${parameters.add(indicatorId)} ORDER BY a.id) AS "assignmentIds"
       FROM ${source}
       WHERE EXISTS (SELECT 1 FROM indicator_assignment a WHERE a.plan_id = p.id AND a.indicator_id = ${parameters.add(indicatorId)})
         AND ${ofYear} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}
       ORDER BY p.year, owner.path, p.id`,
      parameters.values,
    );
  }
}

/** What documents above ask, once each however many plans cite it. */
function documentLevels(assignments: readonly AssignmentView[]): CascadeLevelView[] {
  const upstream = assignments.flatMap(({ targets }) => targets).filter((target) => target.purpose === 'upstream' && target.document !== null);
  const levels = [...groupedBy(upstream, ({ document }) => document!.id).values()].map((targets): CascadeLevelView => ({
    kind: 'document', document: targets[0]!.document, plan: null, ownerUnit: null, level: null, targets: distinct(targets), gaps: [], shortfalls: [],
  }));
  return levels.sort((left, right) => (left.document!.issuedOn ?? '9999').localeCompare(right.document!.issuedOn ?? '9999'));
}

function distinct(targets: readonly TargetView[]): TargetView[] {
  const byMeaning = new Map<string, TargetView>();
  for (const target of targets) {
    const { comparator, valueKind, value, measureUnit, scope, periodKey } = target;
    const key = JSON.stringify([comparator, valueKind, value, measureUnit, scope, periodKey]);
    if (!byMeaning.has(key)) byMeaning.set(key, target);
  }
  return [...byMeaning.values()];
}

/** Of the plan's gaps those in lists that its lines of this indicator cite. */
function planLevel({ document, ownerUnit, level, ...plan }: PlanRow, all: readonly AssignmentView[], gaps: readonly IndicatorGapView[]): CascadeLevelView {
  const own = all.filter(({ planId }) => planId === plan.id);
  const cited = own.flatMap(({ bases }) => bases);
  return {
    kind: 'plan', document, plan: { id: plan.id, title: plan.title, year: plan.year }, ownerUnit, level,
    targets: own.flatMap(({ targets }) => targets).filter(({ purpose }) => purpose !== 'upstream'),
    shortfalls: [],
    gaps: gaps.filter((gap) => cited.some((basis) => basis.document?.id === gap.document.id && basis.annex === gap.annex && basis.part === gap.part)),
  };
}
