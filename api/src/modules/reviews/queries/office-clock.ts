import { Injectable } from '@nestjs/common';
import { addDays, reviewDueOn, type CalendarDate } from '#domain';
import { WorkSettings } from '../../tasks/index.js';

/** The office's own time to review (RULES.md T5), turned round so that SQL needs one comparison instead of a calendar. */
@Injectable()
export class OfficeClock {
  constructor(private readonly settings: WorkSettings) {}

  /** What was handed in on or before the answered day, and is not decided on `asOf`, has waited longer than `workingDays`. */
  async lateSince(asOf: CalendarDate, workingDays: number): Promise<CalendarDate> {
    const calendar = await this.settings.calendar();
    let day = addDays(asOf, -1);
    while (reviewDueOn(day, calendar, workingDays) >= asOf) day = addDays(day, -1);
    return day;
  }
}
