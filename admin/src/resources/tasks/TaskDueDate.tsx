import Box from '@mui/material/Box';
import { DueDate } from '../../components/DueDate';
import { useT } from '../../i18n/useT';
import type { TaskRow } from './taskTypes';

/** Continuous work has no due date and never will (RULES.md S2): it says so instead of waiting for one. */
export function TaskDueDate({ row, hasDistance = true }: { row: TaskRow; hasDistance?: boolean }) {
  const t = useT();
  if (row.effectiveDueOn === null && row.scheduleKind === 'continuous') return <Box component="span" sx={{ color: 'text.secondary' }}>{t('tasks.continuous')}</Box>;
  return <DueDate dueOn={row.effectiveDueOn} statedDueOn={row.statedDueOn} standing={hasDistance ? row.standing : 'submitted'} />;
}
