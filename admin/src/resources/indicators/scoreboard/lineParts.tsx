import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { useT } from '../../../i18n/useT';
import type { JudgedTarget, ScoreLine } from '../indicatorTypes';
import { isPercent, measuredText, signedText, sumsText } from '../parts/measured';
import { bareTitle } from '../parts/numbered';
import { StatusChip } from '../parts/StatusChip';

const quiet = { color: 'text.secondary', fontSize: '0.8125rem' } as const;

export const measureOf = ({ indicator, measureUnit }: ScoreLine) => ({ kind: indicator.kind, measureUnit });

/** The target that a small drawing is held against: the headline's, or the only one there is. */
export function drawnTarget({ targets }: ScoreLine): string | null {
  const decided = targets.find(({ isHeadline }) => isHeadline) ?? (targets.length === 1 ? targets[0] : undefined);
  return decided?.appliedValue ?? null;
}

export function LineTitle({ line, to }: { line: ScoreLine; to: string }) {
  const t = useT();
  return (
    <>
      <Box component={Link} to={to} title={t('indicators.board.openSeries')} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
        {line.kind === 'whole' ? t('indicators.board.whole') : bareTitle(line.printedNumber, line.title)}
      </Box>
      {line.baseline ? <Box sx={quiet}>{t('indicators.board.baseline', { text: line.baseline.text })}</Box> : null}
    </>
  );
}

export function Actual({ line }: { line: ScoreLine }) {
  const t = useT();
  const measure = measureOf(line);
  const text = measuredText(line, measure, line.targets);
  const sums = sumsText(line, measure);
  if (text === null) return <Box component="span" sx={quiet}>{t('indicators.board.noValue')}</Box>;
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{text}</Box>
      {line.indicator.kind === 'count' ? null : <Box sx={{ ...quiet, whiteSpace: 'nowrap' }}>{sums}</Box>}
    </>
  );
}

export const hasGap = (target: JudgedTarget | null): target is JudgedTarget & { gap: string } => target !== null && target.gap !== null && target.status !== 'AMBIGUOUS';

/** How far the value lies from one target; the sign belongs to the figure, the verdict stands beside it. */
export function Gap({ target, measureUnit }: { target: JudgedTarget; measureUnit: string }) {
  const t = useT();
  if (!hasGap(target)) return null;
  const gap = signedText(target.gap);
  return <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{isPercent(measureUnit) ? t('indicators.board.points', { gap }) : gap}</Box>;
}

export function Verdict({ target, line }: { target: JudgedTarget | null; line: ScoreLine }) {
  return <StatusChip status={target?.status ?? line.status} overlays={target?.overlays ?? line.overlays} variant="compact" />;
}

/** Several documents, or a wording nobody has settled: no verdict of the whole until a named person decides (RULES.md I10). */
export function WaitingDecision({ line, to }: { line: ScoreLine; to: string | null }) {
  const t = useT();
  if (!line.needsDecision) return null;
  const text = t('indicators.board.waitingDecision');
  const look = { display: 'inline-block', mt: 0.5, fontSize: '0.8125rem', fontWeight: 600, color: 'tones.orange.ink' } as const;
  return to ? <Box component={Link} to={to} sx={look}>{text}</Box> : <Box component="span" sx={look}>{text}</Box>;
}
