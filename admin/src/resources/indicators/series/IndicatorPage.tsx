import { formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { ErrorState } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { FactList, Panel } from '../../../components/Panel';
import { SkeletonList, SkeletonPage } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { planAddress } from '../indicatorAddress';
import type { Indicator } from '../indicatorTypes';
import { ResultFilters } from '../parts/ResultFilters';
import { SeriesPanel } from './SeriesPanel';
import { INDICATOR_TABS, useIndicatorView, type IndicatorTab, type IndicatorView } from './useIndicatorView';

const CascadePage = lazy(() => import('../cascade').then((module) => ({ default: module.CascadePage })));
const IndicatorEditButton = lazy(() => import('../catalogue').then((module) => ({ default: module.IndicatorEditButton })));
const RankingPanel = lazy(() => import('../ranking/RankingPanel').then((module) => ({ default: module.RankingPanel })));

/** One indicator: its course over the periods, its units ranked, and its targets from level to level. */
export function IndicatorPage() {
  const t = useT();
  const { id = '' } = useParams();
  const indicator = useApiQuery<Indicator>(['indicators', id], `/indicators/${id}`);
  const view = useIndicatorView();
  const mayManage = useCan('indicators.manage');
  if (indicator.error) return <ErrorState error={indicator.error} onRetry={() => void indicator.refetch()} />;
  if (!indicator.data) return <SkeletonPage />;
  const { planId, tab, frame, change } = view;
  const parent = planId ? { to: planAddress(planId, 'scoreboard', frame), label: t('indicators.tab.scoreboard') } : { to: '/indicators', label: t('indicators.title') };
  return (
    <>
      <PageTitle title={indicator.data.name} parent={parent} subtitle={factsLine(indicator.data, t)} secondary={mayManage ? <Suspense fallback={null}><IndicatorEditButton indicatorId={id} /></Suspense> : undefined} />
      <Tabs className="no-print" value={tab} onChange={(_, next: IndicatorTab) => change({ tab: next === 'series' ? null : next })} variant="scrollable" allowScrollButtonsMobile aria-label={t('indicators.indicatorTabs')} sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
        {INDICATOR_TABS.map((one) => (
          <Tab key={one} value={one} id={`indicator-tab-${one}`} aria-controls="indicator-panel" label={t(`indicators.tab.${one}`)} />
        ))}
      </Tabs>
      <Box id="indicator-panel" role="tabpanel" aria-labelledby={`indicator-tab-${tab}`} sx={{ display: 'grid', gap: 2.5, minWidth: 0, '& > *': { minWidth: 0 } }}>
        <Suspense fallback={<SkeletonList />}>
          <TabContent indicator={indicator.data} view={view} />
        </Suspense>
      </Box>
    </>
  );
}

const factsLine = ({ kind, accumulation, direction, measureUnit }: Indicator, t: ReturnType<typeof useT>): string =>
  [t(`indicators.series.kind.${kind}`), measureUnit, t(`indicators.series.accumulation.${accumulation}`), t(`indicators.series.direction.${direction}`)].filter(Boolean).join(' · ');

function TabContent({ indicator, view }: { indicator: Indicator; view: IndicatorView }) {
  const { tab, frame, choices, change } = view;
  if (tab === 'ranking') {
    return (
      <div>
        <ResultFilters frame={frame} choices={choices} change={change} />
        <RankingPanel indicator={indicator} view={view} />
      </div>
    );
  }
  if (tab === 'cascade') return <CascadePage indicatorId={indicator.id} />;
  return (
    <>
      <SeriesPanel indicator={indicator} view={view} />
      <Definition indicator={indicator} />
    </>
  );
}

function Definition({ indicator: { code, numeratorText, denominatorText, note, versions } }: { indicator: Indicator }) {
  const t = useT();
  const facts = [
    { label: t('indicators.series.code'), value: code },
    { label: t('indicators.series.numeratorText'), value: numeratorText },
    { label: t('indicators.series.denominatorText'), value: denominatorText },
    { label: t('common.details'), value: note },
  ].filter((fact) => fact.value);
  if (!facts.length) return null;
  return (
    <Panel title={t('indicators.series.definition')}>
      <FactList facts={versions.length > 1 ? [...facts, { label: t('indicators.series.versions'), value: <Versions versions={versions} /> }] : facts} />
    </Panel>
  );
}

function Versions({ versions }: Pick<Indicator, 'versions'>) {
  const t = useT();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
      {versions.map(({ id, validFrom, name }) => (
        <li key={id}>{validFrom ? t('indicators.series.versionFrom', { date: formatDateVi(validFrom), name }) : name}</li>
      ))}
    </Box>
  );
}
