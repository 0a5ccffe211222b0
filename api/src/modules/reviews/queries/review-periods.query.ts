import { Injectable } from '@nestjs/common';
import { parsePeriodKey, periodsOfYear, periodWindow } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database } from '../../../platform/db/index.js';
import type { ReviewPeriodView } from '../views/review-summary.view.js';
import { ReviewFrameQuery } from './review-frame.query.js';

/** The quarters a plan is reviewed in: those of its year, and of every year its tasks reach into (RULES.md P2, P7). */
@Injectable()
export class ReviewPeriodsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly frames: ReviewFrameQuery,
  ) {}

  async list(actor: Actor, planId: string): Promise<ReviewPeriodView[]> {
    const today = this.clock.today();
    const { year, scheme } = await this.frames.plan(actor, planId, null, today);
    const ends = await this.database.first<{ first: string | null; last: string | null }>(
      'SELECT min(quarter_key) AS first, max(quarter_key) AS last FROM task WHERE plan_id = $1 AND quarter_key IS NOT NULL',
      [planId],
    );
    const from = Math.min(year, yearOf(ends?.first) ?? year);
    const to = Math.max(year, yearOf(ends?.last) ?? year);
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return years
      .flatMap((one) => periodsOfYear(scheme, 'quarter', one))
      .map((periodKey) => {
        const { startOn, cutOffOn } = periodWindow(scheme, periodKey);
        return { periodKey, startOn, cutOffOn, isCurrent: startOn <= today && today <= cutOffOn };
      });
  }
}

const yearOf = (key: string | null | undefined): number | undefined => (key == null ? undefined : parsePeriodKey(key)?.year);
