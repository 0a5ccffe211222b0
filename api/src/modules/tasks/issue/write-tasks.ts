import { createHash } from 'node:crypto';
import { fold } from '#domain';
import { newId, type Tx } from '../../../platform/db/index.js';
import type { IssueActivity } from './issue-source.js';
import type { PlannedActivity } from './plan-issue.js';

export interface Written {
  readonly obligations: number;
  readonly tasks: number;
}

/** Writes what is missing of one activity's obligations and tasks: four statements whatever the number of units (T1). */
export async function writeActivity(tx: Tx, planId: string, planned: PlannedActivity): Promise<Written> {
  const obligations = await writeObligations(tx, planId, planned);
  const tasks = planned.occurrences.length === 0 ? 0 : await writeTasks(tx, planId, planned);
  return { obligations, tasks };
}

async function writeObligations(tx: Tx, planId: string, { activity, obligations }: PlannedActivity): Promise<number> {
  if (obligations.length === 0) return 0;
  const [made] = await tx.query<{ n: number }>(
    `WITH made AS (
       INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, party_id, duty, created_at)
       SELECT uuidv7(), $1, $2, given.unit_id, given.role, given.party_id, given.duty, $3
       FROM unnest($4::uuid[], $5::text[], $6::uuid[], $7::text[]) WITH ORDINALITY AS given(unit_id, role, party_id, duty, place)
       ORDER BY given.place
       ON CONFLICT (activity_id, unit_id, role) DO NOTHING RETURNING 1
     ) SELECT count(*)::int AS n FROM made`,
    [
      planId, activity.id, tx.now, obligations.map(({ unitId }) => unitId), obligations.map(({ role }) => role),
      obligations.map(({ partyId }) => partyId), obligations.map(({ duty }) => duty),
    ],
  );
  return made!.n;
}

async function writeTasks(tx: Tx, planId: string, { activity, obligations, occurrences }: PlannedActivity): Promise<number> {
  const contentId = await writeContent(tx, activity, activity.content);
  const owing = new Set(occurrences.map(({ role }) => role));
  const units = obligations.filter(({ role }) => owing.has(role));
  const [made] = await tx.query<{ n: number }>(
    `WITH made AS (
       INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_rule_id,
         schedule_kind, position, period_key, quarter_key, period_start_on, cut_off_on, stated_due_on, effective_due_on,
         due_basis, was_moved, last_event_at, created_at)
       SELECT uuidv7(), o.id, $1, $2, o.unit_id, given.path, o.role, $3, due.rule_id, due.kind, $4, due.period_key, due.quarter_key,
         due.start_on, due.cut_off_on, due.stated_on, due.effective_on, due.basis, due.was_moved, $5, $5
       FROM unnest($6::uuid[], $7::text[], $8::text[], $9::text[]) AS given(unit_id, path, role, level)
       JOIN obligation o ON o.activity_id = $2 AND o.unit_id = given.unit_id AND o.role = given.role
       JOIN json_to_recordset($10::json) AS due(rule_id uuid, kind text, role text, level text, period_key text, quarter_key text,
         start_on date, cut_off_on date, stated_on date, effective_on date, basis text, was_moved boolean)
         ON due.role = given.role AND due.level = given.level
       ORDER BY given.path COLLATE "C", due.period_key
       ON CONFLICT (obligation_id, schedule_rule_id, period_key) DO NOTHING RETURNING 1
     ) SELECT count(*)::int AS n FROM made`,
    [
      planId, activity.id, contentId, activity.position, tx.now, units.map(({ unitId }) => unitId), units.map(({ path }) => path),
      units.map(({ role }) => role), units.map(({ level }) => level), JSON.stringify(occurrences.map(occurrenceRecord)),
    ],
  );
  return made!.n;
}

const occurrenceRecord = (due: PlannedActivity['occurrences'][number]) => ({
  rule_id: due.ruleId,
  kind: due.kind,
  role: due.role,
  level: due.level,
  period_key: due.periodKey,
  quarter_key: due.quarterKey,
  start_on: due.startOn,
  cut_off_on: due.cutOffOn,
  stated_on: due.statedDueOn,
  effective_on: due.effectiveDueOn,
  basis: due.dueBasis,
  was_moved: due.wasMoved,
});

/** T2: what the plan says now, kept once however many tasks copy it; the same words are found again by their digest. */
export async function writeContent(tx: Tx, activity: IssueActivity, title: string): Promise<string> {
  const { printedNumber, expectedResults, partyText, scheduleText, deliverables } = activity;
  const copied = JSON.stringify([printedNumber, title, expectedResults, partyText, scheduleText, deliverables.map(({ id, text }) => [id, text])]);
  const digest = createHash('sha256').update(copied).digest();
  await tx.query(
    `INSERT INTO task_content (id, activity_id, printed_number, title, expected_results, party_text, schedule_text, deliverables, folded, digest)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (activity_id, digest) DO NOTHING`,
    [
      newId(), activity.id, printedNumber, title, expectedResults, partyText, scheduleText, JSON.stringify(deliverables),
      fold(`${printedNumber} ${title} ${expectedResults}`), digest,
    ],
  );
  const [content] = await tx.query<{ id: string }>('SELECT id FROM task_content WHERE activity_id = $1 AND digest = $2', [activity.id, digest]);
  return content!.id;
}
