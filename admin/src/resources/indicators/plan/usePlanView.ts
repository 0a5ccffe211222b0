import { isCalendarDate, parsePeriodKey } from '#domain';
import { useMemo } from 'react';
import { useAddress } from '../../../components/useAddress';
import { useApiQuery } from '../../../components/useApi';
import { useToday } from '../../../providers/session';
import { PLAN_TABS, type PlanTab, type ResultFrame } from '../indicatorAddress';
import { STATUS_NAMES, type Basis, type IndicatorPeriod, type StatusName } from '../indicatorTypes';
import { collectedKind, periodChoices, periodToShow } from '../parts/periodChoices';

/** The periods a plan has opened for figures. */
export function usePlanPeriods(planId: string | null) {
  return useApiQuery<{ items: IndicatorPeriod[] }>(['plans', planId, 'indicator-periods'], `/plans/${planId}/indicator-periods`, undefined, { enabled: planId !== null, staleTime: 30_000 });
}

/** What the address asks for, completed by the period that the day suggests. */
export function usePlanView(planId: string, year: number | undefined) {
  const today = useToday();
  const [query, change] = useAddress();
  const periods = usePlanPeriods(planId);
  const opened = periods.data?.items;
  const asked = query.get('periodKey');
  const periodKey = asked && parsePeriodKey(asked) ? asked : opened && year ? periodToShow(opened, year, today) : null;
  const basis: Basis = query.get('basis') === 'period' ? 'period' : 'yearToDate';
  const unitId = query.get('unitId');
  const frame = useMemo<ResultFrame | null>(() => (periodKey ? { planId, periodKey, basis, unitId } : null), [planId, periodKey, basis, unitId]);
  const askedDay = query.get('asOf');
  return {
    periods,
    frame,
    choices: periodChoices(collectedKind(opened ?? []), year ?? Number(today.slice(0, 4))),
    asOf: askedDay && isCalendarDate(askedDay) ? askedDay : null,
    tab: tabOf(query),
    status: statusOf(query),
    isTroubleOnly: query.get('show') === 'trouble',
    change,
  };
}

export type PlanView = ReturnType<typeof usePlanView>;

function tabOf(query: URLSearchParams): PlanTab {
  const tab = query.get('tab');
  return PLAN_TABS.find((one) => one === tab) ?? 'scoreboard';
}

function statusOf(query: URLSearchParams): StatusName | null {
  const status = query.get('status');
  return STATUS_NAMES.find((one) => one === status) ?? null;
}
