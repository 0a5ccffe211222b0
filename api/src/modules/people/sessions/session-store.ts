import { newId, type Tx } from '../../../platform/db/index.js';
import { ABSOLUTE_LIMIT_MS } from './session-limits.js';
import { newToken, tokenHashOf } from './session-token.js';

export interface OpenedSession {
  readonly sessionId: string;
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
}

const USER_AGENT_LENGTH = 300;

/** Opens a session for a person whose row the transaction has locked. */
export async function openSession(
  tx: Tx,
  at: Date,
  input: { personId: string; ip: string | null; userAgent: string | undefined },
): Promise<OpenedSession> {
  const sessionId = newId();
  const token = newToken();
  await tx.query(
    `INSERT INTO session (id, token_hash, person_id, created_at, last_seen_at, expires_at, ip, user_agent)
     VALUES ($1, $2, $3, $4, $4, $5, $6, $7)`,
    [
      sessionId, tokenHashOf(token), input.personId, at, new Date(at.getTime() + ABSOLUTE_LIMIT_MS), input.ip,
      input.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
    ],
  );
  return { sessionId, token };
}

export type EndReason = 'signedOut' | 'replaced' | 'endedByOwner' | 'endedByAdministrator' | 'passwordChanged' | 'passwordReset' | 'disabled';

/** Ends a person's live sessions, all or all but one; answers how many. */
export async function endSessions(
  tx: Tx,
  at: Date,
  which: { personId: string; exceptId?: string; onlyId?: string },
  reason: EndReason,
): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `WITH ended AS (
       UPDATE session SET ended_at = $2, ended_reason = $3
       WHERE person_id = $1 AND ended_at IS NULL AND ($4::uuid IS NULL OR id <> $4) AND ($5::uuid IS NULL OR id = $5)
       RETURNING 1)
     SELECT count(*)::int AS n FROM ended`,
    [which.personId, at, reason, which.exceptId ?? null, which.onlyId ?? null],
  );
  return row?.n ?? 0;
}
