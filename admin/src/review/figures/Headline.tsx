import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount } from '../../components/numbers';
import { STANDINGS, type StandingName } from '../../components/standings';
import { useT } from '../../i18n/useT';
import { reviewAddress, type ReviewFrame } from '../reviewAddress';
import type { ReviewSummary } from '../reviewTypes';
import { RateTile, RateTiles } from './RateTile';
import { StandingTile, StandingTiles } from './StandingTile';

const HIDDEN_WHEN_NONE: ReadonlySet<StandingName> = new Set(['notApplicable', 'suspended', 'withdrawn', 'returned']);

/** Every number with its denominator, and every number a link to the tasks it counts (RULES.md T9). */
export function Headline({ frame, summary: { counts, rates } }: { frame: ReviewFrame; summary: ReviewSummary }) {
  const t = useT();
  const shown = STANDINGS.filter((standing) => counts.scored[standing] > 0 || !HIDDEN_WHEN_NONE.has(standing));
  const coordinating = Object.values(counts.coordinating).reduce((sum, count) => sum + count, 0);
  return (
    <Card sx={{ mb: 2.5 }}>
      <RateTiles>
        <RateTile label={t('review.rates.completedOfFallenDue')} rate={rates.completedOfFallenDue} to={reviewAddress(frame, 'completedFallenDue')} ofTo={reviewAddress(frame, 'fallenDue')} />
        <RateTile label={t('review.rates.completedOfAssigned')} rate={rates.completedOfAssigned} to={reviewAddress(frame, 'completed')} ofTo={reviewAddress(frame, 'assigned')} />
        <RateTile label={t('review.rates.onTimeOfFallenDue')} rate={rates.onTimeOfFallenDue} to={reviewAddress(frame, 'onTimeFallenDue')} ofTo={reviewAddress(frame, 'fallenDue')} />
      </RateTiles>
      <StandingTiles>
        {shown.map((standing) => (
          <li key={standing}>
            <StandingTile standing={standing} count={counts.scored[standing]} total={counts.assigned} to={reviewAddress(frame, standing)}>
              {standing === 'submitted' && counts.officeLate > 0 ? t('review.officeLateOf', { count: counts.officeLate }) : null}
            </StandingTile>
          </li>
        ))}
      </StandingTiles>
      <Box sx={{ px: 2.25, pb: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('review.denominatorNote', { count: formatCount(counts.assigned) })}
        {coordinating ? ` ${t('review.coordinatingNote', { count: formatCount(coordinating) })}` : ''}
        {counts.officeLate ? (
          <>
            {' '}
            <Quiet to={reviewAddress(frame, 'officeLate')}>{t('review.officeLateLink', { count: counts.officeLate })}</Quiet>
          </>
        ) : null}
      </Box>
    </Card>
  );
}

const Quiet = ({ to, children }: { to: string; children: ReactNode }) => (
  <Box component={Link} to={to} sx={{ color: 'primary.main', fontWeight: 500 }}>
    {children}
  </Box>
);
