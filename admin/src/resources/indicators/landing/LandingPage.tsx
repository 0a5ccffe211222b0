import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { Panel } from '../../../components/Panel';
import { SkeletonPage } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Page } from '../../../providers/apiTypes';
import { useCan, useMe } from '../../../providers/session';
import type { ReviewPlan } from '../../../review/reviewTypes';
import { unitAddress } from '../indicatorAddress';
import { MyReportsPanel } from './MyReportsPanel';
import { WaitingReports } from './WaitingReports';
import { PlanStanding } from './PlanStanding';

/** "Chỉ tiêu": what waits for my unit, and how each plan's indicators stand. */
export function LandingPage() {
  const t = useT();
  const me = useMe();
  const mayEnter = useCan('indicators.enter');
  const plans = useApiQuery<Page<ReviewPlan>>(['plans', 'indicators'], '/plans', { perPage: 100 });
  if (plans.error && !plans.data) return <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />;
  if (!plans.data) return <SkeletonPage />;
  const items = [...plans.data.items].sort((a, b) => b.year - a.year);
  return (
    <>
      <PageTitle
        title={t('indicators.title')}
        subtitle={t('indicators.landing.subtitle')}
        secondary={
          <>
            {me && mayEnter ? <Button component={Link} to={unitAddress(me.unit.id)} variant="outlined">{t('indicators.landing.unitPage')}</Button> : null}
            <Button component={Link} to="/indicators/catalogue" variant="outlined">{t('indicators.landing.catalogue')}</Button>
          </>
        }
      />
      <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0, '& > *': { minWidth: 0 } }}>
        <WaitingReports />
        {mayEnter ? <MyReportsPanel /> : null}
        {items.length ? (
          <Panel title={t('indicators.landing.plans')} flush>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {items.map((plan) => <PlanStanding key={plan.id} plan={plan} />)}
            </Box>
          </Panel>
        ) : (
          <Card><EmptyState title={t('indicators.landing.noPlanTitle')} help={t('indicators.landing.noPlanHelp')} action={<Button component={Link} to="/plans" variant="outlined">{t('indicators.landing.toPlans')}</Button>} /></Card>
        )}
      </Box>
    </>
  );
}
