import { fold } from '#domain';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Page, UnitGroup } from '../../../providers/apiTypes';
import type { GroupKind } from '../planTypes';

export interface GroupChoice {
  id: string;
  name: string;
  kind: GroupKind;
}

interface GroupSelectProps {
  value: GroupChoice | null;
  onChange: (group: GroupChoice | null) => void;
  disabled?: boolean;
}

const SHOWN = 100;

export function GroupSelect({ value, onChange, disabled }: GroupSelectProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const groups = useApiQuery<Page<UnitGroup>>(['unit-groups', 'select'], '/unit-groups', { perPage: SHOWN }, { enabled: isOpen });
  const options: GroupChoice[] = (groups.data?.items ?? []).map(({ id, name, kind }) => ({ id, name, kind }));
  return (
    <Autocomplete
      options={options}
      value={value}
      disabled={disabled}
      loading={groups.isFetching}
      loadingText={t('common.loading')}
      noOptionsText={t('plans.form.groupNone')}
      onOpen={() => setOpen(true)}
      onChange={(_, next) => onChange(next)}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => all.filter(({ name }) => fold(name).includes(fold(inputValue === value?.name ? '' : inputValue)))}
      renderInput={(params) => <TextField {...params} label={t('plans.form.group')} />}
    />
  );
}
