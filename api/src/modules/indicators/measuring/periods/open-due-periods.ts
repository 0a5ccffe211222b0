import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Clock } from '../../../../platform/clock/index.js';
import { Database } from '../../../../platform/db/index.js';
import { OpenPeriods } from './open-periods.js';
import { begunPeriods, plansToCollect } from './period-source.js';

/**
 * Opens the periods that have begun, of every issued plan with indicators: a little after midnight each day. A day missed is
 * made up for on the next; two instances at once, or a person who was quicker, change nothing.
 */
@Injectable()
export class OpenDuePeriods {
  private readonly logger = new Logger('indicators');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly periods: OpenPeriods,
  ) {}

  @Cron('7 0 * * *', { timeZone: 'Asia/Ho_Chi_Minh' })
  async everyDay(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      this.logger.error({ message: 'periods could not be looked for', error });
    }
  }

  /** Answers how many periods were opened; one plan that cannot be opened is told and does not keep the others from it. */
  async run(): Promise<number> {
    let opened = 0;
    const known = new Set((await this.database.rows<{ key: string }>(`SELECT plan_id || ' ' || period_key AS key FROM indicator_period`)).map(({ key }) => key));
    for (const plan of await plansToCollect((sql, values) => this.database.rows(sql, values))) {
      for (const key of begunPeriods(plan, this.clock.today()).filter((one) => !known.has(`${plan.id} ${one}`))) {
        try {
          const { isNew } = await this.periods.open({ actor: null, requestId: 'daily', ip: null, idempotency: null }, plan.id, key);
          if (isNew) opened += 1;
        } catch (error) {
          this.logger.error({ message: 'a period could not be opened', planId: plan.id, periodKey: key, error });
        }
      }
    }
    return opened;
  }
}
