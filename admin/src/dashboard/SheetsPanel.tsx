import Box from '@mui/material/Box';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { ReportLine } from '../resources/indicators/landing/MyReportsPanel';
import { useReportDesk } from './useReportDesk';

/** The reports of figures that cannot wait, beside the tasks that cannot; nothing where there are none. */
export function SheetsPanel() {
  const t = useT();
  const urgent = useReportDesk()?.urgent ?? [];
  if (!urgent.length) return null;
  return (
    <Panel title={t('dashboard.desk.sheetsUrgent')} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {urgent.map((report) => <ReportLine key={report.id} report={report} />)}
      </Box>
    </Panel>
  );
}
