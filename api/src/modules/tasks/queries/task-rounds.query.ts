import { prepared, type Database } from '../../../platform/db/index.js';
import type { RoundView } from '../views/task.views.js';
import { EVIDENCE_ITEM_FROM, EVIDENCE_ITEM_JSON } from './evidence-item.sql.js';

const PERSON = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${alias}.id, 'fullName', ${alias}.full_name) END`;
const INSTANT = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The rounds of a task with their evidence, oldest first: one statement. */
export async function taskRounds(database: Database, taskId: string): Promise<RoundView[]> {
  return database.rows<RoundView & Record<string, unknown>>(
    prepared('task.rounds', () => `SELECT round.id, round.version, round.round_no AS "roundNo", round.kind, round.state, round.result_text AS "resultText",
       round.note, round.difficulties, round.proposals, round.covered_deliverable_ids AS "coveredDeliverableIds",
       ${INSTANT('round.submitted_at')} AS "submittedAt", ${PERSON('submitter')} AS "submittedBy",
       ${INSTANT('round.decided_at')} AS "decidedAt", ${PERSON('decider')} AS "decidedBy", round.decision_note AS "decisionNote",
       COALESCE((SELECT jsonb_agg(${EVIDENCE_ITEM_JSON} ORDER BY link.position, item.id)
         FROM ${EVIDENCE_ITEM_FROM} JOIN submission_evidence link ON link.evidence_item_id = item.id
         WHERE link.submission_id = round.id AND link.removed_at IS NULL), '[]'::jsonb) AS evidence
     FROM submission round
     LEFT JOIN person submitter ON submitter.id = round.submitted_by
     LEFT JOIN person decider ON decider.id = round.decided_by
     WHERE round.task_id = $1 ORDER BY round.round_no`),
    [taskId],
  );
}
