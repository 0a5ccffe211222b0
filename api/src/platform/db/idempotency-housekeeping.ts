import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Database } from './database.js';

const HOUR_MS = 60 * 60_000;

/** Forgets idempotency keys a week old: no client repeats a request that long. Any number of instances may do it at once. */
@Injectable()
export class IdempotencyHousekeeping {
  private readonly logger = new Logger('idempotency');

  constructor(private readonly database: Database) {}

  @Interval(HOUR_MS)
  async sweep(): Promise<void> {
    try {
      await this.database.rows("DELETE FROM idempotency_key WHERE created_at < clock_timestamp() - interval '7 days'");
    } catch (error) {
      this.logger.warn({ message: 'sweep of idempotency keys put off to the next hour', error });
    }
  }
}
