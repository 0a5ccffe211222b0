import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { formatCount } from '../components/numbers';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import type { DashboardData } from './dashboardTypes';
import { DRAFT_PLANS, myList, officeLateList } from './dashboardLists';

interface DeskFigure {
  readonly label: string;
  readonly count: number;
  readonly to: string;
  readonly tone?: 'red' | 'amber' | 'orange';
}

/** What waits for the reader's own hand; each number opens its list. */
export function DeskPanel({ data: { mine, office } }: { data: DashboardData }) {
  const t = useT();
  const handsIn = useCan('tasks.handIn');
  const figures: DeskFigure[] = [];
  if (office) {
    figures.push({ label: t('dashboard.desk.waitingReview'), count: office.waitingReview, to: '/my-work?tab=review' });
    figures.push({ label: t('dashboard.desk.officeLate'), count: office.officeLate, to: officeLateList(office.lateSubmittedTo), tone: 'red' });
    if (office.notIssuedPlans) figures.push({ label: t('dashboard.desk.notIssuedPlans'), count: office.notIssuedPlans, to: DRAFT_PLANS });
  }
  if (handsIn) {
    figures.push({ label: t('dashboard.desk.todo'), count: mine.todo, to: '/my-work?tab=todo' });
    figures.push({ label: t('dashboard.desk.overdue'), count: mine.overdue, to: myList('overdue'), tone: 'red' });
    figures.push({ label: t('dashboard.desk.dueSoon'), count: mine.dueSoon, to: myList('dueSoon'), tone: 'amber' });
    figures.push({ label: t('dashboard.desk.returned'), count: mine.returned, to: myList('returned'), tone: 'orange' });
  }
  if (!figures.length) return null;
  return (
    <Panel title={t('dashboard.desk.title')} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, px: 1, pb: 1, display: 'grid', gap: 0.25, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fit, minmax(150px, 1fr))' } }}>
        {figures.map((figure) => (
          <li key={figure.label}>
            <DeskTile {...figure} />
          </li>
        ))}
      </Box>
    </Panel>
  );
}

function DeskTile({ label, count, to, tone }: DeskFigure) {
  return (
    <Box
      component={Link}
      to={to}
      sx={({ palette }) => ({ display: 'block', height: '100%', px: 1.5, py: 1, borderRadius: '6px', textDecoration: 'none', color: palette.text.primary, '&:hover': { backgroundColor: palette.accentSoft } })}
    >
      <Box component="span" sx={({ palette }) => ({ display: 'block', fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3, color: count === 0 ? palette.text.secondary : tone ? palette.tones[tone].ink : palette.text.primary })}>
        {formatCount(count)}
      </Box>
      <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{label}</Box>
    </Box>
  );
}
