import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { formatInstantVi } from '../../../components/DateVi';
import { Panel } from '../../../components/Panel';
import { useT, type MessageKey } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import type { Task, TaskEvent } from '../taskTypes';
import { useDueChangeText } from './useDueChangeText';

const KNOWN = new Set(['start', 'submit', 'recall', 'approve', 'return', 'reopen', 'markNotApplicable', 'suspend', 'resume', 'withdraw', 'issue', 'open', 'assign', 'setDueDate', 'changeDueDate', 'clearDueDate', 'moveDueDate', 'handOver', 'takeOver', 'leave']);
const OF_A_ROUND = ['submit', 'approve', 'return', 'recall'];

/** All that happened, the latest first: what was handed in and decided, who was given the task, and every due date it had. */
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

function HistoryLine({ event }: { event: TaskEvent }) {
  const t = useT();
  const { at, person, note, roundNo } = event;
  const action = actionOf(event);
  const word = t(`tasks.events.${KNOWN.has(action) ? action : 'other'}` as MessageKey);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '150px 1fr' }, columnGap: 2, borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Box component="time" dateTime={at} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{formatInstantVi(at)}</Box>
      <div>
        <Box component="span" sx={{ fontWeight: 600 }}>{word}</Box>
        {roundNo > 0 && OF_A_ROUND.includes(action) ? ` · ${t('tasks.page.round', { no: roundNo })}` : ''} · {person?.fullName ?? t('tasks.page.system')}
        <Outcome event={event} />
        {note ? <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Box> : null}
      </div>
    </Box>
  );
}

/** A date entered for the first time, another one, or none any more: three things to say of one verb. */
function actionOf({ action, dueChange }: TaskEvent): string {
  if (dueChange?.reason !== 'entered' || dueChange.fromStatedOn === null) return action;
  return dueChange.toStatedOn === null ? 'clearDueDate' : 'changeDueDate';
}

/** What it was and what it became: a state, a date or a person. */
function Outcome({ event: { fromState, toState, dueChange, assignment, handOver } }: { event: TaskEvent }) {
  const t = useT();
  const seesBoth = useCan('tasks.review');
  const dueChangeText = useDueChangeText();
  if (dueChange) return <Box>{dueChangeText(dueChange)}</Box>;
  if (handOver) {
    const words = handOver.to ? t('tasks.handOver.moved', { from: handOver.from.name, to: handOver.to.name }) : t('tasks.handOver.left', { from: handOver.from.name });
    return <Box>{words}{handOver.otherTaskId && seesBoth ? <> · <Box component={Link} to={`/tasks/${handOver.otherTaskId}`} sx={{ color: 'primary.main' }}>{t('tasks.handOver.otherTask')}</Box></> : null}</Box>;
  }
  if (assignment) return <Box>{assignmentText(assignment, t)}</Box>;
  if (toState === null || fromState === toState) return null;
  return <Box component="span" sx={{ color: 'text.secondary' }}> → {t(`tasks.states.${toState}`)}</Box>;
}

function assignmentText({ from, to }: NonNullable<TaskEvent['assignment']>, t: ReturnType<typeof useT>): string {
  if (from && to) return t('tasks.assignment.handedOver', { from: from.fullName, to: to.fullName });
  return to ? t('tasks.assignment.given', { to: to.fullName }) : t('tasks.assignment.taken', { from: from?.fullName ?? '' });
}
