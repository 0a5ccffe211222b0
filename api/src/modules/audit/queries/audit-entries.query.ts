import { Injectable } from '@nestjs/common';
import { addDays, endOfVietnamDay } from '#domain';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import type { AuditListQuery } from '../dto/audit-list.dto.js';
import type { AuditEntryView } from '../views/audit-entry.view.js';
import { namesIn } from './audit-names.js';

/** The log as auditors read it. It is a log of the installation, so who may read it reads all of it (X1). */
@Injectable()
export class AuditEntriesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(query: AuditListQuery): Promise<PageOf<AuditEntryView>> {
    const parameters = new Parameters();
    const where = whereOf(query, parameters);
    const countValues = [...parameters.values];
    const direction = query.order === 'asc' ? 'ASC' : 'DESC';
    const items = await this.database.rows<Omit<AuditEntryView, 'names'> & Record<string, unknown>>(
      `SELECT a.id, a.seq, a.at, a.person_name AS "personName", a.action, a.subject_type AS "subjectType",
         a.subject_id AS "subjectId", a.subject_label AS "subjectLabel", a.before, a.after, a.reason,
         a.request_id AS "requestId", a.ip,
         CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'fullName', p.full_name) END AS person,
         CASE WHEN u.name IS NOT NULL
           THEN jsonb_build_object('id', a.acting_unit_id, 'name', u.name, 'shortName', u.short_name) END AS "actingUnit"
       FROM (SELECT a.* FROM audit_entry a ${where} ORDER BY a.seq ${direction} ${limitOf(query, parameters)}) a
       LEFT JOIN person p ON p.id = a.person_id
       LEFT JOIN LATERAL ${unitOnDateSql('a.acting_unit_id', `${parameters.add(this.clock.today())}::date`)} u ON true
       ORDER BY a.seq ${direction}`,
      parameters.values,
    );
    const total = knownTotal(query, items.length) ?? (await boundedCount(this.database, `FROM audit_entry a ${where}`, countValues));
    const names = await namesIn(this.database, items);
    return { items: items.map((item) => ({ ...item, names: names(item) })), ...total };
  }
}

function whereOf(query: AuditListQuery, parameters: Parameters): string {
  const conditions: string[] = [];
  if (query.subjectType !== undefined) conditions.push(`a.subject_type = ${parameters.add(query.subjectType)}`);
  if (query.subjectId !== undefined) conditions.push(`a.subject_id = ${parameters.add(query.subjectId)}`);
  if (query.personId !== undefined) conditions.push(`a.person_id = ${parameters.add(query.personId)}`);
  if (query.action?.endsWith('.')) conditions.push(`starts_with(a.action, ${parameters.add(query.action)})`);
  else if (query.action !== undefined) conditions.push(`a.action = ${parameters.add(query.action)}`);
  if (query.from !== undefined) conditions.push(`a.at >= ${parameters.add(endOfVietnamDay(addDays(query.from, -1)))}`);
  if (query.to !== undefined) conditions.push(`a.at < ${parameters.add(endOfVietnamDay(query.to))}`);
  if (query.q !== undefined && query.q !== '') {
    conditions.push(`position(lower(${parameters.add(query.q)}) IN lower(a.subject_label)) > 0`);
  }
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
