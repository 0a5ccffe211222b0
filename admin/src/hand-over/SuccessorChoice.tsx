import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { HandOver } from './handOverTypes';

interface SuccessorChoiceProps {
  label: string;
  successors: HandOver['successors'];
  value: string | null;
  isMissing?: boolean;
  onChange: (id: string) => void;
}

export function SuccessorChoice({ label, successors, value, isMissing = false, onChange }: SuccessorChoiceProps) {
  return (
    <TextField select size="small" label={label} value={value ?? ''} error={isMissing} onChange={({ target }) => onChange(target.value)} sx={{ minWidth: { xs: '100%', sm: 260 }, maxWidth: 360 }}>
      {successors.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
    </TextField>
  );
}
