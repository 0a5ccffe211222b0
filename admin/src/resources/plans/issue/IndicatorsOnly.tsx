import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { planAddress } from '../../indicators/indicatorAddress';
import type { Plan } from '../planTypes';
import { IndicatorsIssued, JobPanel } from './JobPanel';
import { useIssue } from './useIssue';

/** A plan that hands out indicators and no work: there is nothing to choose and no task to preview. */
export function IndicatorsOnly({ plan }: { plan: Plan }) {
  const t = useT();
  const issue = useIssue(plan, () => undefined);
  if (issue.job) return <JobPanel job={issue.job} planId={plan.id} onAgain={issue.reset} hasOnlyIndicators />;
  if (plan.state !== 'draft') return <IndicatorsIssued planId={plan.id} />;
  return (
    <Panel title={t('plans.issue.onlyIndicatorsTitle')}>
      <Box sx={{ mb: 2 }}>{t('plans.issue.onlyIndicatorsText')}</Box>
      <Alert severity="warning" sx={{ mb: 2 }}>{t('plans.issue.confirmDraft')}</Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button component={Link} to={planAddress(plan.id, 'sheets')}>{t('plans.indicators')}</Button>
        <Button variant="contained" loading={issue.isPending} onClick={() => issue.start({ members: {}, expectedNewTasks: 0 })}>{t('plans.issue.onlyIndicators')}</Button>
      </Box>
    </Panel>
  );
}
