import Clear from '@mui/icons-material/Clear';
import Search from '@mui/icons-material/Search';
import { isCalendarDate } from '#domain';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/useT';
import { DateField } from './DateField';
import { UnitSelect } from './UnitSelect';
import { useDebounced } from './useDebounced';

function useFilter(source: string): [unknown, (value: unknown) => void] {
  const { filterValues, setFilters } = useListContext();
  const set = (value: unknown) => {
    const { [source]: _old, ...rest } = filterValues as Record<string, unknown>;
    const isEmpty = value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    setFilters(isEmpty ? rest : { ...rest, [source]: value }, {}, false);
  };
  return [(filterValues as Record<string, unknown>)[source], set];
}

/** Free text, with or without accents; asks the server once per pause in typing. */
export function FilterSearch({ source = 'q', label }: { source?: string; label?: string }) {
  const t = useT();
  const [value, setValue] = useFilter(source);
  const applied = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState(applied);
  const settled = useDebounced(typed, 350);
  const sent = useRef(applied);
  useEffect(() => {
    if (settled !== sent.current) {
      sent.current = settled;
      setValue(settled.trim());
    }
  }, [settled, setValue]);
  useEffect(() => {
    // "Bỏ lọc" and the back button change the address; the box follows.
    if (applied !== sent.current.trim()) {
      sent.current = applied;
      setTyped(applied);
    }
  }, [applied]);
  const clear = (
    <InputAdornment position="end">
      <IconButton size="small" aria-label={t('common.clearFilters')} onClick={() => setTyped('')}>
        <Clear fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      type="text"
      label={label ?? t('common.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      slotProps={{
        htmlInput: { maxLength: 200, enterKeyHint: 'search' },
        input: { startAdornment: <InputAdornment position="start"><Search fontSize="small" /></InputAdornment>, endAdornment: typed ? clear : undefined },
      }}
    />
  );
}

interface FilterSelectProps {
  source: string;
  label: string;
  choices: readonly { id: string; name: string }[];
  multiple?: boolean;
}

export function FilterSelect({ source, label, choices, multiple = false }: FilterSelectProps) {
  const t = useT();
  const [value, setValue] = useFilter(source);
  const chosen = multiple ? (Array.isArray(value) ? value : value ? [value] : []) : (value ?? '');
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id;
  return (
    <TextField
      select
      label={label}
      value={chosen}
      onChange={(event) => setValue(event.target.value)}
      slotProps={{ select: { multiple, renderValue: multiple ? (ids) => (ids as string[]).map(nameOf).join(', ') : undefined } }}
    >
      {multiple ? null : <MenuItem value="">{t('common.all')}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

export function FilterUnit({ source, label, underId }: { source: string; label: string; underId?: string }) {
  const [value, setValue] = useFilter(source);
  return <UnitSelect label={label} value={typeof value === 'string' ? value : null} onChange={setValue} underId={underId} />;
}

export function FilterDate({ source, label }: { source: string; label: string }) {
  const [value, setValue] = useFilter(source);
  return (
    <DateField label={label} value={typeof value === 'string' ? value : ''} onChange={(next) => (next === '' || isCalendarDate(next) ? setValue(next) : undefined)} />
  );
}
