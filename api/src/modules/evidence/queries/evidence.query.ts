import { Injectable } from '@nestjs/common';
import { fold, type CalendarDate } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { EVIDENCE_ITEM_FROM, EVIDENCE_ITEM_JSON, type EvidenceItemView } from '../../tasks/index.js';
import type { EvidenceListQuery, EvidencePageView } from '../dto/evidence-inputs.js';

export interface EvidenceFile {
  readonly sha256: Buffer;
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
}

/**
 * The items a person may read (X2): part of a task in their sight, or belonging to a unit in their scope. `item` is the
 * alias of evidence_item; rounds from which an item was taken out give no sight of it.
 */
export function visibleEvidence(actor: Actor, today: CalendarDate, parameters: Parameters): string {
  const scope = scopeOf(actor, 'evidence.read');
  const byTask = withinScope(scope, parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
  const byUnit = withinScope(scope, parameters, { path: 'home.path' });
  return `(EXISTS (SELECT 1 FROM submission_evidence link JOIN submission round ON round.id = link.submission_id
      JOIN task t ON t.id = round.task_id WHERE link.evidence_item_id = item.id AND link.removed_at IS NULL AND ${byTask})
    OR EXISTS (SELECT 1 FROM org_unit_revision home WHERE home.org_unit_id = item.unit_id
      AND home.valid_during @> ${parameters.add(today)}::date AND ${byUnit}))`;
}

@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, id: string): Promise<EvidenceItemView> {
    const parameters = new Parameters();
    const row = await this.database.first<{ view: EvidenceItemView }>(
      `SELECT ${EVIDENCE_ITEM_JSON} AS view FROM ${EVIDENCE_ITEM_FROM}
       WHERE item.id = ${parameters.add(id)} AND ${visibleEvidence(actor, this.clock.today(), parameters)}`,
      parameters.values,
    );
    if (row === null) throw new Problem('notFound');
    return row.view;
  }

  async file(actor: Actor, id: string): Promise<EvidenceFile> {
    const parameters = new Parameters();
    const row = await this.database.first<EvidenceFile & Record<string, unknown>>(
      `SELECT file.sha256, file.size, item.media_type AS "mediaType", item.file_name AS "fileName"
       FROM evidence_item item JOIN stored_file file ON file.sha256 = item.file_sha256
       WHERE item.id = ${parameters.add(id)} AND ${visibleEvidence(actor, this.clock.today(), parameters)}`,
      parameters.values,
    );
    if (row === null) throw new Problem('notFound');
    return row;
  }

  async list(actor: Actor, query: EvidenceListQuery): Promise<EvidencePageView> {
    const parameters = new Parameters();
    const conditions = [visibleEvidence(actor, this.clock.today(), parameters)];
    if (query.unitId !== undefined) conditions.push(`item.unit_id = ${parameters.add(query.unitId)}::uuid`);
    const words = fold(query.q ?? '').split(' ').filter((word) => word !== '').slice(0, 8);
    if (words.length > 0) conditions.push(`item.folded LIKE ALL(${parameters.add(words.map((word) => `%${word}%`))}::text[])`);
    const where = conditions.join(' AND ');
    const bound = [...parameters.values];
    const direction = query.order === 'desc' ? 'ASC' : 'DESC';
    const ids = await this.database.rows<{ id: string }>(
      `SELECT item.id FROM evidence_item item WHERE ${where}
       ORDER BY item.uploaded_at ${direction}, item.id ${direction} ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const total = knownTotal(query, ids.length) ?? (await boundedCount(this.database, `FROM evidence_item item WHERE ${where}`, bound));
    const rows = await this.database.rows<{ view: EvidenceItemView }>(
      `SELECT ${EVIDENCE_ITEM_JSON} AS view FROM ${EVIDENCE_ITEM_FROM} WHERE item.id = ANY($1::uuid[])
       ORDER BY item.uploaded_at ${direction}, item.id ${direction}`,
      [ids.map(({ id }) => id)],
    );
    return { items: rows.map(({ view }) => view), ...total };
  }
}
