import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Page } from '../../../providers/apiTypes';
import { useTaskChange } from '../page/useTaskChange';
import type { TaskQuery } from '../page/useTask';
import { may, type Round, type Task, type TaskRow } from '../taskTypes';

const DESK = '/my-work?tab=review';

/** Approve, return with a reason, or leave it for later; then on to the next one that waits. */
export function ReviewDecision({ task, round, query }: { task: Task; round: Round; query: TaskQuery }) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const noteInput = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const goesOn = useRef(false);
  const next = useNextWaiting(task.id);
  const openNext = () => {
    if (!next) notify(t('tasks.review.nothingMore'), { type: 'info' });
    navigate(next ? `/tasks/${next}/show` : DESK, { state: { from: DESK } });
    window.scrollTo({ top: 0 });
  };
  const change = useTaskChange(query, (changed) => {
    notify(t(changed.state === 'returned' ? 'tasks.review.returned' : 'tasks.review.approved'), { type: 'success' });
    if (goesOn.current) openNext();
  });
  const act = (verb: 'approve' | 'return', andNext: boolean) => {
    const text = note.trim();
    if (verb === 'return' && !text) {
      setMissing(true);
      noteInput.current?.focus();
      return;
    }
    goesOn.current = andNext;
    change.mutate({ path: `/tasks/${task.id}/${verb}`, body: text ? { note: text } : {}, version: task.version });
  };
  const approveLabel = t(round.kind === 'notApplicable' ? 'tasks.review.agreeNotApplicable' : 'tasks.review.approve');
  const wide = { width: { xs: '100%', sm: 'auto' }, minHeight: 44 };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, borderTop: 1, borderColor: 'divider', pt: 2 }}>
      <TextField
        multiline
        minRows={3}
        inputRef={noteInput}
        label={t('tasks.review.note')}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
          setMissing(false);
        }}
        error={isMissing || !!change.error?.body.errors?.['note']}
        helperText={isMissing ? t('tasks.review.noteNeeded') : change.error?.body.errors?.['note']}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" loading={change.isPending} onClick={() => act('approve', next !== null)} sx={wide}>
          {next && round.kind === 'result' ? t('tasks.review.approveNext') : approveLabel}
        </Button>
        {next ? <Button variant="outlined" disabled={change.isPending} onClick={() => act('approve', false)} sx={wide}>{approveLabel}</Button> : null}
        {may(task, 'return') ? <Button variant="outlined" color="warning" disabled={change.isPending} onClick={() => act('return', next !== null)} sx={wide}>{t('tasks.review.return')}</Button> : null}
      </Box>
      {next ? (
        <Button component={Link} to={`/tasks/${next}/show`} state={{ from: DESK }} sx={{ justifySelf: 'start' }}>{t('tasks.review.skip')}</Button>
      ) : null}
    </Box>
  );
}

/** The one that waits after this one, else the first: the desk is worked through in the order of handing in. */
function useNextWaiting(taskId: string): string | null {
  const { data } = useApiQuery<Page<TaskRow>>(['tasks', 'mine'], '/tasks/mine', { tab: 'review', perPage: 100 }, { staleTime: 30_000 });
  const ids = (data?.items ?? []).map(({ id }) => id);
  const at = ids.indexOf(taskId);
  return ids[at + 1] ?? ids.find((id) => id !== taskId) ?? null;
}
