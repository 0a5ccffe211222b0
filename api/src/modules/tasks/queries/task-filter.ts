import type { CalendarDate, Standing } from '#domain';
import { belowPath, scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import type { Parameters } from '../../../platform/db/index.js';
import type { MyTasksQuery, TaskListQuery } from '../dto/task-list.query.js';
import { endOfDaySql, taskAsOfSql } from '../standing/task-as-of-sql.js';
import { STANDING_FILTER } from '../standing/standing-sql.js';
import { textCondition } from './task-text.js';

/** The day a list is told for, and how many days count as "soon". */
export interface AsOf {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  readonly dueSoonDays: number;
}

/** The day's placeholders and the relation `t` to read: a past day needs the states of that day, today the table itself. */
export interface TaskSource {
  readonly from: string;
  readonly asOf: string;
  readonly dueSoonDays: string;
  /** Whose the task is on that day, to show and to filter by; rights go by `t.assignee_id`, who has it now. */
  readonly assignee: string;
}

export function taskSource(day: AsOf, parameters: Parameters): TaskSource {
  const asOf = `${parameters.add(day.asOf)}::date`;
  const dueSoonDays = `${parameters.add(day.dueSoonDays)}::int`;
  if (day.asOf >= day.today) return { from: 'task t', asOf, dueSoonDays, assignee: 't.assignee_id' };
  return { from: `${taskAsOfSql(endOfDaySql(asOf))} t`, asOf, dueSoonDays, assignee: 't.assignee_then_id' };
}

/** The tasks a person may read (X2). */
export function readableTasks(actor: Actor, parameters: Parameters): string {
  return withinScope(scopeOf(actor, 'tasks.read'), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
}

/** The WHERE of the list over `t`, the reader's scope first; every piece is a plain predicate on task columns, so that an index answers. */
export function taskConditions(actor: Actor, query: TaskListQuery, source: TaskSource, unitPath: string | null, parameters: Parameters): string[] {
  const conditions = [readableTasks(actor, parameters)];
  const equals = (column: string, value: unknown, type: string) => {
    if (value !== undefined) conditions.push(`t.${column} = ${parameters.add(value)}::${type}`);
  };
  const among = (column: string, values: readonly string[] | undefined) => {
    if (values !== undefined && values.length > 0) conditions.push(`t.${column} = ANY(${parameters.add(values)}::text[])`);
  };
  if (query.unitId !== undefined) conditions.push(unitPath === null ? 'false' : belowPath('t.unit_path', unitPath, parameters));
  equals('unit_id', query.onlyUnitId, 'uuid');
  // One plan by equality: an index that begins with it then also serves the order.
  if (query.planId?.length === 1) equals('plan_id', query.planId[0], 'uuid');
  else if (query.planId !== undefined) conditions.push(`t.plan_id = ANY(${parameters.add(query.planId)}::uuid[])`);
  equals('activity_id', query.activityId, 'uuid');
  equals('period_key', query.periodKey, 'text');
  equals('quarter_key', query.quarterKey, 'text');
  if (query.assigneeId !== undefined) conditions.push(`${source.assignee} = ${parameters.add(query.assigneeId)}::uuid`);
  among('role', query.role);
  among('state', query.state);
  if (query.sectionId !== undefined) {
    conditions.push(`t.activity_id = ANY(ARRAY(SELECT a.id FROM activity a WHERE a.section_id = ${parameters.add(query.sectionId)}::uuid))`);
  }
  if (query.standing !== undefined && query.standing.length > 0) conditions.push(standingCondition(query.standing, source));
  if (query.dueFrom !== undefined) conditions.push(`t.effective_due_on >= ${parameters.add(query.dueFrom)}::date`);
  if (query.dueTo !== undefined) conditions.push(`t.effective_due_on <= ${parameters.add(query.dueTo)}::date`);
  if (query.q !== undefined && query.q !== '') conditions.push(textCondition(query.q, scopeOf(actor, 'tasks.read'), parameters));
  return conditions;
}

/** What narrows one's own lists down to a number of the dashboard. */
export function myConditions({ role, standing, submittedTo }: MyTasksQuery, source: TaskSource, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (role !== undefined && role.length > 0) conditions.push(`t.role = ANY(${parameters.add(role)}::text[])`);
  if (standing !== undefined && standing.length > 0) conditions.push(standingCondition(standing, source));
  if (submittedTo !== undefined) conditions.push(`t.submitted_on <= ${parameters.add(submittedTo)}::date`);
  return conditions;
}

function standingCondition(standings: readonly Standing[], { asOf, dueSoonDays }: TaskSource): string {
  return `(${standings.map((standing) => STANDING_FILTER[standing]('t', asOf, dueSoonDays)).join(' OR ')})`;
}
