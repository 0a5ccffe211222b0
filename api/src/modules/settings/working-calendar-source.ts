import { Injectable } from '@nestjs/common';
import { WorkingCalendar, type CalendarException } from '#domain';
import { Database, type PreparedStatement, type Tx } from '../../platform/db/index.js';
import { WORKING_CALENDAR_KEY } from './setting-keys.js';

const VERSION: PreparedStatement = {
  name: 'settings.calendar-version',
  text: `SELECT version FROM app_setting WHERE key = '${WORKING_CALENDAR_KEY}'`,
};
const EXCEPTIONS = 'SELECT on_date AS "on", kind FROM working_day_exception ORDER BY on_date';

/** The working calendar as it is now (P6). Kept between requests; every load asks whether another instance changed it. */
@Injectable()
export class WorkingCalendarSource {
  private kept: { version: number; calendar: WorkingCalendar } | null = null;

  constructor(private readonly database: Database) {}

  async load(): Promise<WorkingCalendar> {
    const row = await this.database.first<{ version: number }>(VERSION);
    const version = row?.version ?? 0;
    if (this.kept?.version !== version) {
      // Read after its version: should a change come in between, the next load reads again.
      this.kept = { version, calendar: new WorkingCalendar(await this.database.rows<CalendarException & Record<string, unknown>>(EXCEPTIONS)) };
    }
    return this.kept.calendar;
  }

  /**
   * For whoever writes due dates: keeps the calendar from changing until the transaction ends, so that no task is left
   * with a date of the calendar before (P6).
   */
  async loadFor(tx: Tx): Promise<WorkingCalendar> {
    await tx.query(`SELECT version FROM app_setting WHERE key = $1 FOR SHARE`, [WORKING_CALENDAR_KEY]);
    return calendarIn(tx);
  }
}

/** The calendar as the transaction sees it. */
export async function calendarIn(tx: Tx): Promise<WorkingCalendar> {
  return new WorkingCalendar(await tx.query<CalendarException>(EXCEPTIONS));
}
