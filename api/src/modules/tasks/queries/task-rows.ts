import type { CalendarDate, PartyRole, ScheduleKind, Standing, TaskState } from '#domain';
import { Parameters, type Database } from '../../../platform/db/index.js';
import { daysLateSql, standingSql } from '../standing/standing-sql.js';
import { endOfDaySql } from '../standing/task-as-of-sql.js';
import type { TaskRowView } from '../views/task.views.js';
import { taskSource, type AsOf, type TaskSource } from './task-filter.js';

export interface TaskRowRecord {
  id: string; version: number; planId: string; activityId: string; printedNumber: string; title: string; unitId: string;
  unitName: string; unitShortName: string; role: PartyRole; periodKey: string; quarterKey: string | null; state: TaskState;
  standing: Standing; daysLate: number; statedDueOn: CalendarDate | null; effectiveDueOn: CalendarDate | null;
  scheduleKind: ScheduleKind; assigneeId: string | null; assigneeName: string | null; submittedAt: Date | null;
  completedAt: Date | null; roundNo: number; returnReason: string | null; deliverableCount: number;
}

/** The columns of a TaskRow over `t`, `content`, `unit` and `assignee` (see TASK_ROW_JOINS). */
export function taskRowColumns(source: TaskSource): string {
  return `t.id, t.version, t.plan_id AS "planId", t.activity_id AS "activityId", content.printed_number AS "printedNumber",
    content.title, t.unit_id AS "unitId", unit.name AS "unitName", unit.short_name AS "unitShortName", t.role,
    t.period_key AS "periodKey", t.quarter_key AS "quarterKey", t.state,
    ${standingSql('t', source.asOf, source.dueSoonDays)} AS standing, ${daysLateSql('t', source.asOf)} AS "daysLate",
    t.stated_due_on AS "statedDueOn", t.effective_due_on AS "effectiveDueOn", t.schedule_kind AS "scheduleKind",
    ${source.assignee} AS "assigneeId", assignee.full_name AS "assigneeName", t.submitted_at AS "submittedAt",
    t.completed_at AS "completedAt", t.round_no AS "roundNo", ${returnReasonSql(source.asOf)} AS "returnReason",
    jsonb_array_length(content.deliverables) AS "deliverableCount"`;
}

/** A list says why a task came back in as many letters as a line holds; the page has the whole note. */
const REASON_LETTERS = 160;

/** Looked up for returned tasks only, by the index of a task's events. */
function returnReasonSql(asOf: string): string {
  return `CASE WHEN t.state = 'returned' THEN (SELECT left(event.note, ${REASON_LETTERS}) FROM task_event event
      WHERE event.task_id = t.id AND event.to_state = 'returned' AND event.at < ${endOfDaySql(asOf)}
      ORDER BY event.at DESC, event.id DESC LIMIT 1) END`;
}

/** A unit's name on a day; the latest there is when the unit did not exist then. `alias` gets name and short_name. */
export function unitNameJoin(unitIdColumn: string, asOf: string, alias: string): string {
  return `LEFT JOIN LATERAL (SELECT revision.name, revision.short_name FROM org_unit_revision revision
      WHERE revision.org_unit_id = ${unitIdColumn}
      ORDER BY (revision.valid_during @> ${asOf}) DESC, lower(revision.valid_during) DESC LIMIT 1) ${alias} ON true`;
}

export function taskRowJoins(source: TaskSource): string {
  return `JOIN task_content content ON content.id = t.content_id
    ${unitNameJoin('t.unit_id', source.asOf, 'unit')}
    LEFT JOIN person assignee ON assignee.id = ${source.assignee}`;
}

/** The rows of a page whose ids are already chosen, in their order: one statement. */
export async function hydrateTaskRows(database: Database, ids: readonly string[], day: AsOf): Promise<TaskRowView[]> {
  if (ids.length === 0) return [];
  const parameters = new Parameters();
  const source = taskSource(day, parameters);
  const records = await database.rows<TaskRowRecord>(
    `SELECT ${taskRowColumns(source)} FROM ${source.from} ${taskRowJoins(source)} WHERE t.id = ANY(${parameters.add(ids)}::uuid[])`,
    parameters.values,
  );
  const byId = new Map(records.map((record) => [record.id, taskRowView(record)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export function taskRowView(record: TaskRowRecord): TaskRowView {
  const { unitId, unitName, unitShortName, assigneeId, assigneeName, submittedAt, completedAt } = record;
  return {
    id: record.id,
    version: record.version,
    planId: record.planId,
    activityId: record.activityId,
    printedNumber: record.printedNumber,
    title: record.title,
    unit: { id: unitId, name: unitName, shortName: unitShortName },
    role: record.role,
    periodKey: record.periodKey,
    quarterKey: record.quarterKey,
    state: record.state,
    standing: record.standing,
    daysLate: record.daysLate,
    isLate: record.daysLate > 0,
    statedDueOn: record.statedDueOn,
    effectiveDueOn: record.effectiveDueOn,
    scheduleKind: record.scheduleKind,
    assignee: assigneeId === null ? null : { id: assigneeId, fullName: assigneeName ?? '' },
    submittedAt: submittedAt?.toISOString() ?? null,
    completedAt: completedAt?.toISOString() ?? null,
    roundNo: record.roundNo,
    returnReason: record.returnReason,
    deliverableCount: record.deliverableCount,
  };
}
