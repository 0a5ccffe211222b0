import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { formatInstantVi } from '../../../components/DateVi';
import { useT } from '../../../i18n/useT';
import { may, type Task } from '../taskTypes';

/** Why it came back, where nobody can miss it. */
export function ReturnedNotice({ task }: { task: Task }) {
  const t = useT();
  if (task.state !== 'returned') return null;
  const returned = [...task.rounds].reverse().find(({ state }) => state === 'returned');
  const reopened = [...task.events].reverse().find(({ action }) => action === 'return' || action === 'reopen');
  const note = reopened?.note ?? returned?.decisionNote;
  if (!note) return null;
  const by = reopened?.person?.fullName ?? returned?.decidedBy?.fullName ?? '';
  const at = reopened?.at ?? returned?.decidedAt;
  return (
    <Alert severity="warning" role="note" sx={({ palette }) => ({ alignItems: 'flex-start', border: `1px solid ${palette.tones.orange.ink}`, backgroundColor: palette.tones.orange.soft })}>
      <AlertTitle component="h2">{t('tasks.page.returnedTitle', { no: reopened?.roundNo || returned?.roundNo || 1 })}</AlertTitle>
      <Box sx={{ whiteSpace: 'pre-wrap', fontSize: '0.9375rem' }}>{note}</Box>
      <Box sx={{ mt: 0.5, color: 'text.secondary' }}>
        {at ? t('tasks.page.decidedBy', { person: by, at: formatInstantVi(at) }) : by}
        {may(task, 'submit') ? <Box sx={{ mt: 0.5 }}>{t('tasks.page.returnedHelp')}</Box> : null}
      </Box>
    </Alert>
  );
}
