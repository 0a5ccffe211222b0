import { occurrenceWordsVi, type CalendarDate, type PartyRole, type ScheduleKind, type TaskState } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Parameters, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';

/** A task locked FOR UPDATE: what commands decide on. */
export interface LockedTask {
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly role: PartyRole;
  readonly scheduleKind: ScheduleKind;
  readonly state: TaskState;
  readonly assigneeId: string | null;
  readonly roundNo: number;
  readonly submittedAt: Date | null;
  readonly statedDueOn: CalendarDate | null;
  readonly deliverableIds: string[];
  /** How a person would name it, for the audit log. */
  readonly label: string;
}

const COLUMNS = `t.id, t.version, t.plan_id AS "planId", t.unit_id AS "unitId", t.unit_path AS "unitPath", t.role,
  t.schedule_kind AS "scheduleKind", t.state, t.assignee_id AS "assigneeId", t.round_no AS "roundNo",
  t.submitted_at AS "submittedAt", t.stated_due_on AS "statedDueOn",
  ARRAY(SELECT part ->> 'id' FROM jsonb_array_elements(content.deliverables) part) AS "deliverableIds",
  content.printed_number AS "printedNumber", left(content.title, 160) AS title, t.period_key AS "periodKey"`;

interface LockedRow extends Omit<LockedTask, 'label'> {
  readonly printedNumber: string;
  readonly title: string;
  readonly periodKey: string;
}

/** The auditor reads it years later, beside nothing else: words, never a key. */
function withLabel({ printedNumber, title, periodKey, ...task }: LockedRow): LockedTask {
  const period = occurrenceWordsVi(periodKey);
  return { ...task, label: [printedNumber && `${printedNumber}.`, title, period && `(${period})`].filter(Boolean).join(' ') };
}

/** Locks tasks in id order, so that two batches cannot wait for each other. Those the actor may not read are absent. */
export async function lockReadableTasks(tx: Tx, actor: Actor, ids: readonly string[]): Promise<LockedTask[]> {
  const parameters = new Parameters();
  const scope = withinScope(scopeOf(actor, 'tasks.read'), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
  const rows = await tx.query<LockedRow>(
    `SELECT ${COLUMNS} FROM task t JOIN task_content content ON content.id = t.content_id
     WHERE t.id = ANY(${parameters.add(ids)}::uuid[]) AND ${scope} ORDER BY t.id FOR UPDATE OF t`,
    parameters.values,
  );
  return rows.map(withLabel);
}

/** One task, or "not found" when it is out of the actor's sight (X2). */
export async function lockReadableTask(tx: Tx, actor: Actor, id: string): Promise<LockedTask> {
  const [task] = await lockReadableTasks(tx, actor, [id]);
  if (task === undefined) throw new Problem('notFound');
  return task;
}
