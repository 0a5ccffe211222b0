import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { StandingChip } from '../../components/StandingChip';
import { useT } from '../../i18n/useT';
import { figureOf, type Spot } from './matrixModel';

/** The line under the pointer or the keyboard, in words and always in the same place; the link is for fingers. */
export function MatrixReadout({ spot, to }: { spot: Spot | null; to: string | null }) {
  const t = useT();
  return (
    <Box className="no-print" sx={{ minHeight: { xs: 118, md: 46 }, px: 2, py: 0.75, display: 'flex', flexWrap: { xs: 'wrap', md: 'nowrap' }, alignItems: 'center', alignContent: 'center', columnGap: 1.5, rowGap: 0.25, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      {spot ? (
        <>
          <Box sx={{ flex: { xs: '1 1 100%', md: 1 }, minWidth: 0, display: { md: 'flex' }, gap: 1 }}>
            {spot.unit ? <Box component="strong" title={spot.unit.name} sx={{ flex: 'none' }}>{spot.unit.shortName}</Box> : null}
            {spot.activity ? (
              <Box component="span" title={spot.activity.content} sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: { xs: 2, md: 1 }, overflow: 'hidden', color: 'text.secondary' }}>
                {t('review.activityShort', { section: spot.activity.sectionNumber, number: spot.activity.printedNumber })}: {spot.activity.content}
              </Box>
            ) : null}
          </Box>
          <SpotState spot={spot} />
          {to ? (
            <Box component={Link} to={to} sx={{ flex: 'none', py: 1, color: 'primary.main', fontWeight: 600 }}>
              {spot.cell?.taskCount === 1 ? t('review.openTask') : t('review.openTasks')}
            </Box>
          ) : null}
        </>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>{t('review.readoutHelp')}</Box>
      )}
    </Box>
  );
}

function SpotState({ spot: { cell, figure, totals } }: { spot: Spot }) {
  const t = useT();
  if (figure && totals) {
    const words = t(figure === 'overdue' ? 'review.readoutOverdue' : 'review.readoutCompleted', {
      count: figureOf(totals, figure === 'overdue' ? 'overdue' : 'completed'),
      total: figureOf(totals, 'assigned'),
    });
    return <span>{words}</span>;
  }
  if (!cell) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('review.notAssigned')}</Box>;
  const extras = [
    cell.taskCount > 1 ? t('review.taskCount', { count: cell.taskCount }) : null,
    cell.isCoordinating ? t('work.partyRole.coordinating') : null,
    cell.isCarried ? t('review.carried') : null,
  ].filter(Boolean);
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <StandingChip standing={cell.standing} daysLate={cell.daysLate} />
      {extras.length ? <Box component="span" sx={{ color: 'text.secondary' }}>{extras.join(' · ')}</Box> : null}
    </Box>
  );
}
