import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import GlobalStyles from '@mui/material/GlobalStyles';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { lazy, Suspense, useMemo, useState } from 'react';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { Panel } from '../../../components/Panel';
import { SkeletonList } from '../../../components/Skeletons';
import { UnitSelect } from '../../../components/UnitSelect';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { Indicator, Series, SeriesTarget } from '../indicatorTypes';
import { documentName } from '../parts/documentName';
import { axisText, isPercent, measuredText, targetText, withUnit } from '../parts/measured';
import { PrintHead } from '../parts/PrintHead';
import { ChartNotes } from './ChartNotes';
import type { ChartWords } from './SeriesChart';
import { measureOfSeries, seriesModel, type ChartLine, type SeriesModel } from './seriesModel';
import { SeriesTable } from './SeriesTable';
import { usePredecessorText } from './useSuccessionText';
import { YEAR_CHOICES, type IndicatorView } from './useIndicatorView';

const SeriesChart = lazy(() => import('./SeriesChart').then((module) => ({ default: module.SeriesChart })));

type ChartKind = 'line' | 'bar';

/** One indicator over its periods, with its targets, its baseline and the places where the series breaks. */
export function SeriesPanel({ indicator, view }: { indicator: Indicator; view: IndicatorView }) {
  const { assignmentId, frame, isOfPlan, years } = view;
  const planId = isOfPlan ? view.planId : null;
  const series = useApiQuery<Series>(['indicators', indicator.id, 'series'], `/indicators/${indicator.id}/series`, { planId, assignmentId: isOfPlan ? assignmentId : null, unitId: frame.unitId, years }, { placeholderData: (previous) => previous });
  return (
    <>
      <SeriesFilters view={view} />
      {series.error && !series.data ? <Card><ErrorState error={series.error} onRetry={() => void series.refetch()} /></Card> : null}
      {series.data ? <SeriesBody indicator={indicator} series={series.data} planId={planId} /> : series.error ? null : <Card><SkeletonList rows={8} /></Card>}
    </>
  );
}

/** Not a number of years: the periods of the plan from whose board one came. */
const OF_PLAN = 'plan';

