import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { DueDate } from '../../../components/DueDate';
import { ErrorState } from '../../../components/ErrorState';
import { formatCount } from '../../../components/numbers';
import { SkeletonList } from '../../../components/Skeletons';
import { useT } from '../../../i18n/useT';
import type { Members } from '../planTypes';
import { describePeriod } from '../schedule/describePeriod';
import { usePreviewTasks } from './usePreview';

const PER_PAGE = 25;

/** The exact list of one activity's tasks, page by page. */
export function PreviewTasks({ planId, activityId, members }: { planId: string; activityId: string; members: Members }) {
  const t = useT();
  const [page, setPage] = useState(1);
  const tasks = usePreviewTasks(planId, activityId, members, page, PER_PAGE);
  if (tasks.isPending) return <SkeletonList rows={4} />;
  if (!tasks.data) return <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} />;
  const { items, total, isTotalExact } = tasks.data;
  const begin = (page - 1) * PER_PAGE + 1;
  const end = begin + items.length - 1;
  return (
    <>
      <Box component="ul" sx={({ palette }) => ({ listStyle: 'none', m: 0, mt: 1, p: 0, borderTop: `1px solid ${palette.line}`, opacity: tasks.isPlaceholderData ? 0.5 : 1 })}>
        {items.map(({ unit, role, periodKey, isNew, ...due }) => (
          <Box
            component="li"
            key={`${unit.id} ${role} ${periodKey} ${due.statedDueOn}`}
            sx={({ palette }) => ({ display: 'grid', gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(0, 2fr) 1fr 1fr 1fr 72px' }, columnGap: 1.5, py: 0.5, borderBottom: `1px solid ${palette.line}`, fontSize: '0.8125rem' })}
          >
            <span>{unit.name}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>{t(`work.partyRole.${role}`)}</Box>
            <span>{describePeriod(periodKey, t)}</span>
            <DueDate row={due} hasDistance={false} />
            <Box component="span" sx={{ fontWeight: isNew ? 600 : 400, color: isNew ? 'text.primary' : 'text.secondary' }}>{isNew ? t('plans.issue.isNew') : t('plans.issue.isExisting')}</Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {t(isTotalExact ? 'common.rangeOfTotal' : 'common.rangeOfMore', { begin: formatCount(begin), end: formatCount(end), total: formatCount(total) })}
        <IconButton size="small" aria-label={t('common.previousPage')} disabled={page === 1} onClick={() => setPage(page - 1)}>
          <ChevronLeft />
        </IconButton>
        <IconButton size="small" aria-label={t('common.nextPage')} disabled={isTotalExact ? end >= total : items.length < PER_PAGE} onClick={() => setPage(page + 1)}>
          <ChevronRight />
        </IconButton>
      </Box>
    </>
  );
}
