import { DEFAULT_DUE_SOON_DAYS, rates, STANDINGS, taskFigures, worstStanding, type CalendarDate, type FigureRow, type Standing, type TaskRates } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Parameters, type Database } from '../../../platform/db/index.js';
import { endOfDaySql, hasFallenDueSql, scoredSql, standingSql, taskAsOfSql } from '../../tasks/index.js';
import type { StandingCounts } from '../views/plan.view.js';

/** The tasks of a plan or of an activity, counted so that several of them can be added up. */
export interface CountedTasks {
  readonly scored: readonly FigureRow[];
  readonly coordinatingCount: number;
}

/** What the views tell of counted tasks; a standing without tasks is left out. */
export interface ToldTasks {
  readonly counts: StandingCounts;
  readonly taskCount: number;
  readonly rates: TaskRates;
}

export const noTasks = (): CountedTasks => ({ scored: [], coordinatingCount: 0 });

/**
 * Tasks in the reader's scope by standing, per plan or per activity, in one statement (T4, T9). `today` and another day
 * differ only in the relation read: the rows as they are, or as they were at the end of that day.
 */
export async function countStandings(
  database: Database,
  actor: Actor,
  of: { key: 'plan_id' | 'activity_id'; ids: readonly string[]; asOf: CalendarDate; today: CalendarDate },
): Promise<Map<string, CountedTasks>> {
  if (of.ids.length === 0) return new Map();
  const parameters = new Parameters();
  const asOf = `${parameters.add(of.asOf)}::date`;
  const relation = of.asOf === of.today ? 'task' : taskAsOfSql(endOfDaySql(asOf));
  const scope = withinScope(scopeOf(actor, 'tasks.read'), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
  const rows = await database.rows<FigureRow & { id: string; isScored: boolean }>(
    `SELECT t.${of.key} AS id, ${scoredSql('t')} AS "isScored", ${standingSql('t', asOf, 's.due_soon')} AS standing,
       ${hasFallenDueSql('t', asOf)} AS "hasFallenDue", count(*)::int AS "taskCount"
     FROM ${relation} t
     CROSS JOIN (SELECT COALESCE((SELECT (value->>'dueSoonDays')::int FROM app_setting WHERE key = 'options'), ${DEFAULT_DUE_SOON_DAYS}) AS due_soon) s
     WHERE t.${of.key} = ANY(${parameters.add(of.ids)}::uuid[]) AND ${scope}
     GROUP BY 1, 2, 3, 4`,
    parameters.values,
  );
  const found = new Map<string, { scored: FigureRow[]; coordinatingCount: number }>();
  for (const row of rows) {
    const line = found.get(row.id) ?? { scored: [], coordinatingCount: 0 };
    found.set(row.id, line);
    if (row.isScored) line.scored.push(row);
    else line.coordinatingCount += row.taskCount;
  }
  return found;
}

/** The sum of several lines. */
export function addedUp(lines: readonly CountedTasks[]): CountedTasks {
  return {
    scored: lines.flatMap(({ scored }) => scored),
    coordinatingCount: lines.reduce((sum, { coordinatingCount }) => sum + coordinatingCount, 0),
  };
}

export function toldTasks({ scored }: CountedTasks): ToldTasks {
  const figures = taskFigures(scored);
  const present = STANDINGS.filter((standing) => figures.counts[standing] > 0);
  return {
    counts: Object.fromEntries(present.map((standing) => [standing, figures.counts[standing]])),
    taskCount: present.reduce((sum, standing) => sum + figures.counts[standing], 0),
    rates: rates(figures),
  };
}

/** The standing that most needs attention, or null without tasks. */
export const worstOf = (counts: StandingCounts): Standing | null =>
  worstStanding(STANDINGS.filter((standing) => (counts[standing] ?? 0) > 0));