function SeriesFilters({ view: { planId, frame, isOfPlan, years, change } }: { view: IndicatorView }) {
  const t = useT();
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(180px, 1fr)' } }}>
      <UnitSelect label={t('indicators.filter.unit')} value={frame.unitId} onChange={(unitId) => change({ unitId })} />
      <TextField select label={t('indicators.series.years')} value={isOfPlan ? OF_PLAN : years} onChange={({ target }) => change({ years: target.value === OF_PLAN ? null : target.value })}>
        {planId ? <MenuItem value={OF_PLAN}>{t('indicators.series.ofPlan')}</MenuItem> : null}
        {YEAR_CHOICES.map((count) => (
          <MenuItem key={count} value={count}>{t('indicators.series.yearsOption', { count })}</MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

const A4_LANDSCAPE = <GlobalStyles styles={{ '@page': { size: 'A4 landscape', margin: '12mm' } }} />;

function SeriesBody({ indicator, series, planId }: { indicator: Indicator; series: Series; planId: string | null }) {
  const t = useT();
  const today = useToday();
  const planTitle = useApiQuery<{ title: string }>(['plans', planId], `/plans/${planId}`, undefined, { enabled: planId !== null, staleTime: 60_000 }).data?.title ?? null;
  const model = useMemo(() => seriesModel(series, measureOfSeries(series)), [series]);
  if (!model.rows.flat().some(({ point }) => point.numerator !== null)) return <Card><EmptyState title={t('indicators.series.emptyTitle')} help={t('indicators.series.emptyHelp')} /></Card>;
  const name = series.unit ? `${indicator.name}, ${series.unit.shortName}` : indicator.name;
  return (
    <>
      {A4_LANDSCAPE}
      <PrintHead what={[t('indicators.tab.series'), planTitle].filter(Boolean).join(', ')} unitName={series.unit?.name ?? null} asOf={today} />
      <ChartPanel series={series} model={model} name={name} />
      {series.others.map((other) => <OtherSeries key={other.collection.plans[0]!.id} other={other} series={series} />)}
    </>
  );
}

/** Figures collected by other periods, or in another unit: read by themselves, never drawn through the same line. */
function OtherSeries({ other: { collection: { plans, schemeName, measureUnit }, points }, series }: { other: Series['others'][number]; series: Series }) {
  const t = useT();
  const measure = { kind: series.indicator.kind, measureUnit };
  const model = seriesModel({ ...series, points, targets: [], breaks: [], predecessors: [], predecessorsTogether: [] }, measure);
  const name = plans.map(({ title }) => title).join('; ');
  return (
    <Panel title={name} flush>
      <Box sx={{ px: 2.5, pb: 1, color: 'text.secondary', fontSize: '0.875rem' }}>{[schemeName, measureUnit].join(' · ')}</Box>
      <SeriesTable model={model} measure={measure} caption={t('indicators.series.caption', { name })} />
    </Panel>
  );
}

function ChartPanel({ series, model, name }: { series: Series; model: SeriesModel; name: string }) {
  const t = useT();
  const [kind, setKind] = useState<ChartKind>('line');
  const words = useChartWords(series, model);
  const baseline = series.baselines.find(({ value }) => value !== null)?.value ?? null;
  return (
    <Panel
      title={series.unit ? t('indicators.series.unitOf', { unit: series.unit.name }) : t('indicators.series.unitWhole')}
      action={
        <ToggleButtonGroup className="no-print" exclusive size="small" value={kind} onChange={(_, next: ChartKind | null) => (next ? setKind(next) : undefined)} aria-label={t('indicators.series.chartKind')}>
          <ToggleButton value="line">{t('indicators.series.line')}</ToggleButton>
          <ToggleButton value="bar">{t('indicators.series.bar')}</ToggleButton>
        </ToggleButtonGroup>
      }
      flush
    >
      <Box sx={{ px: 2.5, pb: 1, color: 'text.secondary', fontSize: '0.875rem' }}>{t('indicators.series.eachPeriod')}</Box>
      <Box role="img" aria-label={t('indicators.series.chartLabel', { name, count: model.periods.length })} sx={{ px: { xs: 0, sm: 1.5 }, minHeight: 320 }}>
        <Suspense fallback={<Box sx={{ height: 320, display: 'grid', placeItems: 'center', color: 'text.secondary' }}>{t('indicators.series.loadingChart')}</Box>}>
          <SeriesChart model={model} kind={kind} baseline={baseline === null ? null : Number(baseline)} words={words} />
        </Suspense>
      </Box>
      <ChartNotes series={series} model={model} words={words} hasBaseline={baseline !== null} />
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <SeriesTable model={model} measure={measureOfSeries(series)} caption={t('indicators.series.caption', { name })} />
      </Box>
    </Panel>
  );
}

const goalText = ({ value, measureUnit }: SeriesTarget): string => (value === null ? '–' : targetText(value, measureUnit));

function useChartWords(series: Series, model: SeriesModel): ChartWords {
  const t = useT();
  const periodText = usePeriodText();
  const measure = measureOfSeries(series);
  const predecessorText = usePredecessorText();
  const nameOf = ({ kind, targets, predecessor }: ChartLine): string => {
    const [target] = targets ?? [];
    if (target) {
      const documents = [...new Set(targets!.map(({ document }) => documentName(document)).filter(Boolean))];
      return [t('indicators.series.target', { value: `${t(`indicators.comparator.${target.appliedComparator}`)} ${goalText(target)}` }), ...documents].join(', ');
    }
    if (predecessor) return predecessorText(predecessor);
    return t(kind === 'together' ? 'indicators.series.together' : 'indicators.series.actual');
  };
  return {
    periods: model.periods.map(({ periodKey }) => periodText(periodKey)),
    baseline: t('indicators.series.baseline'),
    nameOf,
    breakOf: (index) => {
      const { event, predecessors } = model.breaks.find((one) => one.index === index)!;
      return [t(`indicators.series.breakKind.${event.kind}`), predecessors[0] && t(`indicators.series.successionKind.${predecessors[0].kind}`)].filter(Boolean).join(': ');
    },
    valueOf: (line, index) => {
      const point = line.points[index];
      return line.targets ? goalText(line.targets[0]!) : ((point && measuredText(point, measure)) ?? '–');
    },
    axis: (value) => (isPercent(measure.measureUnit) ? withUnit(axisText(value), measure.measureUnit) : axisText(value)),
  };
}
