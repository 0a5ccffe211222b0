import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useRestoreScrollPosition, useTrackScrollPosition } from 'react-admin';
import { Link } from 'react-router';
import { DataList, type DataColumn } from '../../../components/DataList';
import { AsOf, InstantVi } from '../../../components/DateVi';
import { DueDate } from '../../../components/DueDate';
import { EmptyState } from '../../../components/EmptyState';
import { ListPage } from '../../../components/ListPage';
import { TaskStanding } from '../../../components/TaskStanding';
import { useT } from '../../../i18n/useT';
import { useCan, useToday } from '../../../providers/session';
import { TaskCard } from '../TaskCard';
import type { TaskRow } from '../taskTypes';
import { usePeriodText } from '../usePeriodText';
import { BulkResultDialog } from './BulkResultDialog';
import { TaskBulkActions, type BulkOutcome } from './TaskBulkActions';
import { TaskFilters } from './TaskFilters';

const SORT = { field: 'effectiveDueOn', order: 'ASC' } as const;
const oneLine = { whiteSpace: 'nowrap' } as const;
const twoLines = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', minWidth: 300 } as const;

/** All tasks in the person's sight. What is chosen stands in the address, so the list can be sent as a link. */
export function TaskList() {
  const t = useT();
  const today = useToday();
  const mayAssign = useCan('tasks.assign');
  const mayReview = useCan('tasks.review');
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const columns = useTaskColumns();
  useTrackScrollPosition('tasks.scroll');
  useRestoreScrollPosition('tasks.scroll');
  const plans = <Button component={Link} to="/plans" variant="outlined">{t('tasks.openPlans')}</Button>;
  return (
    <>
      <ListPage
        resource="tasks"
        title={t('tasks.title')}
        subtitle={<>{t('tasks.subtitle')} <AsOf date={today} />.</>}
        sort={SORT}
        perPage={50}
        filters={<TaskFilters />}
        empty={<EmptyState title={t('tasks.empty')} help={t('tasks.emptyHelp')} action={plans} />}
      >
        <DataList<TaskRow>
          columns={columns}
          rowTo={(row) => `/tasks/${row.id}/show`}
          card={(row) => <TaskCard row={row} />}
          selectable={mayAssign || mayReview}
          bulk={(rows, clear) => <TaskBulkActions rows={rows} clear={clear} onOutcome={setOutcome} />}
        />
      </ListPage>
      {outcome ? <BulkResultDialog {...outcome} onClose={() => setOutcome(null)} /> : null}
    </>
  );
}

function useTaskColumns(): DataColumn<TaskRow>[] {
  const t = useT();
  const periodText = usePeriodText();
  return [
    {
      key: 'content',
      label: t('tasks.columns.content'),
      sort: 'printedNumber',
      render: (row) => (
        <Box component="span" title={row.title} sx={twoLines}>
          {row.printedNumber ? `${row.printedNumber}. ` : ''}
          {row.title}
        </Box>
      ),
    },
    { key: 'unit', label: t('tasks.columns.unit'), sort: 'unit', width: 150, render: (row) => <span title={row.unit.name}>{row.unit.shortName}</span> },
    { key: 'role', label: t('tasks.columns.role'), width: 90, hideBelow: 'lg', render: (row) => <Box component="span" sx={oneLine}>{t(`work.partyRole.${row.role}`)}</Box> },
    { key: 'period', label: t('tasks.columns.period'), width: 120, render: (row) => (row.periodKey === 'none' ? '' : periodText(row.periodKey)) },
    { key: 'due', label: t('tasks.columns.due'), sort: 'effectiveDueOn', width: 116, render: (row) => <DueDate row={row} hasDistance={false} /> },
    { key: 'standing', label: t('tasks.columns.standing'), width: 168, render: (row) => <TaskStanding row={row} variant="compact" /> },
    { key: 'assignee', label: t('tasks.columns.assignee'), width: 140, hideBelow: 'xl', render: (row) => row.assignee?.fullName ?? '' },
    { key: 'submitted', label: t('tasks.columns.submitted'), sort: 'submittedAt', width: 130, hideBelow: 'xl', render: (row) => (row.submittedAt ? <InstantVi at={row.submittedAt} /> : '') },
  ];
}
