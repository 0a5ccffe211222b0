import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain';

/** What the chain covers of one row: everything that is said, in a fixed order. */
export interface HashedEntry {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly personId: string | null;
  readonly personName: string;
  readonly actingUnitId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly subjectLabel: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly requestId: string;
  readonly ip: string | null;
}

export const FIRST_PREVIOUS_HASH = Buffer.alloc(32);

/** SHA-256 over the previous hash and the row in canonical JSON (keys sorted at every depth). */
export function hashOfEntry(previous: Buffer, entry: HashedEntry): Buffer {
  return createHash('sha256').update(previous).update(canonicalJson(entry)).digest();
}
