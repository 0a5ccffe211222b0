import Box from '@mui/material/Box';
import { useT } from '../../../../i18n/useT';
import { dividedText, withUnit } from '../../parts/measured';
import { StatusChip } from '../../parts/StatusChip';
import type { LineTarget } from '../entryTypes';
import type { GridLine } from './gridLines';
import { useLineWords } from './useLineWords';

/** What the figures come to and how that stands against each target, as typed; several targets name themselves (RULES.md I10). */
export function LineResult({ grid, pending, hasValue = true }: { grid: GridLine; pending?: { numerator: string; denominator: string } | null; hasValue?: boolean }) {
  const t = useT();
  const { valueText, targetText, figureText } = useLineWords();
  const { outcome, line } = grid;
  const value = valueText(grid);
  // A doubtful figure wears no verdict in full colour before it is explained.
  const isMuted = grid.standing === 'doubtful';
  const isJudged = outcome.figure !== null && !outcome.isUnread && outcome.problems.length === 0;
  const judged = alike(outcome.targets, targetText);
  const several = judged.length > 1;
  const { measurement } = line;
  const verified = measurement?.verifiedNumerator ? figureText({ state: 'VALUE', numerator: measurement.verifiedNumerator, denominator: measurement.verifiedDenominator }, line) : null;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {value && hasValue ? <Box component="span" sx={{ fontWeight: 600 }}>{value}</Box> : null}
      {isJudged && outcome.targets.length === 0 && value ? <StatusChip status="INFORMATIVE" variant="compact" /> : null}
      {isJudged
        ? judged.map(({ target, documents, status, readings }) => (
            <Box key={target.id} sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
              {several ? <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{[targetText(target), ...documents].join(' · ')}</Box> : null}
              {isMuted ? <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('indicatorEntry.grid.verdictAfter', { status: t(`indicators.statusShort.${status}`) })}</Box> : <StatusChip status={status} variant="compact" />}
              {readings.map((reading) => (
                <Box key={reading.value} component="span" sx={{ fontSize: '0.8125rem' }}>
                  {t('indicatorEntry.grid.reading', { value: withUnit(dividedText(reading.value, reading.status), target.measureUnit), status: t(`indicators.statusShort.${reading.status}`) })}
                </Box>
              ))}
            </Box>
          ))
        : null}
      {!isJudged && !grid.isReadOnly ? <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('indicatorEntry.grid.notRated')}</Box> : null}
      {verified && !pending ? <Box component="span" sx={{ fontSize: '0.8125rem' }} title={measurement?.verifiedNote ?? undefined}>{t('indicatorEntry.grid.verifiedAs', { value: verified })}</Box> : null}
      {pending ? <Box component="span" sx={{ fontSize: '0.8125rem', color: 'primary.main' }}>{t('indicatorEntry.grid.verifiedPending', { value: figureText({ state: 'VALUE', ...pending }, line) })}</Box> : null}
    </Box>
  );
}

/** Documents that ask for the same get one verdict between them, and are named when there is another beside it. */
function alike(targets: GridLine['outcome']['targets'], textOf: (target: LineTarget) => string) {
  const groups = new Map<string, GridLine['outcome']['targets'][number] & { documents: string[] }>();
  for (const one of targets) {
    const key = `${textOf(one.target)} ${one.status}`;
    const group = groups.get(key) ?? { ...one, documents: [] };
    const { document } = one.target;
    if (document && !group.documents.includes(document)) group.documents.push(document);
    groups.set(key, group);
  }
  return [...groups.values()];
}
