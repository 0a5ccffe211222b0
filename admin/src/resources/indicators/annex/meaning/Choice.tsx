import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  choices: readonly (readonly [V, string])[];
  onChange: (value: V) => void;
  disabled?: boolean;
  helperText?: string;
}

/** One of a closed set, with its words. */
export function Choice<V extends string>({ label, value, choices, onChange, disabled, helperText }: ChoiceProps<V>) {
  return (
    <TextField select label={label} value={value} disabled={disabled} helperText={helperText} onChange={(event) => onChange(event.target.value as V)} slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}>
      {choices.map(([id, name]) => <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>{name}</MenuItem>)}
    </TextField>
  );
}
