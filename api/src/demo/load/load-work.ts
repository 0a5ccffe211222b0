import { Readable } from 'node:stream';
import type { PartyRole, ScheduleKind } from '#domain';
import type { AddFile } from '../../modules/evidence/index.js';
import type { ChangeTask, MoveTask, SaveDraft } from '../../modules/tasks/index.js';
import type { Database } from '../../platform/db/index.js';
import { cleanFileName } from '../../platform/files/index.js';
import { demoAssignments, demoPeople, demoSubmitterOf, demoWorkFor, type DemoEvidence, type DemoRound, type DemoWork } from '../content/index.js';
import { makeDemoFile } from '../files/index.js';
import { vietnamInstant, type DemoActors } from './load-context.js';

export interface WorkCommands {
  readonly addFile: AddFile;
  readonly saveDraft: SaveDraft;
  readonly moveTask: MoveTask;
  readonly changeTask: ChangeTask;
}

interface IssuedTask {
  readonly id: string;
  readonly activityNumber: number;
  readonly unitKey: string;
  readonly role: PartyRole;
  readonly scheduleKind: ScheduleKind;
  readonly periodKey: string;
  readonly effectiveDueOn: string | null;
  readonly periodCutOffOn: string | null;
  readonly deliverableIds: string[];
  /** Of an earlier start that was cut off: rounds handed in, rounds decided, and whether a draft is there. */
  readonly submitted: number;
  readonly decided: number;
  readonly hasDraft: boolean;
  readonly assigneeId: string | null;
}

/** One thing somebody did on one task at one instant. */
interface Step {
  readonly at: Date;
  readonly run: () => Promise<void>;
}

const MAX_FILE_BYTES = 1024 * 1024;
const OPENING_MINUTE = 8 * 60;
const REVIEW_MINUTE = 16 * 60 + 15;
/** Steps of one instant's day that run side by side; the order of days is kept. */
const AT_ONCE = 4;

/**
 * Plays the made-up work of two quarters through the same commands that people use, in the order of its days. What an earlier,
 * cut-off start has already written is left out.
 */
export async function loadWork(database: Database, commands: WorkCommands, actors: DemoActors, planId: string, unitKeys: ReadonlyMap<string, string>): Promise<number> {
  const tasks = await issuedTasks(database, planId, unitKeys);
  const steps = tasks.flatMap((task, index) => stepsOf(task, index, { database, commands, actors }));
  const days = new Map<string, Step[]>();
  for (const step of steps.sort((one, other) => one.at.getTime() - other.at.getTime())) {
    const day = step.at.toISOString().slice(0, 13);
    days.set(day, [...(days.get(day) ?? []), step]);
  }
  for (const hour of days.values()) await inParallel(hour);
  await assign(database, commands, actors, tasks);
  return steps.length;
}

interface Tools {
  readonly database: Database;
  readonly commands: WorkCommands;
  readonly actors: DemoActors;
}

function stepsOf(task: IssuedTask, index: number, tools: Tools): Step[] {
  const work = demoWorkFor(task);
  if (work === null) return [];
  const minute = OPENING_MINUTE + ((index * 7) % 470);
  const steps: Step[] = [];
  if (work.startedOn !== undefined && !task.hasDraft && task.submitted === 0) steps.push(draftStep(task, work, minute, tools));
  work.rounds.forEach((round, number) => {
    if (number >= task.submitted) steps.push(handInStep(task, work, round, minute, tools));
    if (round.decision !== undefined && number >= task.decided) steps.push(decisionStep(task, round, tools));
  });
  return steps;
}

function draftStep(task: IssuedTask, work: DemoWork, minute: number, { database, commands, actors }: Tools): Step {
  const at = vietnamInstant(work.startedOn!, minute);
  return {
    at,
    run: async () => {
      const context = await actors.at(work.submitter, at);
      await commands.saveDraft.execute(context, task.id, await versionOf(database, task.id), { resultText: work.draftText ?? '' });
    },
  };
}

function handInStep(task: IssuedTask, work: DemoWork, round: DemoRound, minute: number, { database, commands, actors }: Tools): Step {
  const at = vietnamInstant(round.submittedOn, minute);
  return {
    at,
    run: async () => {
      const context = await actors.at(work.submitter, at);
      const present = await fileNamesOfDraft(database, task.id);
      for (const item of round.evidence) {
        if (!present.has(cleanFileName(item.fileName))) await commands.addFile.execute(context, fileOf(task, item), contentOf(item), MAX_FILE_BYTES);
      }
      await commands.moveTask.execute(context, task.id, await versionOf(database, task.id), {
        action: 'submit',
        draft: {
          kind: round.kind,
          resultText: round.resultText,
          note: round.note ?? '',
          difficulties: round.difficulties ?? '',
          coveredDeliverableIds: round.kind === 'result' ? task.deliverableIds : [],
        },
      });
    },
  };
}

