import { formatDateVi } from '#domain';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import GlobalStyles from '@mui/material/GlobalStyles';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
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
import { axisText, measuredText, targetText } from '../parts/measured';
import { PrintHead } from '../parts/PrintHead';
import type { ChartWords } from './SeriesChart';
import { measureOfSeries, seriesModel, type ChartLine, type SeriesModel } from './seriesModel';
import { SeriesTable } from './SeriesTable';
import { YEAR_CHOICES, type IndicatorView } from './useIndicatorView';

const SeriesChart = lazy(() => import('./SeriesChart').then((module) => ({ default: module.SeriesChart })));

type ChartKind = 'line' | 'bar';

/** One indicator over its periods, with its targets, its baseline and the places where the series breaks. */
export function SeriesPanel({ indicator, view }: { indicator: Indicator; view: IndicatorView }) {
  const { planId, assignmentId, frame, years } = view;
  const series = useApiQuery<Series>(['indicators', indicator.id, 'series'], `/indicators/${indicator.id}/series`, { planId, assignmentId, unitId: frame.unitId, years }, { placeholderData: (previous) => previous });
  return (
    <>
      <SeriesFilters view={view} />
      {series.error && !series.data ? <Card><ErrorState error={series.error} onRetry={() => void series.refetch()} /></Card> : null}
      {series.data ? <SeriesBody indicator={indicator} series={series.data} planId={planId} /> : series.error ? null : <Card><SkeletonList rows={8} /></Card>}
    </>
  );
}

function SeriesFilters({ view: { frame, years, change } }: { view: IndicatorView }) {
  const t = useT();
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(180px, 1fr)' } }}>
      <UnitSelect label={t('indicators.filter.unit')} value={frame.unitId} onChange={(unitId) => change({ unitId })} />
      <TextField select label={t('indicators.series.years')} value={years} onChange={(event) => change({ years: event.target.value })}>
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
  const measure = measureOfSeries(series);
  const model = useMemo(() => seriesModel(series, measureOfSeries(series)), [series]);
  if (!series.points.some(({ numerator }) => numerator !== null)) return <Card><EmptyState title={t('indicators.series.emptyTitle')} help={t('indicators.series.emptyHelp')} /></Card>;
  const name = series.unit ? `${indicator.name}, ${series.unit.shortName}` : indicator.name;
  return (
    <>
      {A4_LANDSCAPE}
      <PrintHead what={[t('indicators.tab.series'), planTitle].filter(Boolean).join(', ')} unitName={series.unit?.name ?? null} asOf={today} />
      <ChartPanel series={series} model={model} name={name} />
      {series.predecessors.length ? (
        <Panel title={t('indicators.series.predecessors')}>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1.5 }}>{t('indicators.series.predecessorsHelp')}</Box>
          {series.predecessors.map(({ unit, kind, points }) => (
            <Box key={unit.id} sx={{ mb: 2 }}>
              <Typography variant="h4" component="h3">{unit.name} ({t(`indicators.series.successionKind.${kind}`)})</Typography>
              <SeriesTable points={points} measure={measure} caption={t('indicators.series.caption', { name: unit.name })} />
            </Box>
          ))}
        </Panel>
      ) : null}
    </>
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
      <Box role="img" aria-label={t('indicators.series.chartLabel', { name, count: model.points.length })} sx={{ px: { xs: 0, sm: 1.5 }, minHeight: 320 }}>
        <Suspense fallback={<Box sx={{ height: 320, display: 'grid', placeItems: 'center', color: 'text.secondary' }}>{t('indicators.series.loadingChart')}</Box>}>
          <SeriesChart model={model} kind={kind} baseline={baseline === null ? null : Number(baseline)} words={words} />
        </Suspense>
      </Box>
      {series.targets.length || model.breaks.length || series.baselines.length ? <ChartNotes series={series} model={model} words={words} /> : null}
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <SeriesTable points={model.points} breaks={model.breaks} measure={measureOfSeries(series)} caption={t('indicators.series.caption', { name })} />
      </Box>
    </Panel>
  );
}

/** What the lines of the drawing mean, in words. */
function ChartNotes({ series: { baselines, targets, measureUnit }, model, words }: { series: Series; model: SeriesModel; words: ChartWords }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ m: 0, px: 2.5, pl: 4.5, py: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
      {model.lines.filter((line) => line.kind === 'target').map((line) => <li key={line.id}>{words.targetOf(line)}</li>)}
      {targets.filter(({ value }) => value === null).map(({ targetId, wording, document }) => (
        <li key={targetId}>{[wording, documentName(document), t('indicators.board.waitingDecision')].filter(Boolean).join(' · ')}</li>
      ))}
      {baselines.map(({ label, text, value }) => (
        <li key={label + text}>{t('indicators.series.baseline')}: {[label, text || (value === null ? null : targetText(value, measureUnit))].filter(Boolean).join(', ')}</li>
      ))}
      {model.breaks.map(({ event }) => (
        <li key={event.on + event.kind}>{formatDateVi(event.on)} · {t(`indicators.series.breakKind.${event.kind}`)}: {event.text}. {t('indicators.series.breaksHelp')}</li>
      ))}
    </Box>
  );
}

const goalText = ({ value, measureUnit }: SeriesTarget): string => (value === null ? '–' : targetText(value, measureUnit));

function useChartWords(series: Series, model: SeriesModel): ChartWords {
  const t = useT();
  const periodText = usePeriodText();
  const measure = measureOfSeries(series);
  const targetOf = ({ target }: ChartLine): string =>
    target ? [t('indicators.series.target', { value: `${t(`indicators.comparator.${target.appliedComparator}`)} ${goalText(target)}` }), documentName(target.document)].filter(Boolean).join(', ') : '';
  return {
    periods: model.points.map(({ periodKey }) => periodText(periodKey)),
    actual: t('indicators.series.actual'),
    baseline: t('indicators.series.baseline'),
    targetOf,
    breakOf: (index) => t(`indicators.series.breakKind.${model.breaks.find((one) => one.index === index)?.event.kind ?? 'version'}`),
    valueOf: (line, index) => (line.target ? goalText(line.target) : (measuredText(model.points[index]!, measure) ?? '–')),
    axis: (value) => axisText(value),
  };
}
