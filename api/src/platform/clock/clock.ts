import { Injectable } from '@nestjs/common';
import { diffDays, vietnamDateOf, type CalendarDate } from '#domain';

const DAY_MS = 86_400_000;

/**
 * The one clock of the application (RULES.md P1). In a demonstration it is shifted by whole days to the demonstration
 * date, so that everything that depends on today follows it. Sessions and throttles use `systemNow`: moving the
 * demonstration date must not sign anybody out.
 */
@Injectable()
export class Clock {
  private shiftedByDays = 0;

  /** The business instant. */
  now(): Date {
    return new Date(Date.now() + this.shiftedByDays * DAY_MS);
  }

  /** The business date in Asia/Ho_Chi_Minh. */
  today(): CalendarDate {
    return vietnamDateOf(this.now());
  }

  /** The machine's instant. */
  systemNow(): Date {
    return new Date();
  }

  /** Makes `date` today, keeping the time of day; null goes back to the machine's date. Demonstrations only. */
  moveTo(date: CalendarDate | null): void {
    this.shiftedByDays = date === null ? 0 : diffDays(vietnamDateOf(new Date()), date);
  }
}
