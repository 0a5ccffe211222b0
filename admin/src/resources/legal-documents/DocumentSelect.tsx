import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useApiQuery } from '../../components/useApi';
import { useDebounced } from '../../components/useDebounced';
import { useT } from '../../i18n/useT';
import type { LegalDocument, Page } from '../../providers/apiTypes';
import { documentLabel } from './documentLabel';

export interface DocumentChoice {
  id: string;
  label: string;
}

interface DocumentSelectProps {
  label: string;
  value: DocumentChoice | null;
  onChange: (document: DocumentChoice | null) => void;
  /** What is wrong with the choice. */
  problem?: string;
}

/** One recorded document, found by number, symbol or words of its title. */
export function DocumentSelect({ label, value, onChange, problem }: DocumentSelectProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const q = useDebounced(typed === value?.label ? '' : typed);
  const found = useApiQuery<Page<LegalDocument>>(['legal-documents', 'select'], '/legal-documents', { q, perPage: 30 }, { enabled: isOpen, placeholderData: (previous) => previous });
  const titles = new Map((found.data?.items ?? []).map(({ id, title, issuer }) => [id, `${issuer}: ${title}`]));
  const options: DocumentChoice[] = (found.data?.items ?? []).map((document) => ({ id: document.id, label: documentLabel(document) }));
  return (
    <Autocomplete
      options={options}
      value={value}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_, next) => onChange(next)}
      onInputChange={(_, text) => setTyped(text)}
      filterOptions={(all) => all}
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
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>{titles.get(option.id)}</Box>
          </Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={label} placeholder={t('plans.form.documentsPlaceholder')} error={problem !== undefined} helperText={problem} />}
    />
  );
}
