/**
 * What a completion rate counts of a single task, as SQL (RULES.md T9): the same definition as `taskFigures` of #domain,
 * where the reasons stand; test/e2e/rates.e2e-spec.ts holds the two together. `alias` is a relation with the columns of
 * `task`, `asOf` a date placeholder. None of them is ever null.
 */

/** Neither withdrawn nor not applicable. */
export function assignedSql(alias: string): string {
  return `${alias}.state NOT IN ('withdrawn', 'not_applicable')`;
}

export function completedSql(alias: string): string {
  return `${alias}.state = 'completed'`;
}

/** Whether the effective due date has come, the day itself included; a task without one never falls due. */
export function hasFallenDueSql(alias: string, asOf: string): string {
  return `COALESCE(${alias}.effective_due_on <= ${asOf}, false)`;
}
