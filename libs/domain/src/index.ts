/**
 * The rules of Tiến Độ without a database, a clock or a network: every function here answers the same
 * for the same arguments, in any process time zone (RULES.md P1).
 */
export * from './text/normalize-text.js';
export * from './text/fold-text.js';
export * from './text/canonical-json.js';
export * from './text/format-number.js';
export * from './calendar/calendar-date.js';
export * from './calendar/vietnam-time.js';
export * from './calendar/working-calendar.js';
export * from './calendar/vietnam-calendar.data.js';
export * from './period/period-key.js';
export * from './period/reporting-scheme.js';
export * from './period/reporting-scheme.data.js';
export * from './period/validate-scheme.js';
export * from './period/period-window.js';
export * from './period/report-due.js';
export * from './party/party-role.js';
export * from './party/unit-level.js';
export * from './indicator/comparator.js';
export * from './indicator/exact-number.js';
export * from './indicator/fraction.js';
export * from './indicator/read-number.js';
export * from './indicator/measurement.js';
export * from './indicator/ratio.js';
export * from './indicator/collected-periods.js';
export * from './indicator/roll-up.js';
export * from './indicator/target.js';
export * from './indicator/read-target-wording.js';
export * from './indicator/baseline.js';
export * from './indicator/implied-target.js';
export * from './indicator/status.js';
export * from './indicator/held-target.js';
export * from './schedule/schedule-rule.js';
export * from './schedule/parse-schedule-rule.js';
export * from './schedule/occurrence.js';
export * from './schedule/occurrence-words.js';
export * from './schedule/expand-schedule.js';
export * from './schedule/read-schedule-wording.js';
export * from './task/task-state.js';
export * from './task/transitions.js';
export * from './task/standing.js';
export * from './task/standing-severity.js';
export * from './task/review-clock.js';
export * from './task/rates.js';
export * from './indicator/report-transitions.js';
