import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { formatCount } from '../../../components/numbers';
import { StandingChip } from '../../../components/StandingChip';
import { useT } from '../../../i18n/useT';
import { StandingBar, StandingNumbers } from '../parts/StandingBar';
import { taskListAddress } from '../parts/taskListAddress';
import { LinkedIndicatorChips } from '../../indicators/linked/LinkedIndicators';
import type { Activity } from '../planTypes';

/** How one line of the plan stands: its tasks, and the indicators that its words name. */
export function ActivityStandingCell({ activity }: { activity: Activity }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start', minWidth: 0 }}>
      <TasksStanding activity={activity} />
      <LinkedIndicatorChips activityId={activity.id} planId={activity.planId} hasFigures={activity.figures.length > 0} />
    </Box>
  );
}

/** The worst of its tasks, their shares, and each number as a link to its tasks. */
function TasksStanding({ activity }: { activity: Activity }) {
  const t = useT();
  const { taskCount, counts, worst, coordinatingCount } = activity.standing;
  if (taskCount === 0 && coordinatingCount === 0) {
    // Nothing was forgotten where tasks are made only when something happens (RULES.md S4).
    const isOnEvent = activity.rules.length > 0 && activity.rules.every(({ rule }) => rule.kind === 'onEvent');
    return <Box component="span" sx={{ color: 'text.secondary' }}>{t(isOnEvent ? 'plans.annex.noEvent' : 'plans.noTasksShort')}</Box>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
      {worst ? <StandingChip standing={worst} variant="compact" /> : null}
      {taskCount > 0 ? (
        <>
          <StandingBar counts={counts} height={6} />
          <Box sx={{ mx: -0.75 }}>
            <StandingNumbers counts={counts} filter={{ activityId: activity.id }} />
          </Box>
        </>
      ) : null}
      {coordinatingCount > 0 ? (
        <Box component={Link} to={taskListAddress({ activityId: activity.id, role: 'coordinating' })} sx={{ color: 'text.secondary', fontSize: '0.8125rem', minHeight: 24 }}>
          {t('plans.annex.contributions', { count: formatCount(coordinatingCount) })}
        </Box>
      ) : null}
    </Box>
  );
}
