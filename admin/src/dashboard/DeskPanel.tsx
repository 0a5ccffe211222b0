import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { formatCount } from '../components/numbers';
import { Panel } from '../components/Panel';
import { handOverAddress, useHandOverCount } from '../hand-over/HandOverNotice';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import type { DashboardData } from './dashboardTypes';
import { DRAFT_PLANS, mySheets, myList, officeLateList, SHEETS_WAITING } from './dashboardLists';
import { useReportDesk, type ReportDesk } from './useReportDesk';

interface DeskFigure {
  readonly label: string;
  readonly count: number;
  readonly to: string;
  readonly tone?: 'red' | 'amber' | 'orange';
}

/** What waits for the reader's own hand, tasks and reports of figures; each number opens its list. */
export function DeskPanel({ data }: { data: DashboardData }) {
  const t = useT();
  const tasks = useTaskFigures(data);
  const sheets = useSheetFigures(useReportDesk());
  if (!tasks.length && !sheets.length) return null;
  const hasBoth = tasks.length > 0 && sheets.length > 0;
  return (
    <Panel title={t('dashboard.desk.title')} flush>
      {tasks.length ? <DeskRow title={hasBoth ? t('dashboard.desk.tasks') : null} figures={tasks} /> : null}
      {sheets.length ? <DeskRow title={t('dashboard.desk.sheets')} figures={sheets} /> : null}
    </Panel>
  );
}

function useTaskFigures({ mine, office }: DashboardData): DeskFigure[] {
  const t = useT();
  const handsIn = useCan('tasks.handIn');
  const handOvers = useHandOverCount();
  const figures: DeskFigure[] = [];
  if (office) {
    figures.push({ label: t('dashboard.desk.waitingReview'), count: office.waitingReview, to: '/my-work?tab=review' });
    figures.push({ label: t('dashboard.desk.officeLate'), count: office.officeLate, to: officeLateList(office.lateSubmittedTo), tone: 'red' });
    if (office.notIssuedPlans) figures.push({ label: t('dashboard.desk.notIssuedPlans'), count: office.notIssuedPlans, to: DRAFT_PLANS });
  }
  // Rare: where no unit was merged or split, a zero would say nothing.
  if (handOvers?.count) figures.push({ label: t('dashboard.desk.handOvers'), count: handOvers.count, to: handOverAddress(), tone: 'amber' });
  if (handsIn) {
    figures.push({ label: t('dashboard.desk.todo'), count: mine.todo, to: '/my-work?tab=todo' });
    figures.push({ label: t('dashboard.desk.overdue'), count: mine.overdue, to: myList('overdue'), tone: 'red' });
    figures.push({ label: t('dashboard.desk.dueSoon'), count: mine.dueSoon, to: myList('dueSoon'), tone: 'amber' });
    figures.push({ label: t('dashboard.desk.returned'), count: mine.returned, to: myList('returned'), tone: 'orange' });
  }
  return figures;
}

/** Where no figures are asked of a unit, four zeros would say nothing. */
function useSheetFigures(desk: ReportDesk | undefined): DeskFigure[] {
  const t = useT();
  if (!desk) return [];
  const { mine, waitingReview } = desk;
  const figures: DeskFigure[] = [];
  if (waitingReview !== null) figures.push({ label: t('dashboard.desk.sheetsWaiting'), count: waitingReview, to: SHEETS_WAITING });
  if (mine?.todo) {
    figures.push({ label: t('dashboard.desk.sheetsTodo'), count: mine.todo, to: mySheets('todo') });
    figures.push({ label: t('dashboard.desk.overdue'), count: mine.overdue, to: mySheets('overdue'), tone: 'red' });
    figures.push({ label: t('dashboard.desk.dueSoon'), count: mine.dueSoon, to: mySheets('dueSoon'), tone: 'amber' });
    figures.push({ label: t('dashboard.desk.returned'), count: mine.returned, to: mySheets('returned'), tone: 'orange' });
  }
  return figures;
}

function DeskRow({ title, figures }: { title: string | null; figures: readonly DeskFigure[] }) {
  return (
    <>
      {title ? <Box component="h3" sx={{ m: 0, px: 2.5, pt: 0.5, fontSize: '0.875rem', fontWeight: 600, color: 'text.secondary' }}>{title}</Box> : null}
      <Box component="ul" aria-label={title ?? undefined} sx={{ listStyle: 'none', m: 0, px: 1, pb: 1, display: 'grid', gap: 0.25, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fit, minmax(150px, 1fr))' } }}>
        {figures.map((figure) => (
          <li key={figure.label}>
            <DeskTile {...figure} />
          </li>
        ))}
      </Box>
    </>
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
