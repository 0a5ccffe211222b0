import type { Milestone } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { DateField } from '../../../components/DateField';
import { useT } from '../../../i18n/useT';
import { EntryTools } from '../forms/EntryTools';

interface MilestonesFieldsProps {
  dates: readonly Milestone[];
  onChange: (dates: Milestone[]) => void;
  isDisabled: boolean;
}

export function MilestonesFields({ dates, onChange, isDisabled }: MilestonesFieldsProps) {
  const t = useT();
  const replace = (index: number, change: Partial<Milestone>) => onChange(dates.map((one, place) => (place === index ? { ...one, ...change } : one)));
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      {dates.map(({ on, label }, index) => {
        const what = t('plans.form.milestone', { number: index + 1 });
        return (
          <Box key={index} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr auto', sm: '190px minmax(0, 1fr) auto' }, alignItems: 'start' }}>
            <DateField label={what} value={on} disabled={isDisabled} onChange={(next) => replace(index, { on: next })} />
            <TextField label={t('plans.form.milestoneLabel')} value={label} disabled={isDisabled} onChange={(event) => replace(index, { label: event.target.value })} slotProps={{ htmlInput: { maxLength: 500 } }} sx={{ gridRow: { xs: 2, sm: 'auto' }, gridColumn: { xs: '1 / -1', sm: 'auto' } }} />
            {isDisabled ? null : <EntryTools what={what} index={index} count={dates.length} onRemove={() => onChange(dates.filter((_, place) => place !== index))} />}
          </Box>
        );
      })}
      {isDisabled ? null : (
        <Box>
          <Button size="small" onClick={() => onChange([...dates, { on: '', label: '' }])}>{t('plans.form.addMilestone')}</Button>
        </Box>
      )}
    </Box>
  );
}
