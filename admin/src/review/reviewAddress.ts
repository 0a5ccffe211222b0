import { STANDINGS } from '#domain';

/** The review's lists: one per standing, and the sets that the headline figures count. */
const LIST_KINDS = [...STANDINGS, 'assigned', 'fallenDue', 'completed', 'completedFallenDue', 'onTimeFallenDue', 'officeLate', 'all'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export type ReviewTab = 'matrix' | 'indicators' | 'sections' | 'units' | ListKind;

/** Which review is looked at. Every part of the page is asked by the same four. */
export interface ReviewFrame {
  readonly planId: string;
  readonly periodKey: string;
  readonly asOf: string;
  readonly unitId: string | null;
}

/** What narrows a list further. `onlyUnitId` is one unit without those below it, as a row of the matrix is. */
export interface ListScope {
  readonly sectionId?: string;
  readonly activityId?: string;
  readonly onlyUnitId?: string;
}

export function isListKind(tab: string): tab is ListKind {
  return (LIST_KINDS as readonly string[]).includes(tab);
}

/** A link that another person can open: it names the plan, the quarter, the day and the unit, never "today". */
export function reviewAddress(frame: ReviewFrame, tab: ReviewTab, scope: ListScope = {}): string {
  const query = new URLSearchParams({ planId: frame.planId, periodKey: frame.periodKey, asOf: frame.asOf });
  if (frame.unitId) query.set('unitId', frame.unitId);
  if (tab !== 'matrix') query.set('tab', tab);
  for (const [key, value] of Object.entries(scope)) if (value) query.set(key, value);
  return `/review?${query.toString()}`;
}
