import type { Schemas } from '../../../providers/schemas';

export type DecisionKind = Schemas['IndicatorDecisionKind'];
/** Something about the annex that a person settles, with what it concerns. */
export type DecisionItem = Schemas['IndicatorDecisionView'];
export type SheetLine = Schemas['SheetLineView'];

/** Without a named person's decision there is no verdict (RULES.md I9, I10); the scoreboard counts these alone. */
export const TO_DECIDE = ['ambiguousTarget', 'conflictingTargets'] as const satisfies readonly DecisionKind[];
/** There is a verdict; a person confirms that it rests on what the document means (RULES.md I3, I14). */
export const TO_CONFIRM = ['statedNotComputed', 'denominatorUnclear', 'unstatedComparator'] as const satisfies readonly DecisionKind[];

export const isToDecide = (kind: DecisionKind): boolean => TO_DECIDE.some((one) => one === kind);

/** How many of each sort are still open. */
export function countOpen(items: readonly DecisionItem[]): { toDecide: number; toConfirm: number } {
  const open = items.filter(({ isDecided }) => !isDecided);
  const toDecide = open.filter(({ kind }) => isToDecide(kind)).length;
  return { toDecide, toConfirm: open.length - toDecide };
}
