import Box from '@mui/material/Box';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import { UnitSelect } from '../../../components/UnitSelect';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { Basis } from '../indicatorTypes';
import type { PeriodChoices } from './periodChoices';

interface ResultFiltersProps {
  readonly frame: { readonly periodKey: string; readonly basis: Basis; readonly unitId: string | null };
  readonly choices: PeriodChoices;
  readonly change: (next: Readonly<Record<string, string | null>>) => void;
  /** Without a unit to choose, where the page is about one. */
  readonly hasUnit?: boolean;
  readonly children?: ReactNode;
}

const BASES: readonly Basis[] = ['period', 'yearToDate'];

/** Which results: the period, in it or since the beginning of the year, and whose. */
export function ResultFilters({ frame, choices, change, hasUnit = true, children }: ResultFiltersProps) {
  const t = useT();
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 1.5, mb: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr', lg: 'minmax(0, 1.2fr) max-content minmax(0, 1.4fr)' }, alignItems: 'center', '& > *': { minWidth: 0 } }}>
      <PeriodSelect value={frame.periodKey} choices={choices} onChange={(periodKey) => change({ periodKey })} />
      <ToggleButtonGroup exclusive size="small" value={frame.basis} onChange={(_, basis: Basis | null) => (basis ? change({ basis }) : undefined)} aria-label={t('indicators.basis.label')} sx={{ '& > *': { flex: { xs: 1, lg: 'none' }, minHeight: 38 } }}>
        {BASES.map((basis) => (
          <ToggleButton key={basis} value={basis}>{t(`indicators.basis.${basis}`)}</ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hasUnit ? <UnitSelect label={t('indicators.filter.unit')} value={frame.unitId} onChange={(unitId) => change({ unitId })} /> : null}
      {children}
    </Box>
  );
}

function PeriodSelect({ value, choices: { collected, wider }, onChange }: { value: string; choices: PeriodChoices; onChange: (periodKey: string) => void }) {
  const t = useT();
  const periodText = usePeriodText();
  const item = (key: string) => <MenuItem key={key} value={key}>{periodText(key)}</MenuItem>;
  const known = collected.includes(value) || wider.includes(value);
  return (
    <TextField select label={t('indicators.filter.period')} value={value} onChange={(event) => onChange(event.target.value)} slotProps={{ select: { renderValue: () => periodText(value) } }}>
      <ListSubheader>{t('indicators.periodGroup.collected')}</ListSubheader>
      {collected.map(item)}
      {wider.length ? <ListSubheader>{t('indicators.periodGroup.wider')}</ListSubheader> : null}
      {wider.map(item)}
      {known ? null : item(value)}
    </TextField>
  );
}
