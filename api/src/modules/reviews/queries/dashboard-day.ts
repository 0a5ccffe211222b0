import type { CalendarDate } from '#domain';

/** The day a dashboard is told for. */
export interface DashboardDay {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  readonly dueSoonDays: number;
}
