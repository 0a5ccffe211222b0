import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import type { Series } from '../indicatorTypes';
import { documentName } from '../parts/documentName';
import { targetText } from '../parts/measured';
import { baselineLook, lineLook, type LineLook } from './lineLook';
import type { ChartWords } from './SeriesChart';
import type { ChartLine, SeriesModel } from './seriesModel';
import { useBreakText } from './useSuccessionText';

interface ChartNotesProps {
  readonly series: Series;
  readonly model: SeriesModel;
  readonly words: ChartWords;
  /** Whether the baseline is drawn. */
  readonly hasBaseline: boolean;
}

/** What the lines of the drawing mean, each beside a piece of it, and what is to be known when periods are compared. */
export function ChartNotes({ series: { baselines, targets, measureUnit }, model, words, hasBaseline }: ChartNotesProps) {
  const t = useT();
  const { palette } = useTheme();
  const periodText = usePeriodText();
  const breakText = useBreakText();
  const isFirstOfItsKind = (line: ChartLine, place: number) => line.kind !== 'actual' || model.lines.findIndex(({ kind }) => kind === 'actual') === place;
  return (
    <Box sx={{ px: 2.5, py: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
      <Box component="ul" aria-label={t('indicators.series.legend')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.25 }}>
        {model.lines.filter(isFirstOfItsKind).map((line) => <Drawn key={line.id} look={lineLook(line, model, palette)} mark={line.kind === 'target' ? null : line.kind === 'actual' ? 'circle' : 'diamond'}>{words.nameOf(line)}</Drawn>)}
        {baselines.map(({ label, text, value }, place) => {
          const words = [t('indicators.series.baseline'), label, text || (value === null ? null : targetText(value, measureUnit))].filter(Boolean).join(', ');
          const isDrawn = hasBaseline && place === baselines.findIndex((one) => one.value !== null);
          return isDrawn ? <Drawn key={label + text} look={baselineLook(palette)}>{words}</Drawn> : <li key={label + text}>{words}</li>;
        })}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {targets.filter(({ value }) => value === null).map(({ targetId, wording, document }) => (
          <li key={targetId}>{[wording, documentName(document), t('indicators.board.waitingDecision')].filter(Boolean).join(' · ')}</li>
        ))}
        {model.breaks.map((one) => <li key={one.event.on + one.event.kind + one.event.text}>{breakText(one)}. {t('indicators.series.breaksHelp')}</li>)}
        {model.lines.some(({ kind }) => kind === 'predecessor') ? <li>{t('indicators.series.predecessorsHelp')}</li> : null}
        {model.askedChanges.map(({ from, to }) => (
          <li key={to.periodKey}>{t('indicators.series.askedChange', { period: periodText(to.periodKey), to: to.expected, from: from.expected })}</li>
        ))}
      </Box>
    </Box>
  );
}

function Drawn({ look, mark = null, children }: { look: LineLook; mark?: 'circle' | 'diamond' | null; children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <svg width={28} height={10} aria-hidden="true" style={{ flexShrink: 0 }}>
        <line x1={0} y1={5} x2={28} y2={5} stroke={look.color} strokeWidth={look.width} strokeDasharray={look.dash} />
        {mark === 'circle' ? <circle cx={14} cy={5} r={3.2} fill="none" stroke={look.color} strokeWidth={look.width} /> : null}
        {mark === 'diamond' ? <path d="M14 1 L18 5 L14 9 L10 5 Z" fill="none" stroke={look.color} strokeWidth={look.width} /> : null}
      </svg>
      <span>{children}</span>
    </Box>
  );
}
