import { DEFAULT_DUE_SOON_DAYS, STANDINGS, worstStanding, type CalendarDate, type Standing } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Parameters, type Database } from '../../../platform/db/index.js';
import { endOfDaySql, scoredSql, standingSql, taskAsOfSql } from '../../tasks/index.js';
import type { StandingCounts } from '../views/plan.view.js';

export interface CountedTasks {
  counts: StandingCounts;
  taskCount: number;
  coordinatingCount: number;
}

export const noTasks = (): CountedTasks => ({ counts: {}, taskCount: 0, coordinatingCount: 0 });

/**
 * Tasks in the reader's scope by standing, per plan or per activity, in one statement (T4). `today` and another day differ
 * only in the relation read: the rows as they are, or as they were at the end of that day.
 */
export async function countStandings(
  database: Database,
  actor: Actor,
  of: { key: 'plan_id' | 'activity_id'; ids: readonly string[]; asOf: CalendarDate; today: CalendarDate },
): Promise<Map<string, CountedTasks>> {
  const found = new Map<string, CountedTasks>();
  if (of.ids.length === 0) return found;
  const parameters = new Parameters();
  const asOf = `${parameters.add(of.asOf)}::date`;
  const relation = of.asOf === of.today ? 'task' : taskAsOfSql(endOfDaySql(asOf));
  const scope = withinScope(scopeOf(actor, 'tasks.read'), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
  const rows = await database.rows<{ id: string; isScored: boolean; standing: Standing; n: number }>(
    `SELECT t.${of.key} AS id, ${scoredSql('t')} AS "isScored", ${standingSql('t', asOf, 's.due_soon')} AS standing, count(*)::int AS n
     FROM ${relation} t
     CROSS JOIN (SELECT COALESCE((SELECT (value->>'dueSoonDays')::int FROM app_setting WHERE key = 'options'), ${DEFAULT_DUE_SOON_DAYS}) AS due_soon) s
     WHERE t.${of.key} = ANY(${parameters.add(of.ids)}::uuid[]) AND ${scope}
     GROUP BY 1, 2, 3`,
    parameters.values,
  );
  for (const { id, isScored, standing, n } of rows) {
    const counted = found.get(id) ?? noTasks();
    found.set(id, counted);
    if (isScored) {
      counted.counts[standing] = n;
      counted.taskCount += n;
    } else {
      counted.coordinatingCount += n;
    }
  }
  return found;
}

/** The sum of several lines. */
export function addedUp(lines: Iterable<CountedTasks>): CountedTasks {
  const total = noTasks();
  for (const line of lines) {
    total.taskCount += line.taskCount;
    total.coordinatingCount += line.coordinatingCount;
    for (const standing of STANDINGS) {
      const n = line.counts[standing];
      if (n !== undefined) total.counts[standing] = (total.counts[standing] ?? 0) + n;
    }
  }
  return total;
}

/** The standing that most needs attention, or null without tasks. */
export const worstOf = (counts: StandingCounts): Standing | null =>
  worstStanding(STANDINGS.filter((standing) => (counts[standing] ?? 0) > 0));
