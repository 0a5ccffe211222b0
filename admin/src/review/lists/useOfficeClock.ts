import { reviewDueOn, WorkingCalendar } from '#domain';
import { useMemo } from 'react';
import { useApiQuery } from '../../components/useApi';
import type { Settings } from '../../providers/apiTypes';
import type { Schemas } from '../../providers/schemas';

/** The day by which the office owes its answer to what was handed in on a day (RULES.md T5); null until the calendar is here. */
export function useOfficeClock(asOf: string, isNeeded: boolean): (submittedOn: string) => string | null {
  const year = Number(asOf.slice(0, 4));
  const extras = { enabled: isNeeded, staleTime: 300_000 };
  const settings = useApiQuery<Settings>(['settings'], '/settings', undefined, extras);
  const before = useApiQuery<Schemas['WorkingDayListView']>(['settings', 'working-days'], '/settings/working-days', { year: year - 1 }, extras);
  const during = useApiQuery<Schemas['WorkingDayListView']>(['settings', 'working-days'], '/settings/working-days', { year }, extras);
  return useMemo(() => {
    if (!settings.data || !before.data || !during.data) return () => null;
    const calendar = new WorkingCalendar([...before.data.items, ...during.data.items]);
    const days = settings.data.reviewWorkingDays;
    return (submittedOn) => reviewDueOn(submittedOn, calendar, days);
  }, [settings.data, before.data, during.data]);
}
