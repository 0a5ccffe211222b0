import { isCalendarDate } from '#domain';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { DateField } from '../../components/DateField';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { WORKING_DAYS_KEY } from './workingDaysKey';
import type { Schemas } from '../../providers/schemas';

const KINDS = ['holiday', 'makeUpDay'] as const;

export function AddWorkingDay({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const [day, setDay] = useState({ on: `${year}-01-01`, kind: 'holiday', name: '', source: '' });
  const add = useApiMutation<Schemas['ChangedTasksView']>({
    invalidates: [WORKING_DAYS_KEY, ['tasks'], ['dashboard'], ['reviews']],
    onSuccess: (result) => {
      notify(t('records.settings.dayAdded', { count: result.changedTasks }), { type: 'info' });
      onClose();
    },
    onError: () => true,
  });
  const errors = add.error?.body.errors ?? {};
  const field = (name: keyof typeof day, label: string) => ({
    label,
    value: day[name],
    onChange: (event: { target: { value: string } }) => setDay({ ...day, [name]: event.target.value }),
    error: Boolean(errors[name]),
    helperText: errors[name],
  });
  const save = () => add.mutate({ path: '/settings/working-days', body: { on: day.on, kind: day.kind, name: day.name.trim(), source: day.source.trim() } });
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth>
      <DialogTitle>{t('records.settings.addDay')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          {add.error && Object.keys(errors).length === 0 ? <Alert severity="error">{add.error.message}</Alert> : null}
          <DateField label={t('records.settings.date')} value={day.on} onChange={(on) => setDay({ ...day, on })} isRequired error={Boolean(errors['on'])} helperText={errors['on']} />
          <TextField select {...field('kind', t('records.settings.dayKind'))}>
            {KINDS.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {t(`records.settings.kinds.${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField required {...field('name', t('records.settings.dayName'))} />
          <TextField required {...field('source', t('records.settings.source'))} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" disabled={!isCalendarDate(day.on) || !day.name.trim() || !day.source.trim()} loading={add.isPending} onClick={save}>
          {t('common.add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
