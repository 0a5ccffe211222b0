import { PARTY_ROLES, isScored } from '#domain';
import { rateLists, SCORED, taskListAddress, type RateLists, type TaskFilter } from '../resources/plans/parts/taskListAddress';
import type { DashboardData } from './dashboardTypes';

/** The figures count all current plans; a link names each of them, so that it shows the same to whoever opens it. */
function ofCurrentPlans({ planIds }: DashboardData): TaskFilter {
  return { ...SCORED, planId: planIds.length === 1 ? planIds[0] : planIds };
}

/** The list that holds exactly what a figure over the current plans counts. */
export function scoredList(data: DashboardData, filter: TaskFilter): string {
  return taskListAddress({ ...ofCurrentPlans(data), ...filter });
}

export function scoredRateLists(data: DashboardData, filter: TaskFilter = {}): RateLists {
  return rateLists({ ...ofCurrentPlans(data), ...filter }, data.asOf);
}

/** One's own work narrowed to one standing; "my work" knows whose hand a task waits for, whatever roles a person has. */
export function myList(standing: 'overdue' | 'dueSoon' | 'returned'): string {
  return `/my-work?${new URLSearchParams({ tab: 'todo', standing }).toString()}`;
}

/** What has waited longer than the office has to review; contributions have no such clock (RULES.md T5, A5). */
export function officeLateList(submittedTo: string): string {
  const query = new URLSearchParams({ tab: 'review', submittedTo });
  for (const role of PARTY_ROLES.filter(isScored)) query.append('role', role);
  return `/my-work?${query.toString()}`;
}

/** One's own reports of figures, narrowed to what a number counts. */
export function mySheets(standing: 'todo' | 'overdue' | 'dueSoon' | 'returned'): string {
  return `/indicators?standing=${standing}`;
}

export const SHEETS_WAITING = '/indicators/reports';

export const DRAFT_PLANS = `/plans?filter=${encodeURIComponent(JSON.stringify({ state: ['draft'] }))}`;
