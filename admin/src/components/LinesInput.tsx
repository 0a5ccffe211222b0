import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useInput } from 'react-admin';
import { useErrorText } from './useErrorText';

/** A list of short texts, one per line; empty lines are dropped. The value is an array. */
export function LinesInput({ source, label, helperText }: { source: string; label: string; helperText?: string }) {
  const errorText = useErrorText();
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const [text, setText] = useState(() => ((field.value as string[] | null) ?? []).join('\n'));
  const change = (next: string) => {
    setText(next);
    field.onChange(next.split('\n').map((line) => line.trim()).filter(Boolean));
  };
  return (
    <TextField
      multiline
      minRows={2}
      label={label}
      value={text}
      onChange={(event) => change(event.target.value)}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={errorText(fieldState.error?.message) ?? helperText}
    />
  );
}
