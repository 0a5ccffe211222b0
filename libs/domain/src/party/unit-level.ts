/** Levels of RULES.md U1. No level implies another: a tree without districts is as good as one with them (U2). */
export const UNIT_LEVELS = ['province', 'district', 'commune', 'department', 'office', 'agencyBranch', 'enterprise', 'other'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];
