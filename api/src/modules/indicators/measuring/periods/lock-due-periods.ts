import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Clock } from '../../../../platform/clock/index.js';
import { Database } from '../../../../platform/db/index.js';
import { LockPeriod } from './lock-period.js';

/**
 * Days are whole: with 0 a period locks on the day after its cut-off (RULES.md P3, I12). A plan issued in May opens its first quarter
 * then: the days count from the opening, or its units would find the report locked before they ever saw it.
 */
const DUE = `SELECT period.id FROM indicator_period period
  JOIN plan ON plan.id = period.plan_id AND plan.state = 'issued'
  JOIN indicator_collection collection ON collection.plan_id = period.plan_id
  WHERE period.locked_at IS NULL AND GREATEST(period.cut_off_on, (period.opened_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) + collection.locks_after_days < $1::date ORDER BY period.id`;

/** Locks the periods of plans that lay down after how many days they do; a day missed is made up for on the next. */
@Injectable()
export class LockDuePeriods {
  private readonly logger = new Logger('indicators');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly periods: LockPeriod,
  ) {}

  @Cron('17 0 * * *', { timeZone: 'Asia/Ho_Chi_Minh' })
  async everyDay(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      this.logger.error({ message: 'periods to be locked could not be looked for', error });
    }
  }

  /** Answers how many periods were locked; one that cannot be is told and does not keep the others from it. */
  async run(): Promise<number> {
    let locked = 0;
    for (const { id } of await this.database.rows<{ id: string }>(DUE, [this.clock.today()])) {
      try {
        if (await this.periods.byItself({ actor: null, requestId: 'daily', ip: null, idempotency: null }, id, 'Tự chốt theo số ngày quy định của kế hoạch')) locked += 1;
      } catch (error) {
        this.logger.error({ message: 'a period could not be locked', periodId: id, error });
      }
    }
    return locked;
  }
}
