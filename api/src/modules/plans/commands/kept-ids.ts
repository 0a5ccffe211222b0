import { newId } from '../../../platform/db/index.js';

export interface Known {
  readonly id: string;
  readonly key: string;
}

/** A list of one activity among those of many. */
export interface OfActivity<Entries> {
  readonly activityId: string;
  readonly entries: Entries;
}

/** Rows of many activities, asked for by activity and in the order they came. */
export function byActivity<Row extends { readonly activityId: string }>(rows: readonly Row[]): (activityId: string) => readonly Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.activityId);
    if (own === undefined) found.set(row.activityId, [row]);
    else own.push(row);
  }
  return (activityId) => found.get(activityId) ?? [];
}

/**
 * Gives each entry of a new list the id of the entry it continues: the one it names, or one with the same key. Tasks refer
 * to these ids, so an unchanged line must keep its own when the list is sent again as a whole.
 */
export function withKeptIds<Entry extends { readonly id?: string }>(entries: readonly Entry[], keyOf: (entry: Entry) => string, known: readonly Known[]) {
  const free = new Map(known.map((row) => [row.id, row]));
  const ids: (string | null)[] = entries.map((entry) => (entry.id !== undefined && free.delete(entry.id) ? entry.id : null));
  return entries.map((entry, index) => {
    const kept = ids[index] ?? [...free.values()].find((row) => row.key === keyOf(entry))?.id ?? null;
    if (kept !== null) free.delete(kept);
    return { ...entry, id: kept ?? newId(), isNew: kept === null };
  });
}
