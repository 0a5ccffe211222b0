import { useTheme } from '@mui/material/styles';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { Decimal, TrendPoint } from '../indicatorTypes';
import { measuredText, pixelValue, type Measure } from '../parts/measured';

interface SparklineProps {
  readonly points: readonly TrendPoint[];
  readonly measure: Measure;
  /** Drawn as a dashed line to hold the course against. */
  readonly target: Decimal | null;
}

const WIDTH = 80;
const HEIGHT = 28;
const PAD = 4;

/** The last periods at a glance; the same figures are its name for those who hear it. A period without figures is a gap. */
export function Sparkline({ points, measure, target }: SparklineProps) {
  const t = useT();
  const periodText = usePeriodText();
  const { palette } = useTheme();
  const values = points.map((point) => pixelValue(point, measure));
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return <span aria-hidden="true" style={{ color: palette.text.secondary }}>–</span>;
  const goal = target === null ? null : Number(target);
  const all = goal === null ? known : [...known, goal];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (index: number) => PAD + (index * (WIDTH - 2 * PAD)) / Math.max(1, points.length - 1);
  const y = (value: number) => HEIGHT - PAD - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * PAD);
  const runs = runsOf(values);
  const words = points.map((point) => t('indicators.board.trendPoint', { period: periodText(point.periodKey), value: measuredText(point, measure) ?? t('indicators.board.trendNone') }));
  const label = t('indicators.board.trendLabel', { values: words.join(', ') });
  const last = values.length - 1;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} style={{ display: 'block' }}>
      <title>{label}</title>
      {goal === null ? null : <line x1={0} x2={WIDTH} y1={y(goal)} y2={y(goal)} stroke={palette.lineStrong} strokeWidth={1} strokeDasharray="3 3" />}
      {runs.map((run) => (
        <polyline key={run[0]} points={run.map((index) => `${x(index)},${y(values[index]!)}`).join(' ')} fill="none" stroke={palette.primary.main} strokeWidth={1.6} strokeLinejoin="round" />
      ))}
      {values.map((value, index) => (value === null ? null : <circle key={index} cx={x(index)} cy={y(value)} r={index === last ? 3 : 1.7} fill={palette.primary.main} />))}
    </svg>
  );
}

/** Neighbouring periods with figures: a line is drawn through these alone. */
function runsOf(values: readonly (number | null)[]): number[][] {
  const runs: number[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  });
  return runs;
}
