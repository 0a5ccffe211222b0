import { Injectable } from '@nestjs/common';
import { IssuePlan } from '../../modules/tasks/index.js';
import { Database, UnitOfWork, type Tx } from '../../platform/db/index.js';
import { demoWorkedUntil } from '../content/index.js';
import { DemonstrationOrganisation, DemonstrationWork } from './demonstration-parts.js';
import { IndicatorLoader } from './indicator-loader.js';
import { DemoActors, vietnamInstant } from './load-context.js';

interface Progress {
  /** The date the demonstration opens at; people are told how far they have moved from it. */
  readonly startedOn: string;
  readonly stage: 'issued' | 'loaded' | 'drafted';
  readonly planId: string;
  readonly units: Readonly<Record<string, string>>;
}

const SETTING = 'demonstration';
const OPENED_ON = vietnamInstant('2024-01-02', 8 * 60);
const ISSUED_AT = vietnamInstant('2024-02-27', 8 * 60 + 30);
const COORDINATOR = 'dieuphoi';

/** Loads the demonstration through the business commands, in three stages of which a cut-off start repeats the last. */
@Injectable()
export class DemonstrationLoader {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly organisation: DemonstrationOrganisation,
    private readonly issue: IssuePlan,
    private readonly work: DemonstrationWork,
    private readonly indicators: IndicatorLoader,
  ) {}

  /** Does nothing when it was loaded before. */
  async load(password: string): Promise<void> {
    let progress = await this.progress();
    progress ??= await this.draft(password);
    if (progress.stage === 'drafted') progress = await this.issuePlan(progress);
    if (progress.stage === 'issued') await this.playWork(progress);
    await this.indicators.load(progress, password);
  }

  private async draft(password: string): Promise<Progress> {
    const prepared = await this.organisation.prepare(password);
    return this.unitOfWork.run({ actor: null, requestId: 'demonstration', ip: null, idempotency: null, at: OPENED_ON }, async (tx) => {
      const { planId, units } = await prepared(tx);
      const progress: Progress = { startedOn: demoWorkedUntil, stage: 'drafted', planId, units };
      await keep(tx, progress);
      return progress;
    });
  }

  private async issuePlan(progress: Progress): Promise<Progress> {
    const context = await new DemoActors(this.database).at(COORDINATOR, ISSUED_AT);
    await this.issue.issueAll(context, progress.planId);
    return this.advance(progress, 'issued');
  }

  private async playWork(progress: Progress): Promise<void> {
    await this.work.play(progress.planId, new Map(Object.entries(progress.units)));
    await this.advance(progress, 'loaded');
  }

  private async advance(progress: Progress, stage: Progress['stage']): Promise<Progress> {
    const next = { ...progress, stage };
    await this.unitOfWork.run({ actor: null, requestId: 'demonstration', ip: null, idempotency: null, at: ISSUED_AT }, (tx) => keep(tx, next));
    return next;
  }

  private async progress(): Promise<Progress | null> {
    return (await this.database.first<{ value: Progress }>('SELECT value FROM app_setting WHERE key = $1', [SETTING]))?.value ?? null;
  }
}

async function keep(tx: Tx, progress: Progress): Promise<void> {
  await tx.query(
    `INSERT INTO app_setting (key, value) VALUES ($1, $2)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = app_setting.version + 1`,
    [SETTING, JSON.stringify(progress)],
  );
}
