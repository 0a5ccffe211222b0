import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { EmptyState } from '../components/EmptyState';
import { ErrorState } from '../components/ErrorState';
import { PageTitle } from '../components/PageTitle';
import { SkeletonList } from '../components/Skeletons';
import { useAddress } from '../components/useAddress';
import { useApiQuery } from '../components/useApi';
import { useT } from '../i18n/useT';
import type { Page } from '../providers/apiTypes';
import { DecisionBar } from './DecisionBar';
import { byUnit, type HandOver, type HandOverStatus } from './handOverTypes';
import { HandOverUnit } from './HandOverUnit';
import { useHandOverChoices } from './useHandOverChoices';

const STATUSES: readonly HandOverStatus[] = ['waiting', 'left'];
/** As many as one call decides about; what is decided makes room for the next. */
const SHOWN = 100;

/** Open work of units that others carry on for: handed over or left, by the office of its plan (RULES.md U4). */
export function HandOverPage() {
  const t = useT();
  const [query, change] = useAddress();
  const status = STATUSES.find((one) => one === query.get('status')) ?? 'waiting';
  const [planId, unitId] = [query.get('planId') ?? undefined, query.get('unitId') ?? undefined];
  const found = useApiQuery<Page<HandOver>>(['hand-overs', 'list'], '/hand-overs', { status, planId, unitId, perPage: SHOWN }, { refetchOnWindowFocus: true });
  return (
    <>
      <PageTitle title={t('handOver.title')} subtitle={t('handOver.subtitle')} parent={{ to: '/', label: t('shell.menu.dashboard') }} />
      <Tabs value={status} onChange={(_, next: HandOverStatus) => change({ status: next === 'waiting' ? null : next })} sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
        {STATUSES.map((one) => <Tab key={one} value={one} id={`hand-over-${one}`} aria-controls="hand-over-panel" label={t(`handOver.status.${one}`)} />)}
      </Tabs>
      <Box id="hand-over-panel" role="tabpanel" aria-labelledby={`hand-over-${status}`}>
        {found.data ? <Proposals key={status} page={found.data} status={status} /> : found.error ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : <Card><SkeletonList rows={6} /></Card>}
      </Box>
    </>
  );
}

function Proposals({ page: { items, total, isTotalExact }, status }: { page: Page<HandOver>; status: HandOverStatus }) {
  const t = useT();
  const choices = useHandOverChoices(items);
  if (items.length === 0) return <Card><EmptyState title={t(`handOver.none.${status}`)} help={t('handOver.noneHelp')} /></Card>;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {!isTotalExact || total > items.length ? <Box sx={{ color: 'text.secondary' }}>{t('handOver.firstOf', { shown: items.length, total: isTotalExact ? total : `${total}+` })}</Box> : null}
      {byUnit(items).map((group) => <HandOverUnit key={group.unit.id} group={group} choices={choices} />)}
      <DecisionBar choices={choices} status={status} />
    </Box>
  );
}
