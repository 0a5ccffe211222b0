import Close from '@mui/icons-material/Close';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { formatDateVi, weekday } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { DateVi } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { Panel } from '../../components/Panel';
import { SkeletonList } from '../../components/Skeletons';
import { useApiMutation, useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { WorkingDayRow } from '../../providers/apiTypes';
import type { Schemas } from '../../providers/schemas';
import { useCan, useToday } from '../../providers/session';
import { AddWorkingDay } from './AddWorkingDay';
import { WORKING_DAYS_KEY } from './workingDaysKey';

/** Three years back and two ahead of today: what plans of the recent past and the next year rest on (RULES.md P6). */
function yearsAround(year: number): number[] {
  return Array.from({ length: 7 }, (_, offset) => year - 4 + offset);
}

export function WorkingCalendarPanel() {
  const t = useT();
  const thisYear = Number(useToday().slice(0, 4));
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year')) || thisYear;
  const canManage = useCan('settings.manage');
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<WorkingDayRow | null>(null);
  const days = useApiQuery<Schemas['WorkingDayListView']>(WORKING_DAYS_KEY, '/settings/working-days', { year });
  const chooseYear = (
    <TextField select label={t('records.settings.year')} value={year} onChange={(event) => setParams({ tab: 'calendar', year: event.target.value }, { replace: true })} fullWidth={false} sx={{ minWidth: 110 }}>
      {yearsAround(thisYear).map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        {chooseYear}
        <Box sx={{ flex: 1, minWidth: 200, color: 'text.secondary', fontSize: '0.875rem' }}>{t('records.settings.calendarHelp')}</Box>
        {canManage ? (
          <Button variant="contained" onClick={() => setAdding(true)}>
            {t('records.settings.addDay')}
          </Button>
        ) : null}
      </Box>
      <Panel flush>
        {days.isPending ? <SkeletonList /> : null}
        {days.error ? <ErrorState error={days.error} onRetry={() => void days.refetch()} /> : null}
        {days.data?.items.length === 0 ? <EmptyState icon={EventBusy} title={t('records.settings.noDays', { year })} help={t('records.settings.noDaysHelp')} /> : null}
        {days.data?.items.map((day) => (
          <DayRow key={day.on} day={day} onRemove={canManage ? () => setRemoving(day) : undefined} />
        ))}
      </Panel>
      {isAdding ? <AddWorkingDay year={year} onClose={() => setAdding(false)} /> : null}
      <RemoveDay day={removing} onClose={() => setRemoving(null)} />
    </Box>
  );
}

function DayRow({ day, onRemove }: { day: WorkingDayRow; onRemove?: () => void }) {
  const t = useT();
  const notes = [day.source, day.isSecondHand ? t('records.settings.secondHand') : null].filter(Boolean).join(' · ');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, minHeight: 52, py: 0.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Box sx={{ flex: 'none', width: { xs: 88, sm: 118 } }}>
        <DateVi date={day.on} />{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {t('records.settings.weekdays').split(' ')[weekday(day.on) - 1]}
        </Box>
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box>
          {day.kind === 'makeUpDay' ? <Box component="strong" sx={{ fontWeight: 600, color: 'primary.main' }}>{t('records.settings.kinds.makeUpDay')}: </Box> : null}
          {day.name}
        </Box>
        {notes ? <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{notes}</Box> : null}
      </Box>
      {onRemove ? (
        <IconButton aria-label={`${t('common.remove')} ${formatDateVi(day.on)}`} onClick={onRemove}>
          <Close fontSize="small" />
        </IconButton>
      ) : null}
    </Box>
  );
}

function RemoveDay({ day, onClose }: { day: WorkingDayRow | null; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const remove = useApiMutation<Schemas['ChangedTasksView']>({
    invalidates: [WORKING_DAYS_KEY, ['tasks'], ['dashboard'], ['reviews']],
    onSuccess: (result) => {
      notify(t('records.settings.dayRemoved', { count: result?.changedTasks ?? 0 }), { type: 'info' });
      onClose();
    },
  });
  return (
    <ConfirmWithReason
      open={day !== null}
      title={day ? t('records.settings.removeDayTitle', { date: formatDateVi(day.on) }) : ''}
      text={t('records.settings.removeDayText')}
      confirmLabel={t('common.remove')}
      hasNoReason
      tone="danger"
      isPending={remove.isPending}
      onConfirm={() => day && remove.mutate({ method: 'DELETE', path: `/settings/working-days/${day.on}` })}
      onClose={onClose}
    />
  );
}
