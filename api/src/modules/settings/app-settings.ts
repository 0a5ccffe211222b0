import { Injectable } from '@nestjs/common';
import { DEFAULT_DUE_SOON_DAYS, DEFAULT_REVIEW_DAYS } from '#domain';
import { Database, type PreparedStatement } from '../../platform/db/index.js';
import { OPTIONS_KEY } from './setting-keys.js';

export interface AppOptions {
  /** Days before the due date from which work counts as due soon (T4). */
  readonly dueSoonDays: number;
  /** Working days the office has to review a submission (T5). */
  readonly reviewWorkingDays: number;
  /** Largest evidence file, in megabytes of 1,048,576 bytes (E5). */
  readonly maxFileMegabytes: number;
  /** What the files of one unit may take up, in gigabytes of 1,073,741,824 bytes (THREATS.md D76). */
  readonly maxUnitGigabytes: number;
}

export const DEFAULT_OPTIONS: AppOptions = {
  dueSoonDays: DEFAULT_DUE_SOON_DAYS,
  reviewWorkingDays: DEFAULT_REVIEW_DAYS,
  maxFileMegabytes: 100,
  maxUnitGigabytes: 20,
};

const READ: PreparedStatement = {
  name: 'settings.options',
  text: `SELECT value, version FROM app_setting WHERE key = '${OPTIONS_KEY}'`,
};
/** Another instance's change is seen after this long at the latest. */
const KEPT_MS = 2000;

/** The installation's options. `current` is for every request; `read` is exact, with the version. */
@Injectable()
export class AppSettings {
  private kept: { options: AppOptions; until: number } | null = null;

  constructor(private readonly database: Database) {}

  async current(): Promise<AppOptions> {
    if (this.kept !== null && this.kept.until > performance.now()) return this.kept.options;
    const { options } = await this.read();
    this.kept = { options, until: performance.now() + KEPT_MS };
    return options;
  }

  async read(): Promise<{ options: AppOptions; version: number }> {
    const row = await this.database.first<{ value: Partial<AppOptions>; version: number }>(READ);
    return { options: { ...DEFAULT_OPTIONS, ...row?.value }, version: row?.version ?? 0 };
  }

  /** After a change by this instance. */
  forget(): void {
    this.kept = null;
  }
}
