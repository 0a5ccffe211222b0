import { PARTY_ROLES, isScored } from '#domain';
import type { Me } from '../providers/apiTypes';
import { taskListAddress } from '../resources/plans/parts/taskListAddress';
import type { DashboardData } from './dashboardTypes';

type Filter = Readonly<Record<string, unknown>>;

const SCORED_ROLES = PARTY_ROLES.filter(isScored);
/** Assigned work: all states but not applicable and withdrawn. */
const OWED_STATES = ['not_started', 'in_progress', 'submitted', 'returned', 'completed', 'suspended'];

/**
 * The list that holds exactly what a figure over all current plans counts. The list can be narrowed to one plan only, so
 * with several there is none, and the figures of each plan lead on instead.
 */
export function scoredList({ plans }: DashboardData, filter: Filter): string | undefined {
  return plans.length === 1 ? taskListAddress({ planId: plans[0]!.id, role: SCORED_ROLES, ...filter }) : undefined;
}

export const completedStandings: Filter = { standing: ['completedOnTime', 'completedLate'] };
export const owed: Filter = { state: OWED_STATES };

/** What the person may hand in, as a filter of the task list; null when it is no single unit. */
export function handInFilter(me: Me | undefined): Filter | null {
  const grants = me?.grants.filter(({ role }) => role === 'unitHead' || role === 'unitOfficer' || role === 'staff') ?? [];
  if (!me || !grants.length) return null;
  if (grants.every(({ role }) => role === 'staff')) return { assigneeId: me.id };
  const units = new Set(grants.map(({ scopeUnit }) => scopeUnit.id));
  return units.size === 1 && grants.every(({ role }) => role !== 'staff') ? { unitId: [...units][0] } : null;
}

export function myList(me: Me | undefined, standing: string): string {
  const filter = handInFilter(me);
  return filter ? taskListAddress({ ...filter, standing: [standing] }) : '/my-work?tab=todo';
}
