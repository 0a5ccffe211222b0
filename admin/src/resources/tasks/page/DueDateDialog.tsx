import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { isCalendarDate } from '#domain';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { DateField } from '../../../components/DateField';
import { useT } from '../../../i18n/useT';
import type { Task } from '../taskTypes';
import { useTaskChange } from './useTaskChange';
import type { TaskQuery } from './useTask';

/** For work whose document names no date (RULES.md S3). */
export function DueDateDialog({ task, query, onClose }: { task: Task; query: TaskQuery; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const notify = useNotify();
  const [dueOn, setDueOn] = useState(task.statedDueOn ?? '');
  const [note, setNote] = useState('');
  const change = useTaskChange(query, () => {
    notify(t('tasks.page.dueDateSaved'), { type: 'success' });
    onClose();
  }, () => ({ base: { statedDueOn: task.statedDueOn }, theirs: ({ statedDueOn }) => ({ statedDueOn }) }));
  const takeTheirs = () => {
    void query.reload().catch(() => undefined);
    onClose();
  };
  const isReady = dueOn !== (task.statedDueOn ?? '') && (dueOn === '' || isCalendarDate(dueOn));
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId}>{t(task.statedDueOn ? 'tasks.page.changeDueDate' : 'tasks.page.setDueDateTitle')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>{t('tasks.page.setDueDateText')}</Typography>
        <DateField autoFocus label={t('tasks.page.setDueDateLabel')} value={dueOn} onChange={setDueOn} helperText={change.error?.body.errors?.['statedDueOn']} />
        <TextField fullWidth multiline label={t('tasks.page.setDueDateNote')} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} sx={{ mt: 2 }} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" disabled={!isReady} loading={change.isPending} onClick={() => change.mutate({ method: 'PATCH', path: `/tasks/${task.id}`, body: { statedDueOn: dueOn || null, ...(note.trim() ? { note } : {}) }, version: task.version })}>
          {t('common.save')}
        </Button>
      </DialogActions>
      <ConflictDialog conflict={change.conflict} labels={{ statedDueOn: t('tasks.page.setDueDateLabel') }} onKeepMine={change.keepMine} onTakeTheirs={takeTheirs} onClose={change.clearConflict} />
    </Dialog>
  );
}
