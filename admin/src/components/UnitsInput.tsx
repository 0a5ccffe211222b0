import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useGetMany, useInput } from 'react-admin';
import { useT } from '../i18n/useT';
import type { OrgUnit } from '../providers/apiTypes';
import { UnitSelect } from './UnitSelect';
import { useErrorText } from './useErrorText';

/** Several units of a form: the chosen ones as chips, one box to add another. The value is an array of ids. */
export function UnitsInput({ source, label, addLabel }: { source: string; label: string; addLabel: string }) {
  const t = useT();
  const errorText = useErrorText();
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const ids = (field.value as string[] | null) ?? [];
  const { data = [] } = useGetMany<OrgUnit>('org-units', { ids }, { enabled: ids.length > 0 });
  const nameOf = (id: string) => data.find((unit) => unit?.id === id)?.shortName ?? '…';
  return (
    <Box>
      <Typography variant="subtitle2" component="p" sx={{ mb: 0.75 }}>
        {label}: {ids.length === 0 ? t('common.none') : null}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 1.25 }}>
        {ids.map((id) => (
          <Chip key={id} label={nameOf(id)} variant="outlined" onDelete={field.disabled ? undefined : () => field.onChange(ids.filter((one) => one !== id))} />
        ))}
      </Box>
      {field.disabled ? null : <UnitSelect key={ids.length} label={addLabel} value={null} onChange={(id) => (id && !ids.includes(id) ? field.onChange([...ids, id]) : undefined)} />}
      {fieldState.invalid ? <FormHelperText error>{errorText(fieldState.error?.message)}</FormHelperText> : null}
    </Box>
  );
}
