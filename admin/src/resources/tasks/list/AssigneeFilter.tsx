import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useApiQuery } from '../../../components/useApi';
import { useDebounced } from '../../../components/useDebounced';
import { useT } from '../../../i18n/useT';
import type { Page, Person } from '../../../providers/apiTypes';

export function AssigneeFilter({ label }: { label: string }) {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const { assigneeId, ...rest } = filterValues as { assigneeId?: string };
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const chosen = useApiQuery<Person>(['people', assigneeId], `/people/${assigneeId}`, undefined, { enabled: !!assigneeId });
  const person = assigneeId ? (chosen.data ?? null) : null;
  const q = useDebounced(typed === person?.fullName ? '' : typed);
  const found = useApiQuery<Page<Person>>(['people', 'assignees'], '/people', { q, perPage: 30 }, { enabled: isOpen, placeholderData: (previous) => previous });
  return (
    <Autocomplete
      options={found.data?.items ?? []}
      value={person}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_, next) => setFilters(next ? { ...rest, assigneeId: next.id } : rest, {}, false)}
      onInputChange={(_, text) => setTyped(text)}
      filterOptions={(options) => options}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={(option) => option.fullName}
      getOptionKey={(option) => option.id}
      loading={found.isFetching}
      loadingText={t('common.loading')}
      noOptionsText={t('tasks.filters.assigneeNone')}
      renderInput={(params) => <TextField {...params} label={label} placeholder={t('tasks.filters.assigneePlaceholder')} />}
    />
  );
}
