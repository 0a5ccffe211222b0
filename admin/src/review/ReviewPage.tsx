import { formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { AsOf } from '../components/DateVi';
import { EmptyState } from '../components/EmptyState';
import { ErrorState } from '../components/ErrorState';
import { formatCount } from '../components/numbers';
import { PageTitle } from '../components/PageTitle';
import { SkeletonList, SkeletonPage } from '../components/Skeletons';
import { useApiQuery } from '../components/useApi';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import { Headline } from './figures/Headline';
import { SectionsTab, UnitsTab } from './figures/FigureTabs';
import { nameOfKind, ReviewList } from './lists/ReviewList';
import { MatrixPanel } from './matrix/MatrixPanel';
import { useQuarterText } from './quarterText';
import { isListKind, type ReviewFrame, type ReviewTab } from './reviewAddress';
import { ReviewFilters } from './ReviewFilters';
import type { ReviewSummary } from './reviewTypes';
import { useReview, WITHOUT_SCOPE } from './useReview';

const ReviewIndicators = lazy(() => import('./ReviewIndicators').then((module) => ({ default: module.ReviewIndicators })));
const ReviewIndicatorsAside = lazy(() => import('./ReviewIndicators').then((module) => ({ default: module.ReviewIndicatorsAside })));

type Review = ReturnType<typeof useReview>;

/** "Rà soát quý" (RULES.md Q1): one plan, one quarter, one day; figures, matrix and lists over the same tasks. */
export function ReviewPage() {
  const t = useT();
  const quarterText = useQuarterText();
  const review = useReview();
  const { plansQuery, periodsQuery, plans, periods, frame, today, change } = review;
  const error = plansQuery.error ?? periodsQuery.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([plansQuery.refetch(), periodsQuery.refetch()])} />;
  if (plansQuery.isPending) return <SkeletonPage />;
  if (!plans.length && !frame) return <NoPlan />;
  if (!frame) return <SkeletonPage />;
  return (
    <>
      <ReviewTitle frame={frame} review={review} />
      <ReviewFilters frame={frame} today={today} plans={plans} periods={periods} change={change} />
      <ReviewBody frame={frame} review={review} label={t('review.matrixLabel', { quarter: quarterText(frame.periodKey) })} />
    </>
  );
}

function ReviewTitle({ frame, review: { plans, periods } }: { frame: ReviewFrame; review: Review }) {
  const t = useT();
  const quarterText = useQuarterText();
  const plan = plans.find(({ id }) => id === frame.planId);
  const period = periods.find(({ periodKey }) => periodKey === frame.periodKey);
  return (
    <PageTitle
      title={t('review.title', { quarter: quarterText(frame.periodKey).replace(/^Q/, 'q') })}
      subtitle={
        <>
          <AsOf date={frame.asOf} />
          {period ? ` · ${t('review.window', { from: formatDateVi(period.startOn), to: formatDateVi(period.cutOffOn) })}` : ''}
          {plan ? <Box sx={{ display: 'none', '@media print': { display: 'block' } }}>{plan.title}</Box> : null}
        </>
      }
    />
  );
}

function ReviewBody({ frame, review, label }: { frame: ReviewFrame; review: Review; label: string }) {
  const summary = useApiQuery<ReviewSummary>(['reviews', 'summary'], '/reviews/summary', { ...frame }, { placeholderData: (previous) => previous });
  if (summary.error) return <Card><ErrorState error={summary.error} onRetry={() => void summary.refetch()} /></Card>;
  return (
    <>
      {summary.data ? <Headline frame={frame} summary={summary.data} /> : <Card sx={{ mb: 2.5 }}><SkeletonList rows={4} /></Card>}
      <ReviewTabs review={review} summary={summary.data} />
      <Box id="review-panel" role="tabpanel" aria-labelledby={`review-tab-${review.tab}`}>
        <TabContent frame={frame} review={review} summary={summary.data} label={label} />
      </Box>
    </>
  );
}

