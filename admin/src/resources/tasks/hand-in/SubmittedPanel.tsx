import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { diffDays, formatDateVi } from '#domain';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { formatInstantVi } from '../../../components/DateVi';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { useTaskChange } from '../page/useTaskChange';
import type { TaskQuery } from '../page/useTask';
import { may, type Task } from '../taskTypes';

/** After handing in: what happens next, by when, and how to take it back. */
export function SubmittedPanel({ task, query }: { task: Task; query: TaskQuery }) {
  const t = useT();
  const notify = useNotify();
  const today = useToday();
  const [isAsking, setAsking] = useState(false);
  const change = useTaskChange(query, () => notify(t('tasks.handIn.recalled'), { type: 'info' }));
  const { reviewDueOn } = task;
  const late = reviewDueOn && today > reviewDueOn ? diffDays(reviewDueOn, today) : 0;
  const next = !reviewDueOn
    ? t('tasks.handIn.doneNextNoDate')
    : late
      ? `${t('tasks.page.reviewLate', { count: late, date: formatDateVi(reviewDueOn) })}. ${t('tasks.handIn.doneClock')}`
      : t('tasks.handIn.doneNext', { date: formatDateVi(reviewDueOn) });
  return (
    <Panel title={t('tasks.handIn.doneTitle', { at: task.submittedAt ? formatInstantVi(task.submittedAt) : '' })}>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <p>{next}</p>
        {may(task, 'recall') ? <p>{t('tasks.handIn.doneIfReturned')}</p> : null}
      </Box>
      {may(task, 'recall') ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          <Button component={Link} to="/my-work" variant="contained">{t('tasks.handIn.backToMine')}</Button>
          <Button variant="outlined" onClick={() => setAsking(true)}>{t('tasks.handIn.recall')}</Button>
        </Box>
      ) : null}
      <ConfirmWithReason
        open={isAsking}
        title={t('tasks.handIn.recallTitle')}
        text={t('tasks.handIn.recallText')}
        confirmLabel={t('tasks.handIn.recall')}
        isPending={change.isPending}
        onConfirm={(note) => change.mutate({ path: `/tasks/${task.id}/recall`, body: note ? { note } : {}, version: task.version })}
        onClose={() => setAsking(false)}
      />
    </Panel>
  );
}
