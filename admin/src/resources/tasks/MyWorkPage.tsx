import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useRestoreScrollPosition, useTrackScrollPosition } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { AsOf } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { formatCount } from '../../components/numbers';
import { PageTitle } from '../../components/PageTitle';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Page } from '../../providers/apiTypes';
import { useCan, useToday } from '../../providers/session';
import { MyWorkList } from './MyWorkList';
import { MyWorkNarrowing, narrowingOf } from './MyWorkNarrowing';
import type { MyTab, TaskRow } from './taskTypes';

/** What the person owes, waits for and has done; for the office first what waits for its review. Tab and page live in the address. */
export function MyWorkPage() {
  const t = useT();
  const today = useToday();
  const handsIn = useCan('tasks.handIn');
  const reviews = useCan('tasks.review');
  const [params, setParams] = useSearchParams();
  useTrackScrollPosition('my-work.scroll');
  useRestoreScrollPosition('my-work.scroll');
  const tabs: MyTab[] = [...(reviews ? (['review'] as const) : []), ...(handsIn ? (['todo', 'waiting', 'done'] as const) : [])];
  const tab = tabs.find((one) => one === params.get('tab')) ?? tabs[0];
  const page = Math.max(1, Number(params.get('page')) || 1);
  const narrowing = narrowingOf(params);
  const list = <Button component={Link} to="/tasks" variant="outlined">{t('tasks.mine.openList')}</Button>;
  if (!tab) {
    return (
      <>
        <PageTitle title={t('tasks.mine.title')} />
        <Card><EmptyState title={t('tasks.mine.noDesk')} help={t('tasks.mine.noDeskHelp')} action={list} /></Card>
      </>
    );
  }
  const bulk = (
    <Button component={Link} variant="outlined" to={`/tasks?filter=${encodeURIComponent(JSON.stringify({ state: ['submitted'] }))}&sort=submittedAt&order=ASC&page=1`}>
      {t('tasks.mine.bulkReview')}
    </Button>
  );
  return (
    <>
      <PageTitle title={t('tasks.mine.title')} subtitle={<AsOf date={today} />} secondary={tab === 'review' ? bulk : list} />
      <Tabs value={tab} onChange={(_, next: MyTab) => setParams({ tab: next }, { replace: true })} variant="scrollable" sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
        {tabs.map((one) => (
          <Tab key={one} value={one} id={`my-tab-${one}`} aria-controls="my-work-panel" label={<TabLabel tab={one} />} />
        ))}
      </Tabs>
      <Box id="my-work-panel" role="tabpanel" aria-labelledby={`my-tab-${tab}`}>
        {narrowing ? <MyWorkNarrowing narrowing={narrowing} onWiden={() => setParams({ tab }, { replace: true })} /> : null}
        <MyWorkList key={tab} tab={tab} page={page} narrowing={narrowing} onPage={(next) => setParams((now) => ({ ...Object.fromEntries([...now.keys()].map((key) => [key, now.getAll(key)])), tab, page: String(next) }))} />
      </Box>
    </>
  );
}

/** The tab's word and how much is in it, except for what is over. */
function TabLabel({ tab }: { tab: MyTab }) {
  const t = useT();
  const { data } = useApiQuery<Page<TaskRow>>(['tasks', 'mine'], '/tasks/mine', { tab, perPage: 1 }, { enabled: tab !== 'done' });
  if (!data?.total) return <>{t(`tasks.mine.${tab}`)}</>;
  return (
    <Box component="span">
      {t(`tasks.mine.${tab}`)}{' '}
      <Box component="span" sx={{ color: tab === 'todo' || tab === 'review' ? 'primary.main' : 'text.secondary' }}>
        ({formatCount(data.total)}{data.isTotalExact ? '' : '+'})
      </Box>
    </Box>
  );
}
