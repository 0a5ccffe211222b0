import { createHash } from 'node:crypto';
import { fold, type PartyRole, type TaskState } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import type { TestApplication } from './application.js';
import { createWorld, type TestUnit, type TestWorld } from './world.js';

export interface TaskSpec {
  readonly unit?: TestUnit;
  readonly role?: PartyRole;
  readonly scheduleKind?: string;
  readonly dueOn?: string | null;
  readonly periodKey?: string;
  readonly cutOffOn?: string | null;
  readonly state?: TaskState;
  readonly assigneeId?: string | null;
  readonly content?: string;
}

/** A district with an issued plan, whose tasks a test inserts as it needs them. */
export interface TaskWorld extends TestWorld {
  readonly planId: string;
  readonly sectionId: string;
  /** Deliverables of every task. */
  readonly deliverables: readonly { id: string; text: string }[];
  task(spec?: TaskSpec): Promise<{ id: string; version: number }>;
}

/** By SQL, so that a test of tasks does not depend on how plans are written or issued. */
export async function createTaskWorld(app: TestApplication, options: { communes?: number } = {}): Promise<TaskWorld> {
  const world = await createWorld(app, options);
  const planId = newId();
  const sectionId = newId();
  const deliverables = [{ id: newId(), text: 'Báo cáo kết quả' }, { id: newId(), text: 'Danh mục hồ sơ' }];
  const [scheme] = await app.sql<{ id: string }>('SELECT id FROM reporting_scheme LIMIT 1');
  await app.sql(
    `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, created_at)
     VALUES ($1, $2, 'Kế hoạch thử', 'ke hoach thu', 2024, 'issued', $3, '2024-01-02T00:00:00Z')`,
    [planId, world.root.id, scheme!.id],
  );
  await app.sql(`INSERT INTO plan_section (id, plan_id, position, printed_number, title) VALUES ($1, $2, 1, 'I', 'Nhóm thử')`, [sectionId, planId]);
  let position = 0;
  const task = async (spec: TaskSpec = {}) => {
    position += 1;
    const activityId = newId();
    const content = spec.content ?? `Nội dung thử ${position}`;
    await app.sql(
      `INSERT INTO activity (id, plan_id, section_id, position, printed_number, content, folded) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [activityId, planId, sectionId, position, `I.${position}`, content, fold(content)],
    );
    return insertTask(app, world, { planId, activityId, position, content, deliverables }, spec);
  };
  return { ...world, planId, sectionId, deliverables, task };
}

interface ActivityFacts {
  readonly planId: string;
  readonly activityId: string;
  readonly position: number;
  readonly content: string;
  readonly deliverables: readonly unknown[];
}

async function insertTask(app: TestApplication, world: TestWorld, activity: ActivityFacts, spec: TaskSpec): Promise<{ id: string; version: number }> {
  const unit = spec.unit ?? world.communes[0]!;
  const [id, contentId, obligationId, role] = [newId(), newId(), newId(), spec.role ?? 'lead'];
  const state = spec.state ?? 'not_started';
  const dueOn = spec.dueOn === undefined ? '2024-07-20' : spec.dueOn;
  await app.sql(
    `INSERT INTO task_content (id, activity_id, printed_number, title, expected_results, party_text, schedule_text, deliverables, folded, digest)
     VALUES ($1, $2, $3, $4, '', '', '', $5, $6, $7)`,
    [contentId, activity.activityId, `I.${activity.position}`, activity.content, JSON.stringify(activity.deliverables), fold(activity.content),
      createHash('sha256').update(contentId).digest()],
  );
  await app.sql(`INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) VALUES ($1, $2, $3, $4, $5, '2024-01-02T00:00:00Z')`,
    [obligationId, activity.planId, activity.activityId, unit.id, role]);
  await app.sql(
    `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_kind, position, period_key,
       cut_off_on, stated_due_on, effective_due_on, due_basis, state, assignee_id, submitted_at, completed_at, last_event_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, 'stated', $14, $15,
       CASE WHEN $14 IN ('submitted', 'completed') THEN '2024-07-01T03:00:00Z'::timestamptz END,
       CASE WHEN $14 = 'completed' THEN '2024-07-02T03:00:00Z'::timestamptz END, '2024-01-02T00:00:00Z', '2024-01-02T00:00:00Z')`,
    [id, obligationId, activity.planId, activity.activityId, unit.id, unit.path, role, contentId, spec.scheduleKind ?? 'date', activity.position,
      spec.periodKey ?? '2024-Q2', spec.cutOffOn ?? null, dueOn, state, spec.assigneeId ?? null],
  );
  return { id, version: 1 };
}

/** Puts a round behind a task that was inserted as submitted, completed or not applicable, so that verbs find one. */
export async function insertRound(app: TestApplication, taskId: string, personId: string, state: 'draft' | 'submitted' | 'approved', kind = 'result'): Promise<string> {
  const id = newId();
  await app.sql(
    `INSERT INTO submission (id, task_id, round_no, kind, state, result_text, note, created_at, created_by, submitted_at, submitted_by, decided_at, decided_by)
     VALUES ($1, $2, 1, $5, $4, 'Đã làm xong', 'Lý do', '2024-07-01T00:00:00Z', $3,
       CASE WHEN $4 <> 'draft' THEN '2024-07-01T03:00:00Z'::timestamptz END, CASE WHEN $4 <> 'draft' THEN $3::uuid END,
       CASE WHEN $4 = 'approved' THEN '2024-07-02T03:00:00Z'::timestamptz END, CASE WHEN $4 = 'approved' THEN $3::uuid END)`,
    [id, taskId, personId, state, kind],
  );
  await app.sql('UPDATE task SET round_no = 1 WHERE id = $1', [taskId]);
  return id;
}
