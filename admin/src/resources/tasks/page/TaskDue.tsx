import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { formatDateVi } from '#domain';
import { useState } from 'react';
import { DateVi } from '../../../components/DateVi';
import { DueDate } from '../../../components/DueDate';
import { FactList, Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { may, type Task } from '../taskTypes';
import { usePeriodText } from '../usePeriodText';
import { DueDateDialog } from './DueDateDialog';
import { PrintedText } from './PrintedText';
import type { TaskQuery } from './useTask';

/** By when, and how that date came about: the wording, the stated date, the move to a working day (RULES.md P5). */
export function TaskDue({ task, query }: { task: Task; query: TaskQuery }) {
  const t = useT();
  const periodText = usePeriodText();
  const [isEditing, setEditing] = useState(false);
  const { statedDueOn, effectiveDueOn, periodStartOn, periodCutOffOn } = task;
  const how = (
    <>
      <div>{howOf(task, t)}</div>
      {task.wasMoved && statedDueOn && effectiveDueOn ? <div>{t('tasks.page.moved', { stated: formatDateVi(statedDueOn), effective: formatDateVi(effectiveDueOn) })}</div> : null}
    </>
  );
  return (
    <Panel title={t('tasks.page.byWhen')} action={may(task, 'setDueDate') ? <Button size="small" variant="outlined" onClick={() => setEditing(true)}>{t(statedDueOn ? 'tasks.page.changeDueDate' : 'tasks.page.setDueDate')}</Button> : null}>
      <FactList
        facts={[
          { label: t('tasks.page.effective'), value: <Box sx={{ fontWeight: 600 }}><DueDate row={task} /></Box> },
          ...(task.wasMoved ? [{ label: t('tasks.page.stated'), value: <DateVi date={statedDueOn} /> }] : []),
          { label: t('tasks.page.how'), value: how },
          ...(task.scheduleText ? [{ label: t('tasks.page.scheduleText'), value: <PrintedText text={task.scheduleText} /> }] : []),
          ...(task.periodKey === 'none' ? [] : [{ label: t('tasks.page.period'), value: periodText(task.periodKey) }]),
          ...(periodStartOn && periodCutOffOn ? [{ label: '', value: <Box sx={{ color: 'text.secondary' }}>{t('tasks.page.periodWindow', { start: formatDateVi(periodStartOn), cutOff: formatDateVi(periodCutOffOn) })}</Box> }] : []),
          ...(task.quarterKey && task.quarterKey !== task.periodKey ? [{ label: t('tasks.page.quarter'), value: periodText(task.quarterKey) }] : []),
        ]}
      />
      {isEditing ? <DueDateDialog task={task} query={query} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

function howOf({ effectiveDueOn, scheduleKind, dueBasis }: Task, t: ReturnType<typeof useT>): string {
  if (effectiveDueOn === null && scheduleKind === 'continuous') return t('tasks.page.noDateContinuous');
  if (effectiveDueOn === null && scheduleKind === 'byReference') return t('tasks.page.noDateReference');
  return t(`tasks.page.basis.${dueBasis}`);
}
