import type { ScheduleRule } from '#domain';

const inYear = (year: number | undefined): string => (year === undefined ? '' : `/${year}`);

/** A rule in a few words for tables of tests: "quarter 2/2025", "beforeDate 2025-06-15". */
export function shortRule(rule: ScheduleRule): string {
  switch (rule.kind) {
    case 'date':
    case 'beforeDate':
      return `${rule.kind} ${rule.on}`;
    case 'month':
      return `month ${rule.month}${inYear(rule.year)}`;
    case 'quarter':
      return `quarter ${rule.quarter}${inYear(rule.year)}`;
    case 'quarterRange':
      return `quarterRange ${rule.fromQuarter}-${rule.toQuarter}${inYear(rule.year)}`;
    case 'year':
      return rule.year === undefined ? 'year' : `year ${rule.year}`;
    case 'yearRange':
      return `yearRange ${rule.fromYear}-${rule.toYear}`;
    case 'recurring':
      return `recurring ${rule.every.join(',')}`;
    case 'onEvent':
      return rule.daysAfterIssue === undefined ? 'onEvent' : `onEvent +${rule.daysAfterIssue}`;
    case 'milestones':
      return `milestones ${rule.dates.map(({ on }) => on).join(',')}`;
    default:
      return rule.kind;
  }
}
