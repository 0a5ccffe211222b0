import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database } from '../../../platform/db/index.js';
import { IDLE_LIMIT_MS } from '../sessions/session-limits.js';
import type { SessionView } from '../views/me.view.js';

const MOST_SHOWN = 100;

/** A person's live sessions, newest first. */
@Injectable()
export class SessionsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<SessionView[]> {
    const now = this.clock.systemNow();
    return this.database.rows<SessionView & Record<string, unknown>>(
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", ip, user_agent AS "userAgent", id = $2 AS "isCurrent"
       FROM session WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $3 AND last_seen_at > $4
       ORDER BY created_at DESC, id LIMIT ${MOST_SHOWN}`,
      [actor.personId, actor.sessionId, now, new Date(now.getTime() - IDLE_LIMIT_MS)],
    );
  }
}
