import FilterList from '@mui/icons-material/FilterListOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { MEASUREMENT_REPORT_STATES, type MeasurementReportState } from '#domain';
import { useEffect, useRef, useState } from 'react';
import { UnitSelect } from '../../../../components/UnitSelect';
import { useDebounced } from '../../../../components/useDebounced';
import { useT } from '../../../../i18n/useT';
import { usePeriodLabel } from '../../parts/usePeriodLabel';
import type { IndicatorPeriod } from '../entryTypes';
import { ALL_PERIODS, REPORT_SORTS, type ReportFilters, type ReportSort } from './useReportFilters';

interface ReportFilterBarProps {
  readonly planId: string | undefined;
  readonly periods: readonly IndicatorPeriod[];
  /** The one that is shown; null for all. */
  readonly periodKey: string | null;
  readonly filters: ReportFilters;
  readonly onChange: (part: Partial<ReportFilters>) => void;
}

export function ReportFilterBar({ planId, periods, periodKey, filters, onChange }: ReportFilterBarProps) {
  const t = useT();
  const [typed, setTyped] = useState(filters.q);
  const q = useDebounced(typed.trim(), 350);
  // Only what is typed here asks anew; the address changing otherwise does not.
  const sent = useRef(filters.q);
  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    onChange({ q });
  }, [q, onChange]);
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  const count = [filters.state.length > 0, filters.periodKey !== null, filters.unitId, filters.isLate !== null, filters.q].filter(Boolean).length;
  if (!isWide && !isOpen) {
    return (
      <Button variant="outlined" startIcon={<FilterList />} aria-expanded={false} onClick={() => setOpen(true)} sx={{ justifySelf: 'start', minHeight: 44 }}>
        {t('common.filters')}
        {count ? ` (${count})` : ''}
      </Button>
    );
  }
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, '& > *': { flex: { xs: '1 1 100%', sm: '1 1 180px' }, maxWidth: { sm: 280 } } }}>
      <TextField label={t('indicatorEntry.reports.search')} value={typed} onChange={(event) => setTyped(event.target.value)} slotProps={{ htmlInput: { maxLength: 200 } }} />
      <TextField
        select
        label={t('indicatorEntry.reports.state')}
        value={filters.state}
        onChange={(event) => onChange({ state: event.target.value as unknown as MeasurementReportState[] })}
        slotProps={{ select: { multiple: true, renderValue: (chosen) => (chosen as MeasurementReportState[]).map((state) => t(`indicatorEntry.reportState.${state}`)).join(', ') } }}
      >
        {MEASUREMENT_REPORT_STATES.map((state) => <MenuItem key={state} value={state}>{t(`indicatorEntry.reportState.${state}`)}</MenuItem>)}
      </TextField>
      {planId ? <PeriodSelect periods={periods} value={periodKey} onChange={(chosen) => onChange({ periodKey: chosen })} /> : null}
      <UnitSelect label={t('indicatorEntry.reports.unit')} value={filters.unitId} onChange={(unitId) => onChange({ unitId })} />
      <TextField select label={t('indicatorEntry.reports.late')} value={filters.isLate === null ? '' : filters.isLate ? 'yes' : 'no'} onChange={(event) => onChange({ isLate: event.target.value === '' ? null : event.target.value === 'yes' })}>
        <MenuItem value="">{t('common.all')}</MenuItem>
        <MenuItem value="yes">{t('indicatorEntry.reports.lateOnly')}</MenuItem>
        <MenuItem value="no">{t('indicatorEntry.reports.onTimeOnly')}</MenuItem>
      </TextField>
      <TextField select label={t('indicatorEntry.reports.sort')} value={filters.sort} onChange={(event) => onChange({ sort: event.target.value as ReportSort })}>
        {REPORT_SORTS.map((sort) => <MenuItem key={sort} value={sort}>{t(`indicatorEntry.reports.sorts.${sort}`)}</MenuItem>)}
      </TextField>
    </Box>
  );
}

/** Only periods that were opened have reports. */
function PeriodSelect({ periods, value, onChange }: { periods: readonly IndicatorPeriod[]; value: string | null; onChange: (periodKey: string) => void }) {
  const t = useT();
  const label = usePeriodLabel();
  return (
    <TextField select label={t('indicatorEntry.reports.period')} value={value ?? ALL_PERIODS} onChange={(event) => onChange(event.target.value)}>
      <MenuItem value={ALL_PERIODS}>{t('common.all')}</MenuItem>
      {periods.map((period) => <MenuItem key={period.id} value={period.periodKey}>{label(period)}</MenuItem>)}
    </TextField>
  );
}
