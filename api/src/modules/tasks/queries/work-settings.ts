import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#domain';
import { AppSettings, WorkingCalendarSource, type AppOptions } from '../../settings/index.js';

/** The settings that tasks, evidence and reviews depend on (T4, T5, E5), and the working calendar (P6), through one door. */
@Injectable()
export class WorkSettings {
  constructor(
    private readonly settings: AppSettings,
    private readonly calendars: WorkingCalendarSource,
  ) {}

  values(): Promise<AppOptions> {
    return this.settings.current();
  }

  calendar(): Promise<WorkingCalendar> {
    return this.calendars.load();
  }
}
