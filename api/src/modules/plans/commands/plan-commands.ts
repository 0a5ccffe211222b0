import { Injectable } from '@nestjs/common';
import { DECREE_09_2019_SCHEME, fold } from '#domain';
import { changedKeys } from '../../../platform/audit/index.js';
import { newId, requireVersion, type Tx } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { DocumentCommands, type NewLegalDocument } from '../../documents/index.js';
import { Plan } from '../entities/plan.entity.js';
import { lockOpenPlan, type LockedPlan } from './plan-access.js';

export interface NewPlan {
  readonly title: string;
  readonly year: number;
  readonly ownerUnitId: string;
  /** The deciding document, made in the same transaction; or the id of one that is there. */
  readonly document?: NewLegalDocument;
  readonly documentId?: string | null;
  readonly baseDocumentIds?: readonly string[];
  readonly movesToWorkingDay?: boolean;
  readonly readsBeforeAsDayBefore?: boolean;
  readonly reportingSchemeId?: string;
  readonly note?: string | null;
  readonly isDemonstration?: boolean;
}

export type PlanChange = Partial<Omit<NewPlan, 'document' | 'isDemonstration'>>;

/** What decides dates and who sees the plan: fixed once work has been issued from it. */
const FIXED_ONCE_ISSUED = ['year', 'ownerUnitId', 'movesToWorkingDay', 'readsBeforeAsDayBefore', 'reportingSchemeId'] as const;

/** Plans inside a transaction; who may change them is decided by the caller. */
@Injectable()
export class PlanCommands {
  constructor(private readonly documents: DocumentCommands) {}

  async create(tx: Tx, input: NewPlan): Promise<string> {
    if (input.document !== undefined && input.documentId) throw invalidField('documentId', 'unknownField');
    const documentId = input.document === undefined ? (input.documentId ?? null) : await this.documents.create(tx, input.document);
    await requireDocuments(tx, 'documentId', documentId === null ? [] : [documentId]);
    if (input.reportingSchemeId !== undefined) await requireScheme(tx, input.reportingSchemeId);
    const id = newId();
    await tx.manager.insert(Plan, {
      id,
      ownerUnitId: input.ownerUnitId,
      documentId,
      title: input.title,
      folded: fold(input.title),
      year: input.year,
      state: 'draft',
      movesToWorkingDay: input.movesToWorkingDay ?? true,
      readsBeforeAsDayBefore: input.readsBeforeAsDayBefore ?? true,
      reportingSchemeId: input.reportingSchemeId ?? (await schemeOfYear(tx, input.year)),
      note: input.note ?? null,
      isDemonstration: input.isDemonstration ?? false,
      createdAt: tx.now,
      version: 1,
    });
    await replaceBases(tx, id, input.baseDocumentIds ?? []);
    const { document: _document, ...after } = input;
    tx.audit({ action: 'plan.create', subjectType: 'plan', subjectId: id, subjectLabel: input.title, after: { ...after, documentId } });
    return id;
  }

  async change(tx: Tx, id: string, expectedVersion: number, input: PlanChange): Promise<void> {
    const plan = await lockOpenPlan(tx, id);
    requireVersion(plan, expectedVersion);
    const { before, after } = await merged(tx, plan, input);
    const changed = changedKeys(before, after);
    if (Object.keys(changed.after).length === 0) return;
    if (plan.state !== 'draft' && FIXED_ONCE_ISSUED.some((key) => key in changed.after)) throw new Problem('planNotDraft');
    await requireDocuments(tx, 'documentId', after.documentId === null ? [] : [after.documentId]);
    await requireScheme(tx, after.reportingSchemeId);
    const { baseDocumentIds, ...columns } = after;
    await tx.manager.update(Plan, { id }, { ...columns, folded: fold(columns.title), version: plan.version + 1 });
    if ('baseDocumentIds' in changed.after) await replaceBases(tx, id, baseDocumentIds);
    tx.audit({ action: 'plan.change', subjectType: 'plan', subjectId: id, subjectLabel: after.title, ...changed });
  }

