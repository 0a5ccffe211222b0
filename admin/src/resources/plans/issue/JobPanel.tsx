import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useLocale } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { ErrorState } from '../../../components/ErrorState';
import { formatCount } from '../../../components/numbers';
import { Panel } from '../../../components/Panel';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { problemMessage } from '../../../providers/problem';
import { planAddress } from '../../indicators/indicatorAddress';
import { taskListAddress } from '../parts/taskListAddress';
import type { Job } from '../planTypes';

const POLL_MS = 700;
const isOver = (job: Job | undefined): boolean => job?.state === 'done' || job?.state === 'failed';

interface JobPanelProps {
  job: Job;
  planId: string;
  onAgain: () => void;
  hasOnlyIndicators?: boolean;
}

/** The issue as it runs, with numbers, and what came of it. */
export function JobPanel({ job: started, planId, onAgain, hasOnlyIndicators }: JobPanelProps) {
  const t = useT();
  const client = useQueryClient();
  const query = useApiQuery<Job>(['jobs', started.id], `/jobs/${started.id}`, undefined, {
    initialData: started,
    refetchInterval: ({ state }) => (isOver(state.data) ? false : POLL_MS),
  });
  const job = query.data ?? started;
  const over = isOver(job);
  useEffect(() => {
    if (!over) return;
    for (const key of ['plans', 'tasks', 'dashboard', 'reviews', 'indicators']) void client.invalidateQueries({ queryKey: [key] });
  }, [over, client]);
  if (query.error && !over) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (job.state === 'done') return hasOnlyIndicators ? <IndicatorsIssued planId={planId} /> : <JobResult job={job} planId={planId} />;
  if (job.state === 'failed') return <JobFailure job={job} onAgain={onAgain} />;
  return (
    <Panel title={t('plans.issue.working')}>
      <Box role="status">
        <LinearProgress variant={job.total ? 'determinate' : 'indeterminate'} value={job.total ? (100 * job.done) / job.total : undefined} aria-label={t('plans.issue.working')} />
        <Box sx={{ mt: 1 }}>{t('plans.issue.progress', { done: formatCount(job.done), total: formatCount(job.total) })}</Box>
      </Box>
    </Panel>
  );
}

function JobResult({ job, planId }: { job: Job; planId: string }) {
  const t = useT();
  const tasks = job.result?.tasks ?? 0;
  const unchanged = job.result?.skippedActivities ?? 0;
  return (
    <Panel title={t('plans.issue.done')}>
      <Alert severity="success" role="status">
        {tasks > 0 ? t('plans.issue.result', { tasks: formatCount(tasks) }) : t('plans.issue.resultNone')}
        {unchanged > 0 ? ` ${t('plans.issue.resultUnchanged', { count: unchanged })}` : ''}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="contained" component={Link} to={taskListAddress({ planId })}>{t('plans.issue.seeTasks')}</Button>
        <Button component={Link} to={`/plans/${planId}/show`}>{t('plans.issue.seePlan')}</Button>
      </Box>
    </Panel>
  );
}

/** What a plan without work is issued for: its periods. */
export function IndicatorsIssued({ planId }: { planId: string }) {
  const t = useT();
  return (
    <Panel title={t('plans.issue.done')}>
      <Alert severity="success" role="status">{t('plans.issue.onlyIndicatorsDone')}</Alert>
      <Button variant="contained" component={Link} to={planAddress(planId, 'reports')} sx={{ mt: 2 }}>{t('plans.issue.toPeriods')}</Button>
    </Panel>
  );
}

function JobFailure({ job, onAgain }: { job: Job; onAgain: () => void }) {
  const t = useT();
  const locale = useLocale() === 'en' ? 'en' : 'vi';
  const { code = 'unknown', params, requestId } = job.problem ?? {};
  return (
    <Panel title={t('plans.issue.failed')}>
      <Alert severity="error">
        {problemMessage(code, params, locale)} {requestId ? t('common.requestReference', { id: requestId }) : ''}
      </Alert>
      <Box sx={{ my: 1.5 }}>{t('plans.issue.failedHelp')}</Box>
      <Button variant="contained" onClick={onAgain}>{t('plans.issue.again')}</Button>
    </Panel>
  );
}
