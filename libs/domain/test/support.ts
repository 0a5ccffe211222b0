import { DECREE_09_2019_SCHEME, VIETNAM_CALENDAR_2022_2026, WorkingCalendar, type ReportingScheme, type ScheduleContext } from '#domain';

export const calendar = new WorkingCalendar(VIETNAM_CALENDAR_2022_2026);

/** Weeks from Thursday to Wednesday, the second example of RULES.md P2. */
export const THURSDAY_SCHEME: ReportingScheme = {
  ...DECREE_09_2019_SCHEME,
  code: 'thursday-weeks',
  windows: DECREE_09_2019_SCHEME.windows.map((rule) => (rule.kind === 'week' ? { ...rule, startWeekday: 4 } : rule)),
};

export const context: ScheduleContext = {
  planYear: 2024,
  planIssuedOn: '2024-02-26',
  scheme: DECREE_09_2019_SCHEME,
  calendar,
  movesToWorkingDay: true,
  readsBeforeAsDayBefore: true,
  unitLevel: 'commune',
  role: 'lead',
};
