import Box from '@mui/material/Box';
import { AsOf } from '../../../components/DateVi';
import { Rate } from '../../../components/Rate';
import type { StandingCounts } from '../../../components/standings';
import { useT } from '../../../i18n/useT';
import { StandingBar } from './StandingBar';

interface PlanProgressProps {
  counts: StandingCounts;
  taskCount: number;
  asOf: string;
}

/** How a plan stands at a glance: a rate never without its denominator and its day (RULES.md T9). */
export function PlanProgress({ counts, taskCount, asOf }: PlanProgressProps) {
  const t = useT();
  if (taskCount === 0) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('plans.noTasksShort')}</Box>;
  const completed = (counts.completedOnTime ?? 0) + (counts.completedLate ?? 0);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, minWidth: 0, maxWidth: 360 }}>
      <StandingBar counts={counts} />
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('plans.doneOf')} <Rate numerator={completed} denominator={taskCount} digits={1} />
        <Box component="span" sx={{ display: 'block' }}>
          <AsOf date={asOf} />
        </Box>
      </Box>
    </Box>
  );
}
