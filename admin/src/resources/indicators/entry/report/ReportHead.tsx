import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { formatDateVi } from '#domain';
import { useLocation } from 'react-router';
import { DateVi } from '../../../../components/DateVi';
import { PageTitle } from '../../../../components/PageTitle';
import { useT } from '../../../../i18n/useT';
import { planAddress } from '../../indicatorAddress';
import { usePeriodLabel } from '../../parts/usePeriodLabel';
import type { Report } from '../entryTypes';
import type { PendingFigures } from '../grid/EntryGrid';
import type { GridLine } from '../grid/gridLines';
import type { ReportQuery } from '../useReport';
import { OfficeActions } from './OfficeActions';
import { RecallAction } from './RecallAction';
import { ReportStateChip } from './ReportStateChip';

interface ReportHeadProps {
  readonly report: Report;
  readonly query: ReportQuery;
  readonly lines: readonly GridLine[];
  readonly isEditable: boolean;
  readonly isWide: boolean;
  readonly pending: PendingFigures;
  readonly onSubmit: () => void;
  readonly onVerified: () => void;
}

export function ReportHead({ report, query, lines, isEditable, isWide, pending, onSubmit, onVerified }: ReportHeadProps) {
  const t = useT();
  const periodLabel = usePeriodLabel();
  const from = (useLocation().state as { from?: string } | null)?.from;
  const again = report.state === 'returned' || report.period.lockedAt !== null;
  // On a phone the button stands in the bar at the foot, within reach of the thumb.
  const primary = isEditable && isWide ? <Button variant="contained" onClick={onSubmit} disabled={lines.length === 0}>{t(again ? 'indicatorEntry.submit.again' : 'indicatorEntry.submit.action')}</Button> : undefined;
  return (
    <PageTitle
      title={t('indicatorEntry.report.title', { period: periodLabel(report) })}
      parent={{ to: from ?? planAddress(report.plan.id, 'reports', { periodKey: report.periodKey }), label: t('indicatorEntry.report.parent') }}
      subtitle={
        <Box sx={{ display: 'grid', gap: 0.25 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.5, alignItems: 'center' }}>
            <ReportStateChip state={report.state} />
            <Box component="span" sx={{ color: 'text.primary', fontWeight: 500 }}>{report.unit.name}</Box>
            <span>{t('indicatorEntry.report.due')} <DateVi date={report.dueOn} />{report.isLate ? <Box component="span" sx={{ color: 'tones.red.ink', fontWeight: 600 }}> · {t(report.submittedAt ? 'indicatorEntry.report.lateIn' : 'indicatorEntry.report.overdue')}</Box> : null}</span>
          </Box>
          {isWide ? <ReportAbout report={report} /> : null}
        </Box>
      }
      secondary={
        <>
          <RecallAction report={report} query={query} />
          <OfficeActions report={report} query={query} pending={pending} onVerified={onVerified} />
        </>
      }
      action={primary}
    />
  );
}

/** Of which plan and which days; on a phone below the figures, which come first there. */
export function ReportAbout({ report }: { report: Report }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.25, color: 'text.secondary', fontSize: '0.875rem' }}>
      <span>{report.plan.title}</span>
      <span>{t('indicatorEntry.report.window', { start: formatDateVi(report.period.startOn), cutOff: formatDateVi(report.period.cutOffOn) })}</span>
    </Box>
  );
}
