import { diffDays, formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { formatInstantVi } from '../../../components/DateVi';
import { ErrorState } from '../../../components/ErrorState';
import { Panel } from '../../../components/Panel';
import { SkeletonList } from '../../../components/Skeletons';
import { useAddress } from '../../../components/useAddress';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { WATCHED } from '../entry/afterFigures';
import { isOver } from '../entry/report/ReportStateChip';
import type { ReportRow } from '../indicatorTypes';
import { usePeriodLabel } from '../parts/usePeriodLabel';

const STANDINGS = ['todo', 'overdue', 'dueSoon', 'returned'] as const;

/** What my unit still has to enter, due first; the address may narrow it to what the first page counted. */
export function MyReportsPanel() {
  const t = useT();
  const [query] = useAddress();
  const standing = STANDINGS.find((one) => one === query.get('standing'));
  const reports = useApiQuery<{ items: ReportRow[] }>(['indicators', 'reports', 'mine'], '/measurement-reports/mine', { standing, perPage: 100 }, WATCHED);
  const title = [t('indicators.landing.myReports'), standing ? t(`indicators.landing.standing.${standing}`) : null].filter(Boolean).join(' · ');
  return (
    <Panel title={title} action={standing ? <Box component={Link} to="/indicators" sx={{ color: 'primary.main', fontWeight: 500, fontSize: '0.875rem' }}>{t('indicators.landing.showAll')}</Box> : undefined} flush>
      {reports.error && !reports.data ? <ErrorState error={reports.error} onRetry={() => void reports.refetch()} /> : null}
      {!reports.data && !reports.error ? <SkeletonList rows={2} /> : null}
      {reports.data?.items.length === 0 ? <Box sx={{ px: 2.5, pb: 2, color: 'text.secondary' }}>{t('indicators.landing.myReportsNone')}</Box> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {reports.data?.items.map((report) => <ReportLine key={report.id} report={report} />)}
      </Box>
    </Panel>
  );
}

export function ReportLine({ report }: { report: ReportRow }) {
  const t = useT();
  const periodLabel = usePeriodLabel();
  const { id, plan, unit, state, dueOn, isLate, lineCount, filledCount, unlockExpiresAt } = report;
  const today = useToday();
  const isMissed = isOver(report);
  const standing = unlockExpiresAt ? t('indicators.landing.unlocked') : isMissed ? t('indicatorEntry.report.missed') : t(`indicators.landing.reportState.${state}`);
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.25 }}>
      <Box component={Link} to={`/indicators/reports/${id}`} sx={{ color: 'text.primary', fontWeight: 600, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
        {periodLabel(report)} · {unit.shortName}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{plan.title}</Box>
      <Box sx={{ fontSize: '0.875rem' }}>
        {standing} · {t('indicators.landing.reportLine', { filled: filledCount, total: lineCount })} · {unlockExpiresAt ? t('indicators.landing.until', { at: formatInstantVi(unlockExpiresAt) }) : t('indicators.landing.due', { date: formatDateVi(dueOn) })}
        {isLate && !unlockExpiresAt && !isMissed ? <Box component="span" sx={{ color: 'tones.red.ink', fontWeight: 600 }}> · {state === 'draft' || state === 'returned' ? t('indicatorEntry.report.overdue', { count: diffDays(dueOn, today) }) : t('indicators.overlay.LATE')}</Box> : null}
        {isMissed ? <Box sx={{ color: 'text.secondary' }}>{t('indicatorEntry.report.unlockAsk')}</Box> : null}
      </Box>
    </Box>
  );
}
