import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useApiQuery } from '../../../components/useApi';
import { useDebounced } from '../../../components/useDebounced';
import { useT } from '../../../i18n/useT';
import type { Page } from '../../../providers/apiTypes';
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

const SHOWN = 40;

/** One indicator of the catalogue; the server searches without accents. */
export function IndicatorSelect({ label, value, disabled, onChange }: IndicatorSelectProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const q = useDebounced(typed);
  const found = useApiQuery<Page<Indicator>>(['indicators', 'select'], '/indicators', { q: q === value?.name ? '' : q, perPage: SHOWN }, { enabled: isOpen, placeholderData: (previous) => previous });
  const options: readonly IndicatorName[] = found.data?.items ?? [];
  return (
    <Autocomplete
      options={options}
      value={value}
      disabled={disabled}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_, next) => onChange(next && { id: next.id, name: next.name })}
      onInputChange={(_, text) => setTyped(text)}
      filterOptions={(all) => all}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      loading={found.isFetching}
      loadingText={t('common.loading')}
      noOptionsText={t('common.none')}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
