import Box from '@mui/material/Box';
import { CellReadout } from '../../components/cell-table';
import { StandingChip } from '../../components/StandingChip';
import { useT } from '../../i18n/useT';
import { figureOf, type Spot } from './matrixModel';

export function MatrixReadout({ spot, to }: { spot: Spot | null; to: string | null }) {
  const t = useT();
  const activity = spot?.activity;
  return (
    <CellReadout
      unit={spot?.unit ?? null}
      what={activity ? { text: `${t('review.activityShort', { section: activity.sectionNumber, number: activity.printedNumber })}: ${activity.content}`, title: activity.content } : null}
      state={spot ? <SpotState spot={spot} /> : null}
      link={to ? { to, text: spot?.cell?.taskCount === 1 ? t('review.openTask') : t('review.openTasks') } : null}
      help={t('review.readoutHelp')}
    />
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
