import Box from '@mui/material/Box';
import { diffDays } from '#domain';
import { formatInstantVi } from '../../../../components/DateVi';
import { useT } from '../../../../i18n/useT';
import { useToday } from '../../../../providers/session';
import type { ReportRow } from '../entryTypes';

/** Handed in after its day, or not yet and the day is over. */
export function LateMark({ row }: { row: ReportRow }) {
  const t = useT();
  const today = useToday();
  // What was missed says so in its state; its days no longer run.
  if (!row.isLate || row.isMissed) return null;
  return <Box component="span" sx={{ color: 'tones.red.ink', fontWeight: 500, whiteSpace: 'nowrap' }}>{row.submittedAt ? t('indicatorEntry.report.lateIn') : t('indicatorEntry.report.overdue', { count: diffDays(row.dueOn, today) })}</Box>;
}

export function UnlockMark({ row }: { row: ReportRow }) {
  const t = useT();
  if (!row.unlockExpiresAt) return null;
  return <Box component="span" sx={{ fontSize: '0.8125rem', color: 'tones.amber.ink' }}>{t('indicatorEntry.reports.unlockedUntil', { at: formatInstantVi(row.unlockExpiresAt) })}</Box>;
}
