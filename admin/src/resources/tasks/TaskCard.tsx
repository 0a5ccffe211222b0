import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { DueDate } from '../../components/DueDate';
import { RoleChip } from '../../components/RoleChip';
import { TaskStanding } from '../../components/TaskStanding';
import { useT } from '../../i18n/useT';
import type { TaskRow } from './taskTypes';
import { usePeriodText } from './usePeriodText';

const clamped = { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

/** A task for a narrow screen: how it stands, what it is, whose, by when. */
export function TaskCard({ row, hasUnit = true, extra }: { row: TaskRow; hasUnit?: boolean; extra?: ReactNode }) {
  const t = useT();
  const periodText = usePeriodText();
  return (
    <Box sx={{ display: 'grid', gap: 0.75, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <TaskStanding row={row} hasReason={false} />
        {row.role === 'lead' ? null : <RoleChip role={row.role} />}
      </Box>
      <Box sx={{ ...clamped, fontWeight: 500 }}>
        {row.printedNumber ? `${row.printedNumber}. ` : ''}
        {row.title}
      </Box>
      {row.returnReason ? <Box sx={{ ...clamped, WebkitLineClamp: 2, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{t('common.returnedBecause', { reason: row.returnReason })}</Box> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, fontSize: '0.875rem', color: 'text.secondary' }}>
        {hasUnit ? <span>{row.unit.shortName}</span> : null}
        {row.periodKey === 'none' ? null : <span>{periodText(row.periodKey)}</span>}
        <DueDate row={row} />
        {row.assignee ? <span>{t('tasks.columns.assignee')}: {row.assignee.fullName}</span> : null}
        {extra}
      </Box>
    </Box>
  );
}
