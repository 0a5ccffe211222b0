import type { Schemas } from '../providers/schemas';

export type HandOver = Schemas['HandOverView'];
export type HandOverCount = Schemas['HandOverCountView'];
export type HandOverOutcome = Schemas['HandOverResultView'];
export type HandOverStatus = 'waiting' | 'left';

/** Work of one unit that is gone, which is decided about together. */
export interface UnitHandOvers {
  readonly unit: HandOver['unit'];
  readonly items: readonly HandOver[];
}

/** In the order the server gives: by predecessor, then plan. */
export function byUnit(items: readonly HandOver[]): UnitHandOvers[] {
  const groups = new Map<string, HandOver[]>();
  for (const item of items) groups.set(item.unit.id, [...(groups.get(item.unit.id) ?? []), item]);
  return [...groups.values()].map((of) => ({ unit: of[0]!.unit, items: of }));
}
