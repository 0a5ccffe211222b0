import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { DataList, type DataColumn } from '../../../components/DataList';
import { EmptyState } from '../../../components/EmptyState';
import { FilterSearch, FilterSelect } from '../../../components/filters';
import { ListPage } from '../../../components/ListPage';
import { formatCount } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import { useCan, useToday } from '../../../providers/session';
import { useDocumentWords } from '../parts/DocumentName';
import { PlanProgress } from '../parts/PlanProgress';
import { PlanStateChip } from '../parts/PlanStateChip';
import type { PlanSummary } from '../planTypes';

const STATES = ['draft', 'issued', 'closed'] as const;
const YEARS_BACK = 6;

export function PlanList() {
  const t = useT();
  const canManage = useCan('plans.manage');
  const thisYear = Number(useToday().slice(0, 4)) || 2026;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => String(thisYear + 1 - index)).map((id) => ({ id, name: id }));
  const columns: DataColumn<PlanSummary>[] = [
    { key: 'title', label: t('plans.name'), sort: 'title', render: (plan) => plan.title },
    { key: 'year', label: t('plans.year'), sort: 'year', width: 76, render: (plan) => plan.year },
    { key: 'document', label: t('plans.document'), width: 210, hideBelow: 'lg', render: (plan) => <Document plan={plan} /> },
    { key: 'owner', label: t('plans.owner'), width: 150, hideBelow: 'xl', render: (plan) => <span title={plan.ownerUnit.name}>{plan.ownerUnit.shortName}</span> },
    { key: 'state', label: t('plans.stateLabel'), width: 124, render: (plan) => <PlanStateChip state={plan.state} /> },
    { key: 'progress', label: t('plans.progress'), width: 240, render: (plan) => <PlanProgress plan={plan} /> },
  ];
  const add = (
    <Button variant="contained" component={Link} to="/plans/create">
      {t('plans.create')}
    </Button>
  );
  return (
    <ListPage
      resource="plans"
      title={t('plans.title')}
      subtitle={t('plans.subtitle')}
      secondary={canManage ? <Button variant="outlined" component={Link} to="/plan-imports/new">{t('planImport.start.button')}</Button> : undefined}
      action={canManage ? add : undefined}
      sort={{ field: 'year', order: 'DESC' }}
      filters={
        <>
          <FilterSearch />
          <FilterSelect source="year" label={t('plans.year')} choices={years} />
          <FilterSelect source="state" label={t('plans.stateLabel')} choices={STATES.map((id) => ({ id, name: t(`plans.state.${id}`) }))} multiple />
        </>
      }
      empty={<EmptyState icon={AssignmentOutlined} title={t('plans.empty')} help={canManage ? t('plans.emptyHelp') : undefined} />}
    >
      <DataList<PlanSummary> columns={columns} rowTo={(plan) => `/plans/${plan.id}/show`} card={(plan) => <PlanCard plan={plan} />} />
    </ListPage>
  );
}

function Document({ plan: { document } }: { plan: PlanSummary }) {
  const t = useT();
  const words = useDocumentWords();
  return document ? <>{words(document)}</> : <Box component="span" sx={{ color: 'text.secondary' }}>{t('plans.noDocument')}</Box>;
}

function PlanCard({ plan }: { plan: PlanSummary }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Box sx={{ fontWeight: 600 }}>{plan.title}</Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        <Document plan={plan} /> · {plan.ownerUnit.shortName} · {t('plans.activityCount', { count: formatCount(plan.activityCount) })}
      </Box>
      <span>
        <PlanStateChip state={plan.state} />
      </span>
      <PlanProgress plan={plan} />
    </Box>
  );
}
