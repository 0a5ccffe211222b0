import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { EmptyState } from '../../../../components/EmptyState';
import { ErrorState } from '../../../../components/ErrorState';
import { formatCount } from '../../../../components/numbers';
import { SkeletonList } from '../../../../components/Skeletons';
import { useApiQuery } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import type { Page } from '../../../../providers/apiTypes';
import { useCan, useToday } from '../../../../providers/session';
import { periodToReport } from '../../parts/periodChoices';
import { WATCHED } from '../afterFigures';
import type { IndicatorPeriods, ReportRow } from '../entryTypes';
import { BulkVerify } from './BulkVerify';
import { ReportCards } from './ReportCards';
import { ReportFilterBar } from './ReportFilterBar';
import { ReportTable } from './ReportTable';
import { ALL_PERIODS, useReportFilters } from './useReportFilters';

const PER_PAGE = 50;

/** The reports of a plan, or what waits for the reader's office in all of them: the office sees every unit's and verifies many at once, a unit its own. */
export function ReportsPage({ planId }: { planId?: string }) {
  const t = useT();
  const today = useToday();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const mayReview = useCan('indicators.review');
  const [filters, change] = useReportFilters();
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const { state, unitId, isLate, q, sort, page } = filters;
  const opened = useApiQuery<IndicatorPeriods>(['plans', planId, 'indicator-periods'], `/plans/${planId}/indicator-periods`, undefined, { ...WATCHED, enabled: planId !== undefined });
  const periods = opened.data?.items ?? [];
  // Stays what it was when the page opened: locking a period must not take its list from under the reader's hand.
  const asked = useRef<string | null>(null);
  asked.current ??= periodToReport(periods, today);
  const now = asked.current;
  const periodKey = planId === undefined || filters.periodKey === ALL_PERIODS ? null : (periods.find((one) => one.periodKey === filters.periodKey)?.periodKey ?? now);
  const order = sort === 'unit' || sort === 'dueOn' ? 'asc' : 'desc';
  const found = useApiQuery<Page<ReportRow>>(['measurement-reports', 'list'], '/measurement-reports', { planId, waitsForMe: planId === undefined ? true : undefined, periodKey, state, unitId, isLate, q, sort, order, page, perPage: PER_PAGE }, { ...WATCHED, placeholderData: (previous) => previous, enabled: planId === undefined || !opened.isPending });
  const rows = found.data?.items ?? [];
  const chosen = rows.filter(({ id, state: at }) => at === 'submitted' && chosenIds.has(id));
  const isFiltered = state.length > 0 || (planId !== undefined && filters.periodKey !== null && filters.periodKey !== ALL_PERIODS) || unitId !== null || isLate !== null || q !== '';
  const body = () => {
    if (found.isPending) return <SkeletonList rows={6} />;
    if (found.error && !found.data) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
    if (rows.length === 0) return isFiltered ? <EmptyState title={t('common.emptyFiltered')} help={t('common.emptyFilteredHelp')} action={<Button variant="outlined" onClick={() => change({ state: [], periodKey: null, unitId: null, isLate: null, q: '' })}>{t('common.clearFilters')}</Button>} /> : <EmptyState title={t(planId ? 'indicatorEntry.reports.empty' : 'indicatorEntry.reports.noneWaiting')} help={t(planId ? 'indicatorEntry.reports.emptyHelp' : 'indicatorEntry.reports.noneWaitingHelp')} />;
    return isWide ? <ReportTable rows={rows} chosenIds={mayReview ? chosenIds : null} onChoose={setChosenIds} hasPlan={!planId} hasPeriod={periodKey === null} /> : <ReportCards rows={rows} hasPlan={!planId} />;
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <ReportFilterBar planId={planId} periods={periods} periodKey={periodKey} filters={filters} onChange={change} />
      <Card>
        {chosen.length ? <BulkVerify rows={chosen} onClear={() => setChosenIds(new Set())} /> : null}
        {body()}
      </Card>
      {found.data ? <Pager page={page} data={found.data} onPage={(next) => change({ page: next })} /> : null}
    </Box>
  );
}

function Pager({ page, data, onPage }: { page: number; data: Page<ReportRow>; onPage: (page: number) => void }) {
  const t = useT();
  const begin = (page - 1) * PER_PAGE + 1;
  const end = begin + data.items.length - 1;
  const hasNext = data.isTotalExact ? end < data.total : data.items.length === PER_PAGE;
  if (data.items.length === 0) return null;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', justifyContent: 'flex-end', fontSize: '0.875rem', color: 'text.secondary' }}>
      <span>{t(data.isTotalExact ? 'indicatorEntry.reports.shown' : 'indicatorEntry.reports.shownMore', { begin, end, total: formatCount(data.total) })}</span>
      {page > 1 || hasNext ? (
        <>
          <Button variant="outlined" disabled={page === 1} onClick={() => onPage(page - 1)}>{t('common.previousPage')}</Button>
          <Button variant="outlined" disabled={!hasNext} onClick={() => onPage(page + 1)}>{t('common.nextPage')}</Button>
        </>
      ) : null}
    </Box>
  );
}
