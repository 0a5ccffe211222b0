import type { UnitLevel } from '#domain';

/** Which units a group by rule holds on a date: those of some levels directly or anywhere below a unit, with exceptions. */
export interface GroupRule {
  readonly underUnitId: string;
  /** Empty: every level. */
  readonly levels: readonly UnitLevel[];
  readonly reach: 'children' | 'descendants';
  readonly exceptUnitIds: readonly string[];
}

export const GROUP_KINDS = ['rule', 'list', 'open'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
