import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocation, useParams } from 'react-router';
import { DueDate } from '../../../components/DueDate';
import { ErrorState } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { Panel } from '../../../components/Panel';
import { RoleChip } from '../../../components/RoleChip';
import { SkeletonPage } from '../../../components/Skeletons';
import { TaskStanding } from '../../../components/TaskStanding';
import { useT } from '../../../i18n/useT';
import { LinkedIndicators } from '../../indicators/linked/LinkedIndicators';
import { HandInPanel } from '../hand-in/HandInPanel';
import { SubmittedPanel } from '../hand-in/SubmittedPanel';
import { ReviewPanel } from '../review/ReviewPanel';
import { may, type Task } from '../taskTypes';
import { usePeriodText } from '../usePeriodText';
import { ReturnedNotice } from './ReturnedNotice';
import { TaskActionsMenu } from './TaskActionsMenu';
import { TaskAsked } from './TaskAsked';
import { TaskDeliverables } from './TaskDeliverables';
import { TaskDue } from './TaskDue';
import { TaskHistory } from './TaskHistory';
import { TaskParties } from './TaskParties';
import { TaskRounds } from './TaskRounds';
import { useTask, type TaskQuery } from './useTask';

const ACTION_ID = 'task-action';

export function TaskShow() {
  const { id = '' } = useParams();
  return <TaskPage key={id} id={id} />;
}

/** In the order an official asks: what, of whom, by when, what must come out, what came in, what the office said, what now. */
function TaskPage({ id }: { id: string }) {
  const query = useTask(id);
  const { data: task, error, isPending } = query;
  if (isPending) return <SkeletonPage />;
  if (!task) return <ErrorState error={error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <TaskHead task={task} query={query} />
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0, '& > *': { minWidth: 0 } }}>
        <ReturnedNotice task={task} />
        <TaskAsked task={task} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
          <TaskParties task={task} />
          <TaskDue task={task} query={query} />
        </Box>
        <LinkedIndicators activityId={task.activityId} planId={task.planId} hasFigures={task.figures.length > 0} ofPeriod={task.periodKey} />
        <TaskDeliverables task={task} />
        <TaskRounds task={task} />
        <Box id={ACTION_ID} tabIndex={-1} sx={{ display: 'grid', gap: 2, minWidth: 0, scrollMarginTop: 72, outline: 'none' }}>
          <ActionPanels task={task} query={query} />
        </Box>
        <TaskHistory task={task} />
      </Box>
    </>
  );
}

function ActionPanels({ task, query }: { task: Task; query: TaskQuery }) {
  const t = useT();
  const panels = [
    may(task, 'approve') ? <ReviewPanel key="review" task={task} query={query} /> : null,
    may(task, 'submit') ? <HandInPanel key={`hand-in-${task.id}`} task={task} query={query} /> : null,
    task.state === 'submitted' && !may(task, 'approve') ? <SubmittedPanel key="submitted" task={task} query={query} /> : null,
  ].filter((panel) => panel !== null);
  if (panels.length) return <>{panels}</>;
  if (task.allowedActions.length) return null;
  return <Panel title={t('tasks.page.actions')}>{t('tasks.page.nothingToDo')}</Panel>;
}

function TaskHead({ task, query }: { task: Task; query: TaskQuery }) {
  const t = useT();
  const periodText = usePeriodText();
  const from = (useLocation().state as { from?: string } | null)?.from;
  const parent = from?.startsWith('/my-work') ? { to: from, label: t('tasks.mine.title') } : { to: '/tasks', label: t('tasks.title') };
  const goTo = () => {
    const target = document.getElementById(ACTION_ID);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
  const main = may(task, 'approve') ? t('tasks.review.goTo') : may(task, 'submit') ? t('tasks.handIn.goTo') : null;
  return (
    <PageTitle
      title={task.printedNumber ? t('tasks.page.heading', { number: task.printedNumber }) : t('tasks.page.untitled')}
      parent={parent}
      subtitle={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
          <TaskStanding row={task} hasReason={false} />
          <RoleChip role={task.role} />
          <span>{task.unit.name}</span>
          {task.periodKey === 'none' ? null : <span>· {periodText(task.periodKey)}</span>}
          <span>·</span>
          <DueDate row={task} />
        </Box>
      }
      secondary={<TaskActionsMenu task={task} query={query} />}
      action={main ? <Button variant="contained" onClick={goTo}>{main}</Button> : undefined}
    />
  );
}
