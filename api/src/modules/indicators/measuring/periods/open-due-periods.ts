import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Clock } from '../../../../platform/clock/index.js';
import { Database } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { OpenPeriods } from './open-periods.js';
import { begunPeriods, plansToCollect } from './period-source.js';

/**
 * Opens the periods that have begun, of every issued plan with indicators: at start, so that a midnight missed is made up for,
 * and a little after midnight each day. Two instances at once, or a person who was quicker, change nothing.
 */
@Injectable()
export class OpenDuePeriods implements BeforeApplicationShutdown {
  private readonly logger = new Logger('indicators');
  private running: Promise<unknown> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly periods: OpenPeriods,
  ) {}

  @Cron('7 0 * * *', { timeZone: 'Asia/Ho_Chi_Minh' })
  async everyDay(): Promise<void> {
    const work = this.running.then(() => this.run());
    this.running = work.catch((error: unknown) => this.logger.error({ message: 'periods could not be looked for', error }));
    await this.running;
  }

  /** What is being opened is finished; the rest waits for the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** Answers how many periods were opened; one plan that cannot be opened is told and does not keep the others from it. */
  async run(): Promise<number> {
    let opened = 0;
    const known = new Set((await this.database.rows<{ key: string }>(`SELECT plan_id || ' ' || period_key AS key FROM indicator_period`)).map(({ key }) => key));
    for (const plan of await plansToCollect((sql, values) => this.database.rows(sql, values))) {
      for (const key of begunPeriods(plan, this.clock.today()).filter((one) => !known.has(`${plan.id} ${one}`))) {
        if (this.isStopped) return opened;
        try {
          const { isNew } = await this.periods.open({ actor: null, requestId: 'daily', ip: null, idempotency: null }, plan.id, key);
          if (isNew) opened += 1;
        } catch (error) {
          // Nobody to ask is no fault; looked at again tomorrow, for a line or a lead may be added.
          if (error instanceof Problem && error.code === 'nobodyExpected') continue;
          this.logger.error({ message: 'a period could not be opened', planId: plan.id, periodKey: key, error });
        }
      }
    }
    return opened;
  }
}
