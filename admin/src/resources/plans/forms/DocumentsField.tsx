import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useApiQuery } from '../../../components/useApi';
import { useDebounced } from '../../../components/useDebounced';
import { useT } from '../../../i18n/useT';
import type { LegalDocument, Page } from '../../../providers/apiTypes';
import { documentLabel } from '../../legal-documents/documentLabel';
import { useListField } from './useListField';

interface Choice {
  id: string;
  label: string;
  title?: string;
}

/** Documents already recorded, several, in the order they were added. Values are `{id, label}`. */
export function DocumentsField({ source, label, isSingle = false }: { source: string; label: string; isSingle?: boolean }) {
  const t = useT();
  const list = useListField<Choice>(source);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const q = useDebounced(typed);
  const found = useApiQuery<Page<LegalDocument>>(['legal-documents', 'select'], '/legal-documents', { q, perPage: 30 }, { enabled: isOpen, placeholderData: (previous) => previous });
  const options: Choice[] = (found.data?.items ?? []).map((document) => ({ id: document.id, label: documentLabel(document), title: document.title }));
  return (
    <Autocomplete
      multiple
      disabled={list.isDisabled}
      options={options}
      value={list.items}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_, next) => list.set((isSingle ? next.slice(-1) : next).map(({ id, label: name }) => ({ id, label: name })))}
      onInputChange={(_, text) => setTyped(text)}
      filterOptions={(all) => all}
      filterSelectedOptions
      loading={found.isFetching}
      loadingText={t('common.loading')}
      noOptionsText={t('plans.form.documentsNone')}
      getOptionLabel={(option) => option.label}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ minWidth: 0 }}>
            {option.label}
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>{option.title}</Box>
          </Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={label} placeholder={t('plans.form.documentsPlaceholder')} error={list.error !== undefined} helperText={list.error} />}
    />
  );
}
