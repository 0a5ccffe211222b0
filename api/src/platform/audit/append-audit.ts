import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../auth/request-context.js';
import { ADVISORY_LOCK } from '../db/advisory-locks.js';
import { newId } from '../db/identifier.js';
import type { AuditEntry } from './audit-entry.js';
import { FIRST_PREVIOUS_HASH, hashOfEntry } from './audit-hash.js';

const INSERT = `
  INSERT INTO audit_entry (seq, id, at, person_id, person_name, acting_unit_id, action, subject_type, subject_id,
    subject_label, before, after, reason, request_id, ip, prev_hash, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;

/**
 * Appends entries to the chain as the last statements of a transaction: the lock is held only until the commit.
 * JSON is rounded through the parser first, so that what is hashed is what jsonb gives back.
 */
export async function appendAudit(
  manager: EntityManager,
  context: Pick<RequestContext, 'requestId' | 'ip'> & { actor: { personId: string; fullName: string; unitId: string } | null },
  now: Date,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await manager.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK.auditChain]);
  const head = (await manager.query('SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1')) as { seq: number; hash: Buffer }[];
  let seq = head[0]?.seq ?? 0;
  let previous = head[0]?.hash ?? FIRST_PREVIOUS_HASH;
  for (const entry of entries) {
    seq += 1;
    const row = {
      seq,
      id: newId(),
      at: now.toISOString(),
      personId: context.actor?.personId ?? null,
      personName: context.actor?.fullName ?? '',
      actingUnitId: context.actor?.unitId ?? null,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      subjectLabel: entry.subjectLabel,
      before: plain(entry.before),
      after: plain(entry.after),
      reason: entry.reason ?? null,
      requestId: context.requestId,
      ip: context.ip,
    };
    const hash = hashOfEntry(previous, row);
    await manager.query(INSERT, [
      row.seq, row.id, row.at, row.personId, row.personName, row.actingUnitId, row.action, row.subjectType, row.subjectId,
      row.subjectLabel, jsonOrNull(row.before), jsonOrNull(row.after), row.reason, row.requestId, row.ip, previous, hash,
    ]);
    previous = hash;
  }
}

const plain = (value: unknown): unknown => (value === undefined || value === null ? null : JSON.parse(JSON.stringify(value)));
const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
