import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { PersonRef } from '../../providers/apiTypes';
import type { Schemas } from '../../providers/schemas';

type Assignable = Schemas['AssignablePersonView'];

interface AssignDialogProps {
  unitId: string;
  current: PersonRef | null;
  isPending: boolean;
  onAssign: (person: PersonRef | null) => void;
  onClose: () => void;
}

/** A person of the unit, or nobody. */
export function AssignDialog({ unitId, current, isPending, onAssign, onClose }: AssignDialogProps) {
  const t = useT();
  const titleId = useId();
  const people = useApiQuery<Schemas['AssignableListView']>(['people', 'assignable'], '/people/assignable', { unitId });
  const [chosen, setChosen] = useState<PersonRef | null>(current);
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId}>{t('tasks.assign.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>{t('tasks.assign.text')}</Typography>
        <Autocomplete<PersonRef>
          options={people.data?.items ?? []}
          value={chosen}
          onChange={(_, next) => setChosen(next)}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          getOptionLabel={(option) => option.fullName}
          getOptionKey={(option) => option.id}
          loading={people.isPending}
          loadingText={t('common.loading')}
          noOptionsText={t('tasks.assign.noPeople')}
          renderInput={(params) => <TextField {...params} autoFocus label={t('tasks.assign.person')} placeholder={t('tasks.assign.nobody')} error={!!people.error} helperText={people.error?.message} />}
          renderOption={({ key, ...props }, option) => (
            <li key={key} {...props}>
              {option.fullName}
              {(option as Assignable).post ? ` · ${(option as Assignable).post}` : ''}
            </li>
          )}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isPending}>{t('common.cancel')}</Button>
        <Button variant="contained" loading={isPending} onClick={() => onAssign(chosen)}>{t('tasks.assign.confirm')}</Button>
      </DialogActions>
    </Dialog>
  );
}
