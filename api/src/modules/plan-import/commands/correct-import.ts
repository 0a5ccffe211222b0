import { Injectable } from '@nestjs/common';
import type { Reading } from '#annex-reader';
import { fold, normalizeText } from '#domain';
import { changedKeys } from '../../../platform/audit/index.js';
import type { RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { unpackJson } from '../../../platform/reading/index.js';
import type { Corrections } from '../draft/corrections.js';
import { countsOf } from '../draft/count-draft.js';
import { makeDraft } from '../draft/make-draft.js';
import { isReadAnew, ReadAgain, type DocumentRead } from '../reading/read-again.js';
import { lockOpenImport, type ImportRecord } from './locked-import.js';

/** A change of what a person says of an import; `said` goes to the log. */
export interface Correction {
  readonly corrections: Corrections;
  readonly comparesWithPlanId?: string | null;
  readonly said: { readonly before: Readonly<Record<string, unknown>>; readonly after: Readonly<Record<string, unknown>> };
}

/** Works out the correction on the locked import; may run twice, so it touches nothing but the transaction. */
export type Correct = (tx: Tx, record: ImportRecord, reading: Reading) => Promise<Correction> | Correction;

/**
 * Lays a person's correction over an import. Where the reader has to hear of it (another meaning of a column, another kind of row,
 * another year or day) the kept page is read anew outside any transaction, and the import compared once more before it is written.
 */
@Injectable()
export class CorrectImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ReadAgain,
  ) {}

  async execute(context: RequestContext, id: string, expectedVersion: number, correct: Correct, left: AbortSignal): Promise<void> {
    const waiting = await this.unitOfWork.run(context, (tx) => attempt(tx, context, id, expectedVersion, correct, null));
    if (waiting === null) return;
    const { record, corrections, today } = waiting;
    const owner = { id: record.ownerUnitId, path: record.ownerPath };
    const read = await this.reader.read(context.actor, { owner, source: { kind: 'page', page: new Uint8Array(record.page) }, corrections, today }, left);
    await this.unitOfWork.run(context, (tx) => attempt(tx, context, id, expectedVersion, correct, read));
  }
}

interface Waiting {
  readonly record: ImportRecord;
  readonly corrections: Corrections;
  readonly today: string;
}

/** Null once it is written; what is to be read anew where nothing has been read yet. */
async function attempt(tx: Tx, { actor }: RequestContext, id: string, expectedVersion: number, correct: Correct, read: DocumentRead | null): Promise<Waiting | null> {
  const record = await lockOpenImport(tx, actor, id, expectedVersion);
  const before = unpackJson<Reading>(record.reading);
  const { corrections, said, comparesWithPlanId = record.comparesWithPlanId } = await correct(tx, record, before);
  if (read === null && isReadAnew(record.corrections, corrections)) return { record, corrections, today: tx.today };
  const draft = makeDraft(read?.unpacked ?? before, corrections);
  const title = draft.header.title === null ? null : normalizeText(draft.header.title);
  await tx.query(
    `UPDATE plan_import SET corrections = $2, counts = $3, title = $4, folded = $5, compares_with_plan_id = $6, directory_on = $7, reading = $8, version = version + 1
     WHERE id = $1`,
    [
      id, JSON.stringify(corrections), JSON.stringify(countsOf(draft)), title, fold(`${title ?? ''} ${record.fileName}`), comparesWithPlanId,
      read?.directoryOn ?? record.directoryOn, read?.reading ?? record.reading,
    ],
  );
  tx.audit({
    action: 'planImport.change', subjectType: 'planImport', subjectId: id, subjectLabel: record.fileName, ...changedKeys(said.before, said.after),
  });
  return null;
}

/** A row of the reading, or not found. */
export function requireRow(reading: Reading, rowKey: string) {
  const table = reading.tables.find(({ rows }) => rows.some(({ key }) => key === rowKey));
  const row = table?.rows.find(({ key }) => key === rowKey);
  if (table === undefined || row === undefined) throw new Problem('notFound');
  return { table, row };
}
