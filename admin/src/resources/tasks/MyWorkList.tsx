import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { formatInstantVi } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { formatCount } from '../../components/numbers';
import { SkeletonList } from '../../components/Skeletons';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Page } from '../../providers/apiTypes';
import type { Narrowing } from './MyWorkNarrowing';
import { TaskCard } from './TaskCard';
import type { MyTab, TaskRow } from './taskTypes';

const PER_PAGE = 50;
const GROUPS = ['overdue', 'returned', 'dueSoon', 'notReported', 'other'] as const;
type Group = (typeof GROUPS)[number];

function groupOf({ standing }: TaskRow): Group {
  return GROUPS.find((group) => group === standing) ?? 'other';
}

export function MyWorkList({ tab, page, narrowing, onPage }: { tab: MyTab; page: number; narrowing: Narrowing | null; onPage: (page: number) => void }) {
  const t = useT();
  const { data, error, isPending, refetch } = useApiQuery<Page<TaskRow>>(['tasks', 'mine'], '/tasks/mine', { tab, page, perPage: PER_PAGE, ...narrowing }, { placeholderData: (previous) => previous });
  if (isPending) return <Card><SkeletonList rows={6} /></Card>;
  if (error && !data) return <Card><ErrorState error={error} onRetry={() => void refetch()} /></Card>;
  if (!data.items.length) {
    const action = <Button component={Link} to="/tasks" variant="outlined">{t('tasks.mine.openList')}</Button>;
    if (narrowing) return <Card><EmptyState title={t('tasks.mine.emptyNarrowed')} /></Card>;
    return <Card><EmptyState title={t(`tasks.mine.empty.${tab}`)} help={t(`tasks.mine.emptyHelp.${tab}`)} action={action} /></Card>;
  }
  return (
    <>
      {tab === 'todo' ? (
        GROUPS.map((group) => <TaskGroup key={group} group={group} rows={data.items.filter((row) => groupOf(row) === group)} />)
      ) : (
        <Rows rows={data.items} tab={tab} />
      )}
      <Pager page={page} data={data} onPage={onPage} />
    </>
  );
}

function TaskGroup({ group, rows }: { group: Group; rows: readonly TaskRow[] }) {
  const t = useT();
  if (rows.length === 0) return null;
  const help = t(`tasks.mine.groupHelp.${group}`);
  return (
    <Box component="section" aria-labelledby={`group-${group}`} sx={{ mb: 3 }}>
      <Typography id={`group-${group}`} variant="h3" component="h2" aria-label={t('tasks.mine.counted', { label: t(`tasks.mine.groups.${group}`), count: rows.length })}>
        {t(`tasks.mine.groups.${group}`)} <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>({rows.length})</Box>
      </Typography>
      {help ? <Typography variant="body2" sx={{ color: 'text.secondary' }}>{help}</Typography> : null}
      <Rows rows={rows} tab="todo" />
    </Box>
  );
}

function Rows({ rows, tab }: { rows: readonly TaskRow[]; tab: MyTab }) {
  const t = useT();
  const extraOf = (row: TaskRow) => {
    if (tab === 'done' && row.completedAt) return <span>{t('tasks.mine.doneOn', { at: formatInstantVi(row.completedAt) })}</span>;
    return tab !== 'todo' && row.submittedAt ? <span>{t('tasks.mine.submittedOn', { at: formatInstantVi(row.submittedAt) })}</span> : null;
  };
  return (
    <Card component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
          <Box
            component={Link}
            to={`/tasks/${row.id}/show`}
            state={{ from: `/my-work?tab=${tab}` }}
            sx={({ palette }) => ({ display: 'block', minHeight: 72, px: 2, py: 1.5, color: 'text.primary', textDecoration: 'none', '&:hover': { backgroundColor: palette.accentSoft }, '&:focus-visible': { outlineOffset: -2 } })}
          >
            <TaskCard row={row} extra={extraOf(row)} />
          </Box>
        </Box>
      ))}
    </Card>
  );
}

function Pager({ page, data, onPage }: { page: number; data: Page<TaskRow>; onPage: (page: number) => void }) {
  const t = useT();
  const begin = (page - 1) * PER_PAGE + 1;
  const end = begin + data.items.length - 1;
  const hasNext = data.isTotalExact ? end < data.total : data.items.length === PER_PAGE;
  if (page === 1 && !hasNext) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', justifyContent: 'flex-end', mt: 2, fontSize: '0.875rem', color: 'text.secondary' }}>
      <span>{t(data.isTotalExact ? 'tasks.mine.shown' : 'tasks.mine.shownMore', { begin, end, total: formatCount(data.total) })}</span>
      <Button variant="outlined" disabled={page === 1} onClick={() => onPage(page - 1)}>{t('common.previousPage')}</Button>
      <Button variant="outlined" disabled={!hasNext} onClick={() => onPage(page + 1)}>{t('common.nextPage')}</Button>
    </Box>
  );
}
