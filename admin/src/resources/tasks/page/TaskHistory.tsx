import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { formatInstantVi } from '../../../components/DateVi';
import { Panel } from '../../../components/Panel';
import { useT, type MessageKey } from '../../../i18n/useT';
import type { Task, TaskEvent } from '../taskTypes';

const KNOWN = new Set(['start', 'submit', 'recall', 'approve', 'return', 'reopen', 'markNotApplicable', 'suspend', 'resume', 'withdraw', 'issue', 'open', 'assign', 'setDueDate']);

export function TaskHistory({ task }: { task: Task }) {
  const t = useT();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const events = [...task.events].reverse();
  if (events.length === 0) return null;
  return (
    <Panel
      title={t('tasks.page.history')}
      action={
        <Button size="small" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('tasks.page.othersHide') : t('tasks.page.historyShow', { count: events.length })}
        </Button>
      }
    >
      <Box component="ol" id={listId} hidden={!isOpen} sx={{ listStyle: 'none', m: 0, p: 0, display: isOpen ? 'grid' : 'none', gap: 1 }}>
        {events.map((event) => <HistoryLine key={event.id} event={event} />)}
      </Box>
    </Panel>
  );
}

function HistoryLine({ event: { at, person, action, note, toState, fromState, roundNo } }: { event: TaskEvent }) {
  const t = useT();
  const word = t(`tasks.events.${KNOWN.has(action) ? action : 'other'}` as MessageKey);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '150px 1fr' }, columnGap: 2, borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Box component="time" dateTime={at} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{formatInstantVi(at)}</Box>
      <div>
        <Box component="span" sx={{ fontWeight: 600 }}>{word}</Box>
        {roundNo > 0 && ['submit', 'approve', 'return', 'recall'].includes(action) ? ` · ${t('tasks.page.round', { no: roundNo })}` : ''} · {person?.fullName ?? t('tasks.page.system')}
        {fromState !== toState ? <Box component="span" sx={{ color: 'text.secondary' }}> → {t(`tasks.states.${toState}`)}</Box> : null}
        {note ? <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Box> : null}
      </div>
    </Box>
  );
}
