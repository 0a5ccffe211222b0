import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { Panel } from '../../../components/Panel';
import { SHEETS_WAITING } from '../../../dashboard/dashboardLists';
import { useReportDesk } from '../../../dashboard/useReportDesk';
import { useT } from '../../../i18n/useT';

/** To the office: what units have handed in and wait to have verified. */
export function WaitingReports() {
  const t = useT();
  const waiting = useReportDesk()?.waitingReview ?? null;
  if (waiting === null) return null;
  return (
    <Panel title={t('indicatorEntry.reports.title')}>
      {waiting === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('indicatorEntry.reports.noneWaiting')}</Box>
      ) : (
        <Box component={Link} to={SHEETS_WAITING} sx={{ color: 'primary.main', fontWeight: 600 }}>{t('indicatorEntry.reports.waitingCount', { count: waiting })}</Box>
      )}
    </Panel>
  );
}
