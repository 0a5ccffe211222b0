import type { Role } from '#contracts';
import type { Actor } from '../../../platform/auth/index.js';

export const DASHBOARD_FOCUSES = ['coordinator', 'leader', 'unit', 'staff', 'auditor', 'administrator'] as const;
export type DashboardFocus = (typeof DASHBOARD_FOCUSES)[number];

/** Somebody with several roles sees the page of the one whose work is widest (RULES.md X1). */
const ROLES_OF: readonly (readonly [DashboardFocus, readonly Role[]])[] = [
  ['coordinator', ['coordinator']],
  ['leader', ['leader']],
  ['unit', ['unitHead', 'unitOfficer']],
  ['staff', ['staff']],
  ['auditor', ['auditor']],
  ['administrator', ['administrator']],
];

/** Whose page is shown, and the unit it is about. */
export function focusOf(actor: Actor): { focus: DashboardFocus; scopeUnitId: string } {
  for (const [focus, roles] of ROLES_OF) {
    const grant = actor.grants.find(({ role }) => roles.includes(role));
    if (grant !== undefined) return { focus, scopeUnitId: grant.scopeUnitId };
  }
  return { focus: 'staff', scopeUnitId: actor.unitId };
}
