import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Database, type PreparedStatement } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';

interface BucketRule {
  /** Attempts without a pause. */
  readonly free: number;
  /** Seconds of the first pause; each further attempt doubles it. */
  readonly firstPauseS: number;
  readonly windowMs: number;
}

const HOUR_MS = 60 * 60_000;
const LONGEST_PAUSE_S = 15 * 60;

/** docs/decisions/sessions.md. An office behind one address shares its `ip` bucket, hence the larger number there. */
const RULES = {
  account: { free: 5, firstPauseS: 30, windowMs: 24 * HOUR_MS },
  device: { free: 10, firstPauseS: 30, windowMs: 24 * HOUR_MS },
  change: { free: 10, firstPauseS: 30, windowMs: 24 * HOUR_MS },
  ip: { free: 60, firstPauseS: 15, windowMs: HOUR_MS },
} as const satisfies Record<string, BucketRule>;

export type BucketKind = keyof typeof RULES;

export interface Bucket {
  readonly kind: BucketKind;
  readonly of: string;
}

export interface Reservation {
  readonly buckets: readonly Bucket[];
  /** The pause this attempt began, in seconds; 0 while attempts are free. */
  readonly pauseS: number;
}

/** Counts the attempt and sets the pause in one statement on the bucket's row; during a pause nothing is returned. */
const RESERVE: PreparedStatement = {
  name: 'people.reserve-attempt',
  text: `
    INSERT INTO sign_in_throttle AS t (bucket, attempts, window_started_at) VALUES ($1, 1, $2)
    ON CONFLICT (bucket) DO UPDATE SET
      attempts = CASE WHEN t.window_started_at <= $3 THEN 1 ELSE t.attempts + 1 END,
      window_started_at = CASE WHEN t.window_started_at <= $3 THEN $2 ELSE t.window_started_at END,
      blocked_until = CASE WHEN t.window_started_at > $3 AND t.attempts + 1 >= $4::int
        THEN $2::timestamptz + LEAST($5::float8 * power(2, LEAST(t.attempts + 1 - $4::int, 20)), ${LONGEST_PAUSE_S}) * interval '1 second' END
    WHERE t.blocked_until IS NULL OR t.blocked_until <= $2
    RETURNING COALESCE(ceil(extract(epoch FROM blocked_until - $2::timestamptz)), 0)::int AS "pauseS"`,
};

/**
 * Slows guessing down. An attempt is reserved before the password is looked at, so parallel guesses cannot overtake the
 * count (THREATS.md B31), and the counters are rows, so they hold for all instances (THREATS.md K148).
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Reserves an attempt in each bucket in turn, or refuses with the seconds to wait. */
  async reserve(buckets: readonly Bucket[]): Promise<Reservation> {
    let pauseS = 0;
    for (const bucket of buckets) pauseS = Math.max(pauseS, await this.reserveOne(bucket));
    return { buckets, pauseS };
  }

  /** After a success: the account starts afresh; an address only gets its one attempt back. */
  async succeed(reservation: Reservation): Promise<void> {
    for (const bucket of reservation.buckets) {
      if (bucket.kind === 'ip') await this.giveBack(bucket);
      else await this.database.rows('DELETE FROM sign_in_throttle WHERE bucket = $1', [nameOf(bucket)]);
    }
  }

  private async reserveOne(bucket: Bucket): Promise<number> {
    const rule = RULES[bucket.kind];
    const now = this.clock.systemNow();
    const windowStart = new Date(now.getTime() - rule.windowMs);
    const row = await this.database.first<{ pauseS: number }>(RESERVE, [nameOf(bucket), now, windowStart, rule.free, rule.firstPauseS]);
    if (row !== null) return row.pauseS;
    const blocked = await this.database.first<{ blockedUntil: Date | null }>(
      'SELECT blocked_until AS "blockedUntil" FROM sign_in_throttle WHERE bucket = $1',
      [nameOf(bucket)],
    );
    // From now, not from when the attempt came in: another one may have begun the pause since.
    const seconds = Math.max(1, Math.ceil(((blocked?.blockedUntil?.getTime() ?? 0) - this.clock.systemNow().getTime()) / 1000));
    throw new Problem('tooManyAttempts', { params: { seconds } });
  }

  private async giveBack(bucket: Bucket): Promise<void> {
    await this.database.rows(
      `UPDATE sign_in_throttle SET attempts = GREATEST(attempts - 1, 0),
         blocked_until = CASE WHEN attempts - 1 < $2 THEN NULL ELSE blocked_until END
       WHERE bucket = $1`,
      [nameOf(bucket), RULES[bucket.kind].free],
    );
  }
}

/** What was typed is hashed: somebody's password in the name field must not be kept. */
function nameOf(bucket: Bucket): string {
  return `${bucket.kind}:${createHash('sha256').update(bucket.of).digest('base64url')}`;
}
