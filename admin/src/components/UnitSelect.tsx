import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { OrgUnit, Page } from '../providers/apiTypes';
import { useApiQuery } from './useApi';
import { useDebounced } from './useDebounced';

export interface UnitSelectProps {
  value: string | null;
  onChange: (id: string | null, unit: OrgUnit | null) => void;
  label: string;
  level?: string;
  underId?: string;
  isRequired?: boolean;
  disabled?: boolean;
  error?: boolean;
  helperText?: string;
}

const SHOWN = 60;

/** One unit from the tree. The server searches without accents and over other names; the tree shows by indentation. */
export function UnitSelect({ value, onChange, label, level, underId, isRequired, disabled, error, helperText }: UnitSelectProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const q = useDebounced(typed);
  const chosen = useApiQuery<OrgUnit>(['org-units', value], `/org-units/${value}`, undefined, { enabled: value !== null && value !== '' });
  const unit = value ? (chosen.data ?? null) : null;
  const search = q === unit?.name ? '' : q;
  const found = useApiQuery<Page<OrgUnit>>(
    ['org-units', 'select'],
    '/org-units',
    { q: search, level, underId, perPage: SHOWN },
    { enabled: isOpen, placeholderData: (previous) => previous },
  );
  const items = found.data?.items ?? [];
  const leastDepth = Math.min(...items.map((item) => item.depth));
  return (
    <Autocomplete
      options={items}
      value={unit}
      disabled={disabled}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_, next) => onChange(next?.id ?? null, next)}
      onInputChange={(_, text) => setTyped(text)}
      filterOptions={(options) => options}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={(option) => option.name}
      getOptionKey={(option) => option.id}
      loading={found.isFetching}
      loadingText={t('dialogs.unitLoading')}
      noOptionsText={t('dialogs.unitNone')}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ pl: search ? 0 : Math.min(option.depth - leastDepth, 5) * 2, minWidth: 0 }}>
            {option.name}
            {search && option.parentName ? (
              <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
                {option.parentName}
              </Box>
            ) : null}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} label={label} required={isRequired} error={error} helperText={helperText} placeholder={t('dialogs.unitPlaceholder')} />
      )}
    />
  );
}
