import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../auth/request-context.js';
import { ADVISORY_LOCK } from '../db/advisory-locks.js';
import { newId } from '../db/identifier.js';
import type { AuditEntry } from './audit-entry.js';
import { FIRST_PREVIOUS_HASH, hashOfEntry } from './audit-hash.js';

/** Any number of entries in one statement; bytes travel as text. */
const INSERT = `
  INSERT INTO audit_entry (seq, id, at, person_id, person_name, acting_unit_id, action, subject_type, subject_id,
    subject_label, before, after, reason, request_id, ip, prev_hash, hash)
  SELECT seq, id, at, person_id, person_name, acting_unit_id, action, subject_type, subject_id, subject_label, before, after, reason, request_id, ip,
    decode(prev_hash, 'hex'), decode(hash, 'hex')
  FROM jsonb_to_recordset($1::jsonb) AS given(seq bigint, id uuid, at timestamptz, person_id uuid, person_name text, acting_unit_id uuid, action text,
    subject_type text, subject_id uuid, subject_label text, before jsonb, after jsonb, reason text, request_id text, ip text, prev_hash text, hash text)
  ORDER BY seq`;
/** Entries of one statement: a list of thousands of units makes as many. */
const AT_ONCE = 1_000;

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
  let rows: Record<string, unknown>[] = [];
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
    rows.push({
      seq: row.seq, id: row.id, at: row.at, person_id: row.personId, person_name: row.personName, acting_unit_id: row.actingUnitId, action: row.action,
      subject_type: row.subjectType, subject_id: row.subjectId, subject_label: row.subjectLabel, before: row.before, after: row.after, reason: row.reason,
      request_id: row.requestId, ip: row.ip, prev_hash: previous.toString('hex'), hash: hash.toString('hex'),
    });
    previous = hash;
    if (rows.length < AT_ONCE) continue;
    await manager.query(INSERT, [JSON.stringify(rows)]);
    rows = [];
  }
  if (rows.length > 0) await manager.query(INSERT, [JSON.stringify(rows)]);
}

const plain = (value: unknown): unknown => (value === undefined || value === null ? null : JSON.parse(JSON.stringify(value)));
