import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { MEASUREMENT_REPORT_STATES, type MeasurementReportState } from '#domain';

const SORTS = ['unit', 'dueOn', 'submittedAt'] as const;
export type ReportSort = (typeof SORTS)[number];
export const REPORT_SORTS = SORTS;

/** In the address in place of a period: without any the list shows the period that is asked for now. */
export const ALL_PERIODS = 'all';

export interface ReportFilters {
  readonly state: MeasurementReportState[];
  readonly periodKey: string | null;
  readonly unitId: string | null;
  readonly isLate: boolean | null;
  readonly q: string;
  readonly sort: ReportSort;
  readonly page: number;
}

/** What narrows the list stands in the address, beside what the page around it keeps there. */
export function useReportFilters(): [ReportFilters, (part: Partial<ReportFilters>) => void] {
  const [params, setParams] = useSearchParams();
  const filters: ReportFilters = {
    state: MEASUREMENT_REPORT_STATES.filter((state) => params.getAll('reportState').includes(state)),
    periodKey: params.get('periodKey'),
    unitId: params.get('reportUnitId'),
    isLate: params.has('late') ? params.get('late') === 'yes' : null,
    q: params.get('q') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'unit',
    page: Math.max(1, Number(params.get('page')) || 1),
  };
  const change = useCallback(
    (part: Partial<ReportFilters>) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          const set = (key: string, value: string | null) => (value ? next.set(key, value) : next.delete(key));
          if ('state' in part) {
            next.delete('reportState');
            part.state?.forEach((state) => next.append('reportState', state));
          }
          if ('periodKey' in part) set('periodKey', part.periodKey ?? null);
          if ('unitId' in part) set('reportUnitId', part.unitId ?? null);
          if ('isLate' in part) set('late', part.isLate === null || part.isLate === undefined ? null : part.isLate ? 'yes' : 'no');
          if ('q' in part) set('q', part.q ?? null);
          if ('sort' in part) set('sort', part.sort ?? null);
          // Another selection begins at its first page.
          set('page', part.page && part.page > 1 ? String(part.page) : null);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [filters, change];
}
