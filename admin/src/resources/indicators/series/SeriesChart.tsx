import { useTheme, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { BarPlot } from '@mui/x-charts/BarChart';
import { ChartsAxisHighlight } from '@mui/x-charts/ChartsAxisHighlight';
import { ChartsContainer } from '@mui/x-charts/ChartsContainer';
import { ChartsGrid } from '@mui/x-charts/ChartsGrid';
import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine';
import { ChartsTooltip } from '@mui/x-charts/ChartsTooltip';
import { ChartsXAxis } from '@mui/x-charts/ChartsXAxis';
import { ChartsYAxis } from '@mui/x-charts/ChartsYAxis';
import { LinePlot, MarkPlot } from '@mui/x-charts/LineChart';
import { useIsPrinting } from '../../../theme/useIsPrinting';
import { baselineLook, lineLook } from './lineLook';
import type { ChartLine, SeriesModel } from './seriesModel';

export interface ChartWords {
  readonly periods: readonly string[];
  readonly baseline: string;
  /** What a line is called: a target by its value, a former unit by its name. */
  readonly nameOf: (line: ChartLine) => string;
  readonly breakOf: (index: number) => string;
  /** The exact figure of a point, for what is drawn by its place alone. */
  readonly valueOf: (line: ChartLine, index: number) => string;
  readonly axis: (value: number) => string;
}

interface SeriesChartProps {
  readonly model: SeriesModel;
  readonly kind: 'line' | 'bar';
  readonly baseline: number | null;
  readonly words: ChartWords;
}

const HEIGHT = 320;
/** What an A4 sheet on its side has room for; a chart measured on a wide screen would be cut. */
const PRINTED_WIDTH = 960;

/** Loaded only where a chart is shown. The drawing is for the eye: the table beside it holds every figure. */
export function SeriesChart({ model, kind, baseline, words }: SeriesChartProps) {
  const theme = useTheme();
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)', { noSsr: true });
  const isPrinting = useIsPrinting();
  const { palette } = theme;
  const series = model.lines.map((line) => seriesOf(line, kind, words, lineLook(line, model, palette).color));
  return (
    // A new key draws it at once: a chart that is only told another width takes it after the printer has looked.
    <ChartsContainer
      key={isPrinting ? 'paper' : 'screen'}
      height={HEIGHT}
      width={isPrinting ? PRINTED_WIDTH : undefined}
      series={series}
      xAxis={[{ id: 'period', scaleType: 'band', categoryGapRatio: 0.55, data: [...words.periods], height: 44, tickLabelStyle: { fontSize: 13 } }]}
      yAxis={[{ id: 'value', width: 56, ...scaleOf(model, baseline), valueFormatter: words.axis, tickLabelStyle: { fontSize: 13 } }]}
      skipAnimation={isStill || isPrinting}
      disableKeyboardNavigation
      margin={{ top: 24, right: 24, bottom: 0, left: 0 }}
      sx={chartLook(theme, model)}
    >
      <ChartsGrid horizontal />
      <BarPlot borderRadius={2} />
      <LinePlot />
      <MarkPlot />
      {baseline === null ? null : <ChartsReferenceLine y={baseline} label={words.baseline} labelAlign="start" lineStyle={{ stroke: baselineLook(palette).color, strokeDasharray: baselineLook(palette).dash }} labelStyle={{ fill: palette.text.secondary, fontSize: 13 }} />}
      {model.breaks.map(({ index, event }) => (
        <ChartsReferenceLine key={event.on + event.kind + event.text} x={words.periods[index]!} label={words.breakOf(index)} labelAlign="start" lineStyle={{ stroke: palette.text.primary, strokeDasharray: '4 3' }} labelStyle={{ fill: palette.text.primary, fontSize: 13 }} />
      ))}
      <ChartsXAxis axisId="period" />
      <ChartsYAxis axisId="value" />
      <ChartsAxisHighlight x={kind === 'line' ? 'line' : 'band'} />
      <ChartsTooltip trigger="axis" />
    </ChartsContainer>
  );
}

/** From 0, so that a fall by a quarter does not look like one by two thirds; and up to the baseline where that is higher. */
function scaleOf({ lines }: SeriesModel, baseline: number | null): { min: number; max?: number } {
  const high = Math.max(0, ...lines.flatMap((line) => line.values).filter((value) => value !== null));
  return baseline !== null && baseline > high ? { min: 0, max: baseline * 1.1 } : { min: 0 };
}

function seriesOf(line: ChartLine, kind: 'line' | 'bar', words: ChartWords, color: string) {
  const shared = {
    id: line.id,
    data: [...line.values],
    color,
    label: words.nameOf(line),
    valueFormatter: (value: number | null, { dataIndex }: { dataIndex: number }) => (value === null ? null : words.valueOf(line, dataIndex)),
  };
  if (line.kind === 'actual' && kind === 'bar') return { ...shared, type: 'bar' as const, stack: 'actual' };
  return { ...shared, type: 'line' as const, curve: 'linear' as const, shape: line.kind === 'actual' ? ('circle' as const) : ('diamond' as const), showMark: line.kind !== 'target', connectNulls: false };
}

/** Targets and former units differ from the course by their dashes, not by colour alone; former units are thin. */
function chartLook({ palette }: Theme, model: SeriesModel) {
  return {
    '& .MuiChartsAxis-line, & .MuiChartsAxis-tick': { stroke: palette.lineStrong },
    '& .MuiChartsAxis-tickLabel': { fill: palette.text.secondary },
    '& .MuiChartsGrid-line': { stroke: palette.line },
    ...Object.fromEntries(model.lines.map((line) => {
      const { dash, width } = lineLook(line, model, palette);
      return [`& .MuiLineChart-line[data-series="${line.id}"]`, { strokeWidth: width, strokeDasharray: dash }];
    })),
  };
}
