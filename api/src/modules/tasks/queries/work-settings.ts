import { Injectable } from '@nestjs/common';
import { DEFAULT_DUE_SOON_DAYS, DEFAULT_REVIEW_DAYS, WorkingCalendar, type CalendarException } from '#domain';
import { Database } from '../../../platform/db/index.js';

export interface WorkSettingValues {
  readonly dueSoonDays: number;
  readonly reviewWorkingDays: number;
  readonly maxFileMegabytes: number;
}

const DEFAULTS: WorkSettingValues = { dueSoonDays: DEFAULT_DUE_SOON_DAYS, reviewWorkingDays: DEFAULT_REVIEW_DAYS, maxFileMegabytes: 100 };

/** The settings that tasks and evidence depend on (T4, T5, E5), and the working calendar (P6), read where they are needed. */
@Injectable()
export class WorkSettings {
  constructor(private readonly database: Database) {}

  async values(): Promise<WorkSettingValues> {
    const rows = await this.database.rows<{ key: keyof WorkSettingValues; value: number }>({
      name: 'work-settings',
      text: `SELECT key, (value #>> '{}')::int AS value FROM app_setting
        WHERE key IN ('dueSoonDays', 'reviewWorkingDays', 'maxFileMegabytes') AND jsonb_typeof(value) = 'number'`,
    });
    return { ...DEFAULTS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
  }

  async calendar(): Promise<WorkingCalendar> {
    const exceptions = await this.database.rows<CalendarException & Record<string, unknown>>({
      name: 'working-calendar',
      text: 'SELECT on_date AS "on", kind FROM working_day_exception',
    });
    return new WorkingCalendar(exceptions);
  }
}