function decisionStep(task: IssuedTask, round: DemoRound, { database, commands, actors }: Tools): Step {
  const { outcome, decidedOn, reviewer, note } = round.decision!;
  // Decided in the afternoon, after every hand-in of that day.
  const at = vietnamInstant(decidedOn, REVIEW_MINUTE);
  return {
    at,
    run: async () => {
      const context = await actors.at(reviewer, at);
      const action = outcome === 'approved' ? 'approve' : 'return';
      await commands.moveTask.execute(context, task.id, await versionOf(database, task.id), { action, ...(note === undefined ? {} : { note }) });
    },
  };
}

function fileOf(task: IssuedTask, item: DemoEvidence) {
  const { numberSymbol, issuedOn, issuer, abstract } = item;
  return { taskId: task.id, fileName: cleanFileName(item.fileName), document: { numberSymbol, issuedOn, issuer, abstract }, isDemonstration: true };
}

const contentOf = (item: DemoEvidence): Readable => Readable.from([makeDemoFile(item.fileKind, item.file)]);

async function assign(database: Database, commands: WorkCommands, actors: DemoActors, tasks: readonly IssuedTask[]): Promise<void> {
  for (const { activityNumber, unitKey, periodKey, assignee } of demoAssignments) {
    const task = tasks.find((one) => one.activityNumber === activityNumber && one.unitKey === unitKey && one.periodKey === periodKey && one.role !== 'coordinating');
    if (task === undefined || task.assigneeId !== null || demoPeople.every(({ username }) => username !== assignee)) continue;
    const person = await database.first<{ id: string }>('SELECT id FROM person WHERE username = $1', [assignee]);
    const context = await actors.at(demoSubmitterOf(unitKey), vietnamInstant('2024-04-01', OPENING_MINUTE));
    await commands.changeTask.execute(context, task.id, await versionOf(database, task.id), { assigneeId: person!.id });
  }
}

async function issuedTasks(database: Database, planId: string, unitKeys: ReadonlyMap<string, string>): Promise<IssuedTask[]> {
  const keys = new Map([...unitKeys].map(([key, id]) => [id, key]));
  const rows = await database.rows<Omit<IssuedTask, 'unitKey'> & { unitId: string }>(
    `SELECT t.id, content.printed_number::int AS "activityNumber", t.unit_id AS "unitId", t.role, t.schedule_kind AS "scheduleKind",
       t.period_key AS "periodKey", t.effective_due_on AS "effectiveDueOn", t.cut_off_on AS "periodCutOffOn", t.assignee_id AS "assigneeId",
       ARRAY(SELECT part ->> 'id' FROM jsonb_array_elements(content.deliverables) part) AS "deliverableIds",
       (SELECT count(*)::int FROM submission s WHERE s.task_id = t.id AND s.state <> 'draft') AS submitted,
       (SELECT count(*)::int FROM submission s WHERE s.task_id = t.id AND s.state IN ('approved', 'returned')) AS decided,
       EXISTS (SELECT 1 FROM submission s WHERE s.task_id = t.id AND s.state = 'draft') AS "hasDraft"
     FROM task t JOIN task_content content ON content.id = t.content_id
     WHERE t.plan_id = $1 ORDER BY t.position, t.unit_path, t.role, t.period_key, t.id`,
    [planId],
  );
  return rows.map(({ unitId, ...row }) => ({ ...row, unitKey: keys.get(unitId) ?? unitId }));
}

async function versionOf(database: Database, taskId: string): Promise<number> {
  return (await database.first<{ version: number }>('SELECT version FROM task WHERE id = $1', [taskId]))!.version;
}

async function fileNamesOfDraft(database: Database, taskId: string): Promise<Set<string>> {
  const rows = await database.rows<{ name: string }>(
    `SELECT item.file_name AS name FROM submission s
     JOIN submission_evidence link ON link.submission_id = s.id AND link.removed_at IS NULL
     JOIN evidence_item item ON item.id = link.evidence_item_id
     WHERE s.task_id = $1 AND s.state = 'draft' AND item.file_name IS NOT NULL`,
    [taskId],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Steps of different tasks side by side; two steps of one task never share an hour unless in their order. */
async function inParallel(steps: readonly Step[]): Promise<void> {
  const queue = [...steps];
  const worker = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) await step.run();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
