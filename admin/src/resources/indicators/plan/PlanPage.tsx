import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { ErrorState } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { SkeletonList, SkeletonPage } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { ReviewPlan } from '../../../review/reviewTypes';
import { PLAN_TABS, type PlanTab, type ResultFrame } from '../indicatorAddress';
import { ResultFilters } from '../parts/ResultFilters';
import { ScoreboardPanel } from '../scoreboard/ScoreboardPanel';
import { OtherTab } from './OtherTab';
import { usePlanView, type PlanView } from './usePlanView';

/** These show results of a period; the others are about the plan as a whole. */
const FRAMED: ReadonlySet<PlanTab> = new Set(['scoreboard', 'heatMap']);

export function PlanPage() {
  const { id = '' } = useParams();
  const plan = useApiQuery<ReviewPlan>(['plans', id], `/plans/${id}`);
  const view = usePlanView(id, plan.data?.year);
  const error = plan.error ?? (view.frame ? null : view.periods.error);
  if (error && !plan.data) return <ErrorState error={error} onRetry={() => void Promise.all([plan.refetch(), view.periods.refetch()])} />;
  if (error) return <ErrorState error={error} onRetry={() => void view.periods.refetch()} />;
  if (!plan.data || !view.frame) return <SkeletonPage />;
  return <PlanViews key={id} plan={plan.data} view={view} frame={view.frame} />;
}

function PlanViews({ plan, view, frame }: { plan: ReviewPlan; view: PlanView; frame: ResultFrame }) {
  const t = useT();
  const { tab, choices, change } = view;
  return (
    <>
      <PageTitle
        title={plan.title}
        parent={{ to: '/indicators', label: t('indicators.title') }}
        subtitle={[plan.ownerUnit.name, `${t('plans.year')} ${plan.year}`].join(' · ')}
      />
      <PlanTabs tab={tab} change={change} />
      {FRAMED.has(tab) ? <ResultFilters frame={frame} choices={choices} change={change} /> : null}
      <Box id="plan-panel" role="tabpanel" aria-labelledby={`plan-tab-${tab}`}>
        {tab === 'scoreboard' ? (
          <ScoreboardPanel frame={frame} asOf={view.asOf} status={view.status} onStatus={(status) => change({ status })} />
        ) : (
          <Suspense fallback={<Card><SkeletonList /></Card>}>
            <OtherTab tab={tab} view={view} frame={frame} />
          </Suspense>
        )}
      </Box>
    </>
  );
}

function PlanTabs({ tab, change }: { tab: PlanTab; change: PlanView['change'] }) {
  const t = useT();
  return (
    <Tabs className="no-print" value={tab} onChange={(_, next: PlanTab) => change({ tab: next === 'scoreboard' ? null : next, status: null, show: null, page: null })} variant="scrollable" allowScrollButtonsMobile aria-label={t('indicators.planTabs')} sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
      {PLAN_TABS.map((one) => (
        <Tab key={one} value={one} id={`plan-tab-${one}`} aria-controls="plan-panel" label={t(`indicators.tab.${one}`)} />
      ))}
    </Tabs>
  );
}
