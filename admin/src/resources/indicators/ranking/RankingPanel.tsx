import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SkeletonList } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { usePeriodText } from '../../tasks/usePeriodText';
import { indicatorAddress } from '../indicatorAddress';
import type { Indicator, RankedUnit, Ranking } from '../indicatorTypes';
import { MoreRows, useFirstRows } from '../parts/FirstRows';
import { isPercent, rankedText, signedText, sumsText, targetText } from '../parts/measured';
import { StatusChip } from '../parts/StatusChip';
import type { IndicatorView } from '../series/useIndicatorView';
import { ApartPanel } from './ApartPanel';

/** Units of one indicator, those behind first; who has no figure is listed apart, because it is neither 0 % nor 100 % (RULES.md I4). */
export function RankingPanel({ indicator, view }: { indicator: Indicator; view: IndicatorView }) {
  const t = useT();
  const { planId, assignmentId, frame } = view;
  const ranking = useApiQuery<Ranking>(['indicators', indicator.id, 'ranking'], `/indicators/${indicator.id}/ranking`, { planId, assignmentId, ...frame }, { placeholderData: (previous) => previous });
  if (ranking.error && !ranking.data) return <Card><ErrorState error={ranking.error} onRetry={() => void ranking.refetch()} /></Card>;
  if (!ranking.data) return <Card><SkeletonList rows={10} /></Card>;
  const { ranked, noCases, notAvailable, notApplicable, missing } = ranking.data;
  if (!ranked.length && !noCases.length && !notAvailable.length && !notApplicable.length && !missing.length) {
    return <Card><EmptyState title={t('indicators.ranking.emptyTitle')} help={t('indicators.ranking.emptyHelp')} /></Card>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <RankedTable indicator={indicator} view={view} ranking={ranking.data} />
      <ApartPanel ranking={ranking.data} />
    </Box>
  );
}

/** Units that did not report every period are ranked by what they did report; while the period runs that is true of all. */
function carriedCount({ ranked, asOf, window }: Ranking): number {
  return asOf < window.cutOffOn ? 0 : ranked.filter(({ overlays }) => overlays.includes('PROVISIONAL')).length;
}

function RankedTable({ indicator, view: { planId, assignmentId, frame }, ranking }: { indicator: Indicator; view: IndicatorView; ranking: Ranking }) {
  const t = useT();
  const periodText = usePeriodText();
  const { ranked, measureUnit } = ranking;
  const carried = carriedCount(ranking);
  const caption = t('indicators.ranking.caption', { name: indicator.name, period: periodText(frame.periodKey) });
  const unitTo = (unitId: string) => indicatorAddress(indicator.id, { ...frame, unitId, planId: planId ?? undefined, assignmentId: assignmentId ?? undefined });
  const measure = { kind: indicator.kind, measureUnit };
  const { rows, ...more } = useFirstRows(ranked);
  if (!ranked.length) return null;
  return (
    <Card>
      <Box sx={{ px: 2, py: 1.25, fontSize: '0.875rem', color: 'text.secondary' }}>
        {t('indicators.ranking.help')}
        {carried ? <Box sx={{ mt: 0.5, color: 'text.primary' }}>{t('indicators.ranking.carried', { count: carried })}</Box> : null}
      </Box>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={caption}>
        <Table size="small" aria-label={caption} sx={{ '& th, & td': { px: { xs: 1, sm: 2 } } }}>
          <TableHead>
            <TableRow>
              <TableCell align="right">{t('indicators.ranking.rank')}</TableCell>
              <TableCell>{t('indicators.ranking.unit')}</TableCell>
              <TableCell>{t('indicators.ranking.status')}</TableCell>
              <TableCell align="right">{t('indicators.ranking.value')}</TableCell>
              <TableCell align="right" sx={hideOnPhone}>{t('indicators.round.target')}</TableCell>
              <TableCell align="right" sx={hideOnPhone}>{t('indicators.ranking.gap')}</TableCell>
              <TableCell align="right" sx={hideOnPhone}>{t('indicators.ranking.figures')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.unit.id} hover>
                <TableCell align="right">{row.rank}</TableCell>
                <TableCell component="th" scope="row" title={row.unit.name}>
                  <Box component={Link} to={unitTo(row.unit.id)} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>{row.unit.shortName}</Box>
                </TableCell>
                <TableCell><StatusChip status={row.status} overlays={row.overlays} variant="compact" /></TableCell>
                <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{rankedText(row, measure)}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', ...hideOnPhone }}>{row.targetValue === null ? '–' : targetText(row.targetValue, measureUnit)}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', ...hideOnPhone }}>{gapText(row, measureUnit, t)}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', color: 'text.secondary', ...hideOnPhone }}>{sumsText(row, measure)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <MoreRows {...more} />
    </Card>
  );
}

const hideOnPhone = { display: { xs: 'none', sm: 'table-cell' }, '@media print': { display: 'table-cell' } } as const;

function gapText({ gap }: RankedUnit, measureUnit: string, t: ReturnType<typeof useT>): string {
  if (gap === null) return '–';
  return isPercent(measureUnit) ? t('indicators.board.points', { gap: signedText(gap) }) : signedText(gap);
}
