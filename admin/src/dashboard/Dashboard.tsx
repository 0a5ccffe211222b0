import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { AsOf } from '../components/DateVi';
import { EmptyState } from '../components/EmptyState';
import { ErrorState } from '../components/ErrorState';
import { PageTitle } from '../components/PageTitle';
import { Panel } from '../components/Panel';
import { SkeletonPage } from '../components/Skeletons';
import { useApiQuery } from '../components/useApi';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import { TaskLines } from '../review/lists/TaskLines';
import { AdministrationPanel } from './AdministrationPanel';
import { BehindPanel } from './BehindPanel';
import { DRAFT_PLANS } from './dashboardLists';
import type { DashboardData, DashboardFocus } from './dashboardTypes';
import { DeskPanel } from './DeskPanel';
import { FiguresPanel } from './FiguresPanel';
import { firstSteps, FirstSteps } from './FirstSteps';
import { PlansPanel } from './PlansPanel';
import { TrendPanel } from './TrendPanel';

// The first page is drawn before what it shows of indicators has been fetched.
const IndicatorsPanel = lazy(() => import('./IndicatorsPanel').then((module) => ({ default: module.IndicatorsPanel })));

const SheetsPanel = lazy(() => import('./SheetsPanel').then((module) => ({ default: module.SheetsPanel })));

type Part = 'desk' | 'figures' | 'sheets' | 'urgent' | 'behind' | 'trend' | 'indicators' | 'plans';

/** What each reader looks for first: own work for those who do it, the standing and who is behind for those who answer for it. */
const PARTS: Readonly<Record<DashboardFocus, readonly Part[]>> = {
  coordinator: ['desk', 'figures', 'behind', 'trend', 'indicators', 'urgent', 'plans'],
  leader: ['figures', 'behind', 'trend', 'indicators', 'urgent', 'plans'],
  unit: ['desk', 'sheets', 'urgent', 'figures', 'behind', 'trend', 'indicators', 'plans'],
  staff: ['desk', 'urgent'],
  auditor: ['figures', 'behind', 'trend', 'indicators', 'plans'],
  administrator: [],
};

/** Beside each other on a wide screen when both are there. */
const HALVES: readonly Part[] = ['behind', 'trend'];

export function Dashboard() {
  const t = useT();
  const { data, error, refetch } = useApiQuery<DashboardData>(['dashboard'], '/dashboard', undefined, { refetchOnWindowFocus: true });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  const isAdministrator = data.focus === 'administrator';
  return (
    <>
      <PageTitle
        title={t('shell.menu.dashboard')}
        subtitle={
          <>
            {data.scope.name}
            {isAdministrator ? null : <> · <AsOf date={data.asOf} /></>}
          </>
        }
      />
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 7fr)' }, alignItems: 'start' }}>
        {isAdministrator ? <Whole><FirstSteps data={data} /></Whole> : <Business data={data} />}
        {data.administration ? <Whole><AdministrationPanel administration={data.administration} /></Whole> : null}
      </Box>
    </>
  );
}

function Business({ data }: { data: DashboardData }) {
  const isEmpty = !data.plans.length && data.mine.todo === 0;
  const parts = PARTS[data.focus].filter((part) => isShown(part, data));
  const isHalf = (part: Part) => HALVES.includes(part) && HALVES.every((half) => parts.includes(half));
  return (
    <>
      {isEmpty ? <Whole><NothingYet data={data} /></Whole> : null}
      {parts.map((part) => {
        const content = <PartContent part={part} data={data} />;
        return isHalf(part) ? <Box key={part}>{content}</Box> : <Whole key={part}>{content}</Whole>;
      })}
    </>
  );
}

const Whole = ({ children }: { children: ReactNode }) => <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>{children}</Box>;

function isShown(part: Part, { plans, trend, unitsBehind, focus, rates, counts }: DashboardData): boolean {
  if (part === 'figures') return rates.completedOfAssigned.denominator > 0 || counts.notApplicable > 0;
  if (part === 'trend') return trend.length > 0;
  // In a single unit's own page a ranking of units says nothing.
  if (part === 'behind') return plans.length > 0 && (focus !== 'unit' || unitsBehind.length > 1);
  return (part !== 'urgent' && part !== 'plans' && part !== 'indicators') || plans.length > 0;
}

function PartContent({ part, data }: { part: Part; data: DashboardData }) {
  switch (part) {
    case 'desk':
      return <DeskPanel data={data} />;
    case 'figures':
      return <FiguresPanel data={data} />;
    case 'urgent':
      return <UrgentPanel data={data} />;
    case 'sheets':
      return <Suspense fallback={null}><SheetsPanel /></Suspense>;
    case 'behind':
      return <BehindPanel data={data} />;
    case 'trend':
      return <TrendPanel data={data} />;
    case 'indicators':
      return <Suspense fallback={null}><IndicatorsPanel data={data} /></Suspense>;
    case 'plans':
      return <PlansPanel data={data} />;
  }
}

function UrgentPanel({ data: { urgent } }: { data: DashboardData }) {
  const t = useT();
  return (
    <Panel title={t('dashboard.urgent.title')} flush>
      {urgent.length ? <TaskLines rows={urgent} /> : <Box sx={{ px: 2.5, pb: 2, color: 'text.secondary' }}>{t('dashboard.urgent.none')}</Box>}
    </Panel>
  );
}

/** The first day: what to do next, by what the reader may do. */
function NothingYet({ data }: { data: DashboardData }) {
  const t = useT();
  const mayEnter = useCan('plans.manage');
  if (firstSteps(data, mayEnter).length > 0) return <FirstSteps data={data} />;
  const drafts = data.office?.notIssuedPlans ?? 0;
  if (mayEnter && drafts > 0) {
    const action = <Button component={Link} to={DRAFT_PLANS} variant="contained">{t('dashboard.empty.openDrafts')}</Button>;
    return <Card><EmptyState title={t('dashboard.empty.draftsTitle', { count: drafts })} help={t('dashboard.empty.draftsHelp')} action={action} /></Card>;
  }
  if (mayEnter) {
    const action = <Button component={Link} to="/plans/create" variant="contained">{t('dashboard.empty.enterPlan')}</Button>;
    return <Card><EmptyState title={t('dashboard.empty.title')} help={t('dashboard.empty.help')} action={action} /></Card>;
  }
  return <Card><EmptyState title={t('dashboard.empty.readerTitle')} help={t('dashboard.empty.readerHelp')} /></Card>;
}
