import type { PeriodKind } from './period-key.js';
import type { DueOffset, ReportingScheme, WindowRule } from './reporting-scheme.js';

// Editable default (RULES.md P3): bodies that report upwards have two working days, the level that sums up has the 20th.
const DUE_OFFSETS: DueOffset[] = [
  {
    levels: ['commune', 'department', 'office', 'agencyBranch', 'enterprise', 'other'],
    rule: { kind: 'workingDaysAfterCutOff', days: 2 },
  },
  { levels: ['district', 'province'], rule: { kind: 'dayOfMonth', day: 20 } },
];

const SPANS: readonly [Exclude<PeriodKind, 'week'>, months: number, count: number][] = [
  ['month', 1, 12],
  ['quarter', 3, 4],
  ['half', 6, 2],
  ['nineMonths', 9, 1],
  ['year', 12, 1],
];

/** Windows of equal length that begin `shift` months from the first of their calendar months, on `startDay`. */
function evenWindows(shift: number, startDay: number, endShift: number, endDay: number): WindowRule[] {
  const spans = SPANS.flatMap(([kind, months, count]) =>
    Array.from({ length: count }, (_, index): WindowRule => ({
      kind,
      ordinal: index + 1,
      start: { monthOffset: index * months + shift, day: startDay },
      end: { monthOffset: (index + 1) * months + endShift, day: endDay },
    })),
  );
  return [{ kind: 'week', startWeekday: 1 }, ...spans];
}

/** From the 15th of the month before the period to the 14th of its last month (RULES.md P2). */
export const DECREE_09_2019_SCHEME: ReportingScheme = {
  code: 'decree-09-2019',
  name: 'Kỳ báo cáo theo Nghị định 09/2019/NĐ-CP',
  legalBasis: 'Nghị định 09/2019/NĐ-CP, Điều 12',
  validFrom: '2019-03-12',
  validTo: null,
  windows: evenWindows(-1, 15, -1, 14),
  dueOffsets: DUE_OFFSETS,
};

/** Calendar months, quarters and years, for tenants that report by them. */
export const CALENDAR_QUARTER_SCHEME: ReportingScheme = {
  code: 'calendar-quarter',
  name: 'Kỳ báo cáo theo tháng, quý, năm dương lịch',
  legalBasis: 'Quy định riêng của cơ quan',
  validFrom: '2019-03-12',
  validTo: null,
  windows: evenWindows(0, 1, -1, 31),
  dueOffsets: DUE_OFFSETS,
};
