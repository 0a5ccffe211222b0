import Box from '@mui/material/Box';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { may, type Task } from '../taskTypes';
import { RoundCard } from './RoundCard';

/**
 * What has been handed in, newest first, each round with what the office said of it. The draft is in the form below,
 * and the round that this person is to review stands open at the desk below.
 */
export function TaskRounds({ task }: { task: Task }) {
  const t = useT();
  const rounds = task.rounds.filter(({ state }) => state !== 'draft').reverse();
  return (
    <Panel title={t('tasks.page.rounds')}>
      {rounds.length ? (
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {rounds.map((round, index) => <RoundCard key={round.id} task={task} round={round} isOpen={index === 0 && !(round.state === 'submitted' && may(task, 'approve'))} />)}
        </Box>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{t('tasks.page.noRounds')}</Box>
      )}
    </Panel>
  );
}
