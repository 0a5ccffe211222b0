import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Reading, SourceFormat } from '#annex-reader';
import { fold, normalizeText } from '#domain';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { FileStore } from '../../../platform/files/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { ReadingSource } from '../../../platform/reading/index.js';
import { lockFile } from '../../evidence/index.js';
import { NO_CORRECTIONS } from '../draft/corrections.js';
import { countsOf } from '../draft/count-draft.js';
import { makeDraft } from '../draft/make-draft.js';
import { ReadAgain, type DocumentRead } from '../reading/read-again.js';
import type { DirectoryOwner } from '../reading/unit-directory.query.js';
import type { TakenSource } from '../source/receive-source.js';
import { requireComparable, requireOwner } from './locked-import.js';

export interface TakenIn {
  readonly id: string;
  /** False where the same file of the same authority was open already. */
  readonly isNew: boolean;
}

const MEDIA_TYPES: Readonly<Record<SourceFormat, readonly [mediaType: string, extension: string]>> = {
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  pdf: ['application/pdf', 'pdf'],
  html: ['text/html', 'html'],
  text: ['text/plain', 'txt'],
};

/** The sweep took the kept file away before a row referred to it. */
class FileTakenAway extends Error {}

const MOST_KEEPS = 3;

/**
 * Takes a document in: read first, then kept on disk, then one transaction makes the rows. What is refused or fails leaves nothing
 * but a file nobody refers to. The same file of the same authority is taken in once (THREATS.md L158).
 */
@Injectable()
export class TakeIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly reader: ReadAgain,
  ) {}

  /** @throws Problem source… for what is not read, documentAlreadyImported, notAllowed, invalidInput */
  async execute(given: RequestContext, source: TakenSource, left: AbortSignal): Promise<TakenIn> {
    try {
      const context = withBodyHash(given, source);
      const owner = await this.requireWelcome(context, source);
      const known = await this.unitOfWork.run({ ...context, idempotency: null }, (tx) => knownImport(tx, owner.id, source));
      if (known !== null) return { id: known, isNew: false };
      const read = await this.reader.read(context.actor, { owner, source: readingSource(source), corrections: NO_CORRECTIONS, today: this.clock.today() }, left);
      if (read.unpacked.tables.length === 0) throw new Problem('sourceNoTable');
      return await this.keepAndRecord(context, source, owner, read);
    } finally {
      await this.store.discard(source.received);
    }
  }

  /** Who may not take it in is told so before it is read. */
  private requireWelcome(context: RequestContext, { fields }: TakenSource): Promise<DirectoryOwner> {
    return this.unitOfWork.run({ ...context, idempotency: null }, async (tx) => {
      const owner = await requireOwner(tx, context.actor, fields.ownerUnitId);
      if (fields.planId !== undefined) await requireComparable(tx, context.actor, fields.planId, owner.id, 'planId');
      return owner;
    });
  }

  private async keepAndRecord(context: RequestContext, source: TakenSource, owner: DirectoryOwner, read: DocumentRead): Promise<TakenIn> {
    for (let attempt = 1; ; attempt += 1) {
      await this.store.keep(source.received);
      try {
        return await this.unitOfWork.run(context, (tx) => this.record(tx, context, source, owner, read));
      } catch (error) {
        if (!(error instanceof FileTakenAway)) throw error;
        if (attempt === MOST_KEEPS) throw new Problem('storageUnavailable');
      }
    }
  }

  private async record(tx: Tx, { actor }: RequestContext, source: TakenSource, owner: DirectoryOwner, read: DocumentRead): Promise<TakenIn> {
    const { received, fileName, fields } = source;
    const { format } = read.unpacked;
    await lockFile(tx, received.sha256);
    if (!(await this.store.has(received.sha256, received.size))) throw new FileTakenAway();
    const [mediaType, extension] = MEDIA_TYPES[format];
    await tx.query(
      'INSERT INTO stored_file (sha256, size, media_type, extension, stored_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (sha256) DO NOTHING',
      [received.sha256, received.size, mediaType, extension, tx.now],
    );
    const id = newId();
    const counts = countsOf(makeDraft(read.unpacked, NO_CORRECTIONS));
    const title = titleOf(read.unpacked);
    const made = await tx.query(
      `INSERT INTO plan_import (id, owner_unit_id, compares_with_plan_id, file_sha256, file_name, format, title, folded, directory_on, page, reading,
         corrections, counts, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING RETURNING id`,
      [
        id, owner.id, fields.planId ?? null, received.sha256, fileName, format, title, fold(`${title ?? ''} ${fileName}`), read.directoryOn, read.page, read.reading,
        JSON.stringify(NO_CORRECTIONS), JSON.stringify(counts), tx.now, actor.personId,
      ],
    );
    if (made.length === 0) return { id: (await knownImport(tx, owner.id, source))!, isNew: false };
    tx.audit({
      action: 'planImport.create', subjectType: 'planImport', subjectId: id, subjectLabel: fileName,
      after: { ownerUnitId: owner.id, comparesWithPlanId: fields.planId ?? null, sha256: received.sha256.toString('hex'), size: received.size, format, ...counts },
    });
    return { id, isNew: true };
  }
}

export const titleOf = ({ header }: Reading): string | null => (header.title === null ? null : normalizeText(header.title));

/** An open import of the same file, from now on compared with the plan that was named, or null. Refuses what a plan has been made of already. */
async function knownImport(tx: Tx, ownerUnitId: string, { received, fields: { planId } }: TakenSource): Promise<string | null> {
  const [known] = await tx.query<{ id: string; state: string; fileName: string; comparesWithPlanId: string | null; planId: string | null; planTitle: string | null }>(
    `SELECT i.id, i.state, i.file_name AS "fileName", i.compares_with_plan_id AS "comparesWithPlanId", i.plan_id AS "planId", p.title AS "planTitle"
     FROM plan_import i LEFT JOIN plan p ON p.id = i.plan_id
     WHERE i.owner_unit_id = $1 AND i.file_sha256 = $2 AND (i.state = 'open' OR (i.state = 'saved' AND i.plan_id IS NOT NULL)) FOR UPDATE OF i`,
    [ownerUnitId, received.sha256],
  );
  if (known === undefined) return null;
  if (known.state === 'saved') throw new Problem('documentAlreadyImported', { params: { planId: known.planId, planTitle: known.planTitle } });
  if (planId !== undefined && planId !== known.comparesWithPlanId) {
    await tx.query('UPDATE plan_import SET compares_with_plan_id = $2, version = version + 1 WHERE id = $1', [known.id, planId]);
    tx.audit({
      action: 'planImport.change', subjectType: 'planImport', subjectId: known.id, subjectLabel: known.fileName,
      before: { comparesWithPlanId: known.comparesWithPlanId }, after: { comparesWithPlanId: planId },
    });
  }
  return known.id;
}

function readingSource({ fileName, received: { path }, isPasted, fields }: TakenSource): ReadingSource {
  return isPasted ? { kind: 'text', path, isHtml: fields.isHtml === true } : { kind: 'file', name: fileName, path };
}

/** A multipart body is not parsed when the guard sees it; its identity is the file and what it is for. */
function withBodyHash(context: RequestContext, { received, fields }: TakenSource): RequestContext {
  if (context.idempotency === null) return context;
  const body = JSON.stringify([received.sha256.toString('hex'), fields.ownerUnitId, fields.planId ?? null]);
  return { ...context, idempotency: { ...context.idempotency, bodyHash: createHash('sha256').update(body).digest() } };
}
