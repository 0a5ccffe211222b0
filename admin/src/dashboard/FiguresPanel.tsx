import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { formatCount } from '../components/numbers';
import { STANDINGS } from '../components/standings';
import { useT } from '../i18n/useT';
import { StandingBar } from '../resources/plans/parts/StandingBar';
import { RateTile, RateTiles } from '../review/figures/RateTile';
import { StandingTile, StandingTiles } from '../review/figures/StandingTile';
import { scoredList, scoredRateLists } from './dashboardLists';
import type { DashboardData } from './dashboardTypes';

/** How we stand: rates with their denominators, the bar, and the count of every state (RULES.md T9). */
export function FiguresPanel({ data }: { data: DashboardData }) {
  const t = useT();
  const { rates, counts } = data;
  const lists = scoredRateLists(data);
  return (
    <Card component="section" aria-label={t('dashboard.figures')}>
      <RateTiles>
        <RateTile label={t('review.rates.completedOfFallenDue')} rate={rates.completedOfFallenDue} to={lists.completedFallenDue} ofTo={lists.fallenDue} />
        <RateTile label={t('review.rates.completedOfAssigned')} rate={rates.completedOfAssigned} to={lists.completed} ofTo={lists.assigned} />
        <RateTile label={t('review.rates.onTimeOfFallenDue')} rate={rates.onTimeOfFallenDue} to={lists.onTimeFallenDue} ofTo={lists.fallenDue} />
      </RateTiles>
      <Box sx={{ px: 2.25, pt: 1.75 }}>
        <StandingBar counts={counts} height={12} />
      </Box>
      <StandingTiles>
        {STANDINGS.filter((standing) => counts[standing] > 0 || standing === 'overdue').map((standing) => (
          <li key={standing}>
            <StandingTile standing={standing} count={counts[standing]} total={rates.completedOfAssigned.denominator} to={scoredList(data, { standing: [standing] })} />
          </li>
        ))}
      </StandingTiles>
      <Box sx={{ px: 2.25, pb: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}>{t('review.denominatorNote', { count: formatCount(rates.completedOfAssigned.denominator) })}</Box>
    </Card>
  );
}
