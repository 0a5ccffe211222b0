import { useMemo } from 'react';
import { isCalendarDate } from '#domain';
import { useAddress, type AddressChange } from '../components/useAddress';
import { useApiQuery } from '../components/useApi';
import type { Page } from '../providers/apiTypes';
import type { Schemas } from '../providers/schemas';
import { useToday } from '../providers/session';
import { STATUS_NAMES } from '../resources/indicators/indicatorTypes';
import { isListKind, type ListScope, type ReviewFrame, type ReviewTab } from './reviewAddress';
import type { ReviewPeriod, ReviewPlan } from './reviewTypes';

const SCOPE_KEYS = ['sectionId', 'activityId', 'onlyUnitId'] as const;

/** The quarter under review on a day: the last one whose data are cut off, in the first quarter the running one. */
export function quarterUnderReview(periods: readonly ReviewPeriod[], today: string): string | null {
  const closed = periods.filter(({ cutOffOn }) => cutOffOn < today);
  return (closed.at(-1) ?? periods[0])?.periodKey ?? null;
}

function currentPlan(plans: readonly ReviewPlan[], today: string): string | null {
  const year = Number(today.slice(0, 4));
  const begun = plans.filter((plan) => plan.year <= year);
  const newest = [...(begun.length ? begun : plans)].sort((a, b) => b.year - a.year)[0];
  return newest?.id ?? null;
}

/** What the address asks for, completed by the plan and the quarter that the day suggests. */
export function useReview() {
  const today = useToday();
  const [query, changeAddress] = useAddress();
  const plansQuery = useApiQuery<Page<ReviewPlan>>(['plans', 'review'], '/plans', { perPage: 100 });
  const plans = useMemo(() => (plansQuery.data?.items ?? []).filter(({ state }) => state !== 'draft'), [plansQuery.data]);
  const planId = query.get('planId') ?? currentPlan(plans, today);
  const periodsQuery = useApiQuery<Schemas['ReviewPeriodListView']>(['reviews', 'periods'], '/reviews', { planId }, { enabled: planId !== null });
  const periods = periodsQuery.data?.items ?? [];
  const periodKey = query.get('periodKey') ?? quarterUnderReview(periods, today);
  const asked = query.get('asOf');
  const asOf = asked && isCalendarDate(asked) ? asked : today;
  const unitId = query.get('unitId');
  const frame = useMemo<ReviewFrame | null>(
    () => (planId && periodKey ? { planId, periodKey, asOf, unitId } : null),
    [planId, periodKey, asOf, unitId],
  );

  /** Another narrowing begins at its first page. */
  const change: AddressChange = (next) => changeAddress({ page: null, ...next });

  return { today, plans, plansQuery, periods, periodsQuery, frame, planId, tab: tabOf(query), scope: scopeOf(query), page: pageOf(query), isTroubleOnly: query.get('show') === 'trouble', status: STATUS_NAMES.find((one) => one === query.get('status')) ?? null, change };
}

/** Choosing another tab by hand leaves the narrowing of the list it came from. */
export const WITHOUT_SCOPE: Readonly<Record<string, null>> = Object.fromEntries(SCOPE_KEYS.map((key) => [key, null]));

function tabOf(query: URLSearchParams): ReviewTab {
  const tab = query.get('tab') ?? 'matrix';
  return tab === 'indicators' || tab === 'sections' || tab === 'units' || isListKind(tab) ? tab : 'matrix';
}

function scopeOf(query: URLSearchParams): ListScope {
  return Object.fromEntries(SCOPE_KEYS.flatMap((key) => (query.get(key) ? [[key, query.get(key)!]] : [])));
}

function pageOf(query: URLSearchParams): number {
  const page = Number(query.get('page') ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}
