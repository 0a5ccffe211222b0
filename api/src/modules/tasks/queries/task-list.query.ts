import { Injectable } from '@nestjs/common';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type ListQuery, type PageOf } from '../../../platform/http/index.js';
import type { MyTasksQuery, MyTaskTab, TaskListQuery, TaskSort } from '../dto/task-list.query.js';
import { openSql, STANDING_FILTER } from '../standing/standing-sql.js';
import type { TaskRowView } from '../views/task.views.js';
import { myConditions, taskConditions, taskSource, type AsOf, type TaskSource } from './task-filter.js';
import { hydrateTaskRows } from './task-rows.js';
import { WorkSettings } from './work-settings.js';

/** Columns of each sort, the id last; one direction for all of them so that an index can be read either way. */
const SORT_COLUMNS: Readonly<Record<TaskSort, readonly string[]>> = {
  effectiveDueOn: ['t.effective_due_on', 't.id'],
  unit: ['t.unit_path', 't.position', 't.id'],
  printedNumber: ['t.plan_id', 't.position', 't.unit_path', 't.id'],
  submittedAt: ['t.submitted_at', 't.id'],
  lastEventAt: ['t.last_event_at', 't.id'],
};

/** Lists of tasks in at most four statements, whatever the size of a page: settings, ids, rows, and the total if unknown. */
@Injectable()
export class TaskLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: WorkSettings,
  ) {}

  async list(actor: Actor, query: TaskListQuery): Promise<PageOf<TaskRowView>> {
    const day = await this.day(query.asOf);
    const unitPath = query.unitId === undefined ? null : await this.unitPath(query.unitId, day);
    const parameters = new Parameters();
    const source = taskSource(day, parameters);
    const where = taskConditions(actor, query, source, unitPath, parameters).join(' AND ');
    const order = SORT_COLUMNS[query.sort].map((column) => `${column} ${query.order}`).join(', ');
    return this.page(query, day, source, where, order, parameters);
  }

  /** What the reader owes, waits for, has done, or has to review. */
  async mine(actor: Actor, query: MyTasksQuery): Promise<PageOf<TaskRowView>> {
    const day = await this.day(undefined);
    const parameters = new Parameters();
    const source = taskSource(day, parameters);
    const permission = query.tab === 'review' ? 'tasks.review' : 'tasks.handIn';
    const scope = withinScope(scopeOf(actor, permission), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
    const { where, order } = tabOf(query.tab, source);
    const narrowed = [scope, where, ...myConditions(query, source, parameters)].join(' AND ');
    return this.page(query, day, source, narrowed, order, parameters);
  }

  private async day(asOf: string | undefined): Promise<AsOf> {
    const { dueSoonDays } = await this.settings.values();
    const today = this.clock.today();
    return { asOf: asOf ?? today, today, dueSoonDays };
  }

  private async unitPath(unitId: string, day: AsOf): Promise<string | null> {
    const row = await this.database.first<{ path: string }>(
      `SELECT path FROM org_unit_revision WHERE org_unit_id = $1
       ORDER BY (valid_during @> $2::date) DESC, lower(valid_during) DESC LIMIT 1`,
      [unitId, day.asOf],
    );
    return row?.path ?? null;
  }

  private async page(query: ListQuery, day: AsOf, source: TaskSource, where: string, order: string, parameters: Parameters): Promise<PageOf<TaskRowView>> {
    const bound = [...parameters.values];
    const fromWhere = `FROM ${source.from} WHERE ${where}`;
    const typed = `${source.asOf} IS NOT NULL AND ${source.dueSoonDays} IS NOT NULL`;
    const ids = await this.database.rows<{ id: string }>(
      `SELECT t.id ${fromWhere} AND ${typed} ORDER BY ${order} ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const total = knownTotal(query, ids.length) ?? (await boundedCount(this.database, `${fromWhere} AND ${typed}`, bound));
    const items = await hydrateTaskRows(this.database, ids.map(({ id }) => id), day);
    return { items, ...total };
  }
}

function tabOf(tab: MyTaskTab, { asOf, dueSoonDays }: TaskSource): { where: string; order: string } {
  switch (tab) {
    case 'todo': {
      const is = (standing: 'overdue' | 'returned' | 'dueSoon' | 'notReported') => STANDING_FILTER[standing]('t', asOf, dueSoonDays);
      const urgency = `CASE WHEN ${is('overdue')} THEN 0 WHEN t.state = 'returned' THEN 1 WHEN ${is('dueSoon')} THEN 2
        WHEN ${is('notReported')} THEN 3 ELSE 4 END`;
      return { where: openSql('t'), order: `${urgency}, t.effective_due_on, t.cut_off_on, t.position, t.id` };
    }
    case 'waiting':
    case 'review':
      return { where: `t.state = 'submitted'`, order: 't.submitted_at, t.id' };
    case 'done':
      return { where: `t.state IN ('completed', 'not_applicable')`, order: 't.last_event_at DESC, t.id DESC' };
  }
}
