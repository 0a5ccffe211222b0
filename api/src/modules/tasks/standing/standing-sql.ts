import { OPEN_STATES, STANDINGS, type Standing } from '#domain';

/**
 * The standing of a task as SQL (RULES.md T4): the one expression that list, matrix, dashboard and report use. It equals
 * `standingOf` of #domain row by row; test/e2e/standing.e2e-spec.ts holds the two together.
 *
 * Every function takes SQL text: `alias` is a relation with the columns of `task`, `asOf` a date placeholder such as
 * "$3::date", `dueSoonDays` an integer placeholder such as "$4::int". No value is ever written into the text.
 */

/** Roles whose tasks count in every figure; a coordinating contribution is never scored (RULES.md A5). */
const SCORED_ROLES = ['lead', 'coLead'] as const;

/** The unit has the next step: `t.state IN ('not_started', …)`, spelled as the partial index ix_task__open spells it. */
export function openSql(alias: string): string {
  return `${alias}.state IN (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;
}

/** `t.role IN ('lead', 'coLead')`. */
export function scoredSql(alias: string): string {
  return `${alias}.role IN (${SCORED_ROLES.map((role) => `'${role}'`).join(', ')})`;
}

type Piece = (alias: string, asOf: string, dueSoonDays: string) => string;

const waiting = (t: string): string => `${t}.state IN ('not_started', 'in_progress')`;
const reportable = (t: string): string =>
  `${t}.effective_due_on IS NULL AND ${t}.schedule_kind = 'continuous' AND ${t}.cut_off_on IS NOT NULL`;

/**
 * One WHERE piece per standing, written over plain columns so that an index can serve it: "overdue" becomes an open state
 * and a range of due dates. Exactly one piece is true for every task.
 */
export const STANDING_FILTER: Readonly<Record<Standing, Piece>> = {
  notYetDue: (t, asOf, days) =>
    `(${waiting(t)} AND (${t}.effective_due_on > ${asOf} + ${days} OR (${reportable(t)} AND ${t}.cut_off_on >= ${asOf})))`,
  dueSoon: (t, asOf, days) => `(${waiting(t)} AND ${t}.effective_due_on >= ${asOf} AND ${t}.effective_due_on <= ${asOf} + ${days})`,
  // T5: a returned round runs on against the same date, so overdue comes before returned.
  overdue: (t, asOf) => `(${openSql(t)} AND ${t}.effective_due_on < ${asOf})`,
  submitted: (t) => `(${t}.state = 'submitted')`,
  // A note that came back is not missing, so it never counts as not reported (S2).
  returned: (t, asOf) =>
    `(${t}.state = 'returned' AND (${t}.effective_due_on >= ${asOf} OR (${reportable(t)})))`,
  completedOnTime: (t) => `(${t}.state = 'completed' AND (${t}.submitted_on > ${t}.effective_due_on) IS NOT TRUE)`,
  completedLate: (t) => `(${t}.state = 'completed' AND ${t}.submitted_on > ${t}.effective_due_on)`,
  notReported: (t, asOf) => `(${waiting(t)} AND ${reportable(t)} AND ${t}.cut_off_on < ${asOf})`,
  noDueDate: (t) =>
    `(${openSql(t)} AND ${t}.effective_due_on IS NULL AND (${t}.schedule_kind <> 'continuous' OR ${t}.cut_off_on IS NULL))`,
  notApplicable: (t) => `(${t}.state = 'not_applicable')`,
  suspended: (t) => `(${t}.state = 'suspended')`,
  withdrawn: (t) => `(${t}.state = 'withdrawn')`,
};

/** The standing, e.g. 'overdue'. */
export function standingSql(alias: string, asOf: string, dueSoonDays: string): string {
  const branches = STANDINGS.map((standing) => `WHEN ${STANDING_FILTER[standing](alias, asOf, dueSoonDays)} THEN '${standing}'`);
  return `(CASE ${branches.join(' ')} END)`;
}

/** Whole days late, 0 when in time or when nothing is due: open tasks as of the date, handed-in ones by their hand-in (T5). */
export function daysLateSql(alias: string, asOf: string): string {
  const t = alias;
  return `(CASE WHEN ${openSql(t)} THEN GREATEST(COALESCE(${asOf} - ${t}.effective_due_on, 0), 0)
    WHEN ${t}.state IN ('submitted', 'completed') THEN GREATEST(COALESCE(${t}.submitted_on - ${t}.effective_due_on, 0), 0)
    ELSE 0 END)`;
}