const FIXED_TABS: readonly ReviewTab[] = ['matrix', 'overdue', 'indicators', 'notReported', 'noDueDate', 'submitted', 'sections', 'units'];

function ReviewTabs({ review: { tab, change }, summary }: { review: Review; summary: ReviewSummary | undefined }) {
  const t = useT();
  const mayReadIndicators = useCan('indicators.read');
  const fixed = mayReadIndicators ? FIXED_TABS : FIXED_TABS.filter((one) => one !== 'indicators');
  const tabs = fixed.includes(tab) ? fixed : [...fixed, tab];
  const labelOf = (one: ReviewTab): string => {
    if (!isListKind(one)) return t(`review.tabs.${one}`);
    const count = summary && FIXED_TABS.includes(one) ? ` (${formatCount(summary.counts.scored[one as 'overdue'])})` : '';
    return `${t(nameOfKind(one))}${count}`;
  };
  return (
    <Tabs className="no-print" value={tab} onChange={(_, next: ReviewTab) => change({ ...WITHOUT_SCOPE, status: null, tab: next === 'matrix' ? null : next })} variant="scrollable" allowScrollButtonsMobile sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
      {tabs.map((one) => (
        <Tab key={one} value={one} id={`review-tab-${one}`} aria-controls="review-panel" label={labelOf(one)} />
      ))}
    </Tabs>
  );
}

/** What is overdue and which indicators are behind, in one view; under each other where there is no room. */
function BesideIndicators({ frame, children }: { frame: ReviewFrame; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5, alignItems: 'flex-start', '& > *': { minWidth: 0 } }}>
      <Box sx={{ flex: '3 1 560px', maxWidth: '100%' }}>{children}</Box>
      <Suspense fallback={null}>
        <Box sx={{ flex: '2 1 380px', maxWidth: '100%', '&:empty': { display: 'none' } }}><ReviewIndicatorsAside frame={frame} /></Box>
      </Suspense>
    </Box>
  );
}

function TabContent({ frame, review, summary, label }: { frame: ReviewFrame; review: Review; summary: ReviewSummary | undefined; label: string }) {
  const { tab, scope, page, isTroubleOnly, status, change } = review;
  const mayReadIndicators = useCan('indicators.read');
  if (tab === 'matrix') return <MatrixPanel frame={frame} label={label} isTroubleOnly={isTroubleOnly} onTroubleOnly={(on) => change({ show: on ? 'trouble' : null })} />;
  if (tab === 'indicators') return <Suspense fallback={<Card><SkeletonList /></Card>}><ReviewIndicators frame={frame} status={status} onStatus={(next) => change({ status: next })} /></Suspense>;
  if (isListKind(tab)) {
    const list = <ReviewList frame={frame} kind={tab} scope={scope} page={page} summary={summary} onPage={(next) => change({ page: next > 1 ? String(next) : null })} onWiden={() => change(WITHOUT_SCOPE)} />;
    return tab === 'overdue' && mayReadIndicators ? <BesideIndicators frame={frame}>{list}</BesideIndicators> : list;
  }
  if (!summary) return <Card><SkeletonList /></Card>;
  return tab === 'sections' ? <SectionsTab frame={frame} summary={summary} /> : <UnitsTab frame={frame} summary={summary} />;
}

function NoPlan() {
  const t = useT();
  const mayEnter = useCan('plans.manage');
  const action = (
    <Button component={Link} to={mayEnter ? '/plans/create' : '/plans'} variant="contained">
      {t(mayEnter ? 'review.enterPlan' : 'review.openPlans')}
    </Button>
  );
  return (
    <>
      <PageTitle title={t('shell.menu.review')} />
      <Card>
        <EmptyState title={t('review.noPlanTitle')} help={t(mayEnter ? 'review.noPlanHelp' : 'review.noPlanHelpReader')} action={action} />
      </Card>
    </>
  );
}
