import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { Link } from 'react-router';
import { formatCount } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import type { ReviewPlan } from '../../../review/reviewTypes';
import { usePeriodText } from '../../tasks/usePeriodText';
import { planAddress, type ResultFrame } from '../indicatorAddress';
import { periodToShow } from '../parts/periodChoices';
import { StatusGlyph } from '../parts/StatusGlyph';
import { usePlanPeriods } from '../plan/usePlanView';
import { useScoreboard } from '../scoreboard/ScoreboardPanel';
import { countByStatus } from '../scoreboard/scoreSections';

/** A plan by how its indicators stand in the period under review. */
export function PlanStanding({ plan }: { plan: ReviewPlan }) {
  const today = useToday();
  const periods = usePlanPeriods(plan.id);
  const periodKey = periods.data ? periodToShow(periods.data.items, plan.year, today) : null;
  const frame: ResultFrame | null = periodKey ? { planId: plan.id, periodKey, basis: 'yearToDate', unitId: null } : null;
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.75 }}>
      <Box component={Link} to={planAddress(plan.id)} sx={{ color: 'text.primary', fontWeight: 600, textDecoration: 'none', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
        {plan.title}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{plan.ownerUnit.name} · {plan.year}</Box>
      {frame ? <Counts frame={frame} /> : periods.error ? null : <Skeleton width="60%" />}
    </Box>
  );
}

function Counts({ frame }: { frame: ResultFrame }) {
  const t = useT();
  const periodText = usePeriodText();
  const board = useScoreboard(frame);
  if (board.error) return null;
  if (!board.data) return <Skeleton width="60%" />;
  const { lines, otherLines, waitingDecisions, isPeriodOver } = board.data;
  if (!lines.length) return <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t(otherLines ? 'indicators.landing.ownNone' : 'indicators.landing.noSheet')}</Box>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', fontSize: '0.875rem' }}>
      <span>{periodText(frame.periodKey)}{isPeriodOver ? '' : ` (${t('indicators.running')})`}: {t('indicators.landing.lines', { count: lines.length })}</span>
      {countByStatus(lines).map(({ status, count }) => (
        <Box key={status} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}>
          <StatusGlyph status={status} size={14} />
          {t(`indicators.statusShort.${status}`)} {formatCount(count)}
        </Box>
      ))}
      {waitingDecisions ? (
        <Box component={Link} to={planAddress(frame.planId, 'decisions', frame)} sx={{ color: 'tones.orange.ink', fontWeight: 600 }}>
          {t('indicators.landing.waiting', { count: waitingDecisions })}
        </Box>
      ) : null}
    </Box>
  );
}
