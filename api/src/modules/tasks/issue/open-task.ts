import { Injectable } from '@nestjs/common';
import { calendarQuarterOf, effectiveDueOnOf, type CalendarDate } from '#domain';
import { scopeOf, type RequestContext } from '../../../platform/auth/index.js';
import { newId, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { lockUnitTree } from '../../org-units/index.js';
import { WorkingCalendarSource } from '../../settings/index.js';
import { requireIssueAccess } from './issue-access.js';
import { loadIssueSource, type IssueUnit } from './issue-source.js';
import { writeContent } from './write-tasks.js';

export interface OpenTaskRequest {
  readonly unitIds: readonly string[];
  readonly title?: string;
  readonly statedDueOn: CalendarDate | null;
  readonly note?: string;
}

/** S4: work "on event" gets a task when somebody says that the event has come, for the units it has come to. */
@Injectable()
export class OpenTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: WorkingCalendarSource,
  ) {}

  async execute(context: RequestContext, activityId: string, request: OpenTaskRequest): Promise<{ tasks: number }> {
    return this.unitOfWork.run(context, async (tx) => {
      const [found] = await tx.query<{ planId: string }>('SELECT plan_id AS "planId" FROM activity WHERE id = $1', [activityId]);
      if (found === undefined) throw new Problem('notFound');
      await requireIssueAccess((sql, values) => tx.query(sql, values), context.actor, found.planId, tx.today);
      return { tasks: await this.open(tx, context, found.planId, activityId, request) };
    });
  }

  private async open(tx: Tx, context: RequestContext, planId: string, activityId: string, request: OpenTaskRequest): Promise<number> {
    // The same lock as an edit of the plan: two events on one day must not take the same key.
    await tx.query('SELECT 1 FROM plan WHERE id = $1 FOR UPDATE', [planId]);
    await lockUnitTree(tx, 'shared');
    const source = await loadIssueSource((sql, values) => tx.query(sql, values), { planId, activityIds: [activityId], on: tx.today });
    const activity = source?.activities[0];
    if (source === null || activity === undefined) throw new Problem('notFound');
    if (source.plan.state !== 'issued') throw new Problem(source.plan.state === 'closed' ? 'planClosed' : 'planNotIssued');
    const units = await this.unitsOf(tx, context, request.unitIds);
    await this.makeObligations(tx, planId, activityId, units);
    const title = request.title ?? activity.content;
    const due = {
      ruleId: activity.rules.find(({ rule }) => rule.kind === 'onEvent')?.id ?? null,
      contentId: await writeContent(tx, activity, title),
      periodKey: await nextEventKey(tx, activityId),
      statedDueOn: request.statedDueOn,
      effectiveDueOn: request.statedDueOn === null
        ? null
        : effectiveDueOnOf(request.statedDueOn, await this.calendars.loadFor(tx), source.plan.movesToWorkingDay),
    };
    const made = await insertTasks(tx, planId, { id: activityId, position: activity.position }, units, due);
    await insertEvents(tx, made, context.actor.personId, request.note ?? null);
    tx.audit({
      action: 'activity.openTask', subjectType: 'activity', subjectId: activityId, subjectLabel: `${activity.printedNumber}. ${title.slice(0, 120)}`,
      after: { planId, tasks: made.length, periodKey: due.periodKey, statedDueOn: due.statedDueOn, unitIds: units.map(({ unitId }) => unitId) },
      reason: request.note ?? null,
    });
    return made.length;
  }

  private async unitsOf(tx: Tx, context: RequestContext, unitIds: readonly string[]): Promise<IssueUnit[]> {
    const wanted = [...new Set(unitIds)];
    const units = await tx.query<IssueUnit>(
      `SELECT org_unit_id AS "unitId", name, short_name AS "shortName", level, path FROM org_unit_revision
       WHERE org_unit_id = ANY($1::uuid[]) AND valid_during @> $2::date ORDER BY path`,
      [wanted, tx.today],
    );
    if (units.length !== wanted.length) throw invalidField('unitIds', 'unknownReference');
    const { paths } = scopeOf(context.actor, 'plans.issue');
    if (!units.every((unit) => paths.some((path) => unit.path.startsWith(path)))) throw new Problem('membersOutsidePlan');
    return units;
  }

  /** A unit that already owes something here keeps its role; any other leads. */
  private async makeObligations(tx: Tx, planId: string, activityId: string, units: readonly IssueUnit[]): Promise<void> {
    await tx.query(
      `INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at)
       SELECT uuidv7(), $1, $2, given, 'lead', $3 FROM unnest($4::uuid[]) AS given
       WHERE NOT EXISTS (SELECT 1 FROM obligation o WHERE o.activity_id = $2 AND o.unit_id = given
         AND o.role IN ('lead', 'coLead', 'coordinating'))
       ON CONFLICT (activity_id, unit_id, role) DO NOTHING`,
      [planId, activityId, tx.now, units.map(({ unitId }) => unitId)],
    );
  }
}

interface EventDue {
  readonly ruleId: string | null;
  readonly contentId: string;
  readonly periodKey: string;
  readonly statedDueOn: CalendarDate | null;
  readonly effectiveDueOn: CalendarDate | null;
}

/** The day, numbered: several events of one day are several tasks. */
async function nextEventKey(tx: Tx, activityId: string): Promise<string> {
  const [row] = await tx.query<{ n: number }>(
    `SELECT count(DISTINCT period_key)::int + 1 AS n FROM task WHERE activity_id = $1 AND starts_with(period_key, $2)`,
    [activityId, `${tx.today}#`],
  );
  return `${tx.today}#${row!.n}`;
}

async function insertTasks(
  tx: Tx, planId: string, activity: { id: string; position: number }, units: readonly IssueUnit[], due: EventDue,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_rule_id, schedule_kind,
       position, period_key, quarter_key, stated_due_on, effective_due_on, due_basis, was_moved, last_event_at, created_at)
     SELECT uuidv7(), o.id, $1, $2, o.unit_id, given.path, o.role, $3, $4, 'onEvent', $5, $6, $7, $8::date, $9::date, $10,
       $9::date IS DISTINCT FROM $8::date, $11, $11
     FROM unnest($12::uuid[], $13::text[]) AS given(unit_id, path)
     CROSS JOIN LATERAL (SELECT * FROM obligation ob WHERE ob.activity_id = $2 AND ob.unit_id = given.unit_id
       AND ob.role IN ('lead', 'coLead', 'coordinating')
       ORDER BY array_position(ARRAY['lead', 'coLead', 'coordinating'], ob.role) LIMIT 1) o
     RETURNING id`,
    [
      planId, activity.id, due.contentId, due.ruleId, activity.position, due.periodKey,
      due.statedDueOn === null ? null : calendarQuarterOf(due.statedDueOn), due.statedDueOn, due.effectiveDueOn,
      due.statedDueOn === null ? 'none' : 'stated', tx.now, units.map(({ unitId }) => unitId), units.map(({ path }) => path),
    ],
  );
  return rows.map(({ id }) => id);
}

/** Unlike an issue, opening is a person's decision about these tasks: their history begins with it (T3). */
async function insertEvents(tx: Tx, taskIds: readonly string[], personId: string, note: string | null): Promise<void> {
  await tx.query(
    `INSERT INTO task_event (id, task_id, at, person_id, action, to_state, note)
     SELECT given.id, given.task_id, $2, $3, 'open', 'not_started', $4 FROM unnest($1::uuid[], $5::uuid[]) AS given(task_id, id)`,
    [taskIds, tx.now, personId, note, taskIds.map(() => newId())],
  );
}
