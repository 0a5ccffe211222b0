import type { CalendarDate } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { lockRow, Parameters, type Tx } from '../../../platform/db/index.js';
import { lockReadableTask, mayOn } from '../../tasks/index.js';
import { visibleEvidence } from '../queries/evidence.query.js';

export interface LockedEvidence {
  readonly id: string;
  readonly version: number;
  readonly unitPath: string;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly numberSymbol: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuer: string | null;
  readonly abstract: string | null;
  readonly pageRange: string | null;
}

/** A round that shows the item, with what decides who may act on it. */
export interface EvidenceUse {
  readonly submissionId: string;
  readonly state: 'draft' | 'submitted' | 'returned' | 'approved' | 'recalled';
  readonly taskId: string;
  readonly unitPath: string;
  readonly assigneeId: string | null;
}

export async function lockEvidence(tx: Tx, actor: Actor, id: string): Promise<LockedEvidence> {
  const parameters = new Parameters();
  const sql = `SELECT item.id, item.version, item.file_name AS "fileName", item.url, item.number_symbol AS "numberSymbol",
      item.issued_on AS "issuedOn", item.issuer, item.abstract, item.page_range AS "pageRange",
      COALESCE((SELECT revision.path FROM org_unit_revision revision WHERE revision.org_unit_id = item.unit_id
        AND revision.valid_during @> ${parameters.add(tx.today)}::date), '') AS "unitPath"
    FROM evidence_item item WHERE item.id = ${parameters.add(id)} AND ${visibleEvidence(actor, tx.today, parameters)}`;
  return lockRow<LockedEvidence>(tx, sql, parameters.values, 'item');
}

export async function usesOf(tx: Tx, evidenceItemId: string): Promise<EvidenceUse[]> {
  return tx.query<EvidenceUse>(
    `SELECT link.submission_id AS "submissionId", round.state, round.task_id AS "taskId", t.unit_path AS "unitPath",
       t.assignee_id AS "assigneeId"
     FROM submission_evidence link JOIN submission round ON round.id = link.submission_id JOIN task t ON t.id = round.task_id
     WHERE link.evidence_item_id = $1 AND link.removed_at IS NULL ORDER BY round.task_id, round.round_no`,
    [evidenceItemId],
  );
}

/** The drafts that show the item and that this person may hand in. */
export function draftsOf(actor: Actor, uses: readonly EvidenceUse[]): EvidenceUse[] {
  return uses.filter((use) => use.state === 'draft' && mayOn(actor, 'tasks.handIn', use));
}

/** Tasks are locked before the item, as everywhere, so that changing a draft and handing it in cannot wait for each other. */
export async function lockTasksOfDrafts(tx: Tx, actor: Actor, id: string, taskId?: string): Promise<ReadonlySet<string>> {
  const drafts = draftsOf(actor, await usesOf(tx, id)).filter((use) => taskId === undefined || use.taskId === taskId);
  const taskIds = new Set(drafts.map((use) => use.taskId));
  for (const one of taskIds) await lockReadableTask(tx, actor, one);
  return taskIds;
}
