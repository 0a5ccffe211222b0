import type { Database } from '../db/database.js';
import { FIRST_PREVIOUS_HASH, hashOfEntry, type HashedEntry } from './audit-hash.js';

export interface ChainReport {
  readonly checked: number;
  readonly isIntact: boolean;
  readonly headSeq: number;
  /** Hexadecimal; to be kept outside the database: a chain cut at its end looks intact without it. */
  readonly headHash: string;
  /** The first row that does not follow from the one before, or null. */
  readonly firstBrokenSeq: number | null;
}

const BATCH = 2000;

type Row = Omit<HashedEntry, 'at'> & { at: Date; prevHash: Buffer; hash: Buffer };

/** Recomputes every hash from the first row on (X3). */
export async function verifyAuditChain(database: Database): Promise<ChainReport> {
  let previous: Buffer = FIRST_PREVIOUS_HASH;
  let checked = 0;
  for (;;) {
    const rows = await database.rows<Row>(
      `SELECT seq, id, at, person_id AS "personId", person_name AS "personName", acting_unit_id AS "actingUnitId", action,
         subject_type AS "subjectType", subject_id AS "subjectId", subject_label AS "subjectLabel", before, after, reason,
         request_id AS "requestId", ip, prev_hash AS "prevHash", hash
       FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT ${BATCH}`,
      [checked],
    );
    for (const { prevHash, hash, at, ...row } of rows) {
      const expected = hashOfEntry(previous, { ...row, at: at.toISOString() });
      if (row.seq !== checked + 1 || !prevHash.equals(previous) || !hash.equals(expected)) {
        return { checked, isIntact: false, headSeq: checked, headHash: previous.toString('hex'), firstBrokenSeq: row.seq };
      }
      previous = hash;
      checked = row.seq;
    }
    if (rows.length < BATCH) break;
  }
  return { checked, isIntact: true, headSeq: checked, headHash: previous.toString('hex'), firstBrokenSeq: null };
}
