import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useT } from '../../../i18n/useT';
import { useDocumentSearch, type DocumentChoice } from '../../legal-documents/DocumentSelect';
import { useListField } from './useListField';

/** Documents already recorded, several, in the order they were added. Values are `{id, label}`. */
export function DocumentsField({ source, label, isSingle = false }: { source: string; label: string; isSingle?: boolean }) {
  const t = useT();
  const list = useListField<DocumentChoice>(source);
  const search = useDocumentSearch();
  return (
    <Autocomplete
      {...search}
      multiple
      disabled={list.isDisabled}
      value={list.items}
      onChange={(_, next) => list.set(isSingle ? next.slice(-1) : next)}
      filterSelectedOptions
      noOptionsText={t('plans.form.documentsNone')}
      renderInput={(params) => <TextField {...params} label={label} placeholder={t('plans.form.documentsPlaceholder')} error={list.error !== undefined} helperText={list.error} />}
    />
  );
}
