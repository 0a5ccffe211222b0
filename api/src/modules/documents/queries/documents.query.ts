import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import type { DocumentListQuery } from '../dto/legal-document.dto.js';
import type { LegalDocumentView } from '../views/legal-document.view.js';

const SORTS = { issuedOn: 'd.issued_on', title: 'd.title COLLATE "vi-x-icu"' } as const;

const COLUMNS = `d.id, d.version, d.kind, d.number, d.symbol, d.issued_on AS "issuedOn", d.issuer, d.signer_name AS "signerName",
  d.signer_post AS "signerPost", d.title, d.warning`;

/** A document as one JSON value, for reads that show it inside something else; null where the join found none. */
export function documentJsonSql(alias: string): string {
  return `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'version', ${alias}.version,
    'kind', ${alias}.kind, 'number', ${alias}.number, 'symbol', ${alias}.symbol, 'issuedOn', ${alias}.issued_on,
    'issuer', ${alias}.issuer, 'signerName', ${alias}.signer_name, 'signerPost', ${alias}.signer_post,
    'title', ${alias}.title, 'warning', ${alias}.warning) END`;
}

/** Legal documents are common knowledge: everyone who may read documents sees all of them. */
@Injectable()
export class DocumentsQuery {
  constructor(private readonly database: Database) {}

  async list(query: DocumentListQuery): Promise<PageOf<LegalDocumentView>> {
    const parameters = new Parameters();
    const conditions = fold(query.q ?? '').split(' ').filter((word) => word !== '').map((word) => `d.folded LIKE ${parameters.add(`%${word}%`)}`);
    if (query.kind !== undefined) conditions.push(`d.kind = ANY(${parameters.add(query.kind)})`);
    if (query.ids !== undefined) conditions.push(`d.id = ANY(${parameters.add(query.ids)})`);
    const fromWhere = `FROM legal_document d WHERE ${['true', ...conditions].join(' AND ')}`;
    const counted = [...parameters.values];
    const items = await this.database.rows<LegalDocumentView>(
      `SELECT ${COLUMNS} ${fromWhere} ORDER BY ${SORTS[query.sort]} ${query.order} NULLS LAST, d.id ${limitOf(query, parameters)}`,
      parameters.values,
    );
    return { items, ...(knownTotal(query, items.length) ?? (await boundedCount(this.database, fromWhere, counted))) };
  }

  async find(id: string): Promise<LegalDocumentView | null> {
    return this.database.first<LegalDocumentView>(`SELECT ${COLUMNS} FROM legal_document d WHERE d.id = $1`, [id]);
  }
}
