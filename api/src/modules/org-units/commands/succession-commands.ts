import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#domain';
import { newId, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { requireUnits } from './require-units.js';

export const SUCCESSION_KINDS = ['merge', 'split', 'rename', 'dissolve', 'transfer'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export interface SuccessionInput {
  readonly kind: SuccessionKind;
  /** Who carries on: none after dissolving, one after a merge or rename, one or more otherwise. */
  readonly successorIds: readonly string[];
  readonly effectiveOn: CalendarDate;
  readonly documentId?: string | null;
  readonly note?: string | null;
}

/** Which units carry on for one that went (U4), inside a transaction; who may record it is decided by the caller. */
@Injectable()
export class SuccessionCommands {
  async record(tx: Tx, predecessorId: string, input: SuccessionInput): Promise<string[]> {
    const successors = [...new Set(input.successorIds)];
    checkSuccessors(predecessorId, input.kind, successors);
    await requireUnits(tx, 'successorIds', successors);
    if (input.documentId) await requireDocument(tx, input.documentId);
    const pairs = (input.kind === 'dissolve' ? [null] : successors).map((successorId) => ({ id: newId(), successorId }));
    await tx.query(
      `INSERT INTO org_unit_succession (id, kind, predecessor_id, successor_id, effective_on, document_id, note)
       SELECT given.id, $1, $2, given.successor, $3, $4, $5 FROM unnest($6::uuid[], $7::uuid[]) AS given(id, successor)`,
      [
        input.kind, predecessorId, input.effectiveOn, input.documentId ?? null, input.note || null,
        pairs.map(({ id }) => id), pairs.map(({ successorId }) => successorId),
      ],
    );
    tx.audit({
      action: 'orgUnit.recordSuccession', subjectType: 'orgUnit', subjectId: predecessorId, subjectLabel: await nameOf(tx, predecessorId),
      after: { ...input, successorIds: successors }, reason: input.note ?? null,
    });
    return pairs.map(({ id }) => id);
  }
}

function checkSuccessors(predecessorId: string, kind: SuccessionKind, successors: readonly string[]): void {
  if (successors.includes(predecessorId)) throw invalidField('successorIds', 'invalid');
  const [min, max] = { dissolve: [0, 0], merge: [1, 1], rename: [1, 1], split: [1, 1000], transfer: [1, 1000] }[kind];
  if (successors.length < min!) throw invalidField('successorIds', 'tooFew', { min });
  if (successors.length > max!) throw invalidField('successorIds', 'tooMany', { max });
}

async function requireDocument(tx: Tx, id: string): Promise<void> {
  const known = await tx.query('SELECT 1 FROM legal_document WHERE id = $1', [id]);
  if (known.length === 0) throw invalidField('documentId', 'unknownReference');
}

/** As it was last called: by then it may be closed. */
async function nameOf(tx: Tx, unitId: string): Promise<string> {
  const [unit] = await tx.query<{ name: string }>('SELECT name FROM org_unit_revision WHERE org_unit_id = $1 ORDER BY valid_during DESC LIMIT 1', [unitId]);
  if (unit === undefined) throw new Problem('notFound');
  return unit.name;
}
