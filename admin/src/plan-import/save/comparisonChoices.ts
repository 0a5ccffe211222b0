import type { ImportComparison } from '../importTypes';

/** Lines of a comparison that are not taken over, by row key or, for withdrawn ones, by activity. */
export type LeftAlone = ReadonlySet<string>;

/** All is taken over at first; of a document in which most lines of the plan are not found again, no line is withdrawn unasked. */
export const leftAtFirst = ({ isUnlike, withdrawn }: ImportComparison): LeftAlone => new Set(isUnlike ? withdrawn.map(({ activityId }) => activityId) : []);

/** How many lines of the plan stand in the document as well. */
export const foundAgain = ({ changed, same, withdrawn }: ImportComparison): { found: number; total: number } => ({ found: changed.length + same, total: changed.length + same + withdrawn.length });

export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly total: number;
  /** Unfinished tasks of the lines that are withdrawn. */
  readonly openTasks: number;
}

export function taken({ added, changed, withdrawn }: ImportComparison, left: LeftAlone): Taken {
  const count = (keys: readonly string[]) => keys.filter((key) => !left.has(key)).length;
  const counts = { added: count(added.map(({ rowKey }) => rowKey)), changed: count(changed.map(({ rowKey }) => rowKey)), withdrawn: count(withdrawn.map(({ activityId }) => activityId)) };
  const openTasks = withdrawn.reduce((sum, line) => sum + (left.has(line.activityId) ? 0 : line.openTasks), 0);
  return { ...counts, total: counts.added + counts.changed + counts.withdrawn, openTasks };
}

/** What is sent: only what was unticked makes a list necessary, since everything is the default; of a document unlike the plan nothing is withdrawn by default. */
export function amendBody({ added, changed, withdrawn, isUnlike }: ImportComparison, left: LeftAlone): { rowKeys?: string[]; withdrawnIds?: string[] } {
  const rows = [...added, ...changed].map(({ rowKey }) => rowKey);
  const gone = withdrawn.map(({ activityId }) => activityId);
  const kept = (keys: readonly string[]) => keys.filter((key) => !left.has(key));
  return {
    ...(rows.some((key) => left.has(key)) ? { rowKeys: kept(rows) } : {}),
    ...(isUnlike || gone.some((key) => left.has(key)) ? { withdrawnIds: kept(gone) } : {}),
  };
}

export function toggled(left: LeftAlone, keys: readonly string[], isTaken: boolean): LeftAlone {
  const next = new Set(left);
  for (const key of keys) {
    if (isTaken) next.delete(key);
    else next.add(key);
  }
  return next;
}
