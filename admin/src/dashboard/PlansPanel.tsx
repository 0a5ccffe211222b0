import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import { PlanProgress } from '../resources/plans/parts/PlanProgress';
import { StandingNumbers } from '../resources/plans/parts/StandingBar';
import type { DashboardData } from './dashboardTypes';

export function PlansPanel({ data: { plans } }: { data: DashboardData }) {
  const t = useT();
  const mayReview = useCan('reviews.read');
  if (!plans.length) return null;
  return (
    <Panel title={t('dashboard.plans.title')} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {plans.map((plan) => (
          <Box component="li" key={plan.id} sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.75 }}>
            <Box component={Link} to={`/plans/${plan.id}/show`} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
              {plan.title}
            </Box>
            <PlanProgress plan={plan} isLinked />
            {plans.length > 1 ? <StandingNumbers counts={plan.counts} filter={{ planId: plan.id }} /> : null}
            {mayReview ? (
              <Box component={Link} to={`/review?planId=${plan.id}`} sx={{ color: 'primary.main', fontWeight: 500, fontSize: '0.875rem' }}>
                {t('dashboard.plans.review')}
              </Box>
            ) : null}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
