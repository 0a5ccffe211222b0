import { Injectable } from '@nestjs/common';
import { reviewDueOn, vietnamDateOf, type CalendarDate, type DueBasis, type ScheduleRule } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters, prepared } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { actionsFor } from '../policy/task-policy.js';
import type { TaskFigureView, TaskView } from '../views/task.views.js';
import { otherParties } from './other-parties.query.js';
import { readableTasks, taskSource, type AsOf } from './task-filter.js';
import { taskHistory } from './task-history.query.js';
import { taskRounds } from './task-rounds.query.js';
import { taskRowColumns, taskRowJoins, taskRowView, unitNameJoin, type TaskRowRecord } from './task-rows.js';
import { WorkSettings } from './work-settings.js';

interface TaskPageRecord extends TaskRowRecord {
  unitPath: string; planTitle: string; documentLabel: string | null; ownerId: string; ownerName: string; ownerShortName: string;
  sectionNumber: string; sectionTitle: string; expectedResults: string; partyText: string; scheduleText: string; dueBasis: DueBasis;
  wasMoved: boolean; scheduleRule: ScheduleRule | null; periodStartOn: CalendarDate | null;
  periodCutOffOn: CalendarDate | null; deliverables: { id: string; text: string }[];
}

/** The task page in a fixed number of statements (at most eight). */
@Injectable()
export class TaskPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: WorkSettings,
  ) {}

  /** The task as the reader sees it today; out of scope it is not found (X2). */
  async find(actor: Actor, taskId: string): Promise<TaskView> {
    const { dueSoonDays, reviewWorkingDays } = await this.settings.values();
    const today = this.clock.today();
    const day: AsOf = { asOf: today, today, dueSoonDays };
    const record = await this.record(actor, taskId, day);
    const rounds = await taskRounds(this.database, taskId);
    const events = await taskHistory(this.database, taskId);
    const parties = await otherParties(this.database, actor, record, day);
    const figures = await this.figures(record.activityId);
    const calendar = record.state === 'submitted' ? await this.settings.calendar() : null;
    const last = rounds.at(-1) ?? null;
    return {
      ...taskRowView(record),
      plan: {
        id: record.planId,
        title: record.planTitle,
        documentLabel: record.documentLabel,
        ownerUnit: { id: record.ownerId, name: record.ownerName, shortName: record.ownerShortName },
      },
      section: { printedNumber: record.sectionNumber, title: record.sectionTitle },
      content: record.title,
      expectedResults: record.expectedResults,
      partyText: record.partyText,
      scheduleText: record.scheduleText,
      dueBasis: record.dueBasis,
      wasMoved: record.wasMoved,
      scheduleRule: record.scheduleRule,
      periodStartOn: record.periodStartOn,
      periodCutOffOn: record.periodCutOffOn,
      deliverables: record.deliverables,
      otherParties: parties,
      rounds,
      currentRound: last !== null && ['draft', 'submitted', 'returned'].includes(last.state) ? last : null,
      events,
      allowedActions: actionsFor(actor, record),
      reviewDueOn:
        calendar === null || record.submittedAt === null ? null : reviewDueOn(vietnamDateOf(record.submittedAt), calendar, reviewWorkingDays),
      figures,
    };
  }

  private async record(actor: Actor, taskId: string, day: AsOf): Promise<TaskPageRecord> {
    const parameters = new Parameters();
    const source = taskSource(day, parameters);
    const id = parameters.add(taskId);
    const readable = readableTasks(actor, parameters);
    const record = await this.database.first<TaskPageRecord & Record<string, unknown>>(
      prepared(`task.page ${source.from} ${readable}`, () => `SELECT ${taskRowColumns(source)}, t.unit_path AS "unitPath", plan.title AS "planTitle",
         CASE WHEN document.id IS NOT NULL THEN concat(concat_ws('/', document.number, document.symbol),
           ' ngày ' || to_char(document.issued_on, 'DD/MM/YYYY')) END AS "documentLabel",
         plan.owner_unit_id AS "ownerId", owner.name AS "ownerName", owner.short_name AS "ownerShortName",
         section.printed_number AS "sectionNumber", section.title AS "sectionTitle",
         content.expected_results AS "expectedResults", content.party_text AS "partyText",
         content.schedule_text AS "scheduleText", t.due_basis AS "dueBasis", t.was_moved AS "wasMoved",
         rule.definition AS "scheduleRule", t.period_start_on AS "periodStartOn", t.cut_off_on AS "periodCutOffOn",
         content.deliverables
       FROM ${source.from} ${taskRowJoins(source)}
       JOIN plan ON plan.id = t.plan_id
       LEFT JOIN legal_document document ON document.id = plan.document_id
       ${unitNameJoin('plan.owner_unit_id', source.asOf, 'owner')}
       JOIN activity ON activity.id = t.activity_id
       JOIN plan_section section ON section.id = activity.section_id
       LEFT JOIN schedule_rule rule ON rule.id = t.schedule_rule_id
       WHERE t.id = ${id} AND ${readable}`),
      parameters.values,
    );
    if (record === null) throw new Problem('notFound');
    return record;
  }

  private async figures(activityId: string): Promise<TaskFigureView[]> {
    return this.database.rows<TaskFigureView & Record<string, unknown>>(
      prepared('task.figures', () => `SELECT id, quote, comparator, value::text AS value, measure_unit AS "measureUnit"
       FROM activity_figure WHERE activity_id = $1 ORDER BY position`),
      [activityId],
    );
  }
}
