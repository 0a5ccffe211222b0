import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router';
import { ErrorState } from '../../../components/ErrorState';
import { formatCount } from '../../../components/numbers';
import { PageTitle } from '../../../components/PageTitle';
import { SkeletonPage } from '../../../components/Skeletons';
import { HandOverNotice } from '../../../hand-over/HandOverNotice';
import { useT } from '../../../i18n/useT';
import { AmendmentsPanel } from '../../../plan-import/plan-page/AmendmentsPanel';
import { SourceFilesPanel } from '../../../plan-import/plan-page/SourceFilesPanel';
import { PlanStateChip } from '../parts/PlanStateChip';
import { AnnexPanel } from './AnnexPanel';
import { PlanActions } from './PlanActions';
import { PlanHeader } from './PlanHeader';
import { useAnnex } from './useAnnex';
import { usePlanRights } from './usePlanRights';

export function PlanShow() {
  const t = useT();
  const { id } = useParams();
  const annex = useAnnex(id);
  const plan = annex.data?.plan;
  const { canIssue } = usePlanRights(plan?.state);
  if (annex.isPending) return <SkeletonPage />;
  if (!annex.data || !plan) return <ErrorState error={annex.error} onRetry={() => void annex.refetch()} />;
  const issue = (
    <Button variant="contained" component={Link} to={`/plans/${plan.id}/issue`}>
      {t('plans.issue.action')}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={plan.title}
        parent={{ to: '/plans', label: t('plans.title') }}
        subtitle={
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <PlanStateChip state={plan.state} />
            <span>
              {[plan.ownerUnit.name, `${t('plans.year')} ${plan.year}`, t('plans.activityCount', { count: formatCount(plan.activityCount) }), plan.isDemonstration ? t('plans.demonstration') : null]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Box>
        }
        secondary={<PlanActions plan={plan} />}
        action={canIssue && plan.activityCount > 0 ? issue : undefined}
      />
      <HandOverNotice planId={plan.id} />
      <PlanHeader plan={plan} />
      <Box sx={{ display: 'grid', gap: 2, mb: 3, gridTemplateColumns: 'minmax(0, 1fr)', fontSize: '0.875rem', '&:empty': { display: 'none' } }}>
        <SourceFilesPanel planId={plan.id} />
        <AmendmentsPanel planId={plan.id} />
      </Box>
      <AnnexPanel annex={annex.data} />
    </>
  );
}
