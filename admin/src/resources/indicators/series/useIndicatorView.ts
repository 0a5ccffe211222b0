import { parsePeriodKey } from '#domain';
import { useAddress } from '../../../components/useAddress';
import { useToday } from '../../../providers/session';
import type { Basis } from '../indicatorTypes';
import { collectedKind, periodChoices, periodToShow } from '../parts/periodChoices';
import { usePlanPeriods } from '../plan/usePlanView';

export type IndicatorTab = 'series' | 'ranking' | 'cascade';
export const INDICATOR_TABS: readonly IndicatorTab[] = ['series', 'ranking', 'cascade'];

const YEARS = [1, 2, 3, 5] as const;

/** Which part of an indicator is looked at, and how: everything in the address, so that a link can be sent. */
export function useIndicatorView() {
  const today = useToday();
  const [query, change] = useAddress();
  const planId = query.get('planId');
  const opened = usePlanPeriods(planId).data?.items ?? [];
  const asked = query.get('periodKey');
  const askedParts = asked ? parsePeriodKey(asked) : null;
  const year = askedParts?.year ?? Number((opened.at(-1)?.periodKey ?? today).slice(0, 4));
  const basis: Basis = query.get('basis') === 'period' ? 'period' : 'yearToDate';
  const years = YEARS.find((one) => String(one) === query.get('years'));
  return {
    planId,
    assignmentId: query.get('assignmentId'),
    tab: INDICATOR_TABS.find((one) => one === query.get('tab')) ?? 'series',
    frame: { periodKey: asked && askedParts ? asked : periodToShow(opened, year, today), basis, unitId: query.get('unitId') },
    choices: periodChoices(collectedKind(opened), year),
    years: years ?? 3,
    /** From a plan's board its own periods; who asks for years asks for those of every plan. */
    isOfPlan: planId !== null && years === undefined,
    change,
  };
}

export type IndicatorView = ReturnType<typeof useIndicatorView>;
export const YEAR_CHOICES = YEARS;
