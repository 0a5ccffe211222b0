import { Injectable } from '@nestjs/common';
import { fold, type CalendarDate } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import { visiblePlansSql } from '../commands/plan-access.js';
import type { PlanListQuery } from '../dto/plan.dto.js';
import type { PlanSummaryView, PlanView } from '../views/plan.view.js';
import { PLAN_COLUMNS, PLAN_DETAIL_COLUMNS, planSourceSql } from './plan-sql.js';
import { countStandings, noTasks, toldTasks } from './standing-counts.js';

const SORTS = { year: 'p.year', title: 'p.title COLLATE "vi-x-icu"' } as const;

type Counted = 'counts' | 'taskCount' | 'rates' | 'asOf';

@Injectable()
export class PlansQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: PlanListQuery): Promise<PageOf<PlanSummaryView>> {
    const parameters = new Parameters();
    const source = planSourceSql(`${parameters.add(this.clock.today())}::date`);
    const fromWhere = `FROM ${source} WHERE ${this.conditions(actor, query, parameters)}`;
    const counted = [...parameters.values];
    const rows = await this.database.rows<Omit<PlanSummaryView, Counted>>(
      `SELECT ${PLAN_COLUMNS} ${fromWhere} ORDER BY ${SORTS[query.sort]} ${query.order}, p.id ${query.order} ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const items = await this.withCounts(actor, rows, query.asOf);
    return { items, ...(knownTotal(query, items.length) ?? (await boundedCount(this.database, fromWhere, counted))) };
  }

  async find(actor: Actor, id: string, asOf?: CalendarDate): Promise<PlanView | null> {
    const row = await this.findUncounted(actor, id);
    return row === null ? null : (await this.withCounts(actor, [row], asOf))[0]!;
  }

  /** The plan without its counts: the annex adds up its own lines. */
  async findUncounted(actor: Actor, id: string): Promise<Omit<PlanView, Counted> | null> {
    const parameters = new Parameters();
    const source = planSourceSql(`${parameters.add(this.clock.today())}::date`);
    return this.database.first<Omit<PlanView, Counted>>(
      `SELECT ${PLAN_DETAIL_COLUMNS} FROM ${source}
       WHERE p.id = ${parameters.add(id)} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}`,
      parameters.values,
    );
  }

  private async withCounts<Row extends { id: string }>(actor: Actor, rows: Row[], wantedAsOf?: CalendarDate) {
    const today = this.clock.today();
    const asOf = wantedAsOf ?? today;
    const counted = await countStandings(this.database, actor, { key: 'plan_id', ids: rows.map(({ id }) => id), asOf, today });
    return rows.map((row) => ({ ...row, ...toldTasks(counted.get(row.id) ?? noTasks()), asOf }));
  }

  private conditions(actor: Actor, query: PlanListQuery, parameters: Parameters): string {
    const conditions = [visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })];
    if (query.year !== undefined) conditions.push(`p.year = ${parameters.add(query.year)}`);
    if (query.state !== undefined) conditions.push(`p.state = ANY(${parameters.add(query.state)})`);
    if (query.ids !== undefined) conditions.push(`p.id = ANY(${parameters.add(query.ids)})`);
    for (const word of fold(query.q ?? '').split(' ').filter((part) => part !== '')) {
      const pattern = parameters.add(`%${word}%`);
      conditions.push(`(p.folded LIKE ${pattern} OR d.folded LIKE ${pattern})`);
    }
    return conditions.join(' AND ');
  }
}
