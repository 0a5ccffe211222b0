import Box from '@mui/material/Box';
import { Link, useLocation } from 'react-router';
import { DateVi } from '../../../../components/DateVi';
import { useT } from '../../../../i18n/useT';
import { usePeriodLabel } from '../../parts/usePeriodLabel';
import type { ReportRow } from '../entryTypes';
import { ReportStateChip } from '../report/ReportStateChip';
import { LateMark, UnlockMark } from './ReportMarks';

export function ReportCards({ rows, hasPlan }: { rows: readonly ReportRow[]; hasPlan: boolean }) {
  const t = useT();
  const periodLabel = usePeriodLabel();
  const { pathname, search } = useLocation();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
          <Box component={Link} to={`/indicators/reports/${row.id}`} state={{ from: `${pathname}${search}` }} sx={({ palette }) => ({ display: 'grid', gap: 0.5, px: 2, py: 1.5, minHeight: 72, color: 'text.primary', textDecoration: 'none', '&:hover': { backgroundColor: palette.accentSoft }, '&:focus-visible': { outlineOffset: -2 } })}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <ReportStateChip row={row} />
              <UnlockMark row={row} />
            </Box>
            <Box sx={{ fontWeight: 500 }}>{row.unit.name}</Box>
            {hasPlan ? <Box sx={{ fontSize: '0.875rem' }}>{row.plan.title}</Box> : null}
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}>
              <span>{periodLabel(row)}</span>
              <span>{t('indicatorEntry.report.progress', { filled: row.filledCount, total: row.lineCount })}</span>
              {row.doubtCount ? <span>{t('indicatorEntry.report.doubts', { count: row.doubtCount })}</span> : null}
              <span>{t('indicatorEntry.report.due')} <DateVi date={row.dueOn} /> <LateMark row={row} /></span>
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
