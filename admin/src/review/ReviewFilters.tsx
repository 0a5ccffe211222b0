import { formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { DateField } from '../components/DateField';
import { UnitSelect } from '../components/UnitSelect';
import { useT } from '../i18n/useT';
import { useQuarterText } from './quarterText';
import type { ReviewFrame } from './reviewAddress';
import type { ReviewPeriod, ReviewPlan } from './reviewTypes';
import { quarterUnderReview } from './useReview';

interface ReviewFiltersProps {
  frame: ReviewFrame;
  today: string;
  plans: readonly ReviewPlan[];
  periods: readonly ReviewPeriod[];
  change: (next: Readonly<Record<string, string | null>>) => void;
}

export function ReviewFilters({ frame, today, plans, periods, change }: ReviewFiltersProps) {
  const t = useT();
  const quarterText = useQuarterText();
  const underReview = quarterUnderReview(periods, today);
  const noteOf = ({ periodKey, isCurrent }: ReviewPeriod) =>
    periodKey === underReview ? ` · ${t('review.underReview')}` : isCurrent ? ` · ${t('review.running')}` : '';
  const chosen = periods.find(({ periodKey }) => periodKey === frame.periodKey);
  const shortName = `${quarterText(frame.periodKey)}${chosen ? noteOf(chosen) : ''}`;
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 1.5, mb: 2.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'minmax(0, 1.6fr) minmax(230px, 1fr) minmax(190px, 0.8fr) minmax(0, 1.2fr)' }, '& > *': { minWidth: 0 } }}>
      <TextField select label={t('review.plan')} value={plans.some(({ id }) => id === frame.planId) ? frame.planId : ''} onChange={(event) => change({ planId: event.target.value, periodKey: null, unitId: null, sectionId: null, activityId: null, onlyUnitId: null })}>
        {plans.map((plan) => (
          <MenuItem key={plan.id} value={plan.id} sx={{ whiteSpace: 'normal' }}>
            {plan.title}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={t('review.period')} value={periods.some(({ periodKey }) => periodKey === frame.periodKey) ? frame.periodKey : ''} onChange={(event) => change({ periodKey: event.target.value })} slotProps={{ select: { renderValue: () => shortName } }}>
        {periods.map((period) => (
          <MenuItem key={period.periodKey} value={period.periodKey} sx={{ whiteSpace: 'normal' }}>
            {quarterText(period.periodKey)} ({formatDateVi(period.startOn)}–{formatDateVi(period.cutOffOn)}){noteOf(period)}
          </MenuItem>
        ))}
      </TextField>
      <DateField label={t('review.asOf')} value={frame.asOf} onChange={(next) => (next === '' || isCalendarDate(next) ? change({ asOf: next === today ? null : next }) : undefined)} />
      <UnitSelect label={t('review.unitFilter')} value={frame.unitId} onChange={(unitId) => change({ unitId })} />
    </Box>
  );
}
