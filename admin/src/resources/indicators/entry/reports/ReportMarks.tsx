import Box from '@mui/material/Box';
import { formatInstantVi } from '../../../../components/DateVi';
import { useT } from '../../../../i18n/useT';
import type { ReportRow } from '../entryTypes';

/** Handed in after its day, or not yet and the day is over. */
export function LateMark({ row }: { row: ReportRow }) {
  const t = useT();
  if (!row.isLate) return null;
  return <Box component="span" sx={{ color: 'tones.red.ink', fontWeight: 500, whiteSpace: 'nowrap' }}>{t(row.submittedAt ? 'indicatorEntry.report.lateIn' : 'indicatorEntry.report.overdue')}</Box>;
}

export function UnlockMark({ row }: { row: ReportRow }) {
  const t = useT();
  if (!row.unlockExpiresAt) return null;
  return <Box component="span" sx={{ fontSize: '0.8125rem', color: 'tones.amber.ink' }}>{t('indicatorEntry.reports.unlockedUntil', { at: formatInstantVi(row.unlockExpiresAt) })}</Box>;
}
