import { createHash } from 'node:crypto';
import { addDays, calendarQuarterOf, standingOf, type CalendarDate, type PartyRole, type ScheduleKind, type StandingResult, type TaskState } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import type { TestApplication } from '../support/application.js';
import type { TestUnit, TestWorld } from '../support/world.js';

export interface MadePlan {
  readonly id: string;
  readonly sectionIds: readonly string[];
  readonly activityIds: readonly string[];
}

export interface TaskToMake {
  readonly unit: TestUnit;
  /** Index into the plan's activities. */
  readonly activity: number;
  readonly role?: PartyRole;
  readonly kind?: ScheduleKind;
  readonly periodKey?: string;
  readonly quarterKey?: string | null;
  readonly dueOn?: CalendarDate | null;
  readonly cutOffOn?: CalendarDate | null;
  readonly state?: TaskState;
  readonly submittedOn?: CalendarDate | null;
  readonly completedOn?: CalendarDate | null;
}

/** An issued plan of the world's root with two sections, by SQL: reviews do not depend on how plans are issued. */
export async function makePlan(app: TestApplication, world: TestWorld, activityCount: number, year = 2024): Promise<MadePlan> {
  const id = newId();
  await app.sql(
    `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, issued_at, created_at)
     SELECT $1, $2, 'Kế hoạch thử', 'ke hoach thu', $3, 'issued', s.id, '2024-01-03T00:00:00Z', '2024-01-02T00:00:00Z'
     FROM reporting_scheme s WHERE s.code = 'decree-09-2019'`,
    [id, world.root.id, year],
  );
  const sectionIds = [newId(), newId()];
  for (const [index, sectionId] of sectionIds.entries()) {
    await app.sql('INSERT INTO plan_section (id, plan_id, position, printed_number, title) VALUES ($1, $2, $3, $4, $5)', [sectionId, id, index + 1, 'I'.repeat(index + 1), `Nhóm ${index + 1}`]);
  }
  const activityIds: string[] = [];
  for (let position = 1; position <= activityCount; position += 1) {
    const activityId = newId();
    activityIds.push(activityId);
    await app.sql(
      `INSERT INTO activity (id, plan_id, section_id, position, printed_number, content, folded)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [activityId, id, sectionIds[position % 2], position, String(position), `Nội dung ${position}`, `noi dung ${position}`],
    );
    await app.sql(
      `INSERT INTO task_content (id, activity_id, printed_number, title, expected_results, party_text, schedule_text, deliverables, folded, digest)
       VALUES ($1, $1, $2, $3, '', '', '', '[]', $4, $5)`,
      [activityId, String(position), `Nội dung ${position}`, `noi dung ${position}`, createHash('sha256').update(activityId).digest()],
    );
  }
  return { id, sectionIds, activityIds };
}

const noonUtc = (date: CalendarDate): string => `${date}T05:00:00Z`;

/** One task as it stands, with the events that led there, so that any earlier day can be asked for. */
export async function makeTask(app: TestApplication, plan: MadePlan, task: TaskToMake): Promise<string> {
  const { unit, role = 'lead', kind = 'recurring', quarterKey = '2024-Q2', dueOn = null, cutOffOn = null, state = 'not_started' } = task;
  const periodKey = task.periodKey ?? quarterKey ?? 'none';
  const submittedOn = task.submittedOn ?? (state === 'submitted' || state === 'completed' || state === 'returned' ? (dueOn ?? '2024-04-01') : null);
  const completedOn = state === 'completed' ? (task.completedOn ?? addDays(submittedOn!, 1)) : null;
  const activityId = plan.activityIds[task.activity]!;
  const [obligation] = await app.sql<{ id: string }>(
    `INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) VALUES ($1, $2, $3, $4, $5, '2024-01-03T00:00:00Z')
     ON CONFLICT (activity_id, unit_id, role) DO UPDATE SET role = EXCLUDED.role RETURNING id`,
    [newId(), plan.id, activityId, unit.id, role],
  );
  const id = newId();
  const events = eventsOf(state, submittedOn, completedOn);
  const lastEventAt = events.at(-1)?.at ?? '2024-01-03T00:00:00Z';
  await app.sql(
    `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_kind, position, period_key,
       quarter_key, cut_off_on, stated_due_on, effective_due_on, due_basis, state, round_no, submitted_at, completed_at, last_event_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $4, $8, $9, $10, $11, $12, $13, $13, 'stated', $14, $15, $16, $17, $18, '2024-01-03T00:00:00Z')`,
    [id, obligation!.id, plan.id, activityId, unit.id, unit.path, role, kind, task.activity + 1, periodKey, quarterKey, cutOffOn, dueOn, state,
      submittedOn === null ? 0 : 1, submittedOn === null ? null : noonUtc(submittedOn), completedOn === null ? null : noonUtc(completedOn), lastEventAt],
  );
  for (const event of events) {
    await app.sql(
      `INSERT INTO task_event (id, task_id, at, action, from_state, to_state, round_no, submitted_at) VALUES ($1, $2, $3, $4, $5, $6, 1, $7)`,
      [newId(), id, event.at, event.action, event.from, event.to, event.submittedAt],
    );
  }
  return id;
}

function eventsOf(state: TaskState, submittedOn: CalendarDate | null, completedOn: CalendarDate | null) {
  if (submittedOn === null) {
    return state === 'not_started' ? [] : [{ at: '2024-02-01T00:00:00Z', action: 'change', from: 'not_started', to: state, submittedAt: null as string | null }];
  }
  const submittedAt: string | null = noonUtc(submittedOn);
  const submit = { at: noonUtc(submittedOn), action: 'submit', from: 'not_started', to: 'submitted' as TaskState, submittedAt };
  if (state === 'submitted') return [submit];
  return [submit, { at: noonUtc(completedOn ?? addDays(submittedOn, 1)), action: state === 'completed' ? 'approve' : 'return', from: 'submitted', to: state, submittedAt }];
}

export interface PlainTask {
  id: string; unitId: string; unitPath: string; activityId: string; role: PartyRole; state: TaskState; scheduleKind: ScheduleKind;
  quarterKey: string | null; periodCutOffOn: CalendarDate | null; statedDueOn: CalendarDate | null; effectiveDueOn: CalendarDate | null; submittedOn: CalendarDate | null;
  completedOn: CalendarDate | null;
}

/** The rows of a plan as plain data, for the independent computation. */
export function plainTasks(app: TestApplication, planId: string): Promise<PlainTask[]> {
  return app.sql<PlainTask>(
    `SELECT id, unit_id AS "unitId", unit_path AS "unitPath", activity_id AS "activityId", role, state, schedule_kind AS "scheduleKind",
       quarter_key AS "quarterKey", cut_off_on::text AS "periodCutOffOn", stated_due_on::text AS "statedDueOn", effective_due_on::text AS "effectiveDueOn",
       submitted_on::text AS "submittedOn", (completed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "completedOn"
     FROM task WHERE plan_id = $1`,
    [planId],
  );
}

export type ReviewedTask = PlainTask & StandingResult & { isCarriedForward: boolean };

const OWED: readonly TaskState[] = ['not_started', 'in_progress', 'returned'];

/** Which tasks a quarter's review shows, and how each stands, in plain words of RULES.md Q1, Q3, S3 and #domain. */
export function reviewedTasks(tasks: readonly PlainTask[], periodKey: string, windowStartOn: CalendarDate, asOf: CalendarDate): ReviewedTask[] {
  return tasks.flatMap((task) => {
    // Undated work that was given a date since belongs to the quarter of that date.
    const quarterKey = task.quarterKey ?? (task.statedDueOn === null ? null : calendarQuarterOf(task.statedDueOn));
    const isOfQuarter = task.quarterKey === periodKey;
    const isEarlier = quarterKey !== null && quarterKey < periodKey;
    const isDatedHere = task.quarterKey === null && quarterKey === periodKey;
    const isOpen = OWED.includes(task.state);
    const wasOwed = isOpen || task.state === 'submitted' || (task.state === 'completed' && task.completedOn! >= windowStartOn);
    if (!isOfQuarter && !((isEarlier || isDatedHere || quarterKey === null) && wasOwed)) return [];
    return [{ ...task, ...standingOf(task, asOf), isCarriedForward: isEarlier && isOpen }];
  });
}

export const isScored = ({ role }: { role: PartyRole }): boolean => role === 'lead' || role === 'coLead';
