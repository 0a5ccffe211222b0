import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { FactList, Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import type { Task } from '../taskTypes';
import { PrintedText } from './PrintedText';

export function TaskAsked({ task }: { task: Task }) {
  const t = useT();
  const { plan, section } = task;
  // What the office wrote when it opened this work; in the history alone the unit would not look for it.
  const openingNote = task.events.find(({ action }) => action === 'open')?.note;
  return (
    <Panel title={t('tasks.page.asked')}>
      <PrintedText isLarge text={task.content} />
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 0.5, mb: 2 }}>{t('tasks.page.askedAsPrinted')}</Box>
      <FactList
        facts={[
          ...(openingNote ? [{ label: t('tasks.page.openingNote'), value: <PrintedText text={openingNote} /> }] : []),
          {
            label: t('tasks.page.plan'),
            value: (
              <>
                <Box component={Link} to={`/plans/${plan.id}/show`} sx={{ color: 'primary.main' }}>{plan.title}</Box>
                {plan.documentLabel ? <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{plan.documentLabel}</Box> : null}
              </>
            ),
          },
          { label: t('tasks.page.section'), value: [section.printedNumber, section.title].filter(Boolean).join('. ') },
          { label: t('tasks.page.owner'), value: plan.ownerUnit.name },
        ]}
      />
    </Panel>
  );
}
