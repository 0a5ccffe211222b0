import { isCalendarDate } from '#domain';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useId, useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { DateField } from '../../../components/DateField';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { UnitsPicker } from '../parts/UnitsPicker';
import { useLeadUnits } from './useLeadUnits';
import type { Activity } from '../planTypes';
import type { Schemas } from '../../../providers/schemas';

/** On-event work makes a task only when someone opens one (RULES.md S4). */
export function OpenTaskDialog({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const titleId = useId();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const candidates = useLeadUnits(activity);
  const [unitIds, setUnitIds] = useState<string[]>([]);
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const open = useApiMutation<Schemas['OpenedTasksView']>({
    invalidates: [['plans'], ['tasks'], ['dashboard']],
    onSuccess: ({ tasks }) => {
      notify(t('plans.issue.opened', { count: tasks }), { type: 'info' });
      onClose();
    },
  });
  const isDateGood = dueOn === '' || isCalendarDate(dueOn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (unitIds.length === 0 || !isDateGood) return;
    open.mutate({
      path: `/activities/${activity.id}/open-task`,
      body: { unitIds, statedDueOn: dueOn || null, ...(title.trim() ? { title: title.trim() } : {}), ...(note.trim() ? { note: note.trim() } : {}) },
    });
  };
  return (
    <Dialog open onClose={open.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm" fullScreen={isNarrow}>
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{t('plans.issue.openTask')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography sx={{ color: 'text.secondary' }}>{t('plans.issue.openTaskText')}</Typography>
          <Typography variant="body2">
            <b>{activity.printedNumber}.</b> {activity.content}
          </Typography>
          <UnitsPicker label={t('plans.issue.suggestedUnits')} ids={unitIds} onChange={setUnitIds} candidates={candidates} />
          {isTried && unitIds.length === 0 ? <Alert severity="error">{t('plans.issue.openNoUnits')}</Alert> : null}
          <TextField label={t('plans.issue.openTitle')} value={title} onChange={(event) => setTitle(event.target.value)} multiline helperText={t('plans.issue.openTitleHelp')} slotProps={{ htmlInput: { maxLength: 2000 } }} />
          <DateField label={t('plans.issue.openDue')} value={dueOn} onChange={setDueOn} error={isTried && !isDateGood} helperText={t('plans.issue.openDueHelp')} />
          <TextField label={t('plans.issue.openNote')} value={note} onChange={(event) => setNote(event.target.value)} multiline minRows={2} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={open.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={open.isPending}>{t('plans.issue.openConfirm')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
