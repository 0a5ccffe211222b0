import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { permissionsOf, type Role } from '#contracts';
import { SessionResolver, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, type PreparedStatement } from '../../../platform/db/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { SessionCookies } from './session-cookies.js';
import { BACKGROUND_HEADER, IDLE_LIMIT_MS, SEEN_EVERY_MS } from './session-limits.js';
import { tokenHashOf } from './session-token.js';

interface SessionRow {
  sessionId: string;
  lastSeenAt: Date;
  personId: string;
  fullName: string;
  mustChangePassword: boolean;
  unitId: string;
  unitPath: string;
  grants: { role: Role; scopeUnitId: string; scopePath: string }[];
}

/** Session, person, grants and the paths of today in one statement, on every request (THREATS.md A16, A17). */
const LIVE_SESSION: PreparedStatement = {
  name: 'people.live-session',
  text: `
    SELECT s.id AS "sessionId", s.last_seen_at AS "lastSeenAt", p.id AS "personId", p.full_name AS "fullName",
      p.must_change_password AS "mustChangePassword", p.unit_id AS "unitId", home.path AS "unitPath",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'scopeUnitId', g.scope_unit_id, 'scopePath', scope.path))
        FROM role_grant g JOIN LATERAL ${unitOnDateSql('g.scope_unit_id', '$4')} scope ON true
        WHERE g.person_id = p.id), '[]') AS grants
    FROM session s
    JOIN person p ON p.id = s.person_id
    JOIN LATERAL ${unitOnDateSql('p.unit_id', '$4')} home ON true
    WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3 AND p.is_active`,
};

const MARK_SEEN: PreparedStatement = {
  name: 'people.mark-seen',
  text: 'UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2 AND ended_at IS NULL',
};

/** Reads the session cookie; nothing about a person is believed from the client or kept between requests. */
@Injectable()
export class CookieSessionResolver extends SessionResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cookies: SessionCookies,
  ) {
    super();
  }

  async resolve(request: FastifyRequest): Promise<Actor | null> {
    const hash = tokenHashOf(this.cookies.readSession(request));
    if (hash === null) return null;
    const now = this.clock.systemNow();
    const idleSince = new Date(now.getTime() - IDLE_LIMIT_MS);
    const row = await this.database.first<SessionRow>(LIVE_SESSION, [hash, now, idleSince, this.clock.today()]);
    if (row === null) return null;
    if (request.headers[BACKGROUND_HEADER] === undefined && now.getTime() - row.lastSeenAt.getTime() >= SEEN_EVERY_MS) {
      await this.database.rows(MARK_SEEN, [row.sessionId, now]);
    }
    return {
      personId: row.personId,
      fullName: row.fullName,
      unitId: row.unitId,
      unitPath: row.unitPath,
      sessionId: row.sessionId,
      mustChangePassword: row.mustChangePassword,
      grants: row.grants,
      permissions: new Set(permissionsOf(row.grants.map((grant) => grant.role))),
    };
  }
}
