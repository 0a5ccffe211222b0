import type { Schemas } from '../../../providers/schemas';

export type DecisionKind = Schemas['IndicatorDecisionKind'];
/** Something about the annex that a person settles, with what it concerns. */
export type DecisionItem = Schemas['IndicatorDecisionView'];
export type SheetLine = Schemas['SheetLineView'];

/** What bears on the most results first. */
export const DECISION_KINDS = ['ambiguousTarget', 'conflictingTargets', 'statedNotComputed', 'denominatorUnclear', 'unstatedComparator'] as const satisfies readonly DecisionKind[];
