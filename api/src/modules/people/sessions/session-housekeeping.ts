import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../../../platform/clock/index.js';
import { Database } from '../../../platform/db/index.js';

const HOUR_MS = 60 * 60_000;
const KEPT_SESSIONS_MS = 30 * 24 * HOUR_MS;
const KEPT_BUCKETS_MS = 48 * HOUR_MS;

/** Removes sessions long over and forgotten throttle buckets. Any number of instances may do it at once. */
@Injectable()
export class SessionHousekeeping {
  private readonly logger = new Logger('sessions');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Interval(HOUR_MS)
  async sweep(): Promise<void> {
    const now = this.clock.systemNow().getTime();
    try {
      await this.database.rows('DELETE FROM session WHERE expires_at < $1', [new Date(now - KEPT_SESSIONS_MS)]);
      await this.database.rows('DELETE FROM sign_in_throttle WHERE window_started_at < $1', [new Date(now - KEPT_BUCKETS_MS)]);
    } catch (error) {
      this.logger.warn({ message: 'sweep of sessions put off to the next hour', error });
    }
  }
}
