import { formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { ErrorState } from '../../../components/ErrorState';
import { Panel } from '../../../components/Panel';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { ReportRow } from '../indicatorTypes';

/** What my unit still has to enter, due first. */
export function MyReportsPanel() {
  const t = useT();
  const reports = useApiQuery<{ items: ReportRow[] }>(['indicators', 'reports', 'mine'], '/measurement-reports/mine');
  return (
    <Panel title={t('indicators.landing.myReports')} flush>
      {reports.error && !reports.data ? <ErrorState error={reports.error} onRetry={() => void reports.refetch()} /> : null}
      {!reports.data && !reports.error ? <SkeletonList rows={2} /> : null}
      {reports.data?.items.length === 0 ? <Box sx={{ px: 2.5, pb: 2, color: 'text.secondary' }}>{t('indicators.landing.myReportsNone')}</Box> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {reports.data?.items.map((report) => <ReportLine key={report.id} report={report} />)}
      </Box>
    </Panel>
  );
}

function ReportLine({ report }: { report: ReportRow }) {
  const t = useT();
  const periodText = usePeriodText();
  const { id, plan, unit, periodKey, state, dueOn, isLate, lineCount, filledCount } = report;
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.25 }}>
      <Box component={Link} to={`/indicators/reports/${id}`} sx={{ color: 'text.primary', fontWeight: 600, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
        {periodText(periodKey)} · {unit.shortName}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{plan.title}</Box>
      <Box sx={{ fontSize: '0.875rem' }}>
        {t(`indicators.landing.reportState.${state}`)} · {t('indicators.landing.reportLine', { filled: filledCount, total: lineCount })} · {t('indicators.landing.due', { date: formatDateVi(dueOn) })}
        {isLate ? <Box component="span" sx={{ color: 'tones.red.ink', fontWeight: 600 }}> · {t(state === 'draft' || state === 'returned' ? 'indicators.landing.late' : 'indicators.overlay.LATE')}</Box> : null}
      </Box>
    </Box>
  );
}
