import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useRecordSearch } from '../../../components/useRecordSearch';
import { useT } from '../../../i18n/useT';
import type { Indicator } from '../indicatorTypes';

interface IndicatorName {
  readonly id: string;
  readonly name: string;
}

interface IndicatorSelectProps {
  readonly label: string;
  readonly value: IndicatorName | null;
  readonly disabled?: boolean;
  readonly onChange: (indicator: IndicatorName | null) => void;
}

/** One indicator of the catalogue; the server searches without accents. */
export function IndicatorSelect({ label, value, disabled, onChange }: IndicatorSelectProps) {
  const t = useT();
  const search = useRecordSearch<Indicator, IndicatorName>({
    resource: 'indicators',
    current: value?.name,
    choiceOf: ({ id, name }) => ({ id, name }),
    nameOf: ({ name }) => name,
    aboutOf: ({ code, measureUnit }) => [code, measureUnit].filter(Boolean).join(' · '),
  });
  return (
    <Autocomplete
      {...search}
      value={value}
      disabled={disabled}
      onChange={(_, next) => onChange(next)}
      noOptionsText={t('common.none')}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
