import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { FactList, Panel } from '../../../components/Panel';
import { RoleChip } from '../../../components/RoleChip';
import { StandingChip } from '../../../components/StandingChip';
import { useT } from '../../../i18n/useT';
import { owesTask } from '#domain';
import type { OtherParty, Task } from '../taskTypes';
import { PrintedText } from './PrintedText';

const SHOWN = 6;

export function TaskParties({ task }: { task: Task }) {
  const t = useT();
  const [isAll, setAll] = useState(false);
  const others = task.otherParties;
  const shown = isAll ? others : others.slice(0, SHOWN);
  return (
    <Panel title={t('tasks.page.ofWhom')}>
      <FactList
        facts={[
          { label: t('tasks.page.unit'), value: <Box sx={{ fontWeight: 600 }}>{task.unit.name}</Box> },
          { label: t('tasks.page.role'), value: <RoleChip role={task.role} /> },
          { label: t('tasks.page.assignee'), value: task.assignee?.fullName ?? <Box component="span" sx={{ color: 'text.secondary' }}>{t('tasks.page.nobody')}</Box> },
          ...(task.partyText ? [{ label: t('tasks.page.partyText'), value: <PrintedText text={task.partyText} /> }] : []),
        ]}
      />
      {others.length ? (
        <Box sx={{ mt: 2 }}>
          <Typography variant="subtitle2" component="h3">{t('tasks.page.othersCount', { count: others.length })}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
            {shown.map((party) => <Party key={`${party.unit.id}-${party.role}`} party={party} />)}
          </Box>
          {others.length > SHOWN ? (
            <Button size="small" aria-expanded={isAll} onClick={() => setAll(!isAll)} sx={{ mt: 0.5 }}>
              {isAll ? t('tasks.page.othersHide') : t('tasks.page.othersShow', { count: others.length })}
            </Button>
          ) : null}
        </Box>
      ) : null}
    </Panel>
  );
}

function Party({ party: { unit, role, taskId, standing } }: { party: OtherParty }) {
  const t = useT();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.75, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Box sx={{ flex: '1 1 150px', minWidth: 0 }} title={taskId ? t('tasks.page.openTheirs', { unit: unit.name }) : unit.name}>
        {taskId ? (
          <Box component={Link} to={`/tasks/${taskId}/show`} sx={{ color: 'primary.main' }}>{unit.shortName}</Box>
        ) : (
          unit.shortName
        )}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t(`work.partyRole.${role}`)}</Box>
      {standing ? <StandingChip standing={standing} variant="compact" /> : <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t(owesTask(role) ? 'tasks.page.unseen' : 'tasks.page.noTask')}</Box>}
    </Box>
  );
}