  async close(tx: Tx, id: string, expectedVersion: number, reason: string): Promise<void> {
    const plan = await lockOpenPlan(tx, id);
    requireVersion(plan, expectedVersion);
    await tx.manager.update(Plan, { id }, { state: 'closed', closedAt: tx.now, version: plan.version + 1 });
    tx.audit({
      action: 'plan.close', subjectType: 'plan', subjectId: id, subjectLabel: plan.title,
      before: { state: plan.state }, after: { state: 'closed' }, reason,
    });
  }

  /** Only a draft can go; what was issued stays (A3). */
  async remove(tx: Tx, id: string, expectedVersion: number): Promise<void> {
    const plan = await lockOpenPlan(tx, id);
    requireVersion(plan, expectedVersion);
    if (plan.state !== 'draft') throw new Problem('planNotDraft');
    await tx.query('DELETE FROM activity WHERE plan_id = $1', [id]);
    await tx.query('DELETE FROM plan WHERE id = $1', [id]);
    tx.audit({
      action: 'plan.delete', subjectType: 'plan', subjectId: id, subjectLabel: plan.title,
      before: { title: plan.title, year: plan.year, ownerUnitId: plan.ownerUnitId, documentId: plan.documentId },
    });
  }
}

async function merged(tx: Tx, plan: LockedPlan, input: PlanChange) {
  const bases = await tx.query<{ id: string }>('SELECT document_id AS id FROM plan_basis WHERE plan_id = $1 ORDER BY position', [plan.id]);
  const before = {
    title: plan.title,
    year: plan.year,
    ownerUnitId: plan.ownerUnitId,
    documentId: plan.documentId,
    movesToWorkingDay: plan.movesToWorkingDay,
    readsBeforeAsDayBefore: plan.readsBeforeAsDayBefore,
    reportingSchemeId: plan.reportingSchemeId,
    note: plan.note,
    baseDocumentIds: bases.map(({ id }) => id),
  };
  return { before, after: { ...before, ...givenKeys(input) } };
}

async function replaceBases(tx: Tx, planId: string, documentIds: readonly string[]): Promise<void> {
  const distinct = [...new Set(documentIds)];
  await requireDocuments(tx, 'baseDocumentIds', distinct);
  await tx.query('DELETE FROM plan_basis WHERE plan_id = $1', [planId]);
  await tx.query(
    `INSERT INTO plan_basis (plan_id, document_id, position)
     SELECT $1, given.id, given.place FROM unnest($2::uuid[]) WITH ORDINALITY AS given(id, place)`,
    [planId, distinct],
  );
}

/** Refuses references to documents that are not there, by the field that holds them. */
export async function requireDocuments(tx: Tx, field: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx.query('SELECT id FROM legal_document WHERE id = ANY($1::uuid[])', [ids]);
  if (known.length !== new Set(ids).size) throw invalidField(field, 'unknownReference');
}

async function requireScheme(tx: Tx, id: string): Promise<void> {
  const known = await tx.query('SELECT 1 FROM reporting_scheme WHERE id = $1', [id]);
  if (known.length === 0) throw invalidField('reportingSchemeId', 'unknownReference');
}

/** The newest scheme in force in the plan's year; between several, the one every body reports by (P2). */
async function schemeOfYear(tx: Tx, year: number): Promise<string> {
  const [scheme] = await tx.query<{ id: string }>(
    `SELECT id FROM reporting_scheme
     ORDER BY (valid_from <= make_date($1, 12, 31) AND (valid_to IS NULL OR valid_to >= make_date($1, 1, 1))) DESC, valid_from DESC, code = $2 DESC, code
     LIMIT 1`,
    [year, DECREE_09_2019_SCHEME.code],
  );
  if (scheme === undefined) throw invalidField('reportingSchemeId', 'required');
  return scheme.id;
}
