import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import { useT } from '../../../i18n/useT';
import type { Task } from '../taskTypes';

export function DeliverableChecks({ task, chosen, onChange }: { task: Task; chosen: readonly string[]; onChange: (ids: string[]) => void }) {
  const t = useT();
  if (task.deliverables.length === 0) return null;
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ fontSize: '0.875rem' }}>{t('tasks.handIn.deliverables')}</FormLabel>
      <FormGroup>
        {task.deliverables.map(({ id, text }) => (
          <FormControlLabel key={id} control={<Checkbox checked={chosen.includes(id)} onChange={() => toggle(id)} />} label={text} sx={{ alignItems: 'flex-start', '& .MuiFormControlLabel-label': { pt: 1.1, overflowWrap: 'anywhere' } }} />
        ))}
      </FormGroup>
    </FormControl>
  );
}
