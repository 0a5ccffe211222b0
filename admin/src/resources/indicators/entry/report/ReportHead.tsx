import Box from '@mui/material/Box';
import { formatDateVi } from '#domain';
import { useLocation } from 'react-router';
import { DateVi } from '../../../../components/DateVi';
import { PageTitle } from '../../../../components/PageTitle';
import { useT } from '../../../../i18n/useT';
import { planAddress } from '../../indicatorAddress';
import { usePeriodLabel } from '../../parts/usePeriodLabel';
import type { Report } from '../entryTypes';
import type { PendingFigures } from '../grid/EntryGrid';
import type { ReportQuery } from '../useReport';
import { LateMark } from '../reports/ReportMarks';
import { OfficeActions } from './OfficeActions';
import { RecallAction } from './RecallAction';
import { ReportStateChip } from './ReportStateChip';

interface ReportHeadProps {
  readonly report: Report;
  readonly query: ReportQuery;
  readonly isWide: boolean;
  readonly pending: PendingFigures;
  readonly onVerified: () => void;
}

export function ReportHead({ report, query, isWide, pending, onVerified }: ReportHeadProps) {
  const t = useT();
  const periodLabel = usePeriodLabel();
  const from = (useLocation().state as { from?: string } | null)?.from;
  return (
    <PageTitle
      title={t('indicatorEntry.report.title', { period: periodLabel(report) })}
      parent={{ to: from ?? planAddress(report.plan.id, 'reports', { periodKey: report.periodKey }), label: t('indicatorEntry.report.parent') }}
      subtitle={
        <Box sx={{ display: 'grid', gap: 0.25 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.5, alignItems: 'center' }}>
            <ReportStateChip row={report} />
            <Box component="span" sx={{ color: 'text.primary', fontWeight: 500 }}>{report.unit.name}</Box>
            <span>{t('indicatorEntry.report.due')} <DateVi date={report.dueOn} />{report.isLate && !report.isMissed ? <> · <LateMark row={report} /></> : null}</span>
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
