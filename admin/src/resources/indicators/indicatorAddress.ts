import type { Basis } from './indicatorTypes';

/** Which results are looked at; every part of a page is asked by the same. */
export interface ResultFrame {
  readonly planId: string;
  readonly periodKey: string;
  readonly basis: Basis;
  readonly unitId: string | null;
}

const query = (values: Readonly<Record<string, string | null | undefined>>): string => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) params.set(key, value);
  const text = params.toString();
  return text ? `?${text}` : '';
};

export type PlanTab = 'scoreboard' | 'sheets' | 'reports' | 'heatMap' | 'decisions' | 'cascade' | 'rounds';
export const PLAN_TABS: readonly PlanTab[] = ['scoreboard', 'sheets', 'reports', 'heatMap', 'decisions', 'cascade', 'rounds'];

/** A link that another person can open: it names period, basis and unit, never "today". */
export function planAddress(planId: string, tab: PlanTab = 'scoreboard', frame: Partial<Omit<ResultFrame, 'planId'>> = {}): string {
  return `/indicators/plans/${planId}${query({ tab: tab === 'scoreboard' ? null : tab, periodKey: frame.periodKey, basis: frame.basis, unitId: frame.unitId })}`;
}

/** `assignmentId` tells which of a plan's lines is meant: the same indicator may stand in several. */
export function indicatorAddress(indicatorId: string, frame: Partial<ResultFrame> & { assignmentId?: string } = {}, tab?: 'ranking' | 'cascade'): string {
  return `/indicators/${indicatorId}/show${query({ tab, planId: frame.planId, assignmentId: frame.assignmentId, periodKey: frame.periodKey, basis: frame.basis, unitId: frame.unitId })}`;
}

export function unitAddress(unitId: string, frame: Partial<Pick<ResultFrame, 'periodKey' | 'basis'>> = {}): string {
  return `/indicators/units/${unitId}${query(frame)}`;
}
