import Box from '@mui/material/Box';
import { AsOf } from '../../../components/DateVi';
import { Rate } from '../../../components/Rate';
import { useT } from '../../../i18n/useT';
import type { PlanSummary } from '../planTypes';
import { StandingBar } from './StandingBar';
import { rateLists } from './taskListAddress';

/** How a plan stands at a glance: a rate never without its denominator and its day (RULES.md T9). */
export function PlanProgress({ plan, isLinked = false }: { plan: PlanSummary; isLinked?: boolean }) {
  const t = useT();
  if (plan.taskCount === 0) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('plans.noTasksShort')}</Box>;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, minWidth: 0, maxWidth: 360 }}>
      <StandingBar counts={plan.counts} />
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        <PlanRates plan={plan} isLinked={isLinked} />
        <Box component="span" sx={{ display: 'block' }}>
          <AsOf date={plan.asOf} />
        </Box>
      </Box>
    </Box>
  );
}

/** The completion rate, and beside it the share of all that was assigned; not applicable and withdrawn tasks are in neither. */
export function PlanRates({ plan: { id, rates, asOf }, isLinked }: { plan: PlanSummary; isLinked: boolean }) {
  const t = useT();
  const lists = isLinked ? rateLists({ planId: id }, asOf) : null;
  const ofFallenDue = t('review.rates.completedOfFallenDue');
  const ofAssigned = t('review.rates.completedOfAssigned');
  return (
    <>
      <Box component="span" sx={{ display: 'block' }}>
        {ofFallenDue}: <b><Rate {...rates.completedOfFallenDue} digits={1} to={lists?.completedFallenDue} ofTo={lists?.fallenDue} label={ofFallenDue} /></b>
      </Box>
      <Box component="span" sx={{ display: 'block' }}>
        {ofAssigned}: <Rate {...rates.completedOfAssigned} digits={1} to={lists?.completed} ofTo={lists?.assigned} label={ofAssigned} />
      </Box>
    </>
  );
}
